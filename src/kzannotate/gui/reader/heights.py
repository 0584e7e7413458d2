"""About how far down the page each place of an article lies, without laying it out.

Qt lays a long text out little by little; the strip beside the scroll bar shows all of it at
once. Lines are counted by their letters, which is right to a few pixels of the strip.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class Heights:
    """Places of one article as shares of its height.

    Args:
        blocks: the code points ``(start, end)`` of each.
        letters: how many there are on a full line.
        gap: space below a block, in lines.
    """

    def __init__(self, blocks: Sequence[tuple[int, int]], letters: float, gap: float = 0.4) -> None:
        self._letters = max(letters, 1.0)
        self._starts = [start for start, _ in blocks] or [0]
        # An empty block is a third of a line and has no gap.
        tall = (
            _lines(end - start, self._letters) + gap if end > start else 0.3
            for start, end in blocks
        )
        self._tops = [0.0, *accumulate(tall)]
        self._whole = max(self._tops[-1], 1.0)

    @property
    def lines(self) -> float:
        """How tall the article is, in lines."""
        return self._whole

    def share(self, index: int) -> float:
        """How far down a code point lies, from 0 to 1."""
        block = max(bisect_right(self._starts, index) - 1, 0)
        line = (index - self._starts[block]) // self._letters
        return min((self._tops[block] + line) / self._whole, 1.0)


def _lines(length: int, letters: float) -> float:
    return -(-length // letters)
