"""Undo, redo and what was done: all read from the log, so that they work after a restart."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from kzannotate.domain.revision import FOUND, JOIN, SEE, UNBLIND, Change, Revision
from kzannotate.errors import StaleRevisionError
from kzannotate.workbench.watching import watched

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator

    from kzannotate.domain.past import Trace
    from kzannotate.workbench.session import Workbench

UNDO, REDO = "undo", "redo"


def undo(
    bench: Workbench,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Revision | None:
    """Take back the reviewer's last gesture that still holds; None if there is none.

    A gesture that somebody else has built on is passed over for those before it (``passed_over``).

    Raises:
        StaleRevisionError: somebody has built on every one that is left.
        Cancelled: ``cancelled`` said so; everything is as it was.
    """
    refusal: StaleRevisionError | None = None
    while (last := _whole(bench, undoable(bench))) is not None:
        changes = [change.inverse() for change in reversed(last.changes)]
        try:
            return bench.commit_at_length(UNDO, changes, watched(progress, cancelled), of=last.id)
        except StaleRevisionError as error:
            refusal = refusal or error
            _memory(bench).pass_over(last.id)
    if refusal is not None:
        raise refusal
    return None


def passed_over(bench: Workbench) -> Trace | None:
    """The last gesture that undo left alone because somebody has built on it; told once."""
    memory = _memory(bench)
    found, memory.untold = memory.untold, ""
    return bench.store.past.trace(found) if found else None


def redo(
    bench: Workbench,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Revision | None:
    """Do again what was taken back last; None if there is nothing.

    Raises:
        StaleRevisionError: somebody has changed it meanwhile.
        Cancelled: ``cancelled`` said so; everything is as it was.
    """
    last = _whole(bench, redoable(bench))
    if last is None:
        return None
    changes = [Change(c.layer, c.before, c.after) for c in last.changes]
    return bench.commit_at_length(REDO, changes, watched(progress, cancelled), of=last.id)


def undoable(bench: Workbench) -> Trace | None:
    """The gesture that ``undo`` would take back."""
    return _ends(bench)[0]


def redoable(bench: Workbench) -> Trace | None:
    """The gesture that ``redo`` would do again."""
    return _ends(bench)[1]


def entries(bench: Workbench, limit: int = 100) -> list[Revision]:
    """What was last done in the project by anybody, newest first."""
    return list(islice(bench.store.revisions(newest_first=True), limit))


class _Memory:
    """What undo and redo are about, until the next gesture."""

    def __init__(self, bench: Workbench) -> None:
        # Listening starts first: a commit meanwhile is then heard of.
        self.made = 0
        self.passed: set[str] = set()
        self.untold = ""
        self._reviewer = bench.reviewer.id
        self.ends: tuple[Trace | None, Trace | None] | None = None
        bench.listen(self._forget)

    def pass_over(self, gesture: str) -> None:
        """Leave a gesture alone until somebody else does something that may free it."""
        self.passed.add(gesture)
        self.untold = gesture
        self.ends = None

    def _forget(self, revision: Revision) -> None:
        self.made += 1
        self.ends = None
        if revision.reviewer != self._reviewer:
            self.passed.clear()


def _memory(bench: Workbench) -> _Memory:
    found = bench.memory.get(__name__)
    if not isinstance(found, _Memory):
        found = bench.memory[__name__] = _Memory(bench)
    return found


def _ends(bench: Workbench) -> tuple[Trace | None, Trace | None]:
    memory = _memory(bench)
    made, ends = memory.made, memory.ends
    if ends is None:
        past = bench.store.past
        done, undone = _last_done_and_undone(_gestures(bench), memory.passed)
        ends = (past.trace(done) if done else None, past.trace(undone) if undone else None)
        # Another thread may have committed meanwhile: what was read before is then not kept.
        if memory.made == made:
            memory.ends = ends
    return ends


def _whole(bench: Workbench, trace: Trace | None) -> Revision | None:
    """A gesture with all its changes, which only its undoing needs."""
    return bench.store.past.revision(trace.id) if trace is not None else None


def _gestures(bench: Workbench) -> Iterator[Trace]:
    found = bench.store.past.gestures(bench.reviewer.id)
    return (trace for trace in found if trace.verb not in (FOUND, JOIN, SEE, UNBLIND))


def _last_done_and_undone(
    gestures: Iterable[Trace], passed: Container[str] = ()
) -> tuple[str, str]:
    """Ids of what undo and redo are about, found from the newest gesture back; empty: none.

    The newest word on a gesture counts: undone, done again, or never turned back. What was
    undone before some other gesture was made cannot be done again.
    """
    settled: set[str] = set()
    done = undone = ""
    nothing_new = True
    for trace in gestures:
        of = trace.of if trace.verb in (UNDO, REDO) and trace.of else ""
        subject = of or trace.id
        nothing_new = nothing_new and bool(of)
        if subject not in settled:
            settled.add(subject)
            if trace.verb != UNDO:
                done = done or ("" if subject in passed else subject)
            elif nothing_new:
                undone = undone or subject
        if done and not nothing_new:
            break
    return done, undone
