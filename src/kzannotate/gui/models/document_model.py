"""The articles of a project as a list, and the filter over it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSortFilterProxyModel, Qt

from kzannotate.gui import wording
from kzannotate.gui.models.rows import Index, RowModel, RowRole
from kzannotate.gui.plain import isolate, tooltip_markup
from kzannotate.text.fold import fold

if TYPE_CHECKING:
    from kzannotate.workbench.viewing import DocumentRow


class DocumentModel(RowModel["DocumentRow"]):
    """One row for each article, in the order of import."""

    def id_of(self, row: DocumentRow) -> str:
        return row.document.id

    def words(self, row: DocumentRow, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_markup(f"{title_of(row)}\n{origin_of(row)}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = wording.state(row.document.state)
            return f"{title_of(row)}. {origin_of(row)}. {state}. {_open_findings(row.open_loud)}"
        return None


def title_of(row: DocumentRow) -> str:
    """The headline, or the id of an article without one."""
    return row.document.title or row.document.id


def origin_of(row: DocumentRow) -> str:
    """Language, day and source in one line, such as «Arabic · 2024-02-07 · Kazinform»."""
    document = row.document
    parts = [
        wording.language(document.language) if document.language else "",
        isolate(day_of(document.published)) if document.published else "",
        isolate(row.source_name) if row.source_name else "",
    ]
    return "  ·  ".join(part for part in parts if part)


def day_of(moment: str | None) -> str:
    """The day of an ISO date or date-time."""
    return moment.split("T")[0] if moment else ""


def _open_findings(count: int) -> str:
    return QCoreApplication.translate("DocumentModel", "%n open finding(s)", "", count)


class DocumentFilter(QSortFilterProxyModel):
    """Keeps the articles whose title, source, date, language or id holds all typed words."""

    def __init__(self, model: DocumentModel) -> None:
        super().__init__()
        self._words: tuple[str, ...] = ()
        self.setSourceModel(model)

    def look_for(self, typed: str) -> None:
        """Filter by what was typed; vowel marks, hamzas and case do not matter."""
        self._words = tuple(fold(typed).text.split())
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        row: DocumentRow = self.sourceModel().index(source_row, 0, source_parent).data(RowRole)
        text = fold(f"{title_of(row)} {origin_of(row)} {row.document.id}").text
        return all(word in text for word in self._words)
