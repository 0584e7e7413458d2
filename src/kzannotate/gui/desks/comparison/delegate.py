"""How cells and heads of the comparison table are drawn: a sign, the value, what is beside it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kzannotate.domain.comparison import CellState
from kzannotate.gui.desks.comparison.model import (
    FIRST,
    THING,
    CellRole,
    GroupRole,
    MarkedRole,
    PinnedRole,
    SecondRole,
)
from kzannotate.gui.desks.comparison.signs import draw_state_sign, wash_of
from kzannotate.gui.lines import Lines, mirrored
from kzannotate.gui.models.row_delegate import GAP, fonts_of, line_height
from kzannotate.gui.sheet import sheet_colours, theme_now
from kzannotate.gui.theme import THEMES, mixed

if TYPE_CHECKING:
    from kzannotate.domain.comparison import Cell
    from kzannotate.gui.models.rows import Index
    from kzannotate.gui.theme import Theme

_SIGN, _PIN = 14, 4
"""A sign, and the bar at the edge of what is pinned, in pixels."""
_KEPT = 6000
"""Lines of text that are kept as they were set."""


class SetLines:
    """Texts as they were set last, since scrolling draws the same ones again and again."""

    def __init__(self) -> None:
        self._set: dict[tuple[object, ...], Lines] = {}

    def of(
        self, text: str, font: QFont, width: float, side: Qt.LayoutDirection,
        *, own: bool = False, limit: int = 1,
    ) -> Lines:  # fmt: skip
        """A text in a line or two, standing where the interface's lines begin.

        ``own``: it comes from outside and runs in its own direction.
        """
        key = (text, font.key(), int(width), side, own, limit)
        found = self._set.get(key)
        if found is None:
            if len(self._set) >= _KEPT:
                self._set.clear()
            found = self._set[key] = Lines(
                text, font, int(width), limit, direction=None if own else side, side=side
            )
        return found


class ComparisonDelegate(QStyledItemDelegate):
    """Two lines a cell; its state is told by sign and by ground."""

    def __init__(self, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._lines = SetLines()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = theme_now()
        painter.save()
        title = index.data(GroupRole)
        if title is not None:
            self._paint_group(painter, option, index, theme)
        else:
            self._paint_cell(painter, option, index, theme)
        _draw_focus(painter, option, theme)
        painter.restore()

    def _paint_group(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, theme: Theme
    ) -> None:
        painter.fillRect(option.rect, mixed(theme.window, theme.text, 0.05))
        if index.column() != THING:
            return
        bold = fonts_of(option.font)[1]
        box = QRectF(option.rect).adjusted(GAP, 0, -GAP, 0)
        title, side = index.data(GroupRole), option.direction
        lines = self._lines.of(title, bold, box.width(), side, own=True, limit=2)
        lines.draw(painter, box.left(), box.center().y() - lines.height / 2, theme.text)

    def _paint_cell(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, theme: Theme
    ) -> None:
        cell: Cell | None = index.data(CellRole)
        stated = index.column() >= FIRST
        state = cell.state if cell is not None else CellState.MISSING
        _draw_ground(painter, option, index, theme, state if stated else None)
        box = QRectF(option.rect).adjusted(GAP, 3, -GAP, -4)
        if index.column() == THING and index.data(PinnedRole):
            edge = QRectF(option.rect.left(), option.rect.top(), _PIN, option.rect.height())
            painter.fillRect(mirrored(edge, QRectF(option.rect), option.direction), theme.accent)
        if stated:
            sign = QRectF(box.left(), 0, _SIGN, _SIGN)
            sign.moveCenter(box.center())
            sign.moveLeft(box.left())
            draw_state_sign(painter, mirrored(sign, box, option.direction), state, theme)
            room = _SIGN + 6
            rtl = option.direction == Qt.LayoutDirection.RightToLeft
            box = box.adjusted(0 if rtl else room, 0, -room if rtl else 0, 0)
        self._paint_lines(painter, option, index, theme, box)
        if stated:
            _draw_number(painter, option, index, theme)

    def _paint_lines(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, theme: Theme,
        box: QRectF,
    ) -> None:  # fmt: skip
        plain, bold, small = fonts_of(option.font)
        first, second = index.data(), index.data(SecondRole)
        side = option.direction
        named = index.column() == THING
        texts = [(first, bold if named else plain, theme.text, named)] if first else []
        texts += [(second, small, theme.muted, False)] if second else []
        wide = box.width()
        lines = [(self._lines.of(t, f, wide, side, own=own), ink) for t, f, ink, own in texts]
        y = box.center().y() - sum(each.height for each, _ in lines) / 2
        for each, ink in lines:
            y = each.draw(painter, box.left(), y, ink)


class ComparisonHead(QHeaderView):
    """Names of the sources with their days, each in the direction of its own letters."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._lines = SetLines()
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def sizeHint(self) -> QSize:
        # Qt would ask every section, of which there may be hundreds.
        return QSize(_SIGN, row_height(self.font()))

    def paintSection(self, painter: QPainter, rect: object, section: int) -> None:
        theme, model = theme_now(), self.model()
        box = QRectF(rect)  # type: ignore[call-overload]
        painter.save()
        painter.fillRect(box, theme.window)
        painter.setPen(_line_ink(theme.name))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if model.headerData(section, Qt.Orientation.Horizontal, PinnedRole):
            painter.fillRect(QRectF(box.left(), box.top(), box.width(), _PIN), theme.accent)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = box.left() if rtl else box.right()
        painter.drawLine(int(x), int(box.top()), int(x), int(box.bottom()))
        plain, _, small = fonts_of(self.font())
        box = box.adjusted(GAP, 3, -GAP, -4)
        first = model.headerData(section, Qt.Orientation.Horizontal) or ""
        second = model.headerData(section, Qt.Orientation.Horizontal, SecondRole) or ""
        side = self.layoutDirection()
        texts = [(first, plain, theme.text, True), (second, small, theme.muted, False)]
        wide, of = box.width(), self._lines.of
        lines = [(of(t, f, wide, side, own=own), ink) for t, f, ink, own in texts if t]
        y = box.center().y() - sum(each.height for each, _ in lines) / 2
        for each, ink in lines:
            y = each.draw(painter, box.left(), y, ink)
        painter.restore()


