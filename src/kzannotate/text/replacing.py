"""A text with some of its spans replaced, and where everything else stands in it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.domain.span import Span
from kzannotate.errors import BugError

if TYPE_CHECKING:
    from collections.abc import Iterable


class Swap(NamedTuple):
    """Words that stand for those of a span; empty ones delete."""

    span: Span
    words: str


class Replaced:
    """Replacements of spans that do not overlap, in the order of the text.

    Positions are code points. A position inside a replaced span has none of its own in the new
    text: as a start it becomes the start of the new words, as an end their end.
    """

    def __init__(self, swaps: Iterable[Swap]) -> None:
        # By place alone: what is put in at one place stays in the order in which it came.
        self.swaps = sorted(swaps, key=lambda swap: swap.span)
        for one, other in pairwise(self.swaps):
            if one.span.end > other.span.start:
                raise BugError(f"{one.span} and {other.span} overlap")
        self._starts = [r.span.start for r in self.swaps]
        self._ends = [r.span.end for r in self.swaps]
        self._moves = [0]
        for swap in self.swaps:
            grown = len(swap.words) - len(swap.span)
            self._moves.append(self._moves[-1] + grown)

    def of(self, text: str) -> str:
        """The new text."""
        parts, place = [], 0
        for span, words in self.swaps:
            parts += [text[place : span.start], words]
            place = span.end
        return "".join([*parts, text[place:]])

    def start(self, position: int) -> int:
        """Where something that begins at a position of the old text begins in the new one."""
        done = bisect_right(self._ends, position)
        if done < len(self._starts) and self._starts[done] <= position:
            position = self._starts[done]
        return position + self._moves[done]

    def end(self, position: int) -> int:
        """Where something that ends at a position of the old text ends in the new one."""
        begun = bisect_left(self._starts, position)
        if begun and position <= self._ends[begun - 1]:
            position = self._ends[begun - 1]
        return position + self._moves[begun]

    def span(self, span: Span) -> Span:
        """Where a span of the old text stands in the new one; of a replaced one the new words."""
        start = self.start(span.start)
        return Span(start, max(start, self.end(span.end)))

    def inverse(self, text: str) -> Replaced:
        """The replacements that make the old text of the new one.

        Args:
            text: the old one.
        """
        moved = zip(self.swaps, self._moves, strict=False)
        return Replaced(
            Swap(Span(span.start + move, span.start + move + len(words)), span.of(text))
            for (span, words), move in moved
        )


def overlaps(spans: Iterable[Span]) -> list[tuple[int, int]]:
    """Pairs of numbers of spans that share a code point, each with the nearest before it."""
    order = sorted(enumerate(spans), key=lambda pair: (pair[1], pair[0]))
    found: list[tuple[int, int]] = []
    reach: tuple[int, Span] | None = None
    for number, span in order:
        if reach is not None and span.start < reach[1].end:
            found.append((reach[0], number))
        if reach is None or span.end > reach[1].end:
            reach = number, span
    return found
