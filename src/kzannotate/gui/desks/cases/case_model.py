"""The list of cases: title, state, rating, and who has it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt

from kzannotate.gui.desks.cases import words
from kzannotate.gui.lines import Lines
from kzannotate.gui.models.row_delegate import Canvas, RowDelegate, fonts_of, line_height
from kzannotate.gui.models.rows import Index, RowModel, SignedRole
from kzannotate.gui.plain import isolate, tooltip_markup

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from kzannotate.domain.case import Case


class CaseRow(NamedTuple):
    """A case with the words for what it names by ids.

    Args:
        rating: its label in the interface's language; empty while it has none.
        lead: name of who has it, empty if nobody.
        second: name of the second reader, empty if nobody.
    """

    case: Case
    rating: str
    lead: str
    second: str


class CaseModel(RowModel[CaseRow]):
    """Cases in the order in which they are worked on."""

    def id_of(self, row: CaseRow) -> str:
        return row.case.id

    def words(self, row: CaseRow, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.case.title
        if role == SignedRole:
            return said_of(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.case.title}\n{said_of(row)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_markup(f"{row.case.title}\n{said_of(row)}")
        return None


def said_of(row: CaseRow) -> str:
    """State, rating and people on one line."""
    parts = [words.state(row.case.state)]
    if row.rating:
        parts.append(isolate(row.rating))
    if row.lead:
        said = QCoreApplication.translate("CaseModel", "lead: {name}")
        parts.append(said.format(name=isolate(row.lead)))
    if row.second:
        said = QCoreApplication.translate("CaseModel", "second reader: {name}")
        parts.append(said.format(name=isolate(row.second)))
    return "  ·  ".join(parts)


class CaseDelegate(RowDelegate):
    """The title in its own direction, and a line about it in the interface's."""

    def height(self, font: QFont, index: Index) -> float:  # noqa: ARG002
        plain, _, small = fonts_of(font)
        return line_height(plain) + 2 * line_height(small)

    def draw(self, canvas: Canvas, index: Index) -> None:
        inside, theme = canvas.inside, canvas.theme
        title = Lines(index.data(), canvas.bold, inside.width(), side=canvas.direction)
        title.draw(canvas.painter, inside.left(), inside.top(), theme.text)
        said = index.data(SignedRole) or ""
        below = inside.top() + line_height(canvas.font)
        who = Lines(said, canvas.small, inside.width(), 2, direction=canvas.direction)
        who.draw(canvas.painter, inside.left(), below, theme.muted)