@cache
def _line_ink(theme: str) -> QColor:
    """Colour of the lines between cells."""
    return sheet_colours(THEMES[theme])["line"]


def row_height(font: QFont) -> int:
    """Room for two lines, in pixels."""
    small = fonts_of(font)[2]
    return round(line_height(font) + line_height(small)) + 8


def _draw_ground(
    painter: QPainter, option: QStyleOptionViewItem, index: Index, theme: Theme,
    state: CellState | None,
) -> None:  # fmt: skip
    ground = theme.page if index.column() >= FIRST else mixed(theme.page, theme.window, 0.55)
    painter.fillRect(option.rect, ground)
    wash = wash_of(state, theme) if state is not None else None
    if wash is not None:
        painter.fillRect(option.rect, wash)
    if option.state & QStyle.StateFlag.State_Selected:
        chosen = QColor(theme.accent)
        chosen.setAlphaF(0.24 if theme.dark else 0.15)
        painter.fillRect(option.rect, chosen)
    painter.setPen(_line_ink(theme.name))
    rect = option.rect
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    edge = rect.left() if option.direction == Qt.LayoutDirection.RightToLeft else rect.right()
    painter.drawLine(edge, rect.top(), edge, rect.bottom())


def _draw_number(
    painter: QPainter, option: QStyleOptionViewItem, index: Index, theme: Theme
) -> None:
    """The frame and the number of a cell that is marked."""
    number = index.data(MarkedRole)
    if not number:
        return
    painter.setPen(QPen(theme.accent, 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
    box = QRectF(option.rect.right() - 19, option.rect.top() + 1, 18, 16)
    box = mirrored(box, QRectF(option.rect), option.direction)
    painter.fillRect(box, theme.accent)
    painter.setPen(theme.on_accent)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))


def _draw_focus(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.accent, 2))
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
