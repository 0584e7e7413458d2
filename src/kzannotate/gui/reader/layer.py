"""The layer of marks over a page: what lies where, measured when first painted."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from kzannotate.domain.span import Span
from kzannotate.gui.reader.clusters import is_torn, uneasy_letters
from kzannotate.gui.reader.geometry import Strip, strips
from kzannotate.gui.reader.hidden import HiddenSign, hidden_signs
from kzannotate.gui.reader.placement import Placement

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtGui import QTextBlock

    from kzannotate.gui.reader.marks import Mark
    from kzannotate.gui.reader.page import ArticlePage

_REACH = 60
"""Pixels that a block's marks may reach above or below it."""

_MOST_SIGNS = 100
"""Invisible characters that are shown on one block: with more there, a few say enough."""


@dataclass(frozen=True, slots=True)
class Sign:
    """An invisible character on the page, relative to its block."""

    sign: HiddenSign
    line: int
    x: float
    baseline: float


@dataclass(frozen=True, slots=True)
class BlockMarks:
    """What lies on one block: pieces of marks, and invisible characters."""

    strips: tuple[Strip, ...]
    signs: tuple[Sign, ...]

    def renumbered(self, numbers: Mapping[int, int]) -> BlockMarks:
        """The same pieces, of the same marks in another order."""
        if all(before == now for before, now in numbers.items()):
            return self
        moved = tuple(replace(strip, mark=numbers[strip.mark]) for strip in self.strips)
        return BlockMarks(moved, self.signs)


@dataclass(frozen=True, slots=True)
class _Known:
    """What was measured on a block, and for which marks."""

    placement: Placement
    indices: list[int]
    spans: list[Span]
    marks: BlockMarks


class MarkLayer:
    """Marks of the article on a page, found again by place."""

    def __init__(self, page: ArticlePage) -> None:
        self._page = page
        self.placement = Placement("", ())
        self._signs: list[HiddenSign] = []
        self._sign_in_block: dict[int, list[HiddenSign]] = {}
        self._cache: dict[int, _Known] = {}
        self._uneasy = uneasy_letters("")

    @property
    def marks(self) -> Sequence[Mark]:
        """As set, in their order; everything else speaks of them by index."""
        return self.placement.marks

    def read_article(self) -> None:
        """Take in the page's new article, without marks."""
        self._signs = hidden_signs(self._page.text)
        self._uneasy = uneasy_letters(self._page.text)
        self.forget_places()
        self._sign_in_block = {}
        for sign in self._signs:
            here = self._sign_in_block.setdefault(self._block_of(sign.index), [])
            if len(here) < _MOST_SIGNS:
                here.append(sign)
        self.set_marks(())

    @property
    def signs(self) -> Sequence[HiddenSign]:
        """Invisible characters of the whole article."""
        return self._signs

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks; spans beyond the text are cut to it."""
        self.placement = Placement(self._page.text, marks, self._uneasy)

    def torn(self, index: int) -> tuple[bool, bool]:
        """Whether a mark begins and whether it ends in the middle of a word."""
        text, span = self._page.text, self.placement.span(index)
        return is_torn(text, span.start), is_torn(text, span.end)

    def forget_places(self) -> None:
        """Measure anew, because lines may have moved."""
        self._cache.clear()

    def on(self, block: QTextBlock) -> BlockMarks:
        """What lies on a block, relative to ``block.layout().position()``."""
        number = block.blockNumber()
        known = self._cache.get(number)
        if known is not None and known.placement is self.placement:
            return known.marks
        indices = self.placement.between(*self._page.display.blocks[number])
        spans = [self.placement.span(i) for i in indices]
        if known is not None and known.spans == spans:
            marks = known.marks.renumbered(dict(zip(known.indices, indices, strict=True)))
        else:
            strips = tuple(self._strips_on(block, indices))
            marks = BlockMarks(strips, tuple(self._signs_on(block)))
        self._cache[number] = _Known(self.placement, indices, spans, marks)
        return marks

    def visible_blocks(self, area: QRectF) -> Iterator[QTextBlock]:
        """Blocks whose marks can reach into an area of the page."""
        document = self._page.document()
        layout = document.documentLayout()
        top = QPointF(area.center().x(), max(0.0, area.top() - _REACH))
        position = layout.hitTest(top, Qt.HitTestAccuracy.FuzzyHit)
        block = document.findBlock(max(0, position))
        bottom = area.bottom() + _REACH
        # Qt lays out late: asking for the rectangle makes it do so for this block.
        while block.isValid() and layout.blockBoundingRect(block).top() <= bottom:
            yield block
            block = block.next()

    def at(self, place: QPointF, above: float, below: float) -> list[int]:
        """Marks whose words are at a place on the page, the innermost first.

        Args:
            place: on the page.
            above: pixels above the baseline that count as the words'.
            below: likewise below, with the underlines.
        """
        found: set[int] = set()
        for block in self.visible_blocks(QRectF(place, place)):
            origin = block.layout().position()
            x, y = place.x() - origin.x(), place.y() - origin.y()
            found.update(
                s.mark
                for s in self.on(block).strips
                if s.left <= x <= s.right and -above <= y - s.baseline <= below
            )
        return sorted(found, key=self.placement.eagerness)

    def sign_at(self, place: QPointF, reach: float) -> HiddenSign | None:
        """The invisible character near a place on the page."""
        for block in self.visible_blocks(QRectF(place, place)):
            origin = block.layout().position()
            for sign in self.on(block).signs:
                x, y = origin.x() + sign.x, origin.y() + sign.baseline
                if abs(place.x() - x) <= reach and y - 2.5 * reach <= place.y() <= y + reach:
                    return sign.sign
        return None

    def _block_of(self, index: int) -> int:
        blocks = self._page.display.blocks
        return max(0, bisect_right(blocks, index, key=lambda bounds: bounds[0]) - 1)

    def _strips_on(self, block: QTextBlock, indices: Sequence[int]) -> Iterator[Strip]:
        display, place = self._page.display, block.position()
        length = block.length() - 1
        for index in indices:
            span = self.placement.span(index)
            start = display.to_qt(span.start) - place
            end = display.to_qt(span.end, end=True) - place
            yield from strips(
                block,
                index,
                max(start, 0),
                min(end, length),
                first=start >= 0,
                last=end <= length,
            )

    def _signs_on(self, block: QTextBlock) -> Iterator[Sign]:
        layout, place = block.layout(), block.position()
        for sign in self._sign_in_block.get(block.blockNumber(), ()):
            position = self._page.display.to_qt(sign.index) - place
            line = layout.lineForTextPosition(position)
            if line.isValid():
                x = _x_of(line.cursorToX(position))
                yield Sign(sign, line.lineNumber(), x, line.y() + line.ascent())


def _x_of(found: object) -> float:
    # The binding gives the position back as well.
    x = found[0] if isinstance(found, tuple) else found
    assert isinstance(x, float)  # noqa: S101 - what Qt says it returns
    return x
