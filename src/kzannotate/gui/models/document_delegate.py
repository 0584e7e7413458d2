"""An article in the list: state, headline, where it comes from, what is left to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.gui.lines import Lines, direction_of, width_of
from kzannotate.gui.models.document_model import origin_of, title_of
from kzannotate.gui.models.row_delegate import GAP, Canvas, RowDelegate, fonts_of, line_height
from kzannotate.gui.models.rows import Index, RowRole
from kzannotate.gui.signs import draw_pill, draw_state
from kzannotate.gui.theme import MarkRole

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QFont

    from kzannotate.workbench.viewing import DocumentRow

SIGN = 14
"""Width of the sign of state, in pixels."""


class DocumentDelegate(RowDelegate):
    """Two lines: the headline in its own direction, and its origin in the interface's."""

    def height(self, font: QFont, index: Index) -> float:  # noqa: ARG002
        _, bold, small = fonts_of(font)
        return line_height(bold) + line_height(small)

    def draw(self, canvas: Canvas, index: Index) -> None:
        row: DocumentRow = index.data(RowRole)
        line = line_height(canvas.bold)
        start = SIGN + GAP + 2
        badge = _draw_badge(canvas, row, line)
        sign = canvas.box(0, (line - SIGN) / 2, SIGN, SIGN)
        draw_state(canvas.painter, sign, row.document.state, canvas.theme)
        title = canvas.box(start, 0, canvas.inside.width() - start - badge, line)
        _draw_line(canvas, title_of(row), canvas.bold, title)
        room = canvas.inside.width() - start - badge
        origin = canvas.box(start, line, room, line_height(canvas.small))
        side = direction_of(title_of(row))
        words = Lines(
            origin_of(row), canvas.small, origin.width(), direction=canvas.direction, side=side
        )
        words.draw(canvas.painter, origin.left(), origin.top(), canvas.theme.muted)


def _draw_line(canvas: Canvas, words: str, font: QFont, box: QRectF) -> None:
    line = Lines(words, font, box.width())
    top = box.top() + (box.height() - line.height) / 2
    line.draw(canvas.painter, box.left(), top, canvas.theme.text)


def _draw_badge(canvas: Canvas, row: DocumentRow, line: float) -> float:
    """Draws how many findings are open; returns the room that it takes."""
    if not row.open_loud:
        return 0
    words = str(row.open_loud)
    height = round(line_height(canvas.small) * 0.82)
    width = max(width_of(words, canvas.small) + 12, height)
    box = canvas.box(canvas.inside.width() - width, (line - height) / 2, width, height)
    ink = canvas.theme.style_of(MarkRole.WARNING).ink
    draw_pill(canvas.painter, box, words, canvas.small, ink, filled=False)
    return width + GAP
