"""A strip beside the scroll bar: where in the whole article marks are. A click goes there.

Roles are told apart by the place and the width of their ticks as well as by colour: errors go
right across, quieter findings are shorter, names stand in a lane of their own at the text's
side, hits of a search are hollow.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QTextEdit, QWidget

from kzannotate.gui.plain import isolate, show_plain_tooltip
from kzannotate.gui.reader import mark_words
from kzannotate.gui.reader.marks import LOUDNESS, MarkRole
from kzannotate.gui.theme import theme_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from kzannotate.gui.reader.heights import Heights
    from kzannotate.gui.reader.marks import Mark

WIDTH = 14
"""Of the strip, in pixels."""
_SOON = 40
"""Milliseconds after which a change of the marks is seen here: the text comes first."""
_MANY = 400
"""Marks that can be placed at once within a small part of a frame."""
TICK = 3
"""Height of a tick."""
_REACH = 4
_MOST_NAMED = 4
_NAMES = (0.0, 0.3)
_LANES: dict[MarkRole, tuple[float, float]] = {
    MarkRole.MENTION: _NAMES,
    MarkRole.PROPOSAL: _NAMES,
    MarkRole.CLAIM: _NAMES,
    MarkRole.ERROR: (0.0, 1.0),
    MarkRole.WARNING: (0.4, 1.0),
    MarkRole.NOTE: (0.7, 1.0),
    MarkRole.AGREEMENT: (0.8, 1.0),
    MarkRole.CORRECTION: (0.4, 0.75),
    MarkRole.COMMENT: (0.4, 0.65),
    MarkRole.RELATION: (0.4, 0.65),
    MarkRole.SEARCH: (0.05, 0.95),
}
"""From the text's side (0) to the scroll bar's (1)."""


Ticks = dict[tuple[int, tuple[float, float]], list[int]]
"""Marks by the row of pixels and the lane that their tick stands in."""


class Overview(QWidget):
    """Ticks of all marks of one page, between its text and its scroll bar.

    Signals:
        mark_wanted: index of the mark whose tick was clicked.
    """

    mark_wanted = Signal(int)

    def __init__(self, page: QTextEdit) -> None:
        super().__init__(page)
        self._page = page
        self._marks: Sequence[Mark] = ()
        self._heights: Heights | None = None
        self._wanted: tuple[Sequence[Mark], Heights | None] = ((), None)
        self._ticks: Ticks | None = None
        self._filled = 1.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look_again)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.settle()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, WIDTH * 4)

    def show_marks(self, marks: Sequence[Mark], heights: Heights, leading: float) -> None:
        """Show where these marks lie; of very many a moment from now.

        Args:
            marks: of the page.
            heights: of its article.
            leading: from line to line in pixels, for an article shorter than the view.
        """
        self._filled = min(1.0, heights.lines * leading / max(1, self.height()))
        self._wanted = marks, heights
        if len(marks) > _MANY:
            self._timer.start(_SOON)
        else:
            self._look_again()

    def _look_again(self) -> None:
        self._marks, self._heights = self._wanted
        self._ticks = None
        self.update()

    def settle(self) -> None:
        """Take the place beside the scroll bar, on whichever side it is."""
        rtl = self._page.isRightToLeft()
        # Qt mirrors the scroll bar, but not these margins.
        self._page.setViewportMargins(WIDTH * rtl, 0, WIDTH * (not rtl), 0)
        view = self._page.viewport().geometry()
        left = view.left() - WIDTH if rtl else view.right() + 1
        self.setGeometry(left, view.top(), WIDTH, view.height())

    def _go_to(self, share: float) -> None:
        """Scroll to a share of the article's height."""
        bar, view = self._page.verticalScrollBar(), self._page.viewport().height()
        # Asking for the height lays out what is not yet laid out.
        height = self._page.document().documentLayout().documentSize().height()
        bar.setMaximum(max(bar.maximum(), round(height) - view))
        bar.setValue(round(share * height - view / 2))

    def ticks(self) -> Ticks:
        """All ticks; marks that would lie on one another share one."""
        if self._ticks is None:
            self._ticks = {}
            if self._heights is not None:
                room = max(self.height() - TICK, 1) * self._filled
                rows, share = room / TICK, self._heights.share
                for index, mark in enumerate(self._marks):
                    row = int(share(mark.span.start) * rows) * TICK
                    self._ticks.setdefault((row, _LANES[mark.role]), []).append(index)
        return self._ticks

    def near(self, y: float) -> list[int]:
        """Marks whose ticks are at a height, the nearest first, of equal ones the loudest."""
        rows = [
            (abs(row + TICK / 2 - y), -LOUDNESS[self._marks[index].role], index)
            for (row, _), indices in self.ticks().items()
            if abs(row + TICK / 2 - y) <= _REACH
            for index in indices
        ]
        return [index for _, _, index in sorted(rows)]

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            show_plain_tooltip(event.globalPos(), self.said_at(event.pos().y()), self)
            return True
        return super().event(event)

    def said_at(self, y: float) -> str:
        """What lies at a height: how many of what, and the first by their labels."""
        found = self.near(y)
        counts = Counter(self._marks[i].role for i in found)
        roles = sorted(counts, key=LOUDNESS.__getitem__, reverse=True)
        lines = [f"{mark_words.role(role)}: {counts[role]}" for role in roles]
        named = dict.fromkeys(self._marks[i].label for i in found if self._marks[i].label)
        shown = [isolate(label) for label in list(named)[:_MOST_NAMED]]
        more = ["…"] if len(named) > _MOST_NAMED else []
        return "\n".join([*lines, *shown, *more])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        found = self.near(event.position().y())
        if found:
            self.mark_wanted.emit(found[0])
        else:
            self._go_to(event.position().y() / max(1, self.height()) / self._filled)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def resizeEvent(self, _event: object) -> None:
        self._ticks = None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self.setAccessibleName(QCoreApplication.translate("Overview", "Overview of the marks"))
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.page)
        painter.setPen(QPen(theme.border, 1))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = self.width() - 1 if rtl else 0
        painter.drawLine(edge, 0, edge, self.height())
        # Narrow ticks lie on wide ones, which would hide them.
        for role, boxes in sorted(self._boxes(rtl=rtl).items(), key=lambda of: _breadth(of[0])):
            ink, hollow = theme.style_of(role).ink, role is MarkRole.SEARCH
            painter.setPen(QPen(ink, 1) if hollow else Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush if hollow else ink)
            painter.drawRects(boxes)
        painter.end()

    def _boxes(self, *, rtl: bool) -> dict[MarkRole, list[QRectF]]:
        """Where the ticks of each role are painted; those of one place by the loudest."""
        found: dict[MarkRole, list[QRectF]] = {}
        room = self.width() - 4
        for (row, lane), indices in self.ticks().items():
            roles = {self._marks[index].role for index in indices}
            begin, end = (2 + part * room for part in lane)
            left = self.width() - end if rtl else begin
            box = QRectF(left, row, end - begin, TICK)
            if MarkRole.SEARCH in roles:
                box.adjust(0.5, 0.5, -0.5, -0.5)
            found.setdefault(max(roles, key=LOUDNESS.__getitem__), []).append(box)
        return found


def _breadth(role: MarkRole) -> float:
    begin, end = _LANES[role]
    return begin - end
