"""Data sets in and out: what is chosen in the dialogs is done here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kzannotate.gui.complaints import placed
from kzannotate.gui.desks.terms.asking import hear_refusals
from kzannotate.gui.flows.asking import asking
from kzannotate.gui.saving import named_after, saving

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QFileDialog

    from kzannotate.domain.loss import Loss
    from kzannotate.gui.actions import Acts
    from kzannotate.gui.desks.page import Tools
    from kzannotate.gui.jobs import Pulse
    from kzannotate.workbench.data_sets.sending_out import Order
    from kzannotate.workbench.data_sets.taking_in import TakenIn
    from kzannotate.workbench.session import Workbench

READING, WRITING, COUNTING = "import", "export", "losses"
"""Kinds of work, as Jobs knows them; each can be stopped."""


class DataSetFlow(QObject):
    """Gives what was reviewed to other programs, and takes their marks in."""

    def __init__(self, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools

    def acts(self) -> Acts:
        """What actions do here."""
        return {
            "export_data_set": self.export,
            "import_data_set": self.ask_for_file,
            "import_data_folder": self.ask_for_folder,
        }

    def export(self) -> None:
        """Ask in which format and what goes out, then where to."""
        from kzannotate.formats.datasets.registry import all_formats
        from kzannotate.gui.dialogs.data_set_export import DataSetExportForm
        from kzannotate.workbench.data_sets.choosing import layers_with_names

        bench = self._tools.desk.bench
        if bench is None:
            return
        formats = [form for form in all_formats() if form.writes]
        form = DataSetExportForm(formats, layers_with_names(bench), self._tools.window)
        hear_refusals(self._tools, form)

        def chosen(order: Order) -> None:
            form.kept()
            self._ask_where(order)

        form.count_wanted.connect(lambda order: self._count(order, form.show_losses))
        form.described.connect(chosen)
        form.finished.connect(lambda _: self._tools.desk.jobs.cancel(COUNTING))
        form.open()

    def write(self, path: Path, order: Order) -> None:
        """Write a data set, and say where it is."""

        def work(bench: Workbench, pulse: Pulse) -> tuple[Loss, ...]:
            from kzannotate.workbench.data_sets.sending_out import send_out

            tell, stop = pulse.progress, pulse.cancelled
            return send_out(bench, path, order, progress=tell, cancelled=stop)

        self._tools.do_at_length(WRITING, work, lambda _: self._tools.desk.written.emit(str(path)))

    def ask_for_file(self) -> None:
        """Ask which file of another program to take in."""
        dialog = asking(self._tools.window, self.tr("Import a data set"), "ExistingFile")
        dialog.fileSelected.connect(lambda name: self.take_in(Path(name)))
        dialog.open()

    def ask_for_folder(self) -> None:
        """Ask which folder of another program's files to take in."""
        dialog = asking(self._tools.window, self.tr("Import a folder of data"), "Directory")
        dialog.fileSelected.connect(lambda name: self.take_in(Path(name)))
        dialog.open()

    def take_in(self, path: Path) -> None:
        """Take articles and marks in as one step, and say what was left out."""

        def work(bench: Workbench, _pulse: Pulse) -> TakenIn:
            from kzannotate.workbench.data_sets.any_file import take_in_any

            return take_in_any(bench, path)

        self._tools.do_at_length(READING, work, self._told)

    def _count(self, order: Order, done: Callable[[tuple[Loss, ...]], None]) -> None:
        def work(bench: Workbench, pulse: Pulse) -> tuple[Loss, ...]:
            from kzannotate.workbench.data_sets.sending_out import foreseen

            return foreseen(bench, order, cancelled=pulse.cancelled)

        self._tools.ask(COUNTING, work, done)

    def _ask_where(self, order: Order) -> None:
        from kzannotate.formats.datasets.registry import format_named

        form = format_named(order.form)
        forms = {"": form.suffix.removeprefix(".")}
        if form.many_files:
            forms = {self.tr("Archive (*.zip)"): "", self.tr("Folder (*)"): ""}
        name = named_after(self._tools.desk.bench, order.form)
        dialog = saving(self._tools.window, self.tr("Export a data set"), name, forms)
        dialog.fileSelected.connect(lambda name: self.write(self._named(name, dialog), order))
        dialog.open()

    def _named(self, name: str, dialog: QFileDialog) -> Path:
        """A name without an ending is an archive's where that filter is chosen."""
        path = Path(name)
        archive = "zip" in dialog.selectedNameFilter() and not path.suffix
        return path.with_suffix(".zip") if archive else path

    def _told(self, taken: TakenIn) -> None:
        from kzannotate.gui.dialogs.reports import ReadingDialog

        number = self._tools.window.locale().toString
        words = self.tr("New articles: {articles}. Marks: {marks}. Left out: {missed}.")
        sentence = words.format(
            articles=number(len(taken.documents)),
            marks=number(taken.marks),
            missed=number(len(taken.left_out)),
        )
        lines = [placed(out.file, out.line, out.sentence) for out in taken.left_out]
        title = self.tr("Import a data set")
        ReadingDialog(title, sentence, "\n".join(lines), self._tools.window).open()
