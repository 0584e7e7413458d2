"""An entity in the link palette: name, kind, names in the other languages, why it is offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.gui import wording
from kzannotate.gui.lines import Lines, width_of
from kzannotate.gui.models.row_delegate import GAP, Canvas, RowDelegate, fonts_of, line_height
from kzannotate.gui.models.rows import Index, RowRole
from kzannotate.gui.plain import isolate
from kzannotate.gui.signs import draw_pill

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from kzannotate.gui.models.candidate_model import Choice


class CandidateDelegate(RowDelegate):
    """Three lines, and one for the row that makes a new entity."""

    def height(self, font: QFont, index: Index) -> float:
        _, bold, small = fonts_of(font)
        row: Choice = index.data(RowRole)
        rows_below = 0 if row.entity is None else bool(row.others) + bool(row.why)
        return line_height(bold) + rows_below * line_height(small)

    def draw(self, canvas: Canvas, index: Index) -> None:
        row: Choice = index.data(RowRole)
        line, below = line_height(canvas.bold), line_height(canvas.small)
        if row.entity is None:
            self._line(canvas, index.data(), canvas.font, 0, 0)
            return
        kind = _draw_kind(canvas, wording.kind(row.kind), line)
        self._line(canvas, isolate(row.title), canvas.bold, 0, kind)
        if row.others:
            names = "  ·  ".join(isolate(name) for name in row.others)
            self._line(canvas, names, canvas.small, line, 0)
        if row.why:
            self._line(canvas, row.why, canvas.small, line + below * bool(row.others), 0)

    def _line(self, canvas: Canvas, words: str, font: QFont, top: float, taken: float) -> None:
        box = canvas.box(0, top, canvas.inside.width() - taken, line_height(font))
        line = Lines(words, font, box.width(), direction=canvas.direction)
        ink = canvas.theme.muted if top else canvas.theme.text
        line.draw(canvas.painter, box.left(), box.top() + (box.height() - line.height) / 2, ink)


def _draw_kind(canvas: Canvas, words: str, line: float) -> float:
    height = round(line_height(canvas.small) * 0.82)
    width = width_of(words, canvas.small) + 16
    box = canvas.box(canvas.inside.width() - width, (line - height) / 2, width, height)
    draw_pill(canvas.painter, box, words, canvas.small, canvas.theme.muted, filled=False)
    return width + GAP
