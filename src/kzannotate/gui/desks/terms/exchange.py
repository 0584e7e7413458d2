"""Termbases in and out: what is chosen in the dialogs is done here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from kzannotate.gui.desks.terms.asking import hear_refusals
from kzannotate.gui.saving import named_after, saving

if TYPE_CHECKING:
    from kzannotate.domain.revision import Revision
    from kzannotate.formats.termbase.term_csv import Table
    from kzannotate.gui.actions import Acts
    from kzannotate.gui.desks.page import Tools
    from kzannotate.gui.dialogs.termbase_import import TermbaseImportForm
    from kzannotate.gui.jobs import Pulse
    from kzannotate.workbench.session import Workbench
    from kzannotate.workbench.term_exchange import TermFile
    from kzannotate.workbench.termbase_planning import ImportPlan

READING, WRITING = "import", "export"
"""Kinds of work, as Jobs knows them; either can be stopped."""


class Exchange(QObject):
    """Takes termbases of other programs in, and gives the glossary to them."""

    def __init__(self, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools

    def acts(self) -> Acts:
        """What actions do here."""
        return {"import_termbase": self.ask_for_file, "export_termbase": self.export}

    def ask_for_file(self) -> None:
        """Ask which termbase to look at."""
        dialog = QFileDialog(self._tools.window, self.tr("Import a termbase"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                self.tr("Termbases (*.tbx *.tbxm *.xml *.martif *.csv *.tsv *.txt *.utx *.json)"),
                self.tr("All files (*)"),
            ]
        )
        dialog.fileSelected.connect(lambda name: self.look_at(Path(name)))
        dialog.open()

    def look_at(self, path: Path) -> None:
        """Show what a termbase would bring; a table's columns are chosen first."""
        from kzannotate.workbench import termbase

        def read(_bench: Workbench, _pulse: Pulse) -> tuple[Table | None, tuple[str, ...]]:
            if termbase.form_of(path) != "csv":
                return None, ()
            table = termbase.read_table(path)
            return table, termbase.guessed_columns(table)

        def show(found: tuple[Table | None, tuple[str, ...]]) -> None:
            self._show(path, *found)

        self._tools.ask(READING, read, show)

    def export(self) -> None:
        """Ask in which form the glossary goes out, then where to."""
        from kzannotate.gui.dialogs.termbase_export import TermbaseExportForm
        from kzannotate.workbench import term_exchange

        bench = self._tools.desk.bench
        if bench is None:
            return
        languages = bench.info.in_order({name.language for name in bench.reference().names})
        form = TermbaseExportForm(languages, self._tools.window)
        hear_refusals(self._tools, form)

        def count(wanted: TermFile) -> None:
            self._tools.ask(
                "losses",
                lambda bench, _pulse: term_exchange.written(bench, wanted).losses,
                form.show_losses,
            )

        def chosen(wanted: TermFile) -> None:
            form.kept()
            self._ask_where(wanted)

        form.count_wanted.connect(count)
        form.described.connect(chosen)
        form.open()
        form.count()

    def write(self, path: Path, wanted: TermFile) -> None:
        """Write the glossary, and say where it is."""
        from kzannotate.workbench import term_exchange

        self._tools.do_at_length(
            WRITING,
            lambda bench, _pulse: term_exchange.write(bench, path, wanted),
            lambda _: self._tools.desk.written.emit(str(path)),
        )

    def _ask_where(self, wanted: TermFile) -> None:
        from kzannotate.gui.dialogs.termbase_export import SUFFIXES

        name, forms = named_after(self._tools.desk.bench), {"": SUFFIXES[wanted.form]}
        dialog = saving(self._tools.window, self.tr("Export the glossary"), name, forms)
        dialog.fileSelected.connect(lambda name: self.write(Path(name), wanted))
        dialog.open()

    def _show(self, path: Path, table: Table | None, columns: tuple[str, ...]) -> None:
        from kzannotate.gui.dialogs.termbase_import import TermbaseImportForm
        from kzannotate.workbench import termbase

        form = TermbaseImportForm(table, columns, path.name, self._tools.window)
        hear_refusals(self._tools, form)

        def take(plan: ImportPlan) -> None:
            def keep(bench: Workbench, pulse: Pulse) -> Revision | None:
                tell, stop = pulse.progress, pulse.cancelled
                return termbase.carry_out(bench, plan, progress=tell, cancelled=stop)

            self._tools.do_at_length(READING, keep, form.kept)

        form.plan_wanted.connect(lambda chosen: self._plan(path, form, table, chosen))
        form.described.connect(take)
        jobs = self._tools.desk.jobs
        form.rejected.connect(lambda: jobs.cancel(READING))

        def progress(kind: str, done: int, total: int) -> None:
            if kind == READING:
                form.show_progress(done, total)

        jobs.progressed.connect(progress)
        form.finished.connect(lambda _: jobs.progressed.disconnect(progress))
        form.open()
        form.ask_for_plan()

    def _plan(self, path: Path, form: TermbaseImportForm, table: Table | None, chosen: str) -> None:
        from kzannotate.workbench import termbase
        from kzannotate.workbench.termbase_planning import plan_import

        def plan(bench: Workbench, _pulse: Pulse) -> ImportPlan:
            # A list of forbidden words is a table with a head of its own.
            asked = "" if table is None or chosen == _told(table) else chosen
            found = termbase.read_termbase(path, None, termbase.Wishes(columns=asked))
            return plan_import(bench, found, path.name)

        self._tools.ask(READING, plan, form.show_plan)


def _told(table: Table) -> str:
    """What the columns of a table hold, as its head says; nothing where it has none."""
    from kzannotate.formats.termbase.term_csv import columns_of

    return ",".join(map(str, columns_of(table) or ()))
