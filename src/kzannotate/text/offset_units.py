"""Positions of one text in the units that other programs count in, and back to code points."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from enum import StrEnum
from itertools import accumulate

from kzannotate.domain.span import Span

_FIRST_PAIR = "\U00010000"
"""The first code point that takes two units of UTF-16."""


class OffsetUnit(StrEnum):
    """What an offset of a file counts."""

    CODE_POINTS = "code points"
    UTF16 = "UTF-16 units"
    UTF8 = "UTF-8 bytes"
    GRAPHEMES = "grapheme clusters"


class OffsetMap:
    """Positions of a text in code points and in another unit, both ways.

    Grapheme clusters are the extended ones of Unicode's UAX 29. Costs nothing but one pass where
    the text has a unit for each code point.

    Args:
        text: the text.
        unit: what the other positions count.
    """

    def __init__(self, text: str, unit: OffsetUnit) -> None:
        self._text, self.unit = text, unit
        self._places = _places(text, unit)

    @property
    def length(self) -> int:
        """Of the text, in the unit."""
        return len(self._text) if self._places is None else self._last()

    def to_unit(self, index: int) -> int:
        """The position of a code point; inside of a cluster, the cluster's."""
        index = min(max(index, 0), len(self._text))
        if self._places is None:
            return index
        if self.unit is OffsetUnit.GRAPHEMES:
            return bisect_right(self._places, index) - 1
        return self._places[index]

    def from_unit(self, position: int) -> int:
        """The code point at a position; inside of a code point's units, that one's start."""
        position = min(max(position, 0), self.length)
        if self._places is None:
            return position
        if self.unit is OffsetUnit.GRAPHEMES:
            return self._places[position]
        return bisect_right(self._places, position) - 1

    def span_to_unit(self, span: Span) -> tuple[int, int]:
        """Both ends of a span; an end inside of a cluster goes to the end of that cluster."""
        if self._places is None and span.end <= len(self._text):
            return span.start, span.end
        start, end = self.to_unit(span.start), self.to_unit(span.end)
        if self._places is not None and self.unit is OffsetUnit.GRAPHEMES:
            end = bisect_left(self._places, span.end)
        return start, end

    def span_from_unit(self, start: int, end: int) -> Span | None:
        """The span of two positions; None where they are no stretch of the text."""
        if not 0 <= start <= end <= self.length:
            return None
        return Span(self.from_unit(start), self.from_unit(end))

    def holds(self, span: Span) -> bool:
        """Whether the unit can say the span without loss."""
        if self._places is None or self.unit is not OffsetUnit.GRAPHEMES:
            return span.end <= len(self._text)  # each code point has a place of its own
        return self.span_from_unit(*self.span_to_unit(span)) == span

    def _last(self) -> int:
        places = self._places or [0]
        return len(places) - 1 if self.unit is OffsetUnit.GRAPHEMES else places[-1]


def _places(text: str, unit: OffsetUnit) -> list[int] | None:
    """Unit positions by code point, or code points by cluster; None where they are the same."""
    if unit is OffsetUnit.GRAPHEMES:
        return _clusters(text)
    if unit is OffsetUnit.UTF16 and len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text):
        return None
    if unit is OffsetUnit.CODE_POINTS or text.isascii():
        return None
    if unit is OffsetUnit.UTF16:
        return list(accumulate([1 if letter < _FIRST_PAIR else 2 for letter in text], initial=0))
    return list(accumulate(map(_utf8, text), initial=0))


def _clusters(text: str) -> list[int] | None:
    if text.isascii() and "\r" not in text:
        return None
    import regex

    starts = [match.start() for match in regex.finditer(r"\X", text)]
    return None if len(starts) == len(text) else [*starts, len(text)]


def _utf8(letter: str) -> int:
    # A lone half of a pair is three bytes, as ``surrogatepass`` writes it.
    point = ord(letter)
    return 1 + (point >= 0x80) + (point >= 0x800) + (point >= 0x10000)
