"""Long lists whose rows are read when somebody looks: ids in order, and the last rows read."""

from __future__ import annotations

from abc import abstractmethod
from collections import OrderedDict
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from kzannotate.gui.models.register import Register
from kzannotate.gui.models.rows import IdRole, Index, RowRole

KEPT = 500
"""Rows that are kept after they were read: some more than a window shows."""
_ROLES = frozenset(
    (
        RowRole,
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
)

T = TypeVar("T")


class KeptRows(QAbstractListModel, Generic[T]):
    """One row for each id; none is read before it is looked at."""

    def __init__(self) -> None:
        super().__init__()
        self._register = Register()
        self._kept: OrderedDict[str, T] = OrderedDict()

    @abstractmethod
    def words(self, row: T, role: int) -> Any:
        """Text and tooltip of a row, by Qt's role; None for roles that it does not have."""

    @abstractmethod
    def _read_row(self, id_: str) -> T | None:
        """The row as the project has it now."""

    def say_again(self) -> None:
        """Announce that all words may have changed, as with another language."""
        if self._register:
            self.dataChanged.emit(self.index(0), self.index(len(self._register) - 1))

    def rows(self) -> list[T]:
        """All rows in order: long to read for a long list."""
        return [row for row in map(self.row, self._register) if row is not None]

    def id_at(self, number: int) -> str:
        """Id of the row of a number."""
        return self._register[number]

    def row(self, id_: str | None) -> T | None:
        """The row of an id; None where there is no such."""
        if not id_:
            return None
        row = self._kept.get(id_)
        if row is None and (row := self._read_row(id_)) is not None:
            self._kept[id_] = row
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return row

    def place(self, id_: str | None) -> QModelIndex:
        """The index of an id; an invalid one where there is no such row."""
        number = self._register.place(id_)
        return QModelIndex() if number is None else self.index(number)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._register)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._register):
            return None
        if role == IdRole:
            return self._register[index.row()]
        if role not in _ROLES:
            return None
        row = self.row(self._register[index.row()])
        return row if role == RowRole or row is None else self.words(row, role)
