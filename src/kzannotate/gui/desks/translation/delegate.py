"""Draws sentences side by side: each in its own direction, both of one height."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from kzannotate.gui.desks.translation.rows import (
    OriginalRole,
    ProblemRole,
    QuietRole,
    TranslationRole,
)
from kzannotate.gui.lines import Lines, direction_of, mirrored
from kzannotate.gui.models.row_delegate import GAP, Canvas, RowDelegate, fonts_of
from kzannotate.gui.models.rows import RowRole
from kzannotate.gui.plain import without_bidi_controls
from kzannotate.gui.signs import draw_severity, severity_ink

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QColor, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from kzannotate.gui.models.rows import Index
    from kzannotate.workbench.alignment import PairRow

_SIGN = 14.0
_BETWEEN = 3 * GAP
_MARGIN = 2 * GAP
_LEADING = 1.12
_SET = 4_000
"""Texts that are kept as they were set."""


class SetText:
    """A text of any length, set in lines of one width in the direction of its own letters."""

    def __init__(self, text: str, font: QFont, width: float) -> None:
        rtl = direction_of(text)
        right = rtl == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(rtl)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout = QTextLayout(without_bidi_controls(text), font)
        self._layout.setTextOption(option)
        self.height = self._set(max(width, 1.0)) if text else 0.0

    def _set(self, width: float) -> float:
        height = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height() * _LEADING
        self._layout.endLayout()
        return height

    def draw(self, painter: QPainter, x: float, y: float, ink: QColor) -> None:
        painter.setPen(ink)
        self._layout.draw(painter, QPointF(x, y))


class PairDelegate(RowDelegate):
    """A sign, the original, the translation; below them what departs and what was said."""

    def __init__(self, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._texts: dict[tuple[str, str, int], SetText] = {}
        self._heights: dict[tuple[PairRow, str], int] = {}
        self.width = 600

    def fit(self, width: int) -> None:
        """Set texts for another width of the whole row, in pixels."""
        if width != self.width:
            self.width = width
            self.forget()

    def forget(self) -> None:
        """Forget how texts were set, as when the words or the font are others."""
        self._texts.clear()
        self._heights.clear()

    def unknown(self, rows: Iterable[PairRow], font: QFont) -> int:
        """Of how many rows the height is not known yet."""
        return sum((row, font.key()) not in self._heights for row in rows)

    def height(self, font: QFont, index: Index) -> float:
        inside = self.width - 2 * _MARGIN
        texts = [self._set(index.data(r), font, _column(inside)) for r in _SIDES]
        tallest = max(*(t.height for t in texts), _SIGN)
        return tallest + sum(self._notes(index, font, inside))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # The view's width, not the option's, which is unknown before the rows are laid out.
        key = index.data(RowRole), option.font.key()
        if key not in self._heights:
            self._heights[key] = round(self.height(option.font, index)) + 2 * (GAP + 2)
        return QSize(80, self._heights[key])

    def draw(self, canvas: Canvas, index: Index) -> None:
        inside, theme, row = canvas.inside, canvas.theme, index.data(RowRole)
        if row.severity is not None:
            sign = canvas.box(0, 2, _SIGN, _SIGN)
            draw_severity(canvas.painter, sign, row.severity, theme)
        column, bottom = _column(inside.width()), inside.top()
        for number, role in enumerate(_SIDES):
            text = self._set(index.data(role), canvas.font, column)
            box = canvas.box(_start(number, column), 0, column, text.height)
            ink = theme.text if row.whole else theme.muted
            text.draw(canvas.painter, box.left(), box.top(), ink)
            bottom = max(bottom, box.top() + max(text.height, _SIGN))
        self._draw_notes(canvas, index, bottom)

    def side_at(self, rect: QRect, place: QPointF, direction: Qt.LayoutDirection) -> int:
        """Which side of a row a place is on: 0 the original's, 1 the translation's."""
        inside = QRectF(rect).adjusted(_MARGIN, 0, -_MARGIN, 0)
        column = _column(inside.width())
        second = QRectF(inside.left() + _start(1, column), inside.top(), column, inside.height())
        second = mirrored(second, inside, direction)
        rtl = direction == Qt.LayoutDirection.RightToLeft
        return int(place.x() < second.right() if rtl else place.x() >= second.left())

    def _draw_notes(self, canvas: Canvas, index: Index, top: float) -> None:
        theme, row = canvas.theme, index.data(RowRole)
        start, width = _start(0, 0), canvas.inside.width() - _start(0, 0)
        problem, quiet = index.data(ProblemRole), index.data(QuietRole)
        if problem:
            lines = self._note(problem, _bold(canvas.small), width, canvas.direction)
            box = canvas.box(start, top - canvas.inside.top() + 4, width, lines.height)
            lines.draw(canvas.painter, box.left(), box.top(), severity_ink(row.severity, theme))
            top = box.top() + lines.height
        if quiet:
            lines = self._note(quiet, canvas.small, width, canvas.direction)
            box = canvas.box(start, top - canvas.inside.top() + 4, width, lines.height)
            lines.draw(canvas.painter, box.left(), box.top(), theme.muted)

    def _notes(self, index: Index, font: QFont, inside: float) -> list[float]:
        """Heights of what stands below the sentences."""
        small, width = fonts_of(font)[2], inside - _start(0, 0)
        told = ((index.data(ProblemRole), _bold(small)), (index.data(QuietRole), small))
        direction = Qt.LayoutDirection.LeftToRight
        return [self._note(t, f, width, direction).height + 4 for t, f in told if t]

    def _note(self, text: str, font: QFont, width: float, direction: Qt.LayoutDirection) -> Lines:
        return Lines(text, font, width, 3, direction=direction)

    def _set(self, text: str, font: QFont, width: float) -> SetText:
        key = text, font.key(), round(width)
        if key not in self._texts:
            if len(self._texts) >= _SET:
                self._texts.clear()
            self._texts[key] = SetText(text, font, width)
        return self._texts[key]


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


_SIDES = (OriginalRole, TranslationRole)


def _column(inside: float) -> float:
    """Width of one side."""
    return max((inside - _start(0, 0) - _BETWEEN) / 2, 40.0)


def _start(number: int, column: float) -> float:
    """Where a side begins, from where rows start."""
    return _SIGN + GAP + number * (column + _BETWEEN)
