"""What a reader takes of a file that somebody else wrote, and what it leaves out."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from kzannotate.domain.document import Document, digest
from kzannotate.domain.report import LeftOut
from kzannotate.domain.span import Quote, Span
from kzannotate.errors import BugError
from kzannotate.formats.datasets.model import Mark, MarkKind
from kzannotate.text.language import guess_language
from kzannotate.text.offset_units import OffsetMap, OffsetUnit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_MOST_TOLD = 1_000
_TITLE = 120
_LONGEST_ID = 200
_FACTS = (
    *("title", "language", "published", "as_of", "translated_from", "file_name"),
    *("author", "address", "encoding"),
)
LANGUAGE_SAMPLE = 4_000
"""Code points of a text that its language is guessed from."""


class Troubles:
    """Collects sentences on what is left out; after many of them only their number.

    Args:
        file: name of the file that is read.
    """

    def __init__(self, file: str) -> None:
        self._file, self._told, self._more = file, list[LeftOut](), 0

    def tell(self, sentence: str, line: int | None = None, *, file: str = "") -> None:
        """One thing that is left out, and why."""
        if len(self._told) < _MOST_TOLD:
            self._told.append(LeftOut(file or self._file, line, sentence))
        else:
            self._more += 1

    def left_out(self) -> tuple[LeftOut, ...]:
        """All of them."""
        if not self._more:
            return tuple(self._told)
        return (*self._told, LeftOut(self._file, None, f"{self._more} more things are left out"))


class Ids:
    """Gives each thing an id of its own: a number is added to one that is taken."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._next: dict[str, int] = {}

    def free(self, wanted: str, otherwise: str) -> str:
        """The id that is wanted if it is free and can be one.

        Args:
            wanted: what the file says; may be empty.
            otherwise: what to take for an empty one.
        """
        base = " ".join(wanted.split())[:_LONGEST_ID] or otherwise
        found, number = base, self._next.get(base, 2)
        while found in self._taken:
            found, number = f"{base}~{number}", number + 1
        self._next[base] = number
        self._taken.add(found)
        return found


def document_of(text: str, id_: str, facts: Mapping[str, str | None] | None = None) -> Document:
    """A document of a text that was found.

    Args:
        text: of it.
        id_: of it.
        facts: fields of ``Document`` that the file tells; empty ones are as good as unsaid.
    """
    told = {name: value for name, value in (facts or {}).items() if value}
    first_line = next((line for line in text[: _LONGEST_ID * 20].splitlines() if line.strip()), "")
    return Document(
        id_,
        told.get("title") or " ".join(first_line.split())[:_TITLE] or id_,
        digest(text),
        len(text),
        told.get("language") or guess_language(text[:LANGUAGE_SAMPLE]),
        None,
        told.get("published"),
        told.get("as_of"),
        told.get("translated_from"),
        told.get("file_name"),
        newlines_of(text),
        author=told.get("author"),
        address=told.get("address"),
        encoding=told.get("encoding"),
    )


def facts_of(document: Document) -> dict[str, str]:
    """What ``document_of`` takes again; without empty ones."""
    return {name: value for name in _FACTS if (value := getattr(document, name))}


def newlines_of(text: str) -> str:
    """How lines end: ``lf``, ``crlf``, ``cr`` or ``mixed``."""
    pairs = text.count("\r\n")
    lone = text.count("\r") - pairs, text.count("\n") - pairs
    found = [name for name, n in zip(("cr", "lf"), lone, strict=True) if n]
    found += ["crlf"] if pairs else []
    return "mixed" if len(found) > 1 else "".join(found) or "lf"


def mark_of(text: str, id_: str, label: str, spans: Sequence[Span]) -> Mark:
    """A stranger's mark: a mention with a label."""
    cover = Span(spans[0].start, spans[-1].end)
    return Mark(id_, MarkKind.MENTION, label, tuple(spans), Quote.at(text, cover))


def kind_named(name: object) -> MarkKind:
    """What a mark says of its words, by its name; a mention where there is none of this name."""
    return next((kind for kind in MarkKind if kind.value == name), MarkKind.MENTION)


def pairs_of(value: object) -> tuple[tuple[str, str], ...]:
    """Properties from a JSON list of pairs; what is no pair of texts is passed over."""
    items = value if isinstance(value, list) else []
    return tuple(
        (item[0], item[1])
        for item in items
        if isinstance(item, list) and len(item) == 2 and all(isinstance(x, str) for x in item)
    )


class Checked:
    """The ends of one text's marks in a format's unit, each held against the mark's quote.

    Args:
        text: of the document.
        unit: what the format counts.
    """

    def __init__(self, text: str, unit: OffsetUnit) -> None:
        self._text, self._places = text, OffsetMap(text, unit)
        self._pairs = text.encode("utf-16-le") if unit is OffsetUnit.UTF16 else b""

    def ends(self, mark: Mark) -> tuple[tuple[int, int], ...]:
        """Both ends of each of a mark's spans.

        Raises:
            BugError: the quote does not stand there.
        """
        ends = tuple(self._places.span_to_unit(span) for span in mark.spans)
        if not self._stands(mark, ends[0][0], ends[-1][1]):
            raise BugError(f"the mark {mark.id} is not where its quote stands")
        return ends

    def _stands(self, mark: Mark, start: int, end: int) -> bool:
        words = mark.quote.exact
        if self._places.unit is OffsetUnit.UTF16:
            return self._pairs[2 * start : 2 * end] == words.encode("utf-16-le")
        if self._places.unit is OffsetUnit.CODE_POINTS:
            return self._text[start:end] == words
        there = self._places.span_from_unit(start, end)
        return there is not None and words in there.of(self._text)


def zulu(time: str) -> str:
    """A time in UTC as XML Schema and most programs write it."""
    return f"{time[:-6]}Z" if time.endswith("+00:00") else time


def iso_time(told: object) -> str:
    """A time as projects keep it, from how others write it; empty if it is none."""
    if not isinstance(told, str) or len(told) > 40:
        return ""
    time = f"{told[:-1]}+00:00" if told.endswith(("Z", "z")) else told
    try:
        datetime.fromisoformat(time)
    except ValueError:
        return ""
    return time
