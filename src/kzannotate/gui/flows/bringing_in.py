"""From files, folders or the clipboard to articles of the project, with a look at them between."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kzannotate.errors import ForeignFileError, UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

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
        """Show what files, folders and archives would bring."""
        bench = self._desk.bench
        if bench is None:
            return

        def work(pulse: Pulse) -> Proposal:
            from kzannotate.workbench.proposing import look

            return look(bench, paths, progress=pulse.progress, cancelled=pulse.cancelled)

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

    def _read_again(self, dialog: ImportPreview, row: ProposedRow, encoding: str) -> None:
        def work(_pulse: Pulse) -> ProposedRow | ForeignFileError:
            from kzannotate.workbench.proposing import read_again

            try:
                return read_again(row, encoding)
            except ForeignFileError as error:
                return error

        def done(found: ProposedRow | ForeignFileError) -> None:
            if isinstance(found, UserError):
                dialog.complain(found)
            else:
                dialog.show_read_again(found)

        self._desk.jobs.run(AGAIN, work, done)
