"""Lines under marks. Each role's line has a shape of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from kzannotate.gui.theme import Stroke

if TYPE_CHECKING:
    from collections.abc import Callable

_DASHES = {
    Stroke.DASHED: [3.2, 2.4],
    Stroke.DOTTED: [0.05, 2.4],
    Stroke.DASH_DOT: [6.0, 2.2, 0.9, 2.2],
}
_TEETH, _RINGS = 4.2, 8.5
"""From one tooth of a comb or ring of a chain to the next, in units of the line's width."""
_WAVES = {Stroke.WAVE: (1.45, 6.4), Stroke.SHALLOW_WAVE: (1.05, 12.0)}
"""Height above and below the middle, and length of one wave, in units of the line's width."""


def draw_line(  # noqa: PLR0913 - where, how and in what
    painter: QPainter,
    stroke: Stroke,
    left: float,
    right: float,
    y: float,
    *,
    ink: QColor,
    width: float,
) -> None:
    """Draw a mark's line from left to right; ``width`` is its thickness in pixels."""
    pen = QPen(ink, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _DRAWN.get(stroke, _draw_straight)(painter, stroke, left, right, y, pen)


def _draw_straight(
    painter: QPainter, stroke: Stroke, left: float, right: float, y: float, pen: QPen
) -> None:
    if stroke in _DASHES:
        if stroke is Stroke.DOTTED:
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern(_DASHES[stroke])
        painter.setPen(pen)
    painter.drawLine(QPointF(left, y), QPointF(right, y))


def _draw_wave(
    painter: QPainter, stroke: Stroke, left: float, right: float, y: float, pen: QPen
) -> None:
    height, length = (part * pen.widthF() for part in _WAVES[stroke])
    pen.setWidthF(pen.widthF() * 0.9)
    painter.setPen(pen)
    path = QPainterPath(QPointF(left, y))
    x, up = left, -1
    while x < right:
        step = min(length / 2, right - x)
        # A last piece that is shorter is also lower, or it would end in a spike.
        peak = 2 * height * step / (length / 2)
        path.quadTo(x + step / 2, y + up * peak, x + step, y)
        x, up = x + length / 2, -up
    painter.drawPath(path)


def _draw_double(
    painter: QPainter, stroke: Stroke, left: float, right: float, y: float, pen: QPen
) -> None:
    del stroke
    width = pen.widthF()
    pen.setWidthF(width * 0.6)
    painter.setPen(pen)
    for line in (y - width * 0.6, y + width * 0.75):
        painter.drawLine(QPointF(left, line), QPointF(right, line))


def _draw_comb(
    painter: QPainter, stroke: Stroke, left: float, right: float, y: float, pen: QPen
) -> None:
    del stroke
    width = pen.widthF()
    pen.setWidthF(width * 0.7)
    painter.setPen(pen)
    top = y - width * 0.6
    painter.drawLine(QPointF(left, top), QPointF(right, top))
    x = left + width * 0.35
    while x <= right:
        painter.drawLine(QPointF(x, top), QPointF(x, top + width * 1.9))
        x += width * _TEETH


def _draw_chain(
    painter: QPainter, stroke: Stroke, left: float, right: float, y: float, pen: QPen
) -> None:
    del stroke
    width = pen.widthF()
    pen.setWidthF(width * 0.7)
    painter.setPen(pen)
    radius = width * 1.15
    x = left
    while x < right:
        ring = min(x + 2 * radius, right)
        painter.drawEllipse(QPointF((x + ring) / 2, y), (ring - x) / 2, radius)
        painter.drawLine(QPointF(ring, y), QPointF(min(x + width * _RINGS, right), y))
        x += width * _RINGS


def draw_tear(painter: QPainter, x: float, y: float, *, ink: QColor, width: float) -> None:
    """A short upright stroke: the mark begins or ends here, in the middle of a word."""
    pen = QPen(ink, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(x, y + width), QPointF(x, y - width * 3.2))


def draw_caret(painter: QPainter, x: float, y: float, *, ink: QColor, width: float) -> None:
    """A proof-reader's caret on the line: other words are to be read here."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    half = width * 2.2
    points = [QPointF(x - half, y), QPointF(x + half, y), QPointF(x, y - half * 1.5)]
    painter.drawPolygon(QPolygonF(points))


_DRAWN: dict[Stroke, Callable[[QPainter, Stroke, float, float, float, QPen], None]] = {
    Stroke.WAVE: _draw_wave,
    Stroke.SHALLOW_WAVE: _draw_wave,
    Stroke.DOUBLE: _draw_double,
    Stroke.COMB: _draw_comb,
    Stroke.CHAIN: _draw_chain,
}
