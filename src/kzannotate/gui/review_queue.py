"""What is left to decide in the project that is open, kept in step with it."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kzannotate.domain.document import Document
from kzannotate.domain.mention import Mention
from kzannotate.gui.models.finding_model import is_open

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzannotate.domain.revision import Revision
    from kzannotate.gui.jobs import Jobs, Pulse
    from kzannotate.gui.projection import Projection
    from kzannotate.workbench.queueing import Duty
    from kzannotate.workbench.session import Workbench

QUEUE = "queue"
"""Kind of work, as Jobs knows it."""
_MOST_AT_ONCE = 8
"""Articles whose proposals are read again on the window's thread; more are read beside it."""


class ReviewQueue(QObject):
    """Open findings and proposals in the order of the reviewer's choice."""

    changed = Signal()

    def __init__(self, projection: Projection, jobs: Jobs) -> None:
        super().__init__(projection)
        self._projection, self._jobs = projection, jobs
        self._proposals: dict[str, list[Duty]] = {}
        self._order = "loud"
        self._listed: list[Duty] | None = None
        """The queue as it was last put in order."""
        self._current: list[Duty] | None = None
        """The queue as it is, until something changes."""
        self.done_today = 0
        projection.refreshed.connect(self._count)

    @property
    def order(self) -> str:
        """``loud``, ``frequent`` or ``reading``."""
        return self._order

    def put_in_order(self, order: str) -> None:
        """Choose what comes first."""
        self._order = order
        self._listed = None
        self._change()

    def attach(self, bench: Workbench | None) -> None:
        """Queue up what is open in a project; None: nothing."""
        self._jobs.cancel(QUEUE)
        self._proposals, self._listed, self._current = {}, None, None
        if bench is not None:
            self._read_all(bench)

    def follow(self, revision: Revision) -> None:
        """Take out what a revision decided, and read again what it may have opened."""
        bench = self._projection.bench
        if bench is None:
            return
        documents = set()
        for change in revision.changes:
            if isinstance(change.record, Document) and change.after is None:
                self._proposals.pop(change.record.id, None)
            elif isinstance(change.record, Document) and change.before is None:
                documents.add(change.record.id)
            elif isinstance(change.record, Mention):
                decided = change.layer == bench.layer and change.after is not None
                if decided:
                    self._take_out(change.record)
                else:
                    documents.add(change.record.document)
        # What is read just now may have been read before this revision.
        if len(documents) > _MOST_AT_ONCE or self._jobs.running(QUEUE):
            self._read_all(bench)
        elif documents:
            from kzannotate.workbench import queueing

            self._proposals |= {id_: queueing.proposals(bench, id_) for id_ in documents}
        self._current = None

    @property
    def left(self) -> int:
        """How many things are left to decide."""
        return len(self.duties())

    def duties(self) -> list[Duty]:
        """The queue; what has been in it keeps its place until something new comes in."""
        if self._projection.bench is None:
            return []
        if self._current is None:
            fresh = {duty.id: duty for duty in self._open()}
            known = self._listed
            if known is None or self._is_new(fresh, known):
                known = self._sorted(fresh.values())
            self._listed = self._current = [fresh[d.id] for d in known if d.id in fresh]
        return self._current

    def _take_out(self, mention: Mention) -> None:
        here = self._proposals.get(mention.document, [])
        self._proposals[mention.document] = [d for d in here if d.id != mention.id]

    def _change(self) -> None:
        self._current = None
        self.changed.emit()

    def _is_new(self, fresh: dict[str, Duty], known: list[Duty]) -> bool:
        ids = {duty.id for duty in known}
        return any(id_ not in ids for id_ in fresh)

    def _sorted(self, duties: Iterable[Duty]) -> list[Duty]:
        from kzannotate.workbench.queueing import QueueOrder, in_order

        listed, place = list(duties), self._projection.findings.order
        places = {document: place(document) for document in {d.document for d in listed}}
        return in_order(listed, QueueOrder(self._order), places)

    def _open(self) -> list[Duty]:
        from kzannotate.workbench.queueing import duties_of

        rows = self._projection.findings.rows()
        found = duties_of(row.finding for row in rows if is_open(row))
        found = duties_of(row.finding for row in rows if is_open(row))
        return found + [duty for duties in self._proposals.values() for duty in duties]

    def _read_all(self, bench: Workbench) -> None:
        def work(pulse: Pulse) -> dict[str, list[Duty]]:
            from kzannotate.workbench import queueing

            return queueing.all_proposals(bench, cancelled=pulse.cancelled)

        self._jobs.run(QUEUE, work, self._take)

    def _take(self, found: dict[str, list[Duty]]) -> None:
        if self._projection.bench is not None:
            self._proposals = found
            self._change()

    def _count(self) -> None:
        bench = self._projection.bench
        self.done_today = 0
        if bench is not None:
            from kzannotate.workbench.queueing import done_since

            today = datetime.combine(datetime.now().astimezone().date(), time()).astimezone()
            self.done_today = done_since(bench, today)
        self._change()
