"""Paints the layer of marks: tints below the letters, everything else above them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from kzannotate.gui.reader.labels import Label, LabelPen, Pill, paint_labels
from kzannotate.gui.reader.layer import MarkLayer
from kzannotate.gui.reader.margin import Cell, line_cells, paint_cells
from kzannotate.gui.reader.marks import LOUDNESS, MarkRole
from kzannotate.gui.reader.strokes import draw_caret, draw_line, draw_tear
from kzannotate.gui.reader.tracks import MOST_TRACKS
from kzannotate.gui.reader.typesetting import Measure
from kzannotate.gui.reviewer_signs import style_of
from kzannotate.gui.theme import ACTIVE, HOVERED, MarkStyle, Stroke, Theme

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QTextBlock

    from kzannotate.gui.reader.geometry import Strip
    from kzannotate.gui.reader.layer import Sign
    from kzannotate.gui.reader.margin import Gutter

_ALWAYS_LABELLED = frozenset({MarkRole.ERROR, MarkRole.WARNING, MarkRole.CORRECTION})
_SIGN_LOUDNESS = 50
_ACTIVE_LOUDNESS = 100


@dataclass(slots=True)
class Emphasis:
    """What is to stand out.

    Args:
        active: id of the mark that the window speaks about.
        hovered: index of the mark under the mouse.
        labels: every mark has its label; else only loud, active and hovered ones.
        hidden: honest invisible characters are shown as well as suspect ones.
    """

    active: str | None = None
    hovered: int | None = None
    labels: bool = False
    hidden: bool = False


@dataclass(slots=True)
class MarkPainter:
    """Paints one page's layer.

    Attributes:
        pills: labels as last painted, for the mouse.
        cells: signs in the margin, likewise.
    """

    layer: MarkLayer
    theme: Theme
    sizes: Measure
    emphasis: Emphasis = field(default_factory=Emphasis)
    pills: list[Pill] = field(default_factory=list)
    cells: list[Cell] = field(default_factory=list)

    @property
    def unit(self) -> float:
        """Thickness of an ordinary line, in pixels."""
        return max(1.2, self.sizes.em * 0.085)

    @property
    def above(self) -> float:
        """Height of a tint above the baseline."""
        return self.sizes.rise

    @property
    def deepest(self) -> float:
        """Depth of the lowest underline below the baseline."""
        return self.track_depth(MOST_TRACKS - 1) + self.unit

    def track_depth(self, track: int) -> float:
        """Depth of an underline track below the baseline."""
        return self.sizes.drop + track * self.unit * 2.35

    def paint_tints(self, painter: QPainter, blocks: Sequence[QTextBlock]) -> None:
        """Paint what lies below the letters."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block in blocks:
            origin, scale = block.layout().position(), self._scale(block)
            # The widest first, so that what is nested in it lies on top.
            for strip in sorted(self.layer.on(block).strips, key=lambda s: s.left - s.right):
                self._paint_tint(painter, self._tint_box(strip, scale).translated(origin), strip)

    def paint_lines(
        self, painter: QPainter, blocks: Sequence[QTextBlock], sides: tuple[Gutter, Gutter]
    ) -> None:
        """Paint what lies above the letters, and beside them.

        Args:
            painter: in the page's coordinates.
            blocks: that are in view.
            sides: room to the left and to the right of the column; labels may reach into it.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.pills, self.cells = [], []
        for block in blocks:
            origin = block.layout().position()
            marks = self.layer.on(block)
            for strip in marks.strips:
                self._paint_line(painter, strip, origin)
            for sign in marks.signs:
                self._paint_sign(painter, sign, origin)
            rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft
            cells = list(self._cells(marks.strips, origin.y(), sides[rtl]))
            paint_cells(painter, cells, self.theme, self.sizes.em)
            self.cells += cells
            labels = list(self._labels(block))
            edges = (sides[0].far, sides[1].far)
            self.pills += paint_labels(painter, labels, edges, self._pen())

    def _cells(self, strips: Sequence[Strip], top: float, gutter: Gutter) -> Iterator[Cell]:
        beginning: dict[float, dict[str, int]] = {}
        for strip in strips:
            if strip.start is not None:
                ids = beginning.setdefault(strip.baseline, {})
                ids.setdefault(self.layer.marks[strip.mark].id, strip.mark)
        for baseline, ids in beginning.items():
            middle = top + baseline - self.above * 0.42
            yield from line_cells(self.layer.marks, ids.values(), middle, gutter, self.sizes.em)

    def _scale(self, block: QTextBlock) -> float:
        # A headline's letters are larger than the page's.
        size = block.charFormat().fontPointSize()
        return size / block.document().defaultFont().pointSizeF() if size else 1.0

    def _tint_box(self, strip: Strip, scale: float) -> QRectF:
        top = strip.baseline - self.above * scale
        bottom = strip.baseline + self.sizes.drop - self.unit * 0.5
        return QRectF(strip.left, top, strip.right - strip.left, bottom - top)

    def _paint_tint(self, painter: QPainter, box: QRectF, strip: Strip) -> None:
        style, strength = self._style(strip.mark), self._strength(strip.mark)
        if strength == 1.0 and not self.layer.placement.look(strip.mark).tinted:
            return
        painter.setBrush(style.wash(strength))
        active = strength == ACTIVE
        outlined = active or style.stroke is Stroke.BOX
        width = self.unit * (0.8 if active else 0.55)
        painter.setPen(QPen(style.ink, width) if outlined else Qt.PenStyle.NoPen)
        radius = self.unit * 1.4
        painter.drawRoundedRect(box, radius, radius)

    def _paint_line(self, painter: QPainter, strip: Strip, origin: QPointF) -> None:
        style = self._style(strip.mark)
        active = self._strength(strip.mark) == ACTIVE
        look = self.layer.placement.look(strip.mark)
        if style.stroke is Stroke.BOX or not (look.lined or active):
            return
        width = self.unit * (1.35 if active else 1.0)
        y = origin.y() + strip.baseline + self.track_depth(look.track)
        # A hair's breadth at each end keeps neighbours apart.
        left, right = origin.x() + strip.left + 0.5, origin.x() + strip.right - 0.5
        draw_line(painter, style.stroke, left, right, y, ink=style.ink, width=width)
        self._paint_tears(painter, strip, origin.x(), y)
        if style.stroke is Stroke.CARET and strip.end is not None:
            middle = (left + right) / 2
            draw_caret(painter, middle, y, ink=style.ink, width=width)

    def _paint_tears(self, painter: QPainter, strip: Strip, shift: float, y: float) -> None:
        ink = self._style(strip.mark).ink
        torn = self.layer.torn(strip.mark)
        for x, cut in zip((strip.start, strip.end), torn, strict=True):
            if cut and x is not None:
                draw_tear(painter, shift + x, y, ink=ink, width=self.unit * 0.8)

    def _paint_sign(self, painter: QPainter, sign: Sign, origin: QPointF) -> None:
        if not (sign.sign.suspect or self.emphasis.hidden):
            return
        ink = self.theme.danger if sign.sign.suspect else self.theme.muted
        x, y = origin.x() + sign.x, origin.y() + sign.baseline
        painter.setPen(QPen(ink, self.unit * 0.75))
        painter.drawLine(QPointF(x, y - self.above), QPointF(x, y + self.sizes.drop))

    def _labels(self, block: QTextBlock) -> Iterator[Label]:
        marks, origin = self.layer.on(block), block.layout().position()
        leftwards = block.textDirection() == Qt.LayoutDirection.RightToLeft
        rise = self.above * self._scale(block) * 0.9
        for strip in marks.strips:
            if strip.start is not None and self._is_labelled(strip.mark):
                mark = self.layer.marks[strip.mark]
                edge = strip.right if leftwards else strip.left
                yield Label(
                    mark=strip.mark,
                    words=mark.label,
                    ink=self._style(strip.mark).ink,
                    loudness=(LOUDNESS[mark.role] + self._boost(strip.mark), -strip.mark),
                    anchor=origin.x() + edge,
                    bottom=origin.y() + strip.baseline - rise,
                    leftwards=leftwards,
                )
        for sign in marks.signs:
            if sign.sign.suspect or self.emphasis.hidden:
                yield Label(
                    mark=None,
                    words=sign.sign.tag,
                    ink=self.theme.danger if sign.sign.suspect else self.theme.muted,
                    loudness=(_SIGN_LOUDNESS * sign.sign.suspect, -sign.sign.index),
                    anchor=origin.x() + sign.x,
                    bottom=origin.y() + sign.baseline - rise,
                    leftwards=leftwards,
                )

    def _is_labelled(self, index: int) -> bool:
        mark = self.layer.marks[index]
        shown = self.emphasis.labels or mark.role in _ALWAYS_LABELLED or self._boost(index) > 0
        return bool(mark.label) and (shown or mark.hue is not None)

    def _boost(self, index: int) -> int:
        return _ACTIVE_LOUDNESS if self._strength(index) > 1 else 0

    def _pen(self) -> LabelPen:
        return LabelPen(max(9, round(self.sizes.em * 0.57)), self.theme.on_label)

    def _style(self, index: int) -> MarkStyle:
        mark = self.layer.marks[index]
        return (
            self.theme.style_of(mark.role) if mark.hue is None else style_of(mark.hue, self.theme)
        )

    def _strength(self, index: int) -> float:
        if self.layer.marks[index].id == self.emphasis.active:
            return ACTIVE
        return HOVERED if index == self.emphasis.hovered else 1.0
