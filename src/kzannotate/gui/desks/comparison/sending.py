"""Sending the table out as it is shown: to the clipboard and to files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

from kzannotate.gui.desks.comparison.sheets import selected_sheet, sheet_of
from kzannotate.gui.saving import named_after, saving

if TYPE_CHECKING:
    from kzannotate.domain.comparison import Sheet
    from kzannotate.gui.desks.comparison.model import ComparisonModel
    from kzannotate.gui.desks.comparison.pinned_view import PinnedView
    from kzannotate.gui.desks.page import Tools
    from kzannotate.gui.jobs import Pulse
    from kzannotate.workbench.session import Workbench

WRITING = "comparison export"
"""Kind of long work, as Jobs knows it."""
MARKUP = "text/html"
"""What the table is for programs that take markup; nothing here renders it."""


class TableSender:
    """What is shown goes out with its filters, its order and its pins."""

    def __init__(self, tools: Tools, model: ComparisonModel, view: PinnedView) -> None:
        self._tools, self._model, self._view = tools, model, view

    def copy(self) -> None:
        """Put what is selected on the clipboard, or all where fewer than two cells are."""
        from kzannotate.workbench.comparison_export import for_clipboard

        chosen = [(i.row(), i.column()) for i in self._view.selectionModel().selectedIndexes()]
        sheet = self._sheet()
        if len(chosen) > 1:
            sheet = selected_sheet(self._model, chosen, sheet.title, sheet.language)
        tabs, html = for_clipboard(sheet)
        data = QMimeData()
        data.setText(tabs)
        data.setData(MARKUP, html.encode())
        QGuiApplication.clipboard().setMimeData(data)

    def export(self, path: Path) -> None:
        """Write what is shown to a file, in the form that its name ends in."""
        sheet, form = self._sheet(), path.suffix.lower().lstrip(".")

        def write(bench: Workbench, _pulse: Pulse) -> None:
            from kzannotate.workbench.comparison_export import FORMS, write_comparison

            write_comparison(bench, path, sheet, form if form in FORMS else "xlsx")

        desk = self._tools.desk
        self._tools.do_at_length(WRITING, write, lambda _: desk.written.emit(str(path)))

    def ask_where(self) -> None:
        """Ask for the file."""
        forms = {
            QCoreApplication.translate("Comparison", "Workbook (*.xlsx)"): "xlsx",
            QCoreApplication.translate("Comparison", "Table (*.csv)"): "csv",
            QCoreApplication.translate("Comparison", "Page (*.html)"): "html",
        }
        title = QCoreApplication.translate("Comparison", "Export the table")
        name = named_after(
            self._tools.desk.bench, QCoreApplication.translate("Comparison", "compared")
        )
        dialog = saving(self._view.window(), title, name, forms)
        dialog.fileSelected.connect(lambda path: self.export(Path(path)))
        dialog.open()

    def _sheet(self) -> Sheet:
        bench = self._tools.desk.bench
        title = bench.info.title if bench is not None else ""
        return sheet_of(self._model, title, self._tools.projection.language)
