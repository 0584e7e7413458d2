"""A gesture in the history: what was done, and below it who and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.gui.lines import Lines
from kzannotate.gui.models.row_delegate import Canvas, RowDelegate, fonts_of, line_height
from kzannotate.gui.models.rows import Index, SignedRole

if TYPE_CHECKING:
    from PySide6.QtGui import QFont


class RevisionDelegate(RowDelegate):
    """Two lines in the direction of the interface."""

    def height(self, font: QFont, index: Index) -> float:  # noqa: ARG002
        plain, _, small = fonts_of(font)
        return line_height(plain) + line_height(small)

    def draw(self, canvas: Canvas, index: Index) -> None:
        signed = index.data(SignedRole) or ""
        line = line_height(canvas.font)
        theme, inside = canvas.theme, canvas.inside
        what = Lines(index.data(), canvas.font, inside.width(), direction=canvas.direction)
        what.draw(canvas.painter, inside.left(), inside.top(), theme.text)
        who = Lines(signed, canvas.small, inside.width(), direction=canvas.direction)
        who.draw(canvas.painter, inside.left(), inside.top() + line, theme.muted)
