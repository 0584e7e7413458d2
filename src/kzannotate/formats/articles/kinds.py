"""Which reader is for which file: by its ending, and by what stands in it where that says more.

A reader is a module of this room with ``read(data: bytes, options: Mapping[str, str]) ->
FoundArticles``, which ``any_file.py`` calls. It gets the whole file in memory, because the file
may be a member of an archive, and raises ``ForeignFileError`` where there is nothing to read. It
runs in a child process with limits (``formats/worker.py``).

Options that every reader may get and need not know: ``name`` (of the file), ``encoding`` (a text's,
chosen by somebody).
"""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzannotate.errors import ForeignFileError

if TYPE_CHECKING:
    from pathlib import Path

_MB = 2**20
_ARCHIVE = b"PK\x03\x04"
_HEAD = 4096


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file that articles are read from.

    Args:
        name: of the module in this room that reads it; what people call it is the window's matter.
        suffixes: that its files end in, in small letters.
        starts: what its bytes begin with, where all its files begin so.
        member: for an archive that is one paper, such as .docx: a name that it always holds.
        largest: bytes that a file may have.
    """

    name: str
    suffixes: tuple[str, ...]
    starts: bytes = b""
    member: str = ""
    largest: int = 20 * _MB


KINDS = (
    Kind("text_file", (".txt", ".text")),
    Kind("web_page", (".html", ".htm", ".xhtml", ".mhtml", ".mht")),
    Kind("mail", (".eml",), largest=40 * _MB),
    Kind("word_paper", (".docx",), _ARCHIVE, "word/document.xml", 40 * _MB),
    Kind("open_paper", (".odt",), _ARCHIVE, "content.xml", 40 * _MB),
    Kind("electronic_book", (".epub",), _ARCHIVE, "META-INF/container.xml", 100 * _MB),
    Kind("pdf", (".pdf",), b"%PDF-", largest=100 * _MB),
    Kind("tables", (".csv", ".tsv", ".jsonl", ".ndjson", ".parquet"), largest=200 * _MB),
    Kind("tables", (".xlsx",), _ARCHIVE, "xl/workbook.xml", 100 * _MB),
    Kind("archive", (".zip",), starts=_ARCHIVE, largest=200 * _MB),
)
"""Every kind of file. A new reader is one line here."""

ARCHIVE, TABLES = "archive", "tables"
"""Names of kinds that others treat apart."""
LIST_NAME = "articles.jsonl"
"""The file that says what is known of the articles beside it (``article_list.py``)."""
SUFFIXES = frozenset(suffix for kind in KINDS for suffix in kind.suffixes)
"""All endings that articles come in."""

_BY_NAME = {kind.name: kind for kind in KINDS}
_BY_SUFFIX = {suffix: kind for kind in KINDS for suffix in kind.suffixes}
_PAGE = re.compile(rb"(?i)\A(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body)[\s>]")
_MAIL = re.compile(
    rb"(?i)\A(?:[\w-]{2,40}:[^\n]*\n(?:[ \t][^\n]*\n)*){0,60}?(?:received|message-id|mime-version):"
)


def kind_of(name: str, data: bytes) -> Kind:
    """The kind of a file by its name and what stands in it.

    What its first bytes prove counts more than its ending, and that more than a guess.
    """
    proven = _proven(data)
    named = _BY_SUFFIX.get(_suffix(name))
    if proven is not None and proven.name == ARCHIVE and named is not None and named.member:
        return named  # a damaged paper: its own reader says so
    if proven is not None and (named is None or not data.startswith(named.starts or b"\0")):
        return proven
    if proven is not None and named is not None and named.member != proven.member:
        return proven
    return named or _guessed(data[:_HEAD])


def is_kind_of_article(name: str) -> bool:
    """Whether a file's ending is one that articles come in."""
    return _suffix(name) in SUFFIXES


def is_kind(name: str, kind: str) -> bool:
    """Whether a file's ending is one of a kind's."""
    named = _BY_SUFFIX.get(_suffix(name))
    return named is not None and named.name == kind


def whole(path: Path) -> bytes:
    """All bytes of a file.

    Raises:
        ForeignFileError: it is missing, a folder, or larger than a file of its kind may be.
    """
    named = _BY_SUFFIX.get(_suffix(path.name))
    largest = named.largest if named else max(kind.largest for kind in KINDS)
    try:
        if path.is_dir():
            raise ForeignFileError("this is a folder: choose a file", path=path)
        size = path.stat().st_size
        if size > largest:
            raise _too_large(size, largest)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ForeignFileError("there is no such file", path=path) from error
    except OSError as error:
        raise ForeignFileError(
            f"the file cannot be read ({error.strerror}): check its permissions", path=path
        ) from error


def refuse_large(size: int, kind: Kind) -> None:
    """See that a file is not larger than one of its kind may be.

    Raises:
        ForeignFileError: it is.
    """
    if size > kind.largest:
        raise _too_large(size, kind.largest)


def _too_large(size: int, largest: int) -> ForeignFileError:
    return ForeignFileError(
        f"the file has {size / _MB:.0f} MB, one of its kind may have {largest // _MB}: split it"
    )


def _suffix(name: str) -> str:
    return f".{name.lower().rpartition('.')[2]}" if "." in name else ""


def _proven(data: bytes) -> Kind | None:
    if data.startswith(_ARCHIVE):
        return packed_paper(data) or _BY_NAME[ARCHIVE]
    return next((k for k in KINDS if k.starts and data.startswith(k.starts)), None)


def packed_paper(data: bytes) -> Kind | None:
    """The kind of paper that an archive is, such as .docx; None if it is just an archive."""
    papers = {kind.member: kind for kind in KINDS if kind.member}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            held = papers.keys() & set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return None
    return papers[min(held)] if held else None


def _guessed(head: bytes) -> Kind:
    if _PAGE.match(head):
        return _BY_NAME["web_page"]
    if _MAIL.match(head):
        return _BY_NAME["mail"]
    return _BY_NAME["text_file"]
