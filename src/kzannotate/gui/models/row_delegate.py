"""How rows of our lists are drawn: the ground, the fonts and the grid they share."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kzannotate.gui.lines import mirrored
from kzannotate.gui.sheet import theme_now

if TYPE_CHECKING:
    from kzannotate.gui.models.rows import Index
    from kzannotate.gui.theme import Theme

GAP = 8
"""Grid of the interface, in pixels."""


class Canvas:
    """One row while it is drawn: its inside, and both fonts."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self.painter, self.theme = painter, theme_now()
        self.direction = option.direction
        self.font, self.bold, self.small = fonts_of(option.font)
        self.inside = QRectF(option.rect).adjusted(2 * GAP, GAP + 2, -2 * GAP, -GAP - 2)

    @property
    def rtl(self) -> bool:
        """Whether rows run right to left."""
        return self.direction == Qt.LayoutDirection.RightToLeft

    @property
    def start(self) -> Qt.AlignmentFlag:
        """The side on which lines of the interface start."""
        return Qt.AlignmentFlag.AlignRight if self.rtl else Qt.AlignmentFlag.AlignLeft

    def box(self, start: float, top: float, width: float, height: float) -> QRectF:
        """A box of the inside, measured from where rows start, on whichever side that is."""
        rect = QRectF(self.inside.left() + start, self.inside.top() + top, width, height)
        return mirrored(rect, self.inside, self.direction)


def fonts_of(font: QFont) -> tuple[QFont, QFont, QFont]:
    """Text, its semi-bold, and the small one for what is said beside it."""
    bold, small = QFont(font), QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return QFont(font), bold, small


def line_height(font: QFont) -> float:
    """Room for a line of Arabic or Latin letters, in pixels."""
    return QFontMetricsF(font).height() * 1.28


class RowDelegate(QStyledItemDelegate):
    """Draws the ground of a row, calm when selected, plain when focused; the rest is ``draw``."""

    @abstractmethod
    def draw(self, canvas: Canvas, index: Index) -> None:
        """Draw what the row says."""

    @abstractmethod
    def height(self, font: QFont, index: Index) -> float:
        """Of the row, in pixels."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, row, theme_now())
        self.draw(Canvas(painter, row), index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = self.height(option.font, index) + 2 * (GAP + 2)
        return QSize(80, round(height))


def _draw_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    plate = QRectF(option.rect).adjusted(GAP - 2, 1, -GAP + 2, -1)
    state = option.state
    painter.setPen(Qt.PenStyle.NoPen)
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(theme.chosen)
        painter.drawRoundedRect(plate, 6, 6)
    elif state & QStyle.StateFlag.State_MouseOver:
        wash = QColor(theme.text)
        wash.setAlphaF(0.05)
        painter.setBrush(wash)
        painter.drawRoundedRect(plate, 6, 6)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.accent, 1.5))
        painter.drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
