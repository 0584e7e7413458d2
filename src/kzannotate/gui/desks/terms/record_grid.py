"""A table of as many records as there are: a cell is put into words when it is looked at."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHeaderView

from kzannotate.gui.entities.grid import Grid, GridModel, GridRow
from kzannotate.gui.letter_keys import letter_of
from kzannotate.gui.models.rows import RowRole

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from kzannotate.gui.models.rows import Index


class RecordModel(GridModel):
    """Rows whose cells come from a function of record and column."""

    def __init__(self, foreign: frozenset[int], words: Callable[[Any, int], str]) -> None:
        super().__init__(foreign)
        self._words = words

    def show(self, titles: Sequence[str], rows: Sequence[GridRow]) -> bool:
        self.beginResetModel()
        # The list is nobody else's: it was made for this table.
        self._titles, self._rows = tuple(titles), rows if isinstance(rows, list) else list(rows)
        self.endResetModel()
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == RowRole:
            return row.record
        cells = [""] * len(self._titles)
        cells[index.column()] = self._words(row.record, index.column())
        # The cells of a row that are not asked for need no words.
        whole, self._rows[index.row()] = row, replace(row, cells=tuple(cells))
        try:
            return super().data(index, role)
        finally:
            self._rows[index.row()] = whole

    def say_again(self) -> None:
        """Announce that the words of any cell may have changed."""
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self._titles) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


class RecordGrid(Grid):
    """A table of records that tells which one is pointed at, and letters typed on it.

    Args:
        widths: of the columns in pixels; 0 takes what is left.
        foreign: numbers of the columns that hold texts from outside.
        words: what a cell says, by record and column.
    """

    pointed = Signal(object)
    """Record of the row one is at; None: there is none."""
    lettered = Signal(str)
    """Latin letter of a key that was pressed on the table."""
    order_wanted = Signal(int)
    """Number of a column whose title was clicked."""

    def __init__(
        self, widths: Sequence[int], foreign: Sequence[int], words: Callable[[Any, int], str]
    ) -> None:
        super().__init__(widths, foreign)
        self._titled = False
        self.grid = RecordModel(frozenset(foreign), words)
        self.setModel(self.grid)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().sectionClicked.connect(self.order_wanted)

    def show_rows(self, titles: Sequence[str], rows: Sequence[GridRow]) -> None:
        # As every grid does it, but for what would take long with a hundred thousand rows.
        held = getattr(self.chosen(), "id", None)
        self.grid.show(titles, rows)
        if titles and not self._titled:
            self._titled = True
            for column, width in enumerate(self._widths):
                mode = (
                    QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
                )
                self.horizontalHeader().setSectionResizeMode(column, mode)
        self._set_widths()
        self._set_heights()
        if rows:
            places = (n for n, row in enumerate(rows) if held and row.record.id == held)
            self._choose(next(places, 0))
        else:
            self.pointed.emit(None)

    def say_again(self) -> None:
        """Show the words of all cells anew."""
        self.grid.say_again()  # type: ignore[attr-defined]

    def show_order(self, column: int, *, downwards: bool) -> None:
        """Show which column the rows are in the order of; -1: none."""
        header = self.horizontalHeader()
        header.setSortIndicatorShown(column >= 0)
        way = Qt.SortOrder.DescendingOrder if downwards else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(column, way)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = letter_of(event.text())
        if letter and not event.modifiers():
            self.lettered.emit(letter)
        else:
            super().keyPressEvent(event)

    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.pointed.emit(index.data(RowRole) if index.isValid() else None)
