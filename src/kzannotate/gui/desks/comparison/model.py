"""The comparison table as a Qt model: what it is about, the reference, and a column a source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, Qt

from kzannotate.domain.comparison import Cell, CellState, ComparisonTable
from kzannotate.gui.desks.comparison.arranging import Arrangement, Grouping
from kzannotate.gui.desks.comparison.words import (
    cell_words,
    column_days,
    state_words,
    stated_words,
    why,
)
from kzannotate.gui.plain import isolate, tooltip_markup, without_overrides

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kzannotate.domain.comparison import ComparisonColumn, ComparisonRow
    from kzannotate.gui.desks.comparison.arranging import Line
    from kzannotate.gui.desks.comparison.words import RowWords
    from kzannotate.gui.models.rows import Index

THING, REFERENCE, FIRST = range(3)
"""What the row is about, the reference, and the first of the sources."""
CellRole = Qt.ItemDataRole.UserRole + 20
"""The Cell, or None."""
SecondRole = Qt.ItemDataRole.UserRole + 21
"""The second line."""
GroupRole = Qt.ItemDataRole.UserRole + 22
"""The title of a group, in all cells of its line."""
PinnedRole = Qt.ItemDataRole.UserRole + 24
"""Whether a line, or as a title a source, stays in view."""
MarkedRole = Qt.ItemDataRole.UserRole + 23
"""1 or 2 for a cell that is marked to be set beside another."""


class Spot(NamedTuple):
    """A cell, wherever it is shown: ids of its row and of its column."""

    row: str
    column: str


class ComparisonModel(QAbstractTableModel):
    """Answers from a frozen table; what is asked for is put into words when it is seen."""

    def __init__(self) -> None:
        super().__init__()
        self.table = ComparisonTable()
        self.words: tuple[RowWords, ...] = ()
        self.arranged = Arrangement()
        self.marked: tuple[Spot, ...] = ()

    def show(
        self, table: ComparisonTable, words: Sequence[RowWords], arranged: Arrangement
    ) -> None:
        """Show another table, or the same arranged otherwise."""
        self.beginResetModel()
        self.table, self.words, self.arranged = table, tuple(words), arranged
        self.endResetModel()

    def line(self, row: int) -> Line:
        """What stands in a line."""
        return self.arranged.lines[row]

    def row_at(self, row: int) -> ComparisonRow | None:
        """The row of a line; None: it is a title."""
        number = self.line(row).row
        return self.table.rows[number] if number is not None else None

    def words_at(self, row: int) -> RowWords | None:
        """The same in words."""
        number = self.line(row).row
        return self.words[number] if number is not None else None

    def column_at(self, column: int) -> ComparisonColumn | None:
        """The source of a column; None for those before the sources."""
        if column < FIRST:
            return None
        return self.table.columns[self.arranged.columns[column - FIRST]]

    def cell_at(self, row: int, column: int) -> Cell | None:
        """What a source states there."""
        found = self.row_at(row)
        if found is None or column < FIRST:
            return None
        return found.cells.get(self.arranged.columns[column - FIRST])

    def spot(self, index: Index) -> Spot | None:
        """The cell at an index that a source could state something in."""
        row = self.row_at(index.row()) if index.isValid() else None
        column = self.column_at(index.column()) if index.isValid() else None
        return Spot(row.id, column.id) if row is not None and column is not None else None

    def index_of(self, spot: Spot) -> QModelIndex:
        """Where a cell is shown; an invalid index where it is not."""
        rows = (n for n, line in enumerate(self.arranged.lines) if self._id(line) == spot.row)
        columns = (
            n + FIRST
            for n, number in enumerate(self.arranged.columns)
            if self.table.columns[number].id == spot.column
        )
        row, column = next(rows, None), next(columns, None)
        return QModelIndex() if row is None or column is None else self.index(row, column)

    def first_stated(self) -> QModelIndex:
        """The first cell that holds a value; an invalid index where there is none."""
        for row, line in enumerate(self.arranged.lines):
            if line.row is not None:
                cells = self.table.rows[line.row].cells
                shown = (n for n, c in enumerate(self.arranged.columns) if c in cells)
                return self.index(row, FIRST + next(shown, 0))
        return QModelIndex()

    def mark(self, spots: Sequence[Spot]) -> None:
        """Mark cells to be set beside each other."""
        changed = {*self.marked, *spots}
        self.marked = tuple(spots)
        for spot in changed:
            index = self.index_of(spot)
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.arranged.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        shown = bool(self.arranged.lines)
        return 0 if parent.isValid() or not shown else FIRST + len(self.arranged.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        first, second = self._heading(section)
        if role in (Qt.ItemDataRole.DisplayRole, SecondRole):
            return first if role == Qt.ItemDataRole.DisplayRole else second
        if role == PinnedRole:
            return self.pinned(None, section)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{first}, {second}" if second else first
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_markup("\n".join(filter(None, (first, second, self._beneath(section)))))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.arranged.lines):
            return None
        row, column = index.row(), index.column()
        if self.line(row).row is None:
            return self._of_group(row, column, role)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_markup(self.told(row, column))
        asked = _ASKED.get(role)
        found = asked(self, row, column) if asked is not None else None
        return without_overrides(found) if isinstance(found, str) else found

    def told(self, row: int, column: int) -> str:
        """A cell in full: of what, by whom, which values, and how they stand."""
        words = self.words_at(row)
        if words is None:
            return self.line(row).group
        thing = ", ".join(isolate(w) for w in (words.thing, words.about) if w)
        if column == THING:
            return thing
        head, second = self._heading(column)
        if column == REFERENCE:
            said = " · ".join(isolate(w) for w in (words.reference, words.validity) if w)
            return f"{head}: {said or state_words(CellState.MISSING)}\n{thing}"
        cell = self.cell_at(row, column)
        who = f"{isolate(head)} ({isolate(second)})" if second else isolate(head)
        if cell is None:
            return f"{who}: {state_words(CellState.MISSING)}\n{thing}"
        lines = [
            f"{isolate(stated_words(v))} – {state_words(v.state)}: {why(v.state, v.ground)}"
            for v in cell.values
        ]
        return "\n".join((f"{who}: {cell_words(cell)}", *lines, thing))

    def pinned(self, row: int | None, column: int) -> bool:
        """Whether a line is pinned; with no line, whether a source is."""
        if row is not None:
            return row < self.arranged.pinned_lines
        return 0 <= column - FIRST < self.arranged.pinned_columns

    def marking(self, row: int, column: int) -> int:
        """1 or 2 for a cell that is marked, else 0."""
        spot = self.spot(self.index(row, column))
        return self.marked.index(spot) + 1 if spot in self.marked else 0

    def _of_group(self, row: int, column: int, role: int) -> Any:
        title = self.line(row).group
        if role == GroupRole or (role == Qt.ItemDataRole.DisplayRole and column == THING):
            return title or _figures()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return title or _figures()
        return None

    def first(self, row: int, column: int) -> str:
        """The first line of a cell."""
        words = self.words[self.line(row).row or 0]
        if column == THING:
            return words.about if self._in_group(row) else words.thing or words.about
        if column == REFERENCE:
            return words.reference
        cell = self.cell_at(row, column)
        return stated_words(cell.values[0]) if cell is not None else ""

    def second(self, row: int, column: int) -> str:
        """Its second line."""
        words = self.words[self.line(row).row or 0]
        if column == THING and self._in_group(row):
            return ""
        if column == THING:
            return words.about if words.thing else _figures()
        if column == REFERENCE:
            return words.validity
        cell = self.cell_at(row, column)
        if cell is None or len(cell.values) == 1:
            return ""
        if len(cell.values) == 2:
            return stated_words(cell.values[1])
        more = QCoreApplication.translate("Comparison", "{value} and {count} more")
        return more.format(value=stated_words(cell.values[1]), count=len(cell.values) - 2)

    def _in_group(self, row: int) -> bool:
        """Whether the entity stands over the row already."""
        pinned = row < self.arranged.pinned_lines
        return self.arranged.grouping is Grouping.ENTITY and not pinned

    def _heading(self, section: int) -> tuple[str, str]:
        if section == THING:
            return QCoreApplication.translate("Comparison", "What it is about"), ""
        if section == REFERENCE:
            return QCoreApplication.translate("Comparison", "Reference"), ""
        if section - FIRST >= len(self.arranged.columns):
            return "", ""
        column = self.table.columns[self.arranged.columns[section - FIRST]]
        return column.title, column_days(column)

    def _beneath(self, section: int) -> str:
        column = self.column_at(section) if section < self.columnCount() else None
        return column.beneath if column is not None else ""

    def _id(self, line: Line) -> str | None:
        return self.table.rows[line.row].id if line.row is not None else None


def _figures() -> str:
    return QCoreApplication.translate("Comparison", "Figures of no entity")


_ASKED: dict[int, Callable[[ComparisonModel, int, int], Any]] = {
    Qt.ItemDataRole.DisplayRole: ComparisonModel.first,
    Qt.ItemDataRole.AccessibleTextRole: ComparisonModel.told,
    CellRole: ComparisonModel.cell_at,
    SecondRole: ComparisonModel.second,
    MarkedRole: ComparisonModel.marking,
    PinnedRole: ComparisonModel.pinned,
}
