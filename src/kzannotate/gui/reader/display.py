"""The copy of an article that Qt is given to show, and where its positions lie in the original.

The stored text is never read back from Qt. Some characters would be dropped or doubled as line
ends by QTextDocument, so the copy carries harmless ones of the same length in their place; and
paragraphs that would take Qt seconds to lay out are cut into several blocks.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate, pairwise
from unicodedata import combining

from kzannotate.gui.offsets import Offsets

LONGEST_BLOCK = 4000
"""Code points that one block of the copy may have; Qt's time grows with the square."""

_SHORTEST_PIECE = LONGEST_BLOCK * 3 // 4
_LONGEST_CLUSTER = 64
_HARMLESS = {
    0x0000: "\u2400",
    0x2029: "\n",
    0xFDD0: "\ufffd",
    0xFDD1: "\ufffd",
    0xFEFF: "\u2060",
    0xFFFC: "\ufffd",
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
}
_TROUBLE = re.compile("[\x00\r\u2029\ufdd0\ufdd1\ufeff\ufffc\ud800-\udfff]")
_RETURN = re.compile(r"\r(\n)?")


class DisplayText:
    """One article's display copy.

    Attributes:
        text: the stored text.
        shown: the copy, with a line feed between blocks.
        blocks: for each block, the code points ``(start, end)`` of the stored text it shows.
        continued: numbers of the blocks that go on with the paragraph of the block before.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        shown = _harmless(text)
        self._inserted: list[int] = []
        self.continued: frozenset[int] = frozenset()
        if max(map(len, shown.split("\n"))) > LONGEST_BLOCK:
            shown = self._cut(shown)
        self.shown = shown
        self.blocks = _block_bounds(shown, self._inserted)
        self._offsets = Offsets(shown)
        self.qt_length = self._offsets.qt_length

    def to_qt(self, index: int, *, end: bool = False) -> int:
        """Position in Qt's document of a code point of the stored text.

        Args:
            index: into the stored text.
            end: it ends a span, so at a cut it stays before the cut.
        """
        count = (bisect_left if end else bisect_right)(self._inserted, index)
        return self._offsets.to_qt(index + count)

    def from_qt(self, position: int) -> int:
        """Code point of the stored text at a position in Qt's document."""
        index = self._offsets.from_qt(position)
        # The n-th inserted break stands at its place plus the n breaks before it.
        low, high = 0, len(self._inserted)
        while low < high:
            middle = (low + high) // 2
            if self._inserted[middle] + middle < index:
                low = middle + 1
            else:
                high = middle
        return index - low

    def _cut(self, shown: str) -> str:
        pieces: list[str] = []
        continued: list[int] = []
        place = 0
        for paragraph in shown.split("\n"):
            for number, piece in enumerate(_pieces(paragraph)):
                if number:
                    continued.append(len(pieces))
                    if not pieces[-1].endswith("\n"):
                        self._inserted.append(place)
                pieces.append(piece)
                place += len(piece)
            place += 1
        self.continued = frozenset(continued)
        # A piece that ended in a space now ends in a break of the same length.
        return "\n".join(p.removesuffix("\n") for p in pieces)


def _harmless(text: str) -> str:
    if not _TROUBLE.search(text):
        return text
    # Of CR LF only the LF breaks; the CR stays as a position without width.
    text = _RETURN.sub(lambda m: "\u200b\n" if m[1] else "\n", text)
    return text.translate(_HARMLESS)


def _pieces(paragraph: str) -> list[str]:
    pieces, start = [], 0
    while len(paragraph) - start > LONGEST_BLOCK:
        limit = start + LONGEST_BLOCK
        space = paragraph.rfind(" ", start + _SHORTEST_PIECE, limit)
        if space >= 0:
            pieces.append(f"{paragraph[start:space]}\n")
            start = space + 1
        else:
            cut = _cluster_start(paragraph, limit)
            pieces.append(paragraph[start:cut])
            start = cut
    pieces.append(paragraph[start:])
    return pieces


def _cluster_start(paragraph: str, index: int) -> int:
    for back in range(_LONGEST_CLUSTER):
        here, before = paragraph[index - back], paragraph[index - back - 1]
        if not combining(here) and "\u200d" not in (here, before):
            return index - back
    return index


def _block_bounds(shown: str, inserted: list[int]) -> list[tuple[int, int]]:
    ends = list(accumulate(len(line) + 1 for line in shown.split("\n")))
    bounds = [(start, end - 1) for start, end in pairwise([0, *ends])]
    return _without_breaks(bounds, inserted) if inserted else bounds


def _without_breaks(bounds: list[tuple[int, int]], inserted: list[int]) -> list[tuple[int, int]]:
    breaks = {place + number for number, place in enumerate(inserted)}
    moved, gone = [], 0
    for start, end in bounds:
        moved.append((start - gone, end - gone))
        gone += end in breaks
    return moved
