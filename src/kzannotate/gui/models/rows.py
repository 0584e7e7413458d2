"""A list of frozen rows as a Qt model: read-only, and quiet where nothing changed."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from kzannotate.gui.plain import without_overrides

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")

Index = QModelIndex | QPersistentModelIndex

RowRole = Qt.ItemDataRole.UserRole + 1
"""The row itself."""
IdRole = Qt.ItemDataRole.UserRole + 2
"""The row's id."""
SignedRole = Qt.ItemDataRole.UserRole + 3
"""A second line: who did what the first says, and when."""


class RowModel(QAbstractListModel, Generic[T]):
    """Rows with an id each; gestures never go through a model, only through the workbench."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[T] = []

    @abstractmethod
    def id_of(self, row: T) -> str:
        """What tells a row from the others."""

    @abstractmethod
    def words(self, row: T, role: int) -> Any:
        """Text and tooltip of a row, by Qt's role; None for roles that it does not have."""

    def show(self, rows: Sequence[T]) -> None:
        """Show these rows; where the ids are the same, only what changed is announced."""
        fresh = list(rows)
        if [self.id_of(r) for r in fresh] == [self.id_of(r) for r in self._rows]:
            self._replace(fresh)
            return
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()

    def say_again(self) -> None:
        """Announce that all words may have changed, as with another language."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def rows(self) -> list[T]:
        """All rows in order."""
        return list(self._rows)

    def at(self, number: int) -> T:
        """The row of a number."""
        return self._rows[number]

    def row(self, id_: str | None) -> T | None:
        """The row of an id."""
        return next((r for r in self._rows if self.id_of(r) == id_), None)

    def place(self, id_: str | None) -> QModelIndex:
        """The index of an id; an invalid one where there is no such row."""
        for i, row in enumerate(self._rows):
            if self.id_of(row) == id_:
                return self.index(i)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == RowRole:
            return row
        if role == IdRole:
            return self.id_of(row)
        words = self.words(row, role)
        return without_overrides(words) if isinstance(words, str) else words

    def _replace(self, fresh: list[T]) -> None:
        changed = [i for i, (a, b) in enumerate(zip(self._rows, fresh, strict=True)) if a != b]
        self._rows = fresh
        for i in changed:
            self.dataChanged.emit(self.index(i), self.index(i))
