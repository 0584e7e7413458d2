"""Articles: who published them, when, in which language; their text never changes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from kzannotate.domain.growing import later


class DocumentState(StrEnum):
    """How far the review of a document has come."""

    OPEN = "open"
    IN_WORK = "in_work"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Source:
    """Who published documents, such as a newspaper or an agency."""

    id: str
    name: str
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One article. Its text is immutable and kept apart, under its digest.

    Args:
        id: unique in the project; the file's stem unless ``articles.jsonl`` names another.
        sha256: hex digest of the stored text's UTF-8 bytes.
        length: of the stored text, in code points.
        language: BCP 47 code such as ``ar``, or None while unknown.
        source: id of the Source, or None.
        published: date or date-time of publication, ISO 8601, as given; None if unknown.
        as_of: the date that its statements speak of, ISO 8601 at any precision, if known.
        newlines: how lines ended in the imported file: ``lf``, ``crlf``, ``cr`` or ``mixed``.
        position: place in the list, in the order of import.
        author: who wrote it, as its file says.
        address: where it was published, as text; never fetched.
        encoding: of the imported file, such as ``windows-1256``; None where its format has one.
    """

    id: str
    title: str
    sha256: str
    length: int
    language: str | None = None
    source: str | None = None
    published: str | None = None
    as_of: str | None = None
    translated_from: str | None = None
    file_name: str | None = None
    newlines: str = "lf"
    position: int = 0
    state: DocumentState = DocumentState.OPEN
    author: str | None = later(None)
    address: str | None = later(None)
    encoding: str | None = later(None)


@dataclass(frozen=True, slots=True)
class Article:
    """A document together with its text, as detection reads it.

    The source's name is carried along so that findings can say who states what.
    """

    document: Document
    text: str
    source_name: str | None = None


def digest(text: str) -> str:
    """Hex SHA-256 of a text's UTF-8 bytes, which is how a document names its text."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
