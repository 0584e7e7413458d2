"""The project on the desk: opening, closing, bringing in, sending out, checking."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kzannotate.errors import DamagedProjectError, NotAProjectError
from kzannotate.gui.announcer import Announcer
from kzannotate.gui.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kzannotate.domain.report import LeftOut
    from kzannotate.domain.revision import Change, Revision
    from kzannotate.gui.jobs import Jobs, Pulse
    from kzannotate.gui.projection import Read
    from kzannotate.workbench.beginning import Beginning
    from kzannotate.workbench.following import Follower
    from kzannotate.workbench.importing import ImportReport
    from kzannotate.workbench.proposing import Proposal
    from kzannotate.workbench.session import Workbench

    _Taken = tuple[Workbench, Follower, Read]

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
    checked = Signal(int)
    """How many parts the check did not look at."""
    broken = Signal(object)
    """Path of a project that turned out to be damaged."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self.bench: Workbench | None = None
        self._read: Read | None = None
        self.reviewer = ""
        self.checks_by_itself = True
        """Whether what changes the check's matter is followed by a check."""
        self._announcer = Announcer(self)
        self._announcer.revised.connect(self._on_revised)
        self._watch = Watch(jobs, self)
        self._wanted: Path | None = None
        jobs.failed.connect(self._on_failure)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self.check)

    @property
    def signature(self) -> str:
        """The name that gestures are signed with."""
        return self.reviewer.strip() or _user_of_machine()

    @property
    def read_only(self) -> bool:
        """Whether the open project is only read."""
        return self.bench is not None and self.bench.store.read_only

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a project, to work on it or only to read it."""

        def work(_pulse: Pulse) -> Workbench:
            from kzannotate.workbench.session import open_session

            who = self.signature
            return open_session(path, reviewer_name=who, read_only=read_only, prove=False)

        self._wanted = path
        self._take(work)

    def begin(self, wanted: Beginning) -> None:
        """Make a new project."""

        def work(pulse: Pulse) -> Workbench:
            from kzannotate.workbench.beginning import begin_project
            from kzannotate.workbench.watching import watched

            return begin_project(wanted, step=watched(pulse.progress, pulse.cancelled))

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
        self._watch.leave()
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
        self._long(CHECK, work, lambda: self.checked.emit(len(self.passed_over())), yields=True)

    def passed_over(self) -> Sequence[LeftOut]:
        """What the last check of the open project did not look at, and why."""
        from kzannotate.workbench.passed_over import passed_over

        return passed_over(self.bench) if self.bench is not None else ()

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
        def read(pulse: Pulse) -> _Taken:
            from kzannotate.gui.projection import read_ahead
            from kzannotate.text.fold import fold_word
            from kzannotate.workbench.following import Follower

            bench = work(pulse)
            fold_word("a")  # loads here what the first letter of a filter would wait for
            # What others commit while the project is read is heard of when it is shown.
            try:
                return bench, Follower(bench), read_ahead(bench)
            except BaseException:
                bench.close()
                raise

        self.jobs.write_long(OPEN, read, self._on_taken, drop=_put_back)

    def take_read(self) -> Read | None:
        """What of the project was read beside the window, once."""
        read, self._read = self._read, None
        return read

    def _on_taken(self, taken: _Taken) -> None:
        bench, follower, read = taken
        # Only now, so that a file that cannot be opened costs nobody the open project.
        self.close()
        self.arriving.emit()
        self.bench, self._read, self._wanted = bench, read, bench.store.path
        self.opened.emit(bench)
        # After those who listen since they were asked first, such as the history: what is told
        # here must find them up to date.
        bench.listen(self._announcer.tell)
        self._watch.follow(follower)
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
        elif self.bench is not None and not self.read_only:
            self._watch.copy(self.bench)

    def _on_failure(self, error: BaseException) -> None:
        """Say which project it is that is damaged."""
        if self._wanted is not None and _is_damage(error, self._wanted):
            self.broken.emit(self._wanted)
            self._wanted = self.bench.store.path if self.bench is not None else None

    def _on_revised(self, revision: Revision) -> None:
        if self.bench is None:
            return
        self.revised.emit(revision)
        self._tell_of_no_copy(self.bench)
        if self._watch.is_foreign(revision.id):
            return  # whoever made it checks it
        if self.checks_by_itself and any(map(_calls_for_a_check, revision.changes)):
            self._soon.start()

    def _tell_of_no_copy(self, bench: Workbench) -> None:
        """Say that a large change was made without the copy that goes before it."""
        from kzannotate.workbench import copies

        failure = copies.failure(bench)
        if failure is not None:
            self.jobs.failed.emit(failure)


def _calls_for_a_check(change: Change) -> bool:
    """Whether the rules may now find something else."""
    from kzannotate.domain.document import Document
    from kzannotate.domain.entity import Entity, Fact, Name
    from kzannotate.domain.rule_choice import RuleChoice

    if isinstance(change.record, Document):
        return change.before is None or change.after is None
    return isinstance(change.record, (Entity, Name, Fact, RuleChoice))


def _put_back(taken: _Taken) -> None:
    taken[0].close()


def _user_of_machine() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no such user, as in a container
        return "reviewer"


def _is_damage(error: BaseException, path: Path) -> bool:
    """Also of a project whose first page is no longer one: it says nothing of what it was."""
    from kzannotate.workbench.session import PROJECT_SUFFIX

    lost_its_head = isinstance(error, NotAProjectError) and path.suffix == PROJECT_SUFFIX
    return isinstance(error, DamagedProjectError) or lost_its_head
