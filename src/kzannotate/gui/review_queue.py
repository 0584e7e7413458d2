"""What is left to decide in the project that is open, kept in step with it."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kzannotate.workbench.duty_list import DutyList

if TYPE_CHECKING:
    from kzannotate.domain.docket import Duty
    from kzannotate.domain.revision import Revision
    from kzannotate.gui.jobs import Jobs, Pulse
    from kzannotate.gui.projection import Projection
    from kzannotate.workbench.duty_list import Rank
    from kzannotate.workbench.session import Workbench

QUEUE = "queue"
"""Kind of work, as Jobs knows it."""
_QUIET = 3000
"""Milliseconds of quiet after which those that are only counted are counted again."""


class ReviewQueue(QObject):
    """Open findings and proposals in the order of the reviewer's choice.

    The first are held; a gesture changes the few that it is about. All are asked for beside the
    window: at first, for another order, and when many have changed.
    """

    changed = Signal()

    def __init__(self, projection: Projection, jobs: Jobs) -> None:
        super().__init__(projection)
        self._projection, self._jobs = projection, jobs
        self._list = DutyList()
        self._order = "loud"
        self.done_today = 0
        self._day = _today()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_QUIET)
        self._soon.timeout.connect(self._read)

    @property
    def order(self) -> str:
        """``loud``, ``frequent`` or ``reading``."""
        return self._order

    def put_in_order(self, order: str) -> None:
        """Choose what comes first."""
        self._order = order
        self._read()
        self.changed.emit()

    def attach(self, bench: Workbench | None) -> None:
        """Queue up what is open in a project; None: nothing."""
        self._jobs.cancel(QUEUE)
        self._soon.stop()
        self._list, self.done_today = DutyList(self._order), 0
        if bench is not None:
            self._read()
        self.changed.emit()

    def follow(self, revision: Revision) -> None:
        """Take out what a revision decided, and put in what it opened."""
        bench = self._projection.bench
        if bench is None:
            return
        from kzannotate.workbench import queueing

        followed = queueing.follow(bench, self._list, revision)
        own = revision.reviewer == bench.reviewer.id
        if own and revision.of is None and self._day == _today():
            self.done_today += queueing.is_decision(revision)
            recount = False
        else:
            recount = own
        few = self._list.beyond and len(self._list) < queueing.HELD // 2
        # What is read just now may have been read before this revision.
        if not followed or few or recount or self._jobs.running(QUEUE):
            self._read()
        elif self._list.stale:
            self._soon.start()
        self.changed.emit()

    @property
    def left(self) -> int:
        """How many things are left to decide."""
        return self._list.left

    def duties(self) -> list[Duty]:
        """The first of them, in order."""
        return self._list.duties()

    def place(self, id_: str | None) -> Rank | None:
        """Where a duty stands; None where it is not among the first."""
        return self._list.rank(id_)

    def beside(self, place: Rank | None, by: int) -> Duty | None:
        """The next (1) or the previous (-1) duty from a place, round the end."""
        return self._list.beside(place, by)

    def _read(self) -> None:
        bench, order = self._projection.bench, self._order
        if bench is None:
            return
        day = _today()

        def work(_pulse: Pulse) -> tuple[DutyList, int]:
            from kzannotate.workbench import queueing

            return queueing.duties(bench, order), queueing.done_since(bench, day)

        self._soon.stop()
        self._day = day
        self._jobs.run(QUEUE, work, self._take)

    def _take(self, found: tuple[DutyList, int]) -> None:
        if self._projection.bench is not None:
            self._list, self.done_today = found
            self.changed.emit()


def _today() -> datetime:
    return datetime.combine(datetime.now().astimezone().date(), time()).astimezone()
