"""What a reader of any kind of file finds: articles with what the file says of them."""

from __future__ import annotations

from dataclasses import dataclass, field

from kzannotate.domain.report import LeftOut


@dataclass(frozen=True, slots=True)
class FoundArticle:
    """One article as a file has it.

    Args:
        text: what is stored if it is imported, character for character.
        newlines: ``lf``, ``crlf``, ``cr`` or ``mixed``.
        encoding: of a text file, such as ``windows-1256``; None where the format says it itself.
        id: that the file gives it.
        language: BCP 47; None where the file does not say.
        published: ISO 8601 date or date-time.
        as_of: the date that its statements speak of, ISO 8601 at any precision.
        address: where it was published, as text; never fetched.
        place: where in the file, such as ``row 7`` or the name of an archive's member.
        doubts: sentences about what may differ from the original.
    """

    text: str
    newlines: str = "lf"
    encoding: str | None = None
    id: str | None = None
    title: str | None = None
    language: str | None = None
    source: str | None = None
    published: str | None = None
    as_of: str | None = None
    author: str | None = None
    address: str | None = None
    translated_from: str | None = None
    place: str = ""
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundArticles:
    """The articles of one file, and what was left out of it."""

    articles: tuple[FoundArticle, ...]
    left_out: tuple[LeftOut, ...] = field(default=())
