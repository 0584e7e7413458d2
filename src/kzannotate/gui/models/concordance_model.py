"""The lines of a concordance as a table: article, what is left of the hit, hit, what is right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from kzannotate.gui.i18n import QT_TRANSLATE_NOOP
from kzannotate.gui.models.document_model import day_of, title_of
from kzannotate.gui.models.rows import RowRole
from kzannotate.gui.plain import isolate, tooltip_markup

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kzannotate.gui.models.document_model import DocumentModel
    from kzannotate.workbench.searching import Line

Index = QModelIndex | QPersistentModelIndex

ARTICLE, LEADING, HIT, TRAILING = range(4)
"""Columns, from the side where lines of the interface begin."""

ORDERS = {
    "article": QT_TRANSLATE_NOOP("Concordance", "By article"),
    "date": QT_TRANSLATE_NOOP("Concordance", "By date"),
    "hit": QT_TRANSLATE_NOOP("Concordance", "By hit"),
    "before": QT_TRANSLATE_NOOP("Concordance", "By what precedes"),
    "after": QT_TRANSLATE_NOOP("Concordance", "By what follows"),
}
_KEYS = {"hit": (0, 2, 1), "before": (1, 0, 2), "after": (2, 0, 1)}
"""Which of a line's keys come first in an order."""


class ConcordanceModel(QAbstractTableModel):
    """Grows while a search goes on; ordered anew whenever another order is chosen."""

    def __init__(self, documents: DocumentModel) -> None:
        super().__init__()
        self._documents = documents
        self._lines: list[Line] = []
        self._titles: dict[str, tuple[str, str]] = {}
        self._places: dict[str, int] = {}
        self.order = "article"
        self.mirrored = False

    @property
    def lines(self) -> Sequence[Line]:
        """All lines in their order."""
        return self._lines

    @property
    def mostly_rtl(self) -> bool:
        """Whether most lines run from right to left."""
        return 2 * sum(line.rtl for line in self._lines[:200]) > len(self._lines[:200])

    def clear(self) -> None:
        """Begin again with no line."""
        self.beginResetModel()
        self._lines = []
        self._titles.clear()
        self._places.clear()
        self.endResetModel()

    def add(self, lines: Sequence[Line]) -> None:
        """Add lines at the end."""
        first = len(self._lines)
        self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
        self._lines.extend(lines)
        self.endInsertRows()

    def put_in_order(self, order: str) -> None:
        """Order the lines by article, date, hit, or what stands before or after it."""
        self.order = order
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        held = [self._lines[index.row()] for index in old]
        self._lines.sort(key=self._key())
        rows = {id(line): row for row, line in enumerate(self._lines)}
        pairs = zip(old, held, strict=True)
        moved = [self.index(rows[id(line)], index.column()) for index, line in pairs]
        self.changePersistentIndexList(old, moved)
        self.layoutChanged.emit()

    def title(self, line: Line) -> str:
        """What a line's article is called."""
        return self._told(line)[0]

    def day(self, line: Line) -> str:
        """The day of a line's article; empty: unknown."""
        return self._told(line)[1]

    def stands_before(self, column: int, line: Line) -> bool:
        """Whether a column of context holds what precedes the hit in the reading order."""
        return (column == LEADING) == (line.rtl == self.mirrored)

    def context(self, column: int, line: Line) -> str:
        """The words of a column of context."""
        return line.before if self.stands_before(column, line) else line.after

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == RowRole:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(index.column(), line)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == ARTICLE:
            return tooltip_markup("\n".join(filter(None, (self.title(line), self.day(line)))))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        leads = self.mostly_rtl == self.mirrored
        before = QCoreApplication.translate("Concordance", "Before")
        after = QCoreApplication.translate("Concordance", "After")
        return {
            ARTICLE: QCoreApplication.translate("Concordance", "Article"),
            LEADING: before if leads else after,
            HIT: QCoreApplication.translate("Concordance", "Hit"),
            TRAILING: after if leads else before,
        }[section]

    def order_of(self, section: int) -> str:
        """What a click on the head of a column orders by."""
        if section in (ARTICLE, HIT):
            return "article" if section == ARTICLE else "hit"
        leads = self.mostly_rtl == self.mirrored
        return "before" if (section == LEADING) == leads else "after"

    def _told(self, line: Line) -> tuple[str, str]:
        """Title and day of a line's article; read once for each article."""
        told = self._titles.get(line.document)
        if told is None:
            row = self._documents.row(line.document)
            told = (title_of(row), day_of(row.document.published)) if row else (line.document, "")
            self._titles[line.document] = told
        return told

    def _number(self, document: str) -> int:
        number = self._places.get(document)
        if number is None:
            number = self._places[document] = self._documents.place(document).row()
        return number

    def _words(self, column: int, line: Line) -> str:
        if column == ARTICLE:
            # The day first: a long headline is cut at its end.
            return "  ·  ".join(isolate(p) for p in (self.day(line), self.title(line)) if p)
        return line.words if column == HIT else self.context(column, line)

    def _key(self) -> Callable[[Line], tuple[Any, ...]]:
        def place(line: Line) -> tuple[Any, ...]:
            return self._number(line.document), line.span.start

        if self.order in _KEYS:
            first, second, third = _KEYS[self.order]
            return lambda line: (
                line.keys[first],
                line.keys[second],
                line.keys[third],
                *place(line),
            )
        if self.order == "date":
            # Articles without a date come last.
            return lambda line: (self.day(line) or "~", *place(line))
        return place
