"""Records as a table: one row for each, texts from outside in the direction of their own words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from kzannotate.gui.lines import Lines
from kzannotate.gui.models.row_delegate import fonts_of, line_height
from kzannotate.gui.models.rows import Index, RowRole
from kzannotate.gui.parts import GAP
from kzannotate.gui.plain import tooltip_markup, without_overrides
from kzannotate.gui.sheet import theme_now

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent, QShowEvent

_BoldRole = Qt.ItemDataRole.UserRole + 10
_OwnRole = Qt.ItemDataRole.UserRole + 11


@dataclass(frozen=True, slots=True)
class GridRow:
    """One row.

    Args:
        record: what it is about.
        cells: plain text, one for each column.
        bold: the first cell stands out.
    """

    record: Any
    cells: tuple[str, ...]
    bold: bool = False


class GridModel(QAbstractTableModel):
    """Rows that are only shown; gestures go through the workbench."""

    def __init__(self, foreign: frozenset[int]) -> None:
        super().__init__()
        self._titles: tuple[str, ...] = ()
        self._rows: list[GridRow] = []
        self._foreign = foreign

    def show(self, titles: Sequence[str], rows: Sequence[GridRow]) -> bool:
        """Show these rows; whether anything is new."""
        fresh = (tuple(titles), list(rows))
        if fresh == (self._titles, self._rows):
            return False
        self.beginResetModel()
        self._titles, self._rows = fresh
        self.endResetModel()
        return True

    def rows(self) -> list[GridRow]:
        """All rows in order."""
        return list(self._rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self._titles):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return self._titles[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        cell = without_overrides(row.cells[index.column()])
        found = {
            Qt.ItemDataRole.DisplayRole: cell,
            Qt.ItemDataRole.AccessibleTextRole: f"{self._titles[index.column()]}: {cell}",
            Qt.ItemDataRole.ToolTipRole: tooltip_markup(cell) if len(cell) > _LONG else None,
            RowRole: row.record,
            _BoldRole: row.bold and index.column() == 0,
            _OwnRole: index.column() in self._foreign,
        }
        return found.get(role)


_LONG = 30
_LEAST = 130
"""Least width of the column that takes what is left, in pixels."""
_PARTS = 6
"""Of a table's width, one of which at least is left to each column that takes the rest."""
_LINES = 3


class GridDelegate(QStyledItemDelegate):
    """Draws a cell in a few lines, each in the direction of its own words."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = theme_now()
        if option.state & QStyle.StateFlag.State_Selected:
            wash = QColor(theme.accent)
            wash.setAlphaF(0.22 if theme.dark else 0.13)
            painter.fillRect(option.rect, wash)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(option.rect.adjusted(0, option.rect.height() - 2, 0, 0), theme.accent)
        room = option.rect.height() - 2 * (GAP - 2)
        lines = _lines(option, index, max(1, min(_LINES, int(room // line_height(option.font)))))
        ink = theme.text if index.column() == 0 or index.data(_OwnRole) else theme.muted
        lines.draw(painter, option.rect.left() + GAP, option.rect.top() + GAP - 2, ink)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        sized = QStyleOptionViewItem(option)
        if isinstance(view, QTableView):
            sized.rect.setWidth(view.columnWidth(index.column()))
        return QSize(80, round(_lines(sized, index).height) + 2 * (GAP - 2) + 2)


def _lines(option: QStyleOptionViewItem, index: Index, limit: int = _LINES) -> Lines:
    plain, bold, _ = fonts_of(option.font)
    own = bool(index.data(_OwnRole))
    return Lines(
        index.data() or " ",
        bold if index.data(_BoldRole) else plain,
        option.rect.width() - 2 * GAP,
        limit,
        direction=None if own else option.direction,
        side=option.direction,
    )


class Grid(QTableView):
    """A table of records; Enter or a double click asks for one, Delete to take it away.

    Args:
        widths: of the columns in pixels; 0 takes what is left.
        foreign: numbers of the columns that hold texts from outside.
    """

    wanted = Signal(object)
    """Record."""
    unwanted = Signal(object)
    """Record."""

    def __init__(self, widths: Sequence[int], foreign: Sequence[int] = (0,)) -> None:
        super().__init__()
        self.grid, self._widths = GridModel(frozenset(foreign)), tuple(widths)
        self.setProperty("role", "rows")
        self.setModel(self.grid)
        self.setItemDelegate(GridDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(48)
        self.activated.connect(lambda index: self.wanted.emit(index.data(RowRole)))

    def show_rows(self, titles: Sequence[str], rows: Sequence[GridRow]) -> None:
        """Show these rows; the same record stays chosen."""
        held = getattr(self.chosen(), "id", None)
        if not self.grid.show(titles, rows):
            return
        header = self.horizontalHeader()
        for column, width in enumerate(self._widths):
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(column, mode.Interactive if width else mode.Stretch)
        self._set_widths()
        self._set_heights()
        ids = [getattr(row.record, "id", None) for row in rows]
        if rows:
            self._choose(ids.index(held) if held in ids else 0)

    def chosen(self) -> Any:
        """The record of the current row; None: there is none."""
        index = self.currentIndex()
        return index.data(RowRole) if index.isValid() else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self._choose(self.currentIndex().row())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # What was measured behind another page had no width yet.
        QTimer.singleShot(0, self, self._set_heights)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._set_widths()
        self._set_heights()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.chosen() is not None:
            self.unwanted.emit(self.chosen())
        else:
            super().keyPressEvent(event)

    def _choose(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        rows = flags.ClearAndSelect | flags.Rows
        self.selectionModel().setCurrentIndex(self.grid.index(row, 0), rows)

    def _set_widths(self) -> None:
        """The wanted widths, or less of each where the table is narrow."""
        if not self.grid.columnCount():
            return
        # What takes the rest is what is read first: it is not to be left with a few letters.
        least = max(_LEAST, self.viewport().width() // _PARTS)
        room = self.viewport().width() - least * self._widths.count(0)
        share = min(1.0, max(0.3, room / max(1, sum(self._widths))))
        for column, width in enumerate(self._widths):
            if width:
                title = self.horizontalHeader().sectionSizeHint(column) if share == 1 else 0
                self.setColumnWidth(column, max(title, round(width * share)))

    def _set_heights(self) -> None:
        # Beyond some hundred rows measuring each would take longer than a frame.
        rows = self.grid.rowCount()
        if rows <= _MEASURED:
            self.resizeRowsToContents()
        else:
            height = round(line_height(self.font())) + 2 * (GAP - 2) + 2
            self.verticalHeader().setDefaultSectionSize(height)


_MEASURED = 60
