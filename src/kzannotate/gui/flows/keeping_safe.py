"""Nothing is lost: earlier copies, a damaged project brought back, a project that is only read."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kzannotate.gui.plain import isolate
from kzannotate.gui.watch import COPY

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kzannotate.domain.copies import Copy
    from kzannotate.domain.salvage import Salvaged
    from kzannotate.errors import ProjectError
    from kzannotate.gui.actions import Acts
    from kzannotate.gui.desk import Desk
    from kzannotate.gui.dialogs.copies import CopiesDialog
    from kzannotate.gui.jobs import Pulse

LIST, RECOVER = "copies", "recover"
"""Kinds of long work, as Jobs knows them."""


class SafeFlow(QObject):
    """From the file menu, or from a project that turned out to be damaged."""

    def __init__(self, window: QWidget, desk: Desk, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window, self._desk, self._say = window, desk, say
        desk.broken.connect(self.offer)

    def acts(self) -> Acts:
        """What actions do here."""
        return {
            "open_read_only": self.open_read_only,
            "earlier_copies": self.show_copies,
            "recover": self.ask_what_to_recover,
        }

    def open_read_only(self) -> None:
        """Ask which project to open, to look at it and not to change it."""
        from kzannotate.gui.flows.asking import ask_for_project

        title = self.tr("Open a project for reading only")
        ask_for_project(self._window, title, partial(self._desk.open, read_only=True))

    def ask_what_to_recover(self) -> None:
        """Ask which damaged project to bring back."""
        from kzannotate.gui.flows.asking import ask_for_project

        ask_for_project(self._window, self.tr("Bring back a damaged project"), self.recover)

    def offer(self, path: Path) -> None:
        """Say what can be done about a damaged project."""
        from kzannotate.gui.dialogs.damage import DamageDialog

        dialog = DamageDialog(path, self._window)
        dialog.recover_wanted.connect(lambda: self.recover(path))
        dialog.copies_wanted.connect(lambda: self.show_copies(path))
        dialog.open()

    def recover(self, path: Path) -> None:
        """Bring back what can be read of a project, and open that."""
        bench = self._desk.bench
        if bench is not None and bench.store.path == path.resolve():
            self._desk.close()

        def work(pulse: Pulse) -> tuple[Path, Salvaged]:
            from kzannotate.workbench.recovering import free_name, recover
            from kzannotate.workbench.watching import watched

            target = free_name(path)
            step = watched(pulse.progress, pulse.cancelled)
            return target, recover(path, target, progress=step)

        # In the writer's thread, which lets go of the damaged file first.
        self._desk.jobs.write_long(RECOVER, work, self._on_recovered)

    def show_copies(self, path: Path | None = None) -> None:
        """List the earlier copies of a project; of the open one, if none is named."""
        from kzannotate.gui.dialogs.copies import CopiesDialog

        bench = self._desk.bench
        if path is None and bench is None:
            return
        project = path or bench.store.path  # type: ignore[union-attr]
        dialog = CopiesDialog(self._window)
        dialog.look_wanted.connect(lambda copy: self._look(copy, dialog))
        dialog.export_wanted.connect(self._write_out)
        dialog.restore_wanted.connect(lambda copy: self._put_back(copy, project, dialog))
        dialog.copy_wanted.connect(lambda: self._copy_now(dialog, project))
        dialog.make.setEnabled(bench is not None and bench.store.path == project)
        self._fill(dialog, project)
        dialog.open()

    def _fill(self, dialog: CopiesDialog, project: Path) -> None:
        def work(_pulse: Pulse) -> list[Copy]:
            from kzannotate.workbench import copies

            return copies.all_of(project)

        self._desk.jobs.run(LIST, work, dialog.show_copies)

    def _look(self, copy: Copy, dialog: CopiesDialog) -> None:
        dialog.close()
        self._desk.open(copy.path, read_only=True)

    def _copy_now(self, dialog: CopiesDialog, project: Path) -> None:
        bench = self._desk.bench
        if bench is None:
            return

        def work(pulse: Pulse) -> Copy:
            from kzannotate.workbench import copies
            from kzannotate.workbench.watching import watched

            return copies.make(bench, step=watched(pulse.progress, pulse.cancelled))

        self._desk.jobs.run(COPY, work, lambda _: self._fill(dialog, project))

    def _write_out(self, copy: Copy) -> None:
        def write(path: Path) -> None:
            def work(_pulse: Pulse) -> None:
                from kzannotate.workbench import copies

                copies.restore_as(copy.path, path)

            self._desk.jobs.run(COPY, work, lambda _: self._desk.written.emit(str(path)))

        from kzannotate.gui.flows.asking import ask_where
        from kzannotate.gui.saving import named_after

        name = named_after(self._desk.bench, copy.time[:10])
        ask_where(self._window, self.tr("Write the copy as a new project"), name, write)

    def _put_back(self, copy: Copy, project: Path, dialog: CopiesDialog) -> None:
        """Close the project, put the copy in its place, open it; the writer does it in order."""
        dialog.close()
        self._desk.close()

        def work() -> Path | ProjectError:
            from kzannotate.errors import ProjectError
            from kzannotate.workbench import copies

            try:
                return copies.restore_in_place(copy.path, project)
            except ProjectError as error:
                return error

        self._desk.jobs.write(work, lambda kept: self._on_put_back(project, kept))

    def _on_put_back(self, project: Path, kept: Path | ProjectError) -> None:
        self._desk.open(project)
        if isinstance(kept, Path):
            words = self.tr("The earlier copy is open. What stood there is kept as {file}.")
            self._say(words.format(file=isolate(kept.name)))
        else:
            self._desk.jobs.failed.emit(kept)

    def _on_recovered(self, found: tuple[Path, Salvaged]) -> None:
        from kzannotate.gui.dialogs.damage import account_report

        target, account = found
        self._desk.open(target)
        account_report(account, self._window).open()
