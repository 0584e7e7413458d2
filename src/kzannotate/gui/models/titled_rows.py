"""Rows of a title in its own direction, and a line about it in the interface's."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt

from kzannotate.gui.lines import Lines
from kzannotate.gui.models.row_delegate import Canvas, RowDelegate, fonts_of, line_height
from kzannotate.gui.models.rows import Index, RowModel, SignedRole
from kzannotate.gui.plain import tooltip_markup

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

T = TypeVar("T")


class TitledModel(RowModel[T]):
    """Rows that have a title, and something to be said of it."""

    @abstractmethod
    def title_of(self, row: T) -> str:
        """The title, in any language."""

    @abstractmethod
    def said_of(self, row: T) -> str:
        """What stands below it, in the language of the interface."""

    def words(self, row: T, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title_of(row)
        if role == SignedRole:
            return self.said_of(row)
        both = f"{self.title_of(row)}\n{self.said_of(row)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return both
        return tooltip_markup(both) if role == Qt.ItemDataRole.ToolTipRole else None


class TitledDelegate(RowDelegate):
    """Draws the title and, in two lines at most, what is said of it."""

    def height(self, font: QFont, index: Index) -> float:  # noqa: ARG002
        plain, _, small = fonts_of(font)
        return line_height(plain) + 2 * line_height(small)

    def draw(self, canvas: Canvas, index: Index) -> None:
        inside, theme = canvas.inside, canvas.theme
        title = Lines(index.data(), canvas.bold, inside.width(), side=canvas.direction)
        title.draw(canvas.painter, inside.left(), inside.top(), theme.text)
        words, direction = index.data(SignedRole) or "", canvas.direction
        said = Lines(words, canvas.small, inside.width(), 2, direction=direction)
        below = inside.top() + line_height(canvas.font)
        said.draw(canvas.painter, inside.left(), below, theme.muted)
