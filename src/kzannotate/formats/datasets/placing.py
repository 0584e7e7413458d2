"""Finds words in a text by what a file says of them; where numbers are in doubt, the quote judges.

Programs count in different units, some otherwise than their format says, and texts are sometimes
changed by a blank or a line. So a file's numbers are only believed if the words stand there.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzannotate.domain.span import Span
from kzannotate.text.offset_units import OffsetMap, OffsetUnit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SAMPLE = 500
_OCCURRENCES = 200
_EFFORT = 500_000_000
_NEAR = 20_000
_STEP = 1_000


@dataclass(frozen=True, slots=True)
class Sought:
    """Where a file says that words stand.

    Args:
        start: first and
        end: last position, in some unit; None where only the words are told.
        exact: the words; None where only positions are told.
        prefix: what stands before and
        suffix: behind them.
    """

    start: int | None = None
    end: int | None = None
    exact: str | None = None
    prefix: str = ""
    suffix: str = ""


class Places:
    """Finds the words of one text.

    Args:
        text: the text.
        sought: all that is sought in it: they agree on the unit.
        units: those that may be meant, the likeliest first.
    """

    def __init__(
        self,
        text: str,
        sought: Sequence[Sought],
        units: Sequence[OffsetUnit] = (OffsetUnit.CODE_POINTS, OffsetUnit.UTF16),
    ) -> None:
        self._text, self._maps = text, dict[OffsetUnit, OffsetMap]()
        self._effort, self._drift = _EFFORT, 0
        self._units = self._likely(sought, units)

    def find(self, sought: Sought) -> Span | None:
        """Where it stands; None where the text does not tell."""
        if sought.exact is None:
            return self._at(sought, self._units[0])  # nothing could judge of another unit
        told = self._told(sought)
        if told is not None and self._is_among(sought, told.start):
            return told
        found = self._by_words(sought) if sought.exact else None
        if told is None:
            return found
        return found if found is not None and self._is_among(sought, found.start) else told

    def _told(self, sought: Sought) -> Span | None:
        """Where the words stand as the numbers say, in one of the units."""
        for unit in self._units:
            span = self._at(sought, unit)
            if span is not None and span.of(self._text) == sought.exact:
                return span
        return None

    def _is_among(self, sought: Sought, start: int) -> bool:
        """Whether all neighbours are as they are told."""
        return self._likeness(sought, start) == len(sought.prefix) + len(sought.suffix)

    def _likely(
        self, sought: Sequence[Sought], units: Sequence[OffsetUnit]
    ) -> tuple[OffsetUnit, ...]:
        """The units, that under which most quotes stand where they should first."""
        judges = [s for s in sought if s.exact and s.start is not None][:_SAMPLE]
        hits: Counter[OffsetUnit] = Counter()
        for unit in units:
            hits[unit] = sum(self._stands(s, unit) for s in judges)
            if hits[unit] == len(judges):
                break
        return tuple(sorted(units, key=lambda unit: -hits[unit]))

    def _stands(self, sought: Sought, unit: OffsetUnit) -> bool:
        span = self._at(sought, unit)
        return span is not None and span.of(self._text) == sought.exact

    def _at(self, sought: Sought, unit: OffsetUnit) -> Span | None:
        if sought.start is None or sought.end is None:
            return None
        if unit not in self._maps:
            self._maps[unit] = OffsetMap(self._text, unit)
        return self._maps[unit].span_from_unit(sought.start, sought.end)

    def _by_words(self, sought: Sought) -> Span | None:
        """The words where their neighbours are the most alike; the nearest of several such.

        They are looked for near the number first, and then everywhere. Where a text has grown
        or shrunk, what stands behind has drifted as far as what stood before it.
        """
        length = len(self._text)
        if sought.start is not None:
            middle = self._middle(sought, 0, length)
            near = self._best(sought, max(0, middle - _NEAR), min(length, middle + _NEAR))
            if near is not None:
                return near
        return self._best(sought, 0, length)

    def _best(self, sought: Sought, first: int, last: int) -> Span | None:
        best: tuple[int, int] | None = None
        found, is_alone = -1, True
        most = len(sought.prefix) + len(sought.suffix)
        middle = self._middle(sought, first, last)
        for start in self._occurrences(sought, first, last):
            rank = self._likeness(sought, start), -abs(start - middle)
            if best is None or rank > best:
                is_alone = best is None or rank[0] > best[0]
                best, found = rank, start
            elif rank[0] == best[0]:
                is_alone = False
            if most and rank[0] == most and sought.start is not None:
                self._drift = start - sought.start
                break
        if best is None or (not is_alone and sought.start is None):
            return None
        return Span(found, found + len(sought.exact or ""))

    def _occurrences(self, sought: Sought, first: int, last: int) -> Iterator[int]:
        """Where the words stand, from the number that is told in both directions."""
        words, text = sought.exact or "", self._text
        at = middle = self._middle(sought, first, last)
        for _ in range(_OCCURRENCES):
            found = text.find(words, at, last) if self._effort > 0 else -1
            self._effort -= (found if found >= 0 else last) - at + _STEP
            if found < 0:
                break
            yield found
            at = found + 1
        end = middle + len(words) - 1
        for _ in range(_OCCURRENCES):
            found = text.rfind(words, first, max(first, end)) if self._effort > 0 else -1
            self._effort -= end - max(first, found) + _STEP
            if found < 0:
                return
            yield found
            end = found + len(words) - 1

    def _middle(self, sought: Sought, first: int, last: int) -> int:
        told = 0 if sought.start is None else sought.start + self._drift
        return min(max(told, first), last)

    def _likeness(self, sought: Sought, start: int) -> int:
        """How many letters of the neighbours are as they are told."""
        end = start + len(sought.exact or "")
        before = self._text[max(0, start - len(sought.prefix)) : start]
        behind = self._text[end : end + len(sought.suffix)]
        if before == sought.prefix and behind == sought.suffix:
            return len(before) + len(behind)
        return _common(sought.prefix[::-1], before[::-1]) + _common(sought.suffix, behind)


def _common(one: str, other: str) -> int:
    for place, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return place
    return min(len(one), len(other))
