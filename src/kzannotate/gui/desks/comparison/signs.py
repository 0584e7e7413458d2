"""Signs of the states of cells: each has a shape of its own, besides its colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from kzannotate.domain.comparison import CellState
from kzannotate.domain.finding import Severity
from kzannotate.gui.signs import draw_severity
from kzannotate.gui.theme import MarkRole

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from kzannotate.gui.theme import Theme

_SEVERITIES = {
    CellState.AGREES: Severity.AGREEMENT,
    CellState.DIFFERS: Severity.ERROR,
    CellState.OUTDATED: Severity.WARNING,
}
ROLES = {
    CellState.AGREES: MarkRole.AGREEMENT,
    CellState.DIFFERS: MarkRole.ERROR,
    CellState.OUTDATED: MarkRole.WARNING,
    CellState.CONTESTED: MarkRole.CORRECTION,
    CellState.ALONE: MarkRole.NOTE,
    CellState.MISSING: MarkRole.PROPOSAL,
}
"""Whose colours stand for a state."""
_WASHED = {CellState.AGREES: 0.5, CellState.DIFFERS: 1.0, CellState.OUTDATED: 1.0,
           CellState.CONTESTED: 1.0}  # fmt: skip
"""How strong the ground of a cell is tinted; others are not."""


def wash_of(state: CellState, theme: Theme) -> QColor | None:
    """The translucent ground of a cell; None: none."""
    strength = _WASHED.get(state)
    return theme.style_of(ROLES[state]).wash(strength) if strength else None


def draw_state_sign(painter: QPainter, box: QRectF, state: CellState, theme: Theme) -> None:
    """Agrees: disc; differs: octagon; outdated: triangle; contested: diamond; alone: ring."""
    if state in _SEVERITIES:
        draw_severity(painter, box, _SEVERITIES[state], theme)
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = theme.style_of(ROLES[state]).ink
    middle = box.center()
    if state is CellState.CONTESTED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        half = box.width() / 2 + 1
        corners = ((0, -half), (half, 0), (0, half), (-half, 0))
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))
        painter.setPen(QPen(theme.page, box.width() / 8))
        painter.drawLine(middle - QPointF(half / 2.4, 0), middle + QPointF(half / 2.4, 0))
    elif state is CellState.ALONE:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 1.5))
        painter.drawEllipse(box.adjusted(2, 2, -2, -2))
    else:
        painter.setPen(QPen(theme.muted, 1.2))
        painter.drawLine(middle - QPointF(4, 0), middle + QPointF(4, 0))
    painter.restore()
