"""Handles at the ends of the mention in hand, by which its ends are corrected.

The mouse drags one; the keyboard takes the whole mention as a selection and moves that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import combining

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QTextCursor

from kzannotate.domain.span import Span
from kzannotate.gui.reader.ladder import end_near, start_near, trimmed
from kzannotate.gui.theme import theme_of
from kzannotate.text.words import word_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint

    from kzannotate.gui.reader.page import ArticlePage

RADIUS = 5.0
"""Of a knob, in pixels."""
_REACH = 10.0
"""Pixels from a knob's middle at which the mouse still takes it."""


class Handles:
    """Two handles over one page.

    Args:
        page: what they stand on.
        moved: told of the new span when an end was moved.
    """

    def __init__(self, page: ArticlePage, moved: Callable[[Span], None]) -> None:
        self._page, self._moved = page, moved
        self._span: Span | None = None
        self._text = ""
        self.editing = False
        """Whether what is selected shall become the span."""
        self.backwards = False
        """Whether it is the start that the keys move."""
        self._held: bool | None = None
        self._offset = QPointF()

    @property
    def span(self) -> Span | None:
        """The words between the handles; None: there are none, or in another article."""
        return self._span if self._text is self._page.text else None

    @property
    def dragging(self) -> bool:
        """Whether the mouse holds an end."""
        return self._held is not None

    def offer(self, span: Span | None) -> None:
        """Let these words have handles; None: none."""
        if span == self.span:
            return
        self.leave()
        self._span, self._text = span, self._page.text
        self._page.viewport().update()

    def at(self, place: QPoint) -> bool | None:
        """Which handle is at a place in the viewport: the end's (True), the start's, none."""
        if self.span is None:
            return None
        for end in (True, False):
            knob = self._knob(self.span, end=end)
            if knob is not None and QLineF(knob, QPointF(place)).length() <= _REACH:
                return end
        return None

    def take(self, *, end: bool, place: QPoint) -> None:
        """Begin to drag a handle."""
        knob = self._knob(self.span, end=end) if self.span else None
        self._held = end
        self._offset = knob - QPointF(place) if knob else QPointF()
        self.begin(backwards=not end)

    def drag(self, place: QPoint, *, exact: bool) -> None:
        """Move the end that is held to a place in the viewport; to a word's end unless exact."""
        if self._held is None or self.span is None:
            return
        above = QPointF(0, self._page.sizes.drop + 2 * RADIUS)
        index = self._page.index_at((QPointF(place) + self._offset - above).toPoint())
        self._page.select(self._with(self._held, index, exact=exact), backwards=not self._held)

    def begin(self, *, backwards: bool = False) -> None:
        """Select the words to let the selection be moved; the caret goes to the end that moves.

        While they are being moved already, only the caret changes ends.
        """
        span = (self._page.selected_span() if self.editing else None) or self.span
        if span is not None:
            self.editing, self.backwards = True, backwards
            self._page.select(span, backwards=backwards)
            self._page.viewport().update()

    def finish(self) -> None:
        """Tell of the words that are selected now, and let go."""
        before, chosen = self.span, self._page.selected_span()
        self.leave()
        after = trimmed(self._page.text, chosen) if chosen else None
        if after is not None and after != before:
            self._moved(after)

    def leave(self) -> None:
        """Let go without changing anything."""
        if self.editing:
            self.editing, self._held = False, None
            self._page.select(None)
            self._page.viewport().update()

    def paint(self, painter: QPainter) -> None:
        """Draw both handles in the viewport."""
        span = (self._page.selected_span() if self.editing else None) or self.span
        if span is None:
            return
        theme = theme_of(self._page.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for end in (False, True):
            stem = self._stem(span, end=end)
            if stem is None:
                continue
            painter.setPen(QPen(theme.accent, 1.6))
            painter.drawLine(stem)
            painter.setPen(QPen(theme.page, 1.5))
            painter.setBrush(theme.accent)
            painter.drawEllipse(stem.p2() + QPointF(0, RADIUS), RADIUS, RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _with(self, end: bool, index: int, *, exact: bool) -> Span:
        """The span with one end moved near a letter; never turned round."""
        span = self.span or Span(index, index)
        text = self._page.text
        if end:
            place = index if exact else end_near(text, index)
            return Span(span.start, place) if place > span.start else span
        place = index if exact else start_near(text, index)
        return Span(place, span.end) if place < span.end else span

    def _knob(self, span: Span, *, end: bool) -> QPointF | None:
        stem = self._stem(span, end=end)
        return stem.p2() + QPointF(0, RADIUS) if stem else None

    def _stem(self, span: Span, *, end: bool) -> QLineF | None:
        """The upright line at an end, in the viewport."""
        page, index = self._page, _letter(self._page.text, span, end=end)
        number = _number(page.text, index, span)
        cursor = QTextCursor(page.document())
        cursor.setPosition(page.display.to_qt(index))
        block = cursor.block()
        # Qt lays out late: asking for the rectangle makes it do so.
        page.document().documentLayout().blockBoundingRect(block)
        position = cursor.position() - block.position()
        line = block.layout().lineForTextPosition(position)
        if not line.isValid():
            return None
        x = 0.0
        for run in line.glyphRuns(position, 1):
            box = run.boundingRect()
            x = box.right() if run.isRightToLeft() != end else box.left()
        if number is not None and block.textDirection() == Qt.LayoutDirection.RightToLeft:
            first = page.display.to_qt(number.start) - block.position()
            length = page.display.to_qt(number.end) - block.position() - first
            boxes = [run.boundingRect() for run in line.glyphRuns(first, length)]
            edges = [box.left() if end else box.right() for box in boxes]
            x = (min(edges) if end else max(edges)) if edges else x
        origin = block.layout().position() - QPointF(0, page.verticalScrollBar().value())
        base = line.y() + line.ascent()
        top = QPointF(x, base - page.sizes.rise) + origin
        return QLineF(top, QPointF(x, base + page.sizes.drop) + origin)


def _number(text: str, index: int, span: Span) -> Span | None:
    """The number that a letter belongs to, if the span holds all of it.

    Inside Arabic a number is one sign of the line: what comes before it stands at its right and
    what comes after it at its left, though its digits run the other way.
    """
    word = word_at(text, index) if text[index : index + 1].isdigit() else None
    inside = word is not None and span.start <= word.start and word.end <= span.end
    return word if inside else None


def _letter(text: str, span: Span, *, end: bool) -> int:
    """The letter whose edge an end is: its first, or its last that is no mark."""
    if not end:
        return min(span.start, max(0, len(text) - 1))
    place = span.end - 1
    while place > span.start and combining(text[place]):
        place -= 1
    return max(0, place)
