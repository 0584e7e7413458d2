"""A small sign for each role, told apart by its shape: in the margin and in the legend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from kzannotate.domain.finding import Severity
from kzannotate.gui.signs import draw_severity
from kzannotate.gui.theme import MarkRole

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.gui.theme import Theme

_SEVERITIES = {
    MarkRole.ERROR: Severity.ERROR,
    MarkRole.WARNING: Severity.WARNING,
    MarkRole.NOTE: Severity.NOTE,
    MarkRole.AGREEMENT: Severity.AGREEMENT,
}


def draw_glyph(painter: QPainter, box: QRectF, role: MarkRole, theme: Theme) -> None:
    """Draw a role's sign into a square."""
    severity = _SEVERITIES.get(role)
    if severity is not None:
        draw_severity(painter, box, severity, theme)
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _SHAPES[role](painter, box, theme.style_of(role).ink, theme.page)
    painter.restore()


def glyph_icon(role: MarkRole, theme: Theme, size: int, ratio: float) -> QIcon:
    """A role's sign for a button; ``ratio`` is the screen's pixels for one of ours."""
    picture = QPixmap(QSize(size, size) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_glyph(painter, QRectF(0.5, 0.5, size - 1, size - 1), role, theme)
    painter.end()
    return QIcon(picture)


def _outline(painter: QPainter, ink: QColor, box: QRectF, *, dashed: bool = False) -> None:
    pen = QPen(ink, box.width() / 8.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if dashed:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([1.5, 1.1])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _fill(painter: QPainter, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)


def _at(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.left() + x * box.width(), box.top() + y * box.height())


def _diamond(box: QRectF, reach: float) -> QPolygonF:
    middle, low, high = 0.5, 0.5 - reach, 0.5 + reach
    corners = ((middle, low), (high, middle), (middle, high), (low, middle))
    return QPolygonF([_at(box, x, y) for x, y in corners])


def _mention(painter: QPainter, box: QRectF, ink: QColor, _page: QColor) -> None:
    _fill(painter, ink)
    painter.drawPolygon(_diamond(box, 0.46))


def _proposal(painter: QPainter, box: QRectF, ink: QColor, _page: QColor) -> None:
    _outline(painter, ink, box, dashed=True)
    painter.drawPolygon(_diamond(box, 0.42))


def _claim(painter: QPainter, box: QRectF, ink: QColor, _page: QColor) -> None:
    _outline(painter, ink, box)
    painter.drawRect(QRectF(_at(box, 0.1, 0.1), _at(box, 0.9, 0.9)))
    for y in (0.4, 0.62):
        painter.drawLine(_at(box, 0.32, y), _at(box, 0.68, y))


def _correction(painter: QPainter, box: QRectF, ink: QColor, _page: QColor) -> None:
    _fill(painter, ink)
    corners = ((0.5, 0.12), (0.92, 0.72), (0.7, 0.72), (0.5, 0.44), (0.3, 0.72), (0.08, 0.72))
    painter.drawPolygon(QPolygonF([_at(box, x, y) for x, y in corners]))
    painter.drawRect(QRectF(_at(box, 0.08, 0.82), _at(box, 0.92, 0.94)))


def _search(painter: QPainter, box: QRectF, ink: QColor, _page: QColor) -> None:
    _outline(painter, ink, box)
    painter.drawEllipse(_at(box, 0.42, 0.42), box.width() * 0.29, box.height() * 0.29)
    painter.drawLine(_at(box, 0.64, 0.64), _at(box, 0.92, 0.92))


def _comment(painter: QPainter, box: QRectF, ink: QColor, page: QColor) -> None:
    _fill(painter, ink)
    bubble = QPainterPath()
    radius = box.width() * 0.16
    bubble.addRoundedRect(QRectF(_at(box, 0.04, 0.1), _at(box, 0.96, 0.74)), radius, radius)
    tail = QPolygonF([_at(box, 0.22, 0.68), _at(box, 0.22, 0.98), _at(box, 0.54, 0.7)])
    bubble.addPolygon(tail)
    bubble.setFillRule(Qt.FillRule.WindingFill)
    painter.drawPath(bubble)
    painter.setPen(QPen(page, box.width() / 11))
    for y in (0.33, 0.52):
        painter.drawLine(_at(box, 0.24, y), _at(box, 0.76, y))


def _relation(painter: QPainter, box: QRectF, ink: QColor, _page: QColor) -> None:
    _outline(painter, ink, box)
    reach = box.width() * 0.19
    for x, y in ((0.24, 0.7), (0.76, 0.3)):
        painter.drawEllipse(_at(box, x, y), reach, reach)
    painter.drawLine(_at(box, 0.38, 0.58), _at(box, 0.62, 0.42))


_SHAPES: dict[MarkRole, Callable[[QPainter, QRectF, QColor, QColor], None]] = {
    MarkRole.MENTION: _mention,
    MarkRole.PROPOSAL: _proposal,
    MarkRole.CLAIM: _claim,
    MarkRole.CORRECTION: _correction,
    MarkRole.SEARCH: _search,
    MarkRole.COMMENT: _comment,
    MarkRole.RELATION: _relation,
}
