"""Shared projects: opened from their server, and kept in step with it while they are open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kzannotate.errors import UserError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kzannotate.gui.actions import Acts
    from kzannotate.gui.desk import Desk
    from kzannotate.gui.jobs import Pulse
    from kzannotate.gui.sharing.open_form import Entry
    from kzannotate.workbench.session import Workbench
    from kzannotate.workbench.syncing.status import Status
    from kzannotate.workbench.syncing.synchroniser import Synchroniser

OPEN = "open shared"
"""Kind of long work, as Jobs knows it."""
_EVERY = 1000
"""Milliseconds between two looks at how the copy stands to its server."""


class SharedFlow(QObject):
    """From an address to an open project; what goes on with the server goes on beside the window.

    Args:
        window: the parent of dialogs.
        desk: with the open project.
    """

    said = Signal(str, str)
    """How the open project stands to its server, at a glance and in full; empty: it has none."""
    _looked = Signal(object)

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._passwords: dict[str, str] = {}
        """For this session, where no keyring keeps them."""
        self.synchroniser: Synchroniser | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._look)
        self._looked.connect(self._tell)
        desk.opened.connect(self._begin)
        desk.closing.connect(self._end)

    def acts(self) -> Acts:
        """What actions do here."""
        return {"open_shared": self.ask, "not_taken": self.show_not_taken}

    def ask(self, address: str = "") -> None:
        """Ask for an address, or for the password of one."""
        from kzannotate.gui.sharing.open_form import OpenSharedForm

        form = OpenSharedForm(address, self._window)

        def complain(error: object) -> None:
            if isinstance(error, UserError):
                from kzannotate.gui.complaints import complaint

                form.complain(complaint(error))

        def opened(path: Path) -> None:
            form.kept()
            self._desk.open(path)

        failed = self._desk.jobs.failed
        failed.connect(complain)
        form.finished.connect(lambda _: failed.disconnect(complain))
        form.finished.connect(lambda _: self._desk.jobs.cancel(OPEN))
        form.described.connect(lambda entry: self._fetch(entry, opened))
        form.open()

    def show_not_taken(self) -> None:
        """List what the server did not take."""
        bench = self._desk.bench
        if bench is None:
            return
        from kzannotate.gui.sharing.not_taken_dialog import NotTakenDialog
        from kzannotate.workbench.syncing.not_taken import not_taken

        only_reads = self.synchroniser is not None and self.synchroniser.status.only_reads
        dialog = NotTakenDialog(not_taken(bench), self._window, only_reads=only_reads)
        dialog.file_wanted.connect(self._ask_where_to_keep)
        self._desk.closing.connect(dialog.reject)
        dialog.open()

    def _ask_where_to_keep(self) -> None:
        from kzannotate.gui.flows.asking import projects
        from kzannotate.gui.saving import saving
        from kzannotate.workbench.syncing.not_taken import keep_for_a_lead

        bench = self._desk.bench
        if bench is None:
            return
        name = f"{bench.info.title} ({bench.reviewer.name})"
        title = self.tr("Keep as a file for a lead")
        dialog = saving(self._window, title, name, {projects(): "kza"})
        dialog.fileSelected.connect(
            lambda path: self._desk.jobs.write(lambda: keep_for_a_lead(bench, Path(path)))
        )
        dialog.open()

    def on_chip(self) -> None:
        """What the foot of the window says of the server was clicked."""
        from kzannotate.workbench.syncing.status import State

        status = self.synchroniser.status if self.synchroniser is not None else None
        if status is not None and status.refused and status.state is not State.REFUSED:
            self.show_not_taken()
        else:
            self.try_again()

    def try_again(self) -> None:
        """Connect now, or ask for the password where the server did not take it."""
        from kzannotate.workbench.syncing.status import State

        if self.synchroniser is None:
            return
        status = self.synchroniser.status
        if status.state is State.REFUSED:
            self.ask(status.address)
        else:
            self.synchroniser.try_again()

    def _fetch(self, entry: Entry, done: object) -> None:
        def work(pulse: Pulse) -> Path:
            from kzannotate.workbench.syncing.opening_shared import open_shared

            path = open_shared(
                entry.address,
                entry.password,
                remember=entry.remember,
                progress=pulse.progress,
                cancelled=pulse.cancelled,
            )
            if entry.password is not None:
                self._passwords[entry.address] = entry.password
            return path

        self._desk.jobs.run(OPEN, work, done)  # type: ignore[arg-type]

    def _begin(self, bench: Workbench) -> None:
        from kzannotate.workbench.copy_device import bond_of

        bond = bond_of(bench.store)
        if bond is None:
            self.said.emit("", "")
            return
        from kzannotate.workbench.syncing.synchroniser import synchroniser_of

        self.synchroniser = synchroniser_of(bench, self._passwords.get(bond.address))
        if self.synchroniser is not None:
            self.synchroniser.start()
            self._timer.start()
            self._look()

    def _end(self) -> None:
        self._timer.stop()
        self.said.emit("", "")
        synchroniser, self.synchroniser = self.synchroniser, None
        if synchroniser is not None:
            # Before the project is let go of, which the writer does next.
            self._desk.jobs.write(synchroniser.stop)

    def _look(self) -> None:
        synchroniser = self.synchroniser
        if synchroniser is not None:
            # The file may be locked for a moment: not a moment of the window's.
            self._desk.jobs.run_aside(
                lambda: self._looked.emit((synchroniser, synchroniser.status))
            )

    def _tell(self, found: tuple[Synchroniser, Status]) -> None:
        from kzannotate.gui.sharing.status_words import StatusWords

        synchroniser, status = found
        if synchroniser is self.synchroniser:
            words = StatusWords()
            self.said.emit(words.said(status), words.explained(status))
