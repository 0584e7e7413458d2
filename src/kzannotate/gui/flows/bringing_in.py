"""From files, folders or the clipboard to articles of the project, with a look at them between."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kzannotate.errors import ForeignFileError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from kzannotate.formats.articles.tables.columns import Shape
    from kzannotate.gui.desk import Desk
    from kzannotate.gui.dialogs.import_preview import ImportPreview
    from kzannotate.gui.jobs import Pulse
    from kzannotate.workbench.proposing import Proposal, ProposedRow

LOOK, AGAIN = "look at files", "read again"
"""Kinds of long work, as Jobs knows them."""


class BringingIn(QObject):
    """Reads beside the window, shows what would come in, and takes it in when that is agreed to."""

    def __init__(self, window: QWidget, desk: Desk, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window, self._desk, self._say = window, desk, say

    def look_at(self, paths: Sequence[Path]) -> None:
        """Show what files, folders and archives would bring; columns of tables are asked for."""
        from kzannotate.workbench.proposing import is_table

        self._ask_for_columns(list(paths), [p for p in paths if is_table(p)], {})

    def _ask_for_columns(
        self, paths: list[Path], tables: list[Path], chosen: dict[Path, dict[str, str]]
    ) -> None:
        """Ask for the columns of the first of these tables, then of the others, then read."""
        if self._desk.bench is None:
            return
        if not tables:
            self._look_at(paths, chosen)
            return
        table, *others = tables

        def work(_pulse: Pulse) -> Shape | None:
            from kzannotate.workbench.proposing import look_at_table

            try:
                return look_at_table(table)
            except ForeignFileError:
                return None  # told with all that is left out

        def ask(shape: Shape | None) -> None:
            if shape is None:
                self._ask_for_columns(paths, others, chosen)
                return
            from kzannotate.gui.dialogs.table_columns import TableColumnsForm

            form = TableColumnsForm(shape, table.name, self._window)

            def go_on(columns: dict[str, str]) -> None:
                form.kept()
                self._ask_for_columns(paths, others, {**chosen, table: columns})

            form.described.connect(go_on)
            form.open()

        self._desk.jobs.run(LOOK, work, ask)

    def _look_at(self, paths: Sequence[Path], columns: dict[Path, dict[str, str]]) -> None:
        bench = self._desk.bench
        if bench is None:
            return

        def work(pulse: Pulse) -> Proposal:
            from kzannotate.workbench.gathering import Choices
            from kzannotate.workbench.proposing import look

            options = Choices(of_files=columns)
            tell, stop = pulse.progress, pulse.cancelled
            return look(bench, paths, options, progress=tell, cancelled=stop)

        self._desk.jobs.run(LOOK, work, self.show)

    def look_at_text(self, text: str) -> None:
        """Show what a pasted text would be as an article."""
        bench = self._desk.bench
        if bench is None:
            return

        def work(_pulse: Pulse) -> Proposal:
            from kzannotate.workbench.proposing import look_at_text

            return look_at_text(bench, text, self.tr("pasted"))

        if text.strip():
            self._desk.jobs.run(LOOK, work, self.show)
        else:
            self._say(self.tr("There is no text on the clipboard to make an article of."))

    def show(self, proposal: Proposal) -> None:
        """Show a proposal; what it holds comes in when that is agreed to."""
        from PySide6.QtCore import Qt

        from kzannotate.gui.dialogs.import_preview import ImportPreview

        dialog = ImportPreview(proposal, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.agreed.connect(self._desk.take_in)
        dialog.encoding_wanted.connect(partial(self._read_again, dialog))
        dialog.finished.connect(lambda _: self._desk.jobs.cancel(AGAIN))
        dialog.open()

    def _read_again(
        self, dialog: ImportPreview, files: list[list[ProposedRow]], encoding: str
    ) -> None:
        def work(_pulse: Pulse) -> tuple[list[ProposedRow], ForeignFileError | None]:
            from kzannotate.workbench.proposing import read_again

            read, refused = [], None
            for rows in files:
                try:
                    read += read_again(rows, encoding)
                except ForeignFileError as error:
                    refused = error
            return read, refused

        def done(found: tuple[list[ProposedRow], ForeignFileError | None]) -> None:
            dialog.show_read_again(*found)

        self._desk.jobs.run(AGAIN, work, done)
