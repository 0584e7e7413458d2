"""Counts over the whole result of a corpus, however large it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kzannotate.gui.i18n import QT_TRANSLATE_NOOP
from kzannotate.gui.parts import FilterButton
from kzannotate.gui.plain import isolate

if TYPE_CHECKING:
    from kzannotate.gui.jobs import Jobs, Pulse
    from kzannotate.workbench.corpora.result import CorpusResult, Count

COUNT = "count result"
"""Kind of work, as Jobs knows it."""
BY = {
    "rule": QT_TRANSLATE_NOOP("CorpusCounts", "Findings by rule"),
    "source": QT_TRANSLATE_NOOP("CorpusCounts", "Findings by source"),
    "sources": QT_TRANSLATE_NOOP("CorpusCounts", "Findings between two sources"),
    "entity": QT_TRANSLATE_NOOP("CorpusCounts", "Findings by entity"),
    "values": QT_TRANSLATE_NOOP("CorpusCounts", "Properties with several values"),
}
COLUMNS = {
    "rule": QT_TRANSLATE_NOOP("CorpusCounts", "Rule"),
    "severity": QT_TRANSLATE_NOOP("CorpusCounts", "Severity"),
    "findings": QT_TRANSLATE_NOOP("CorpusCounts", "Findings"),
    "loud": QT_TRANSLATE_NOOP("CorpusCounts", "Errors and warnings"),
    "source": QT_TRANSLATE_NOOP("CorpusCounts", "Source"),
    "other": QT_TRANSLATE_NOOP("CorpusCounts", "Other source"),
    "entity": QT_TRANSLATE_NOOP("CorpusCounts", "Entity"),
    "property": QT_TRANSLATE_NOOP("CorpusCounts", "Property"),
    "values": QT_TRANSLATE_NOOP("CorpusCounts", "Values"),
    "claims": QT_TRANSLATE_NOOP("CorpusCounts", "Claims"),
    "sources": QT_TRANSLATE_NOOP("CorpusCounts", "Sources"),
    "least": QT_TRANSLATE_NOOP("CorpusCounts", "Least"),
    "most": QT_TRANSLATE_NOOP("CorpusCounts", "Most"),
}


class CountsPane(QWidget):
    """A table of counts, the greatest first; counted when it is first seen."""

    def __init__(self, result: CorpusResult, jobs: Jobs) -> None:
        super().__init__()
        self._result, self._jobs, self._counted = result, jobs, ""
        self.by, self.table = FilterButton(), QTableWidget()
        self.by.offer(self.tr("What is counted"), [(by, _say(words)) for by, words in BY.items()])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAccessibleName(self.tr("Counts"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.by, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.table, 1)
        self.by.chosen.connect(self.count)

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self.count()

    def count(self) -> None:
        """Count by what is chosen, if that is not what is shown."""
        by, result = self.by.value or "rule", self._result
        if by == self._counted:
            return
        self._counted = by

        def read(_pulse: Pulse) -> Count:
            return result.count(by)

        self._jobs.run(COUNT, read, self._show)

    def _show(self, count: Count) -> None:
        self.table.setColumnCount(len(count.columns))
        self.table.setRowCount(len(count.rows))
        self.table.setHorizontalHeaderLabels([_say(COLUMNS.get(c, c)) for c in count.columns])
        for number, row in enumerate(count.rows):
            for column, value in enumerate(row):
                self.table.setItem(number, column, _cell(value))
        self.table.resizeColumnsToContents()


def _cell(value: object) -> QTableWidgetItem:
    if isinstance(value, int | float):
        cell = QTableWidgetItem(f"{value:g}" if isinstance(value, float) else str(value))
        cell.setTextAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return cell
    return QTableWidgetItem(isolate("" if value is None else str(value)))


def _say(words: str) -> str:
    return QCoreApplication.translate("CorpusCounts", words)
