"""An article with its corrections, and how it falls into pieces that stay, go and come."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.domain.span import Span
from kzannotate.text.joining import written_before
from kzannotate.text.replacing import Replaced, Swap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LETTERS_AFTER = re.compile("[^\\W\\d_\u064b-\u065f]*[\u0640\u064b-\u065f\u0670\\w]*")


class Showing(StrEnum):
    """Which corrections are made, and which are shown as tracked changes."""

    ACCEPTED = "accepted"
    """The accepted ones are made; nothing is tracked, proposed ones are left out."""
    PROPOSED = "proposed"
    """The accepted ones are made, the proposed ones tracked."""
    TRACKED = "tracked"
    """All of them are tracked."""


@dataclass(frozen=True, slots=True)
class Amendment:
    """A correction as an article is written out with it.

    Args:
        span: of the article's stored text.
        words: to read instead, as they are written there; empty ones delete.
        author: name of who wrote it.
        date: when it was last written, ISO 8601 with zone; empty: unknown.
        reason: in words; may be empty.
        kind: of the ITS localization quality issue that it mends.
    """

    id: str
    span: Span
    words: str
    accepted: bool
    author: str = ""
    date: str = ""
    reason: str = ""
    kind: str = "terminology"


@dataclass(frozen=True, slots=True)
class MarkedFault:
    """A fault that a person marked, as an article is written out with it.

    Args:
        name: of its kind in MQM.
        kind: the ITS localization quality issue nearest to it.
        severity: from 0 to 100.
    """

    id: str
    span: Span
    name: str
    kind: str
    severity: int
    note: str = ""
    author: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class Original:
    """The article that another one was translated from."""

    id: str
    title: str
    language: str | None
    text: str


@dataclass(frozen=True, slots=True)
class CorrectedArticle:
    """An article with what is to be made of it.

    Args:
        text: as it is stored.
        amendments: in the order of the text, none of them overlapping another.
        faults: in the order of the text.
        original: where one is linked.
        spoken: language of the headings around it, BCP 47.
    """

    id: str
    title: str
    language: str | None
    text: str
    amendments: tuple[Amendment, ...] = ()
    faults: tuple[MarkedFault, ...] = ()
    original: Original | None = None
    spoken: str = "en"


class Fate(StrEnum):
    """What becomes of a piece."""

    KEPT = "kept"
    STRUCK = "struck"
    NEW = "new"


class Piece(NamedTuple):
    """A stretch of the article with one fate.

    Args:
        span: of the stored text that it is or stands for; empty for new words.
        amendment: that makes it new or strikes it, or made it silently; None: nothing was done.
    """

    fate: Fate
    text: str
    span: Span
    amendment: Amendment | None = None


class Boundary(NamedTuple):
    """A place between two pieces where a fault begins or ends."""

    fault: MarkedFault
    begins: bool


def pieces(article: CorrectedArticle, showing: Showing) -> list[Piece]:
    """The article from its start to its end."""
    made: list[Piece] = []
    place = 0
    for amendment in _shown(article, showing):
        span = amendment.span
        if place < span.start:
            kept = Span(place, span.start)
            made.append(Piece(Fate.KEPT, kept.of(article.text), kept))
        made += _pieces_of(article.text, amendment, tracked=_is_tracked(amendment, showing))
        place = span.end
    if place < len(article.text):
        kept = Span(place, len(article.text))
        made.append(Piece(Fate.KEPT, kept.of(article.text), kept))
    return made


def silent(article: CorrectedArticle, showing: Showing) -> Replaced:
    """The corrections that are made without a trace, to find places in what is written."""
    made = (a for a in article.amendments if a.accepted and showing is not Showing.TRACKED)
    return Replaced(Swap(a.span, a.words) for a in made)


def tracked(article: CorrectedArticle, showing: Showing) -> list[Amendment]:
    """The corrections that are shown as tracked changes."""
    return [a for a in article.amendments if _is_tracked(a, showing)]


def open_faults(article: CorrectedArticle, showing: Showing) -> list[MarkedFault]:
    """The faults of words that are not mended without a trace."""
    mended = [s.span for s in silent(article, showing).swaps]
    return [f for f in article.faults if not any(span.covers(f.span) for span in mended)]


def with_faults(article: CorrectedArticle, showing: Showing) -> Iterator[Piece | Boundary]:
    """The pieces, cut where faults begin and end, with these places among them."""
    faults = open_faults(article, showing)
    edges = sorted({e for f in faults for e in (f.span.start, f.span.end)})
    starts = sorted(faults, key=lambda f: (f.span.start, -f.span.end, f.id))
    ends = sorted(faults, key=lambda f: (f.span.end, -f.span.start, f.id))
    begun: set[str] = set()
    for piece in (part for each in pieces(article, showing) for part in _cut(each, edges)):
        while starts and starts[0].span.start < piece.span.end:
            begun.add(starts[0].id)
            yield Boundary(starts.pop(0), begins=True)
        yield piece
        while ends and ends[0].span.end <= piece.span.end and ends[0].id in begun:
            yield Boundary(ends.pop(0), begins=False)
    yield from (Boundary(fault, begins=False) for fault in ends if fault.id in begun)


def _shown(article: CorrectedArticle, showing: Showing) -> list[Amendment]:
    """What is made or tracked; the tracked ones reach over whole words, or letters would part."""
    chosen = [a for a in article.amendments if a.accepted or showing is not Showing.ACCEPTED]
    following = [a.span.start for a in chosen[1:]] + [len(article.text)] * bool(chosen)
    shown: list[Amendment] = []
    for amendment, end in zip(chosen, following, strict=True):
        start = shown[-1].span.end if shown else 0
        tracked = _is_tracked(amendment, showing)
        room = Span(start, end)
        shown.append(_over_words(article.text, amendment, room) if tracked else amendment)
    return shown


def _over_words(text: str, amendment: Amendment, room: Span) -> Amendment:
    span = amendment.span
    start = max(room.start, span.start - len(written_before(text, span.start)))
    end = span.end
    if text[end - 1 : end].isalpha():
        found = _LETTERS_AFTER.match(text, end, room.end)
        end = found.end() if found else end
    words = text[start : span.start] + amendment.words + text[span.end : end]
    return replace(amendment, span=Span(start, end), words=words)


def _is_tracked(amendment: Amendment, showing: Showing) -> bool:
    if showing is Showing.TRACKED:
        return True
    return showing is Showing.PROPOSED and not amendment.accepted


def _pieces_of(text: str, amendment: Amendment, *, tracked: bool) -> Iterator[Piece]:
    span, words = amendment.span, amendment.words
    if not tracked:
        yield Piece(Fate.KEPT, words, span, amendment)
        return
    yield Piece(Fate.STRUCK, span.of(text), span, amendment)
    if words:
        yield Piece(Fate.NEW, words, Span(span.end, span.end), amendment)


def _cut(piece: Piece, edges: Sequence[int]) -> Iterator[Piece]:
    if piece.amendment is not None:
        yield piece
        return
    start, end = piece.span.start, piece.span.end
    inside = [start, *(e for e in edges if start < e < end), end]
    for first, last in pairwise(inside):
        text = piece.text[first - start : last - start]
        yield Piece(piece.fate, text, Span(first, last))
