"""Who agrees with whom: a cell for each two reviewers, the figure written in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from kzannotate.gui.desks.agreement import words
from kzannotate.gui.parts import GAP
from kzannotate.gui.plain import show_plain_tooltip
from kzannotate.gui.reviewer_signs import paint_badge
from kzannotate.gui.sheet import theme_now
from kzannotate.gui.theme import contrast, mixed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from kzannotate.gui.theme import Theme
    from kzannotate.workbench.reviewers import Person

Pair = tuple[int, int]
_BADGE = 26
_MOST, _LEAST = 96, 46
"""Largest and least side of a cell, in pixels."""


class HeatMap(QWidget):
    """Cells below the diagonal; arrows walk among them, a click or Enter shows what is behind."""

    chosen = Signal(object)
    """Ids of two reviewers."""

    def __init__(self) -> None:
        super().__init__()
        self._people: tuple[Person, ...] = ()
        self._values: dict[Pair, tuple[float | None, int]] = {}
        self.at: Pair = (1, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(3 * _LEAST)

    def show_values(
        self, people: Sequence[Person], values: Mapping[Pair, tuple[float | None, int]]
    ) -> None:
        """Show figures and how many things each rests on, by the numbers of two reviewers."""
        self._people, self._values = tuple(people), dict(values)
        if self.at not in self._values:
            self.at = next(iter(self._values), (1, 0))
        self.setAccessibleDescription("; ".join(self.said(pair) for pair in self._values))
        self.updateGeometry()
        self.update()

    def said(self, pair: Pair) -> str:
        """A cell in words."""
        value, count = self._values[pair]
        names = " – ".join(self._people[n].name for n in sorted(pair))
        return self.tr("{names}: {value} ({n} compared)").format(
            names=names, value=words.value(value), n=self.locale().toString(count)
        )

    def sizeHint(self) -> QSize:
        side = _BADGE + GAP + max(2, len(self._people)) * 64
        return QSize(side, side)

    def cell_of(self, pair: Pair) -> QRectF:
        """Where a cell is painted."""
        side, row, column = self._side, *pair
        left = self._edge + column * side
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - side
        return QRectF(left, GAP + (row - 1) * side, side - 3, side - 3)

    @property
    def _edge(self) -> float:
        return _BADGE + 2.0 * GAP

    @property
    def _side(self) -> float:
        count = max(1, len(self._people) - 1)
        room = min(self.width() - self._edge, self.height() - _BADGE - 3 * GAP)
        return max(_LEAST, min(_MOST, room / count))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for pair, (value, count) in self._values.items():
            self._paint_cell(painter, pair, value, count, theme)
        rows = len(self._people)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number, person in enumerate(self._people):
            if number:
                box = self.cell_of((number, 0))
                left = self.width() - _BADGE - GAP / 2 if rtl else GAP / 2
                badge = QRectF(left, box.center().y() - _BADGE / 2, _BADGE, _BADGE)
                paint_badge(painter, badge, person, theme)
            if number < rows - 1:
                box = self.cell_of((rows - 1, number))
                badge = QRectF(box.center().x() - _BADGE / 2, box.bottom() + GAP, _BADGE, _BADGE)
                paint_badge(painter, badge, person, theme)
        painter.end()

    def _paint_cell(
        self, painter: QPainter, pair: Pair, value: float | None, count: int, theme: Theme
    ) -> None:
        box = self.cell_of(pair)
        ground = _ground(value, theme)
        held = pair == self.at and self.hasFocus()
        painter.setPen(QPen(theme.text if held else theme.border, 2.5 if held else 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 4, 4)
        ink = max((theme.text, theme.page), key=lambda c: contrast(c, ground))
        painter.setPen(ink)
        font = painter.font()
        big = self.font()
        big.setPointSizeF(big.pointSizeF() * 1.25)
        big.setBold(True)
        painter.setFont(big)
        upper = box.adjusted(0, 0, 0, -box.height() * 0.3)
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, words.value(value))
        painter.setFont(self.font())
        lower = box.adjusted(0, box.height() * 0.5, 0, 0)
        painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, self.locale().toString(count))
        painter.setFont(font)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pair = self._pair_at(event)
        told = self.said(pair) if pair is not None else ""
        show_plain_tooltip(event.globalPosition().toPoint(), told, self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        pair = self._pair_at(event)
        if pair is not None:
            self.go(pair)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, column = self.at
        ahead = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {
            Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Right: (0, ahead), Qt.Key.Key_Left: (0, -ahead),
        }  # fmt: skip
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            there = (row + step[0], column + step[1])
            if there in self._values:
                self.at = there
                self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.go(self.at)
        else:
            super().keyPressEvent(event)

    def go(self, pair: Pair) -> None:
        """Choose a cell."""
        if pair in self._values:
            self.at = pair
            self.update()
            self.chosen.emit(tuple(self._people[n].id for n in sorted(pair)))

    def _pair_at(self, event: QMouseEvent) -> Pair | None:
        place = event.position()
        return next((p for p in self._values if self.cell_of(p).contains(place)), None)


def _ground(value: float | None, theme: Theme) -> QColor:
    """The better they agree, the stronger the colour; against chance it turns warm."""
    if value is None:
        return theme.window
    if value < 0:
        return mixed(theme.page, theme.danger, min(0.8, 0.25 - value * 0.5))
    return mixed(theme.page, theme.accent, 0.06 + 0.74 * min(1.0, value))
