"""The project on the desk: opening, closing, bringing in, sending out, checking."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kzannotate.errors import DamagedProjectError
from kzannotate.gui.announcer import Announcer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kzannotate.domain.revision import Change, Revision
    from kzannotate.gui.jobs import Jobs, Pulse
    from kzannotate.gui.projection import Read
    from kzannotate.workbench.importing import ImportReport
    from kzannotate.workbench.proposing import Proposal
    from kzannotate.workbench.session import Workbench

CHECK, IMPORT, OPEN, EXPORT, PROOF = "check", "import", "open", "export", "proof"
REFERENCE = "reference"
"""Kinds of long work, as Jobs knows them."""

_PAUSE = 600
"""Milliseconds of quiet after which a change of the reference is checked."""


class Desk(QObject):
    """Holds one open project at a time; everything that writes goes to the writer's thread."""

    arriving = Signal()
    """A project is there and will be opened at once: what shows it must be ready."""
    opened = Signal(object)
    """Workbench."""
    closing = Signal()
    revised = Signal(object)
    """Revision, after its commit."""
    imported = Signal(object)
    """ImportReport."""
    written = Signal(str)
    """Path of an export or a report."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self.bench: Workbench | None = None
        self._read: Read | None = None
        self.reviewer = ""
        self._announcer = Announcer(self)
        self._announcer.revised.connect(self._on_revised)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self.check)

    @property
    def signature(self) -> str:
        """The name that gestures are signed with."""
        return self.reviewer.strip() or _user_of_machine()

    def open(self, path: Path) -> None:
        """Open a project."""

        def work(_pulse: Pulse) -> Workbench:
            from kzannotate.workbench.session import open_session

            return open_session(path, reviewer_name=self.signature, prove=False)

        self._take(work)

    def create(self, path: Path, title: str) -> None:
        """Make a new, empty project."""

        def work(_pulse: Pulse) -> Workbench:
            from kzannotate.workbench.session import create_project_session

            return create_project_session(path, title=title, reviewer_name=self.signature)

        self._take(work)

    def open_sample(self, path: Path) -> None:
        """Make the sample project, or open it where it is there already."""

        def work(_pulse: Pulse) -> Workbench:
            from kzannotate.workbench.sample import sample_project
            from kzannotate.workbench.session import open_session

            if path.exists():
                return open_session(path, reviewer_name=self.signature, prove=False)
            return sample_project(path, reviewer_name=self.signature)

        self._take(work)

    def close(self) -> None:
        """Put the project away; gestures under way are finished first."""
        if self.bench is None:
            return
        bench, self.bench = self.bench, None
        self._soon.stop()
        self.jobs.cancel(CHECK)
        self.jobs.cancel(PROOF)
        self.closing.emit()
        self.jobs.write(bench.close)

    def take_in(self, proposal: Proposal) -> None:
        """Import the articles of a proposal, as they were put right."""
        bench = self.bench
        if bench is None:
            return

        def work(pulse: Pulse) -> ImportReport:
            from kzannotate.workbench import importing

            tell, stop = pulse.progress, pulse.cancelled
            report = importing.take_in(bench, proposal, progress=tell, cancelled=stop)
            # What was seen and not chosen need not be told again.
            return replace(report, left_out=proposal.left_out)

        self.jobs.write_long(IMPORT, work, self.imported.emit)

    def bring_in_reference(self, *paths: Path) -> None:
        """Import entities, names and facts from reference files."""

        def work(bench: Workbench, pulse: Pulse) -> None:
            from kzannotate.workbench import importing
            from kzannotate.workbench.watching import watched

            for number, path in enumerate(paths):
                if pulse.cancelled():
                    break
                if len(paths) > 1:
                    pulse.progress(number, len(paths))
                step = watched(pulse.progress if len(paths) == 1 else None, pulse.cancelled)
                importing.import_reference(bench, path, step=step)

        self._long(REFERENCE, work)

    def send_out(self, path: Path, form: str) -> None:
        """Write the reviewed project (``jsonl``) or a report (``html``, ``text``)."""

        def work(bench: Workbench, pulse: Pulse) -> None:
            from kzannotate.workbench import exporting

            tell, ask = pulse.progress, pulse.cancelled
            if form == "jsonl":
                exporting.export_project(bench, path, progress=tell, cancelled=ask)
            else:
                exporting.write_report(bench, path, form, progress=tell, cancelled=ask)

        self._long(EXPORT, work, lambda: self.written.emit(str(path)))

    def check(self) -> None:
        """Run all rules over all articles; a check that still runs is dropped."""

        def work(bench: Workbench, pulse: Pulse) -> None:
            from kzannotate.workbench import checking

            checking.check(bench, progress=pulse.progress, cancelled=pulse.cancelled)

        self._soon.stop()
        self._long(CHECK, work, yields=True)

    def _long(
        self,
        kind: str,
        work: Callable[[Workbench, Pulse], None],
        done: Callable[[], None] | None = None,
        *,
        yields: bool = False,
    ) -> None:
        bench = self.bench
        if bench is not None:
            answer = (lambda _: done()) if done else None
            self.jobs.write_long(kind, lambda pulse: work(bench, pulse), answer, yields=yields)

    def _take(self, work: Callable[[Pulse], Workbench]) -> None:
        def read(pulse: Pulse) -> tuple[Workbench, Read]:
            from kzannotate.gui.projection import read_ahead
            from kzannotate.text.fold import fold_word

            bench = work(pulse)
            fold_word("a")  # loads here what the first letter of a filter would wait for
            return bench, read_ahead(bench)

        self.jobs.write_long(OPEN, read, self._on_taken, drop=_put_back)

    def take_read(self) -> Read | None:
        """What of the project was read beside the window, once."""
        read, self._read = self._read, None
        return read

    def _on_taken(self, taken: tuple[Workbench, Read]) -> None:
        bench, read = taken
        # Only now, so that a file that cannot be opened costs nobody the open project.
        self.close()
        self.arriving.emit()
        self.bench, self._read = bench, read
        self.opened.emit(bench)
        # After those who listen since they were asked first, such as the history: what is told
        # here must find them up to date.
        bench.listen(self._announcer.tell)
        self._prove(bench)

    def _prove(self, bench: Workbench) -> None:
        """Look through the whole file beside the window; what is written waits for it."""

        def work(pulse: Pulse) -> DamagedProjectError | None:
            try:
                bench.store.soundness.prove(pulse.cancelled)
            except DamagedProjectError as fault:
                return fault
            return None

        self.jobs.run(PROOF, work, self._on_proof)

    def _on_proof(self, fault: DamagedProjectError | None) -> None:
        if fault is not None:
            self.close()
            self.jobs.failed.emit(fault)

    def _on_revised(self, revision: Revision) -> None:
        if self.bench is None:
            return
        self.revised.emit(revision)
        if any(_calls_for_a_check(change) for change in revision.changes):
            self._soon.start()


def _calls_for_a_check(change: Change) -> bool:
    """Whether the rules may now find something else: a change of the reference, other articles."""
    from kzannotate.domain.document import Document
    from kzannotate.domain.entity import Entity, Fact, Name

    if isinstance(change.record, Document):
        return change.before is None or change.after is None
    return isinstance(change.record, (Entity, Name, Fact))


def _put_back(taken: tuple[Workbench, Read]) -> None:
    taken[0].close()


def _user_of_machine() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no such user, as in a container
        return "reviewer"
