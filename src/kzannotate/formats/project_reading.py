"""Reads back a reviewed project from JSON lines, ``kzannotate-project/1``.

``docs/formats.md`` describes the lines. A line that is not as it should be is left out and told by
its number; the others count.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kzannotate.domain.codec import decode, encode_tagged
from kzannotate.domain.document import Document, digest
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.records import RECORDS
from kzannotate.domain.span import Span
from kzannotate.errors import BugError, ForeignFileError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from kzannotate.domain.records import Record

FORMAT = "kzannotate-project/1"
LARGEST = 1 << 30
"""Bytes that a file may have."""

_KINDS = {name.lower(): kind for name, kind in RECORDS.items()}
_TITLE = "title"


@dataclass(frozen=True, slots=True)
class ReadLine:
    """One record as it goes from one process to another.

    Args:
        record: name of its kind, and its fields.
        text: of a document.
    """

    layer: str
    record: Any
    text: str | None = None


@dataclass(frozen=True, slots=True)
class ReadProject:
    """The records of a file in its order, and what is wrong in it."""

    title: str
    lines: tuple[ReadLine, ...]
    problems: tuple[ForeignFileError, ...]


def recognises(path: Path) -> bool:
    """Whether the first line says that it is such a file."""
    try:
        with path.open(encoding="utf-8-sig") as file:
            head = json.loads(file.readline(65_536))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(head, dict) and head.get("format") == FORMAT


def read(path: Path) -> ReadProject:
    """Read a file.

    Raises:
        ForeignFileError: it is not of this format, or of a later version of it.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise ForeignFileError(f"the file has more than {LARGEST >> 20} MB", path=path)
        with path.open(encoding="utf-8-sig") as file:
            head = _head(file.readline(), path)
            found = _Reader(path)
            for number, line in enumerate(file, 2):
                if line.strip():
                    found.take(line, number)
    except UnicodeDecodeError as error:
        raise ForeignFileError("the file is not in UTF-8: export it again", path=path) from error
    except OSError as error:
        raise ForeignFileError(f"the file cannot be read ({error.strerror})", path=path) from error
    return ReadProject(str(head.get(_TITLE) or ""), tuple(found.lines), tuple(found.problems))


def _head(line: str, path: Path) -> dict[str, Any]:
    try:
        head = _object(line)
    except ValueError as error:
        raise ForeignFileError(str(error), path=path, line=1) from error
    told = head.get("format")
    if told != FORMAT:
        raise ForeignFileError(
            f"its first line says the format {told!r}, not {FORMAT!r}: export the project again",
            path=path,
            line=1,
        )
    return head


class _Reader:
    """Collects lines, each held against the texts of the documents before it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._texts: dict[str, str] = {}
        self.lines: list[ReadLine] = []
        self.problems: list[ForeignFileError] = []

    def take(self, line: str, number: int) -> None:
        """One line; what is wrong with it is kept."""
        try:
            self.lines.append(self._line(_object(line)))
        except (ValueError, BugError) as error:
            sentence = str(error)
            self.problems.append(ForeignFileError(sentence, path=self._path, line=number))

    def _line(self, value: dict[str, Any]) -> ReadLine:
        name = value.pop("kind", None)
        kind = _KINDS.get(name) if isinstance(name, str) else None
        if kind is None:
            raise ValueError(f"no record is called {str(name)[:40]!r}")
        layer, text = value.pop("layer", SHARED_LAYER), value.pop("text", None)
        if kind is not Document and text is not None:
            value["text"] = text
            text = None
        if f"{name}_kind" in value:
            value["kind"] = value.pop(f"{name}_kind")
        if not isinstance(layer, str):
            raise ValueError("its layer is no text")  # noqa: TRY004 - told as one
        record: Record = _decoded(kind, value)
        if isinstance(record, Document):
            self._document(record, text)
        else:
            self._hold(record)
        return ReadLine(layer, encode_tagged(record), text)

    def _document(self, document: Document, text: object) -> None:
        if not isinstance(text, str):
            raise ValueError(f"the document {document.id} has no text")  # noqa: TRY004
        if digest(text) != document.sha256 or len(text) != document.length:
            raise ValueError(f"the text of {document.id} is not the one that its digest names")
        self._texts[document.id] = text

    def _hold(self, record: Record) -> None:
        """See that all quotes stand where they say."""
        for document, span, words in _quotes(record):
            text = self._texts.get(document)
            if text is None:
                raise ValueError(f"{record.id} is about {document}, which is not in the file")
            if span.of(text) != words or span.end > len(text):
                raise ValueError(f"{record.id} quotes words that do not stand in {document} there")


def _quotes(record: Record) -> Iterator[tuple[str, Span, str]]:
    span, quote = getattr(record, "span", None), getattr(record, "quote", None)
    document = getattr(record, "document", None)
    if isinstance(span, Span) and document and quote is not None:
        yield document, span, quote.exact
    passages = [getattr(record, end, None) for end in ("first", "second")]
    for side in getattr(record, "sides", ()):
        passages += side.passages
    for passage in passages:
        if passage is not None:
            yield passage.document, passage.span, passage.quote.exact


def _decoded(kind: type[Record], value: Mapping[str, Any]) -> Record:
    try:
        return decode(kind, dict(value))
    except (BugError, ValueError) as error:
        raise ValueError(f"this is no {kind.__name__.lower()} ({str(error)[:120]})") from error


def _object(line: str) -> dict[str, Any]:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ValueError("this is not a JSON object") from error
    if not isinstance(value, dict):
        raise ValueError("this is not a JSON object")  # noqa: TRY004 - told as one
    json.dumps(value).encode("ascii")
    return value
