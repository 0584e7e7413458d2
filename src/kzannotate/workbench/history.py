"""Undo, redo and what was done: all read from the log, so that they work after a restart."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from kzannotate.domain.revision import Change, Revision
from kzannotate.workbench.session import FOUND, JOIN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzannotate.workbench.session import Workbench

UNDO, REDO = "undo", "redo"
_KEPT = 300
"""Revisions kept in memory; older ones are read from the file when asked for."""


def undo(bench: Workbench) -> Revision | None:
    """Take back the reviewer's last gesture that still holds; None if there is none.

    Raises:
        StaleRevisionError: somebody has built on it meanwhile.
    """
    last = undoable(bench)
    if last is None:
        return None
    changes = [change.inverse() for change in reversed(last.changes)]
    return bench.commit(UNDO, changes, of=last.id)


def redo(bench: Workbench) -> Revision | None:
    """Do again what was taken back last; None if there is nothing.

    Raises:
        StaleRevisionError: somebody has changed it meanwhile.
    """
    last = redoable(bench)
    if last is None:
        return None
    changes = [Change(c.layer, c.before, c.after) for c in last.changes]
    return bench.commit(REDO, changes, of=last.id)


def undoable(bench: Workbench) -> Revision | None:
    """The gesture that ``undo`` would take back."""
    return _ends(bench)[0]


def redoable(bench: Workbench) -> Revision | None:
    """The gesture that ``redo`` would do again."""
    return _ends(bench)[1]


def entries(bench: Workbench, limit: int = 100) -> list[Revision]:
    """What was last done in the project by anybody, newest first."""
    return list(islice(_newest_first(bench), limit))


class _Memory:
    """The newest revisions, so that the log is not read again after every gesture."""

    def __init__(self, bench: Workbench) -> None:
        # Listening starts first: a commit meanwhile is then in one of the two.
        self.newest: list[Revision] = []
        self.ends: tuple[Revision | None, Revision | None] | None = None
        bench.listen(self._add)
        older = list(islice(bench.store.revisions(newest_first=True), _KEPT))
        known = {r.id for r in self.newest}
        self.newest = [*self.newest, *(r for r in older if r.id not in known)]

    def _add(self, revision: Revision) -> None:
        self.newest = [revision, *self.newest[: _KEPT - 1]]
        self.ends = None


def _memory(bench: Workbench) -> _Memory:
    found = bench.memory.get(__name__)
    if not isinstance(found, _Memory):
        found = bench.memory[__name__] = _Memory(bench)
    return found


def _newest_first(bench: Workbench) -> Iterator[Revision]:
    newest = _memory(bench).newest
    yield from newest
    if len(newest) < _KEPT:
        return
    known = {r.id for r in newest}
    for revision in bench.store.revisions(newest_first=True):
        if revision.id not in known:
            yield revision


def _ends(bench: Workbench) -> tuple[Revision | None, Revision | None]:
    memory = _memory(bench)
    newest, ends = memory.newest, memory.ends
    if ends is None:
        ends = _last_done_and_undone(_gestures(bench))
        # Another thread may have committed meanwhile: what was read before is then not kept.
        if memory.newest is newest:
            memory.ends = ends
    return ends


def _gestures(bench: Workbench) -> Iterator[Revision]:
    own = bench.reviewer.id
    return (r for r in _newest_first(bench) if r.reviewer == own and r.verb not in (FOUND, JOIN))


def _last_done_and_undone(
    gestures: Iterable[Revision],
) -> tuple[Revision | None, Revision | None]:
    """What undo and redo are about, found from the newest gesture back.

    The newest word on a gesture counts: undone, done again, or never turned back. What was
    undone before some other gesture was made cannot be done again.
    """
    settled: set[str] = set()
    done = undone = ""
    nothing_new = True
    found: dict[str, Revision] = {}
    for revision in gestures:
        found[revision.id] = revision
        of = revision.of if revision.verb in (UNDO, REDO) and revision.of else ""
        subject = of or revision.id
        nothing_new = nothing_new and bool(of)
        if subject not in settled:
            settled.add(subject)
            if revision.verb != UNDO:
                done = done or subject
            elif nothing_new:
                undone = undone or subject
        if done in found and not nothing_new and (not undone or undone in found):
            break
    return found.get(done), found.get(undone)
