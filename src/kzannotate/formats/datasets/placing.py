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
_EFFORT = 4_000_000_000
_CONTEXT = 64


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
        self._searches = _EFFORT // max(1, len(text))
        self._units = self._likely(sought, units)

    def find(self, sought: Sought) -> Span | None:
        """Where it stands; None where the text does not tell."""
        for unit in self._units:
            span = self._at(sought, unit)
            if span is not None and (sought.exact is None or span.of(self._text) == sought.exact):
                return span
            if sought.exact is None:
                return None  # nothing could judge of another unit
        return self._by_words(sought) if sought.exact else None

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
        """The words where their neighbours are the most alike; the nearest of several such."""
        best: tuple[int, int] | None = None
        found, is_alone = -1, True
        for start in self._occurrences(sought):
            rank = self._likeness(sought, start), -abs(start - (sought.start or 0))
            if best is None or rank > best:
                is_alone = best is None or rank[0] > best[0]
                best, found = rank, start
            elif rank[0] == best[0]:
                is_alone = False
        if best is None or (not is_alone and sought.start is None):
            return None
        return Span(found, found + len(sought.exact or ""))

    def _occurrences(self, sought: Sought) -> Iterator[int]:
        """Where the words stand, from the number that is told in both directions."""
        words, text = sought.exact or "", self._text
        middle = min(max(sought.start or 0, 0), len(text))
        at = middle
        for _ in range(_OCCURRENCES):
            at = text.find(words, at) if self._may_search() else -1
            if at < 0:
                break
            yield at
            at += 1
        before = middle + len(words) - 1
        for _ in range(_OCCURRENCES):
            at = text.rfind(words, 0, max(0, before)) if self._may_search() else -1
            if at < 0:
                return
            yield at
            before = at + len(words) - 1

    def _may_search(self) -> bool:
        self._searches -= 1
        return self._searches >= 0

    def _likeness(self, sought: Sought, start: int) -> int:
        """How many letters of the neighbours are as they are told."""
        end = start + len(sought.exact or "")
        before = self._text[max(0, start - _CONTEXT) : start]
        return _common(sought.prefix[::-1], before[::-1]) + _common(
            sought.suffix, self._text[end : end + _CONTEXT]
        )


def _common(one: str, other: str) -> int:
    for place, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return place
    return min(len(one), len(other))
