"""How far each reviewer is, as bars: done, left, late; numbers stand beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzannotate.gui.parts import GAP
from kzannotate.gui.plain import without_bidi_controls
from kzannotate.gui.reviewer_signs import ink_of, paint_badge
from kzannotate.gui.sheet import theme_now
from kzannotate.gui.theme import mixed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from kzannotate.gui.theme import Theme
    from kzannotate.workbench.worklist import Progress

_ROW = 58
_BADGE = 24


class ProgressView(QWidget):
    """One row for each reviewer; a click or Enter shows that reviewer's work."""

    chosen = Signal(str)
    """Id of a reviewer."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Progress, ...] = ()
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_rows(self, rows: Sequence[Progress]) -> None:
        """Show these."""
        self._rows = tuple(rows)
        self._at = min(self._at, max(0, len(rows) - 1))
        self.setAccessibleDescription("; ".join(f"{r.person.name}: {self.said(r)}" for r in rows))
        self.updateGeometry()
        self.update()

    def said(self, row: Progress) -> str:
        """The numbers of a row in words."""
        parts = [self.tr("{done} of {given} done").format(done=row.done, given=row.given)]
        if row.overdue:
            parts.append(self.tr("%n late", "", row.overdue))
        if row.read:
            parts.append(self.tr("%n article(s) read", "", row.read))
        if row.rulings:
            parts.append(self.tr("%n ruling(s)", "", row.rulings))
        return "  ·  ".join(parts)

    def sizeHint(self) -> QSize:
        return QSize(280, max(1, len(self._rows)) * _ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, row in enumerate(self._rows):
            box = QRectF(0, number * _ROW, self.width(), _ROW)
            if number == self._at and self.hasFocus():
                painter.fillRect(box, theme.chosen)
            self._paint_row(painter, row, box.adjusted(2 * GAP, 6, -2 * GAP, -6), theme)
        painter.end()

    def _paint_row(self, painter: QPainter, row: Progress, box: QRectF, theme: Theme) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = box.right() - _BADGE if rtl else box.left()
        paint_badge(painter, QRectF(side, box.top(), _BADGE, _BADGE), row.person, theme)
        shift = _BADGE + GAP
        words = box.adjusted(0 if rtl else shift, 0, -shift if rtl else 0, 0)
        top = QRectF(words.left(), words.top() - 2, words.width(), 18)
        flags = (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft) | (
            Qt.AlignmentFlag.AlignVCenter
        )
        name = without_bidi_controls(row.person.name)
        metrics = painter.fontMetrics()
        painter.setPen(theme.text)
        elided = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(top.width()))
        painter.drawText(top, flags, elided)
        self._paint_bar(
            painter, row, QRectF(words.left(), words.top() + 19, words.width(), 8), theme
        )
        painter.setPen(theme.muted)
        below = QRectF(words.left(), words.top() + 29, words.width(), 18)
        told = metrics.elidedText(self.said(row), Qt.TextElideMode.ElideRight, int(below.width()))
        painter.drawText(below, flags, told)

    def _paint_bar(self, painter: QPainter, row: Progress, box: QRectF, theme: Theme) -> None:
        painter.setPen(QPen(theme.border, 1))
        painter.setBrush(mixed(theme.page, theme.window, 0.6))
        painter.drawRoundedRect(box, 3, 3)
        if not row.given:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        begin = 0.0
        for count, ink in ((row.done, ink_of(row.person.hue, theme)), (row.overdue, theme.danger)):
            width = box.width() * count / row.given
            left = box.right() - begin - width if self._leftwards else box.left() + begin
            painter.setBrush(ink)
            if count:
                painter.drawRect(QRectF(left, box.top() + 1, width, box.height() - 2))
            begin += width

    @property
    def _leftwards(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = int(event.position().y() // _ROW)
        if 0 <= number < len(self._rows):
            self._at = number
            self.update()
            self.chosen.emit(self._rows[number].person.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None and self._rows:
            self._at = min(max(0, self._at + step), len(self._rows) - 1)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._rows:
            self.chosen.emit(self._rows[self._at].person.id)
        else:
            super().keyPressEvent(event)
