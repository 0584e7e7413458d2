"""Small drawn signs that tell states apart by their shape and not only by their colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from kzannotate.domain.document import DocumentState
from kzannotate.domain.finding import Severity
from kzannotate.domain.verdict import Ruling
from kzannotate.gui.sheet import theme_now
from kzannotate.gui.theme import DARK, LIGHT, MarkRole, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

ROLES = {
    Severity.ERROR: MarkRole.ERROR,
    Severity.WARNING: MarkRole.WARNING,
    Severity.NOTE: MarkRole.NOTE,
    Severity.AGREEMENT: MarkRole.AGREEMENT,
}
"""The mark in the text that stands for a severity; its colour is the sign's."""


def severity_ink(severity: Severity, theme: Theme) -> QColor:
    """The colour of a severity."""
    return theme.style_of(ROLES[severity]).ink


def ruling_ink(ruling: Ruling, theme: Theme) -> QColor:
    """The colour of a ruling."""
    role = {
        Ruling.CONFIRMED: MarkRole.ERROR,
        Ruling.CORRECTED: MarkRole.CORRECTION,
        Ruling.DISMISSED: MarkRole.PROPOSAL,
        Ruling.UNCLEAR: MarkRole.WARNING,
    }[ruling]
    return theme.style_of(role).ink


def draw_severity(painter: QPainter, box: QRectF, severity: Severity, theme: Theme) -> None:
    """Error: an octagon; warning: a triangle; note: a ring; agreement: a filled disc."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = severity_ink(severity, theme)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    if severity is Severity.ERROR:
        painter.drawPolygon(_octagon(box))
        _stroke(painter, theme.page, box, _CROSS)
    elif severity is Severity.WARNING:
        painter.drawPath(_triangle(box))
        _stroke(painter, theme.page, box, _BANG)
    elif severity is Severity.NOTE:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 1.5))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        _stroke(painter, ink, box, _LETTER_I)
    else:
        painter.drawEllipse(box)
        _stroke(painter, theme.page, box, _TICK)
    painter.restore()


def draw_state(painter: QPainter, box: QRectF, state: DocumentState, theme: Theme) -> None:
    """To do: a ring; in work: half a disc in a ring; done: a disc with a tick."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ring = box.adjusted(1, 1, -1, -1)
    done = state is DocumentState.DONE
    ink = theme.style_of(MarkRole.AGREEMENT).ink if done else theme.muted
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(ink if done else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    if done:
        _stroke(painter, theme.page, box, _TICK)
    elif state is DocumentState.IN_WORK:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPie(ring.adjusted(2, 2, -2, -2), 90 * 16, -180 * 16)
    painter.restore()


def draw_pill(
    painter: QPainter, box: QRectF, text: str, font: QFont, ink: QColor, *, filled: bool
) -> None:
    """A short word in a rounded box, filled or outlined."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # Its own ground, or a chosen row's would take the contrast from the words.
    painter.setBrush(ink if filled else theme_now().page)
    edge = QColor(ink)
    edge.setAlphaF(0.6)
    painter.setPen(Qt.PenStyle.NoPen if filled else QPen(edge, 1))
    inset = 0.0 if filled else 0.5
    painter.drawRoundedRect(
        box.adjusted(inset, inset, -inset, -inset), box.height() / 2, box.height() / 2
    )
    light = ink.lightnessF() > 0.55
    painter.setPen((DARK.on_label if light else LIGHT.on_label) if filled else ink)
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


_Strokes = tuple[tuple[tuple[float, float], ...], ...]
_CROSS: _Strokes = (((0.34, 0.34), (0.66, 0.66)), ((0.66, 0.34), (0.34, 0.66)))
_BANG: _Strokes = (((0.5, 0.38), (0.5, 0.62)), ((0.5, 0.77), (0.5, 0.771)))
_LETTER_I: _Strokes = (((0.5, 0.48), (0.5, 0.72)), ((0.5, 0.3), (0.5, 0.301)))
_TICK: _Strokes = (((0.3, 0.52), (0.45, 0.66), (0.71, 0.36)),)


def _stroke(painter: QPainter, ink: QColor, box: QRectF, strokes: _Strokes) -> None:
    pen = QPen(ink, box.width() / 9)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in strokes:
        points = [_at(box, x, y) for x, y in stroke]
        painter.drawPolyline(QPolygonF(points))


def _at(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.left() + x * box.width(), box.top() + y * box.height())


def _octagon(box: QRectF) -> QPolygonF:
    corners = ((0.3, 0), (0.7, 0), (1, 0.3), (1, 0.7), (0.7, 1), (0.3, 1), (0, 0.7), (0, 0.3))
    return QPolygonF([_at(box, x, y) for x, y in corners])


def _triangle(box: QRectF) -> QPainterPath:
    path = QPainterPath(_at(box, 0.5, 0.04))
    path.lineTo(_at(box, 1.0, 0.92))
    path.lineTo(_at(box, 0.0, 0.92))
    path.closeSubpath()
    return path
