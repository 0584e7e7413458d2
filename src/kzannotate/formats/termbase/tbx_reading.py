"""Reads TBX of both versions and both styles; loads nothing, follows no entity."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers import expat

from kzannotate.errors import ForeignFileError
from kzannotate.formats.termbase.entry_building import EntryBuilder
from kzannotate.formats.termbase.file_text import read_bytes
from kzannotate.formats.termbase.left_out import LeftOutList
from kzannotate.formats.termbase.model import MOST_NAMES, Entry, Termbase

if TYPE_CHECKING:
    from pathlib import Path

_ROOTS = frozenset({"tbx", "martif", "TBX"})
_ENTRIES = frozenset({"conceptEntry", "termEntry"})
_LANGUAGES = frozenset({"langSec", "langSet"})
_NAMES = frozenset({"termSec", "tig", "ntig"})
_TEXTS = frozenset({"term", "note", "descrip", "termNote", "admin", "xref", "ref"})
_HEADED = frozenset({"title", "p"})
_PASSED_OVER = frozenset({"transacGrp", "adminNote", "descripNote", "transac", "date"})
_CORE = "urn:iso:std:iso:30042:ed-2"
_MODULES = "http://www.tbxinfo.net/ns/"
_LANGUAGE = "http://www.w3.org/XML/1998/namespace lang"
_DEEPEST = 64


def read(path: Path) -> Termbase:
    """Read a TBX file.

    Raises:
        ForeignFileError: it is not one; the sentence names the line.
    """
    reading = _Reading(path)
    reading.read(read_bytes(path))
    return Termbase(
        reading.title,
        tuple(reading.entries),
        ours=reading.ours,
        left_out=reading.left_out.told(),
    )


class _Reading:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.title = ""
        self.ours = False
        self.entries: list[Entry] = []
        self.left_out = LeftOutList(path.name)
        self._names = 0
        self._stack: list[str] = []
        self._builder: EntryBuilder | None = None
        self._text: list[str] | None = None
        self._leaf: tuple[int, str, dict[str, str], int] | None = None
        self._parser = self._made_parser()

    def read(self, content: bytes) -> None:
        try:
            self._parser.Parse(content, True)
        except expat.ExpatError as error:
            sentence = f"this is not well-formed XML ({expat.errors.messages[error.code]})"
            raise ForeignFileError(sentence, path=self.path, line=error.lineno) from error
        except (LookupError, ValueError) as error:
            # An encoding that nobody knows, or one that expat cannot do.
            sentence = "the file is in an encoding that cannot be read: save it as UTF-8"
            raise ForeignFileError(sentence, path=self.path) from error

    def _made_parser(self) -> expat.XMLParserType:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._doctype
        parser.EntityDeclHandler = self._entity
        parser.SkippedEntityHandler = self._entity
        parser.ExternalEntityRefHandler = self._entity
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        return parser

    def _refuse(self, sentence: str) -> ForeignFileError:
        line = self._parser.CurrentLineNumber
        return ForeignFileError(sentence, path=self.path, line=line)

    def _doctype(self, *told: object) -> None:
        _name, _system, _public, internal = told
        # TBX 2 names its DTD, which is never loaded; one that is written out is an attack.
        if internal:
            raise self._refuse("the file declares a document type of its own: take it out")

    def _entity(self, *_: object) -> int:
        raise self._refuse("the file uses entities of its own: write the letters themselves")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _, local = name.rpartition(" ")
        if not self._stack and local not in _ROOTS:
            raise self._refuse("this is not TBX: choose a file whose root is tbx or martif")
        if len(self._stack) >= _DEEPEST:
            raise self._refuse("this is nested too deeply for a termbase")
        self._stack.append(local)
        if self._leaf is not None:
            return
        line = self._parser.CurrentLineNumber
        if local in _ENTRIES:
            self._builder = EntryBuilder(self.left_out, attributes.get("id"), line)
        elif self._builder is None:
            if local in _HEADED:
                self._begin(local, attributes, line)
        else:
            self._start_inside(self._builder, namespace, local, attributes)

    def _start_inside(
        self, builder: EntryBuilder, namespace: str, local: str, attributes: dict[str, str]
    ) -> None:
        line = self._parser.CurrentLineNumber
        if local in _LANGUAGES:
            builder.language(attributes.get(_LANGUAGE) or attributes.get("lang") or "")
        elif local in _NAMES:
            builder.name(attributes.get("id"), line)
        elif local in _TEXTS or local in _PASSED_OVER:
            self._begin(local, attributes, line)
        elif namespace.startswith(_MODULES):
            # The other style says the category by the element's name.
            self._begin("category", {**attributes, "type": local}, line)

    def _begin(self, local: str, attributes: dict[str, str], line: int) -> None:
        self._leaf = len(self._stack), local, attributes, line
        self._text = []

    def _characters(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)

    def _end(self, name: str) -> None:
        local = name.rpartition(" ")[2]
        if self._leaf is not None and self._leaf[0] == len(self._stack):
            _, leaf, attributes, line = self._leaf
            text = "".join(self._text or ())
            self._leaf = self._text = None
            self._said(leaf, attributes, text, line)
        elif self._leaf is None and self._builder is not None:
            self._closed(local, self._builder)
        self._stack.pop()

    def _said(self, leaf: str, attributes: dict[str, str], text: str, line: int) -> None:
        if self._builder is None:
            self._said_in_header(leaf, text)
        elif leaf == "term":
            self._names += 1
            if self._names > MOST_NAMES:
                raise self._refuse(f"there are more than {MOST_NAMES} names in it: split it")
            self._builder.text(text)
        elif leaf in _PASSED_OVER:
            self.left_out.count(leaf, line)
        else:
            self._builder.say(leaf, attributes.get("type") or leaf, text, line, attributes)

    def _said_in_header(self, leaf: str, text: str) -> None:
        if leaf == "title" and not self.title:
            self.title = text
        elif leaf == "p" and text == "kzannotate" and "sourceDesc" in self._stack:
            self.ours = True

    def _closed(self, local: str, builder: EntryBuilder) -> None:
        if local in _NAMES:
            builder.end_name()
        elif local in _LANGUAGES:
            builder.end_language()
        elif local in _ENTRIES:
            entry = builder.done()
            if entry is not None:
                self.entries.append(entry)
            self._builder = None
