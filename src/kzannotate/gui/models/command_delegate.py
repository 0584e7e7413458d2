"""A row of the command palette: what it is called, where it belongs, its keys at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kzannotate.gui.lines import Lines, width_of
from kzannotate.gui.models.command_model import sort_words
from kzannotate.gui.models.row_delegate import GAP, Canvas, RowDelegate, line_height
from kzannotate.gui.models.rows import Index, RowRole
from kzannotate.gui.plain import isolate
from kzannotate.gui.theme import mixed

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont

    from kzannotate.gui.models.command_model import Offer

_DETAIL = 0.45
"""Share of the row that the second words may take."""


class CommandDelegate(RowDelegate):
    """One line."""

    def height(self, font: QFont, index: Index) -> float:  # noqa: ARG002 - as for other rows
        return line_height(font) - GAP / 2

    def draw(self, canvas: Canvas, index: Index) -> None:
        row: Offer = index.data(RowRole)
        theme = canvas.theme
        ink = theme.text if row.enabled else mixed(theme.muted, theme.window, 0.4)
        faint = theme.muted if row.enabled else ink
        whole = canvas.inside.width()
        keys = width_of(row.keys, canvas.small) + GAP if row.keys else 0.0
        said = "  ·  ".join(part for part in (sort_words(row.sort), row.detail) if part)
        detail = min(width_of(said, canvas.small) + 1, whole * _DETAIL)
        title = min(width_of(row.title, canvas.font) + 1, whole - keys - detail - 2 * GAP)
        _draw(canvas, isolate(row.title), canvas.font, (0, title), ink)
        _draw(canvas, said, canvas.small, (title + 2 * GAP, detail), faint)
        if keys:
            # Keys are written from the left everywhere.
            place = (whole - keys + GAP, keys)
            _draw(canvas, row.keys, canvas.small, place, faint, Qt.LayoutDirection.LeftToRight)


def _draw(
    canvas: Canvas,
    words: str,
    font: QFont,
    place: tuple[float, float],
    ink: QColor,
    direction: Qt.LayoutDirection | None = None,
) -> None:
    """Draw words so far from where rows start, in so much room."""
    box = canvas.box(place[0], 0, place[1], canvas.inside.height())
    lines = Lines(words, font, box.width(), direction=direction or canvas.direction)
    lines.draw(canvas.painter, box.left(), box.top() + (box.height() - lines.height) / 2, ink)
