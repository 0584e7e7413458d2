"""Which marks lie where in the text, and which share words: worked out only where one looks.

Setting ten thousand marks must not take longer than a frame, so that nothing is done for a mark
here but to find its ends and its place in the order.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from kzannotate.domain.span import Span
from kzannotate.gui.reader.clusters import painted_ends, uneasy_letters
from kzannotate.gui.reader.marks import LOUDNESS, Mark
from kzannotate.gui.reader.tracks import assign_tracks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.gui.theme import MarkRole


@dataclass(frozen=True, slots=True)
class Look:
    """How a mark is painted among those that share its words.

    Args:
        track: number of its underline, 0 nearest to the words.
        lined: False where the line of another of its role under the same words is its too.
        tinted: False where a louder one on the same words has the tint.
    """

    track: int
    lined: bool
    tinted: bool


class Placement:
    """Marks of one text by place.

    Args:
        text: of the article.
        marks: on it.
        uneasy: ``uneasy_letters`` of the text, if they are known.

    Attributes:
        marks: as given; everything else speaks of them by index.
    """

    def __init__(
        self, text: str, marks: Sequence[Mark], uneasy: frozenset[str] | None = None
    ) -> None:
        self.marks: Sequence[Mark] = tuple(marks)
        self._ends = ends = _painted(text, [m.span for m in self.marks], uneasy)
        self._order = sorted(range(len(ends)), key=ends.__getitem__)
        self._starts = [ends[i][0] for i in self._order]
        # How far the marks up to each one reach: never less than the one before.
        self._reach = list(accumulate((ends[i][1] for i in self._order), max))
        self._place: dict[int, int] | None = None
        self._looks: dict[int, Look] = {}

    def span(self, index: int) -> Span:
        """The words of a mark as they may be painted."""
        return Span(*self._ends[index])

    def starts(self, index: int) -> int:
        """Where a mark begins."""
        return self._ends[index][0]

    def between(self, start: int, end: int) -> list[int]:
        """Marks with words in ``[start, end)``, in the order of the text."""
        first = bisect_right(self._reach, start)
        last = bisect_left(self._starts, end)
        return [i for i in self._order[first:last] if self._ends[i][1] > start]

    def look(self, index: int) -> Look:
        """How a mark is painted."""
        found = self._looks.get(index)
        if found is None:
            self._look_at(self._sharing(index))
            found = self._looks[index]
        return found

    def eagerness(self, index: int) -> tuple[int, int, int]:
        """Sorts marks: the shortest first, of equal ones the loudest."""
        mark = self.marks[index]
        return len(mark.span), -LOUDNESS[mark.role], mark.span.start

    def _sharing(self, index: int) -> list[int]:
        """All marks that overlap this one, or overlap one that does, and so on."""
        if self._place is None:
            self._place = {mark: place for place, mark in enumerate(self._order)}
        first = self._place[index]
        last = first + 1
        while first > 0 and self._reach[first - 1] > self._starts[first]:
            first -= 1
        while last < len(self._order) and self._starts[last] < self._reach[last - 1]:
            last += 1
        return self._order[first:last]

    def _look_at(self, sharing: list[int]) -> None:
        order = sorted(sharing, key=self.eagerness)
        # Two lines of one kind under the same words say no more than one does.
        lines: dict[tuple[tuple[int, int], MarkRole, str | None], int] = {}
        loudest: dict[tuple[int, int], int] = {}
        for index in order:
            mark = self.marks[index]
            lines.setdefault((self._ends[index], mark.role, mark.hue), index)
            loudest.setdefault(self._ends[index], index)
        own = list(lines.values())
        tracks = assign_tracks([self.span(i) for i in own], range(len(own)))
        track_of = dict(zip(own, tracks, strict=True))
        for index in order:
            ends, mark = self._ends[index], self.marks[index]
            line = lines[ends, mark.role, mark.hue]
            self._looks[index] = Look(track_of[line], line == index, loudest[ends] == index)


def _painted(
    text: str, spans: Sequence[Span], uneasy: frozenset[str] | None
) -> list[tuple[int, int]]:
    """The ends of each span as it may be painted; nearly all can be left as they are."""
    wary, length = uneasy_letters(text) if uneasy is None else uneasy, len(text)
    return [
        (start, end)
        if end < length and text[start] not in wary and text[end] not in wary
        else painted_ends(text, start, end)
        for start, end in ((span.start, span.end) for span in spans)
    ]
