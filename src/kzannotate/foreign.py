"""Files that strangers made: their bytes, and XML that is read and never obeyed."""

from __future__ import annotations

import zipfile
import zlib
from typing import TYPE_CHECKING
from xml.parsers import expat

from kzannotate.errors import ForeignFileError

if TYPE_CHECKING:
    from pathlib import Path

_DEEPEST = 64

MOST_TIMES = 100
"""How many times larger than in its archive a file may be."""
DAMAGED_ARCHIVE = (
    *(zipfile.BadZipFile, zlib.error, EOFError, OSError),
    *(NotImplementedError, ValueError, RuntimeError),
)
"""What a member that cannot be unpacked raises: a head may lead anywhere, even before the file."""


def is_packed_as_a_trap(member: zipfile.ZipInfo, harmless: int = 1 << 20) -> bool:
    """Whether a member is packed as tightly as only traps are.

    Args:
        member: of an archive.
        harmless: bytes up to which it may be packed as tightly as it likes.
    """
    tight = member.file_size > MOST_TIMES * max(1, member.compress_size)
    return member.file_size > harmless and tight


def foreign_bytes(path: Path, most: int, too_large: str, empty: str | None = None) -> bytes:
    """All bytes of a file.

    Args:
        path: of the file.
        most: bytes that it may have.
        too_large: the sentence where it has more.
        empty: the sentence where there is nothing in it; None if that is told elsewhere.

    Raises:
        ForeignFileError: it is missing, empty, too large or cannot be read.
    """
    try:
        if path.stat().st_size > most:
            raise ForeignFileError(too_large, path=path)
        found = path.read_bytes()
    except FileNotFoundError as error:
        raise ForeignFileError("there is no such file", path=path) from error
    except IsADirectoryError as error:
        raise ForeignFileError("this is a folder: choose a file", path=path) from error
    except OSError as error:
        raise ForeignFileError(f"the file cannot be read ({error.strerror})", path=path) from error
    if empty is not None and not found.strip():
        raise ForeignFileError(empty, path=path)
    return found


def utf_8_text(found: bytes, path: Path, encoding: str = "utf-8-sig") -> str:
    """The text of a file's bytes; line ends as they are.

    Raises:
        ForeignFileError: it is in another encoding; the sentence names the line.
    """
    try:
        return found.decode(encoding)
    except UnicodeDecodeError as error:
        line = found.count(b"\n", 0, error.start) + 1
        sentence = "the file is not in UTF-8: save it as UTF-8"
        raise ForeignFileError(sentence, path=path, line=line) from error


class ForeignXml:
    """Reads a document as it comes: nothing is loaded, an entity is the end of it.

    Who reads one says in ``start``, ``characters`` and ``end`` what is to be done.

    Args:
        path: of the file, for what is told of it.
        too_deep: the sentence where elements nest beyond all use.
    """

    def __init__(self, path: Path, too_deep: str) -> None:
        self.path = path
        self.stack: list[str] = []
        """Local names of the elements that are open, without the one that opens or closes now."""
        self._too_deep = too_deep
        self._parser = self._made_parser()

    @property
    def line(self) -> int:
        """Where reading stands, from 1."""
        return self._parser.CurrentLineNumber

    def read(self, content: bytes) -> None:
        """Read the whole document.

        Raises:
            ForeignFileError: it is no XML, or none that is safe.
        """
        try:
            self._parser.Parse(content, True)
        except expat.ExpatError as error:
            sentence = f"this is not well-formed XML ({expat.errors.messages[error.code]})"
            raise ForeignFileError(sentence, path=self.path, line=error.lineno) from error
        except (LookupError, ValueError) as error:
            # An encoding that nobody knows, or one that expat cannot do.
            sentence = "the file is in an encoding that cannot be read: save it as UTF-8"
            raise ForeignFileError(sentence, path=self.path) from error

    def refused(self, sentence: str) -> ForeignFileError:
        """What to raise of the line where reading stands."""
        return ForeignFileError(sentence, path=self.path, line=self.line)

    def start(self, namespace: str, local: str, attributes: dict[str, str]) -> None:
        """An element begins; its own name is not on the stack yet."""

    def characters(self, text: str) -> None:
        """Text, or a part of it."""

    def end(self, local: str) -> None:
        """An element ends; its own name is not on the stack any more."""

    def _made_parser(self) -> expat.XMLParserType:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._doctype
        parser.EntityDeclHandler = self._entity
        parser.SkippedEntityHandler = self._entity
        parser.ExternalEntityRefHandler = self._entity
        parser.StartElementHandler = self._started
        parser.EndElementHandler = self._ended
        parser.CharacterDataHandler = self.characters
        return parser

    def _doctype(self, _name: str, _system: str | None, _public: str | None, own: int) -> None:
        # A format may name its DTD, which is never loaded; one that is written out is an attack.
        if own:
            raise self.refused("the file declares a document type of its own: take it out")

    def _entity(self, *_: object) -> int:
        raise self.refused("the file uses entities of its own: write the letters themselves")

    def _started(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _, local = name.rpartition(" ")
        if len(self.stack) >= _DEEPEST:
            raise self.refused(self._too_deep)
        self.start(namespace, local, attributes)
        self.stack.append(local)

    def _ended(self, name: str) -> None:
        self.stack.pop()
        self.end(name.rpartition(" ")[2])
