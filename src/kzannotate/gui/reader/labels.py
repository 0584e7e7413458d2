"""Label pills: a few words in a small coloured box above a mark's first words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from kzannotate.gui.fonts import interface_font
from kzannotate.gui.reader.pills import Wish, place_pills
from kzannotate.text.direction import is_rtl

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

_PADDING = 0.36
_SHORTEST = 4
"""Characters below which a shortened label says nothing."""
_LONGEST = 32
"""Characters beyond which a label is shortened, to leave room for others."""


@dataclass(frozen=True, slots=True)
class Label:
    """A pill before it has its place on the page.

    Args:
        mark: index of the mark, or None for an invisible character's.
        loudness: the higher comes first where there is room for one only.
        anchor: x of the logical start of what it labels.
        bottom: y that it stands on.
        leftwards: it grows to the left.
    """

    mark: int | None
    words: str
    ink: QColor
    loudness: tuple[int, int]
    anchor: float
    bottom: float
    leftwards: bool


@dataclass(frozen=True, slots=True)
class LabelPen:
    """How labels are written: size in pixels, colour of the words."""

    pixels: int
    words: QColor

    def font(self) -> QFont:
        """The font of labels."""
        font = interface_font()
        font.setPixelSize(self.pixels)
        font.setWeight(QFont.Weight.Bold)
        return font


@dataclass(frozen=True, slots=True)
class Pill:
    """A label as it was painted, on the page."""

    mark: int | None
    box: QRectF


def paint_labels(
    painter: QPainter, labels: Sequence[Label], edges: tuple[float, float], pen: LabelPen
) -> list[Pill]:
    """Paint the labels of one block, the loudest of each line first; what became of them."""
    if not labels:
        return []
    painter.setFont(pen.font())
    metrics = QFontMetricsF(pen.font())
    by_line: dict[float, list[Label]] = {}
    for label in sorted(labels, key=lambda label: label.loudness, reverse=True):
        by_line.setdefault(label.bottom, []).append(label)
    pills = []
    for line in by_line.values():
        spots = place_pills([_wish(label, metrics) for label in line], *edges)
        for label, spot in zip(line, spots, strict=True):
            if spot is not None:
                height = metrics.height() * 0.98
                box = QRectF(spot[0], label.bottom - height, spot[1] - spot[0], height)
                _paint_pill(painter, label, box, metrics, pen)
                pills.append(Pill(label.mark, box))
    return pills


def _wish(label: Label, metrics: QFontMetricsF) -> Wish:
    padding = 2 * _PADDING * metrics.height()
    longest = metrics.averageCharWidth() * _LONGEST
    width = min(metrics.horizontalAdvance(label.words), longest) + padding
    shortest = metrics.averageCharWidth() * _SHORTEST + padding
    return Wish(label.anchor, width, label.leftwards, shortest)


def _paint_pill(
    painter: QPainter, label: Label, box: QRectF, metrics: QFontMetricsF, pen: LabelPen
) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(label.ink)
    radius = box.height() * 0.28
    painter.drawRoundedRect(box, radius, radius)
    padding = _PADDING * metrics.height() - 1
    inner = box.adjusted(padding, 0, -padding, 0)
    words = metrics.elidedText(label.words, Qt.TextElideMode.ElideRight, inner.width())
    right_to_left = is_rtl(label.words)
    # Else a window that runs from right to left would turn "27 ≠ 28" round.
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    painter.setPen(pen.words)
    painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, words)
