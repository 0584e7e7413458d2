"""What goes on beside the open project unasked: following other windows, the copy of the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from kzannotate.domain.copies import Copy
    from kzannotate.gui.jobs import Jobs, Pulse
    from kzannotate.workbench.following import Follower
    from kzannotate.workbench.session import Workbench

COPY = "copy"
"""Kind of long work, as Jobs knows it."""
_EVERY = 400
"""Milliseconds between two looks at what others have committed."""


class Watch(QObject):
    """Belongs to a desk, which tells it when a project comes and goes."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._follower: Follower | None = None
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._look)

    def follow(self, follower: Follower) -> None:
        """Look from now on at what others commit."""
        self._follower = follower
        self._timer.start()

    def leave(self) -> None:
        """Look no longer."""
        self._timer.stop()
        self._follower = None
        self._jobs.cancel(COPY)

    def is_foreign(self, revision: str) -> bool:
        """Whether another window committed it."""
        return self._follower is not None and revision in self._follower.foreign

    def copy(self, bench: Workbench) -> None:
        """Make the copy of the day, if it is due; gestures go on meanwhile."""

        def work(pulse: Pulse) -> Copy | None:
            from kzannotate.workbench import copies
            from kzannotate.workbench.watching import watched

            return copies.make_daily(bench, step=watched(pulse.progress, pulse.cancelled))

        self._jobs.run(COPY, work)

    def _look(self) -> None:
        follower = self._follower
        if follower is None or self._looking:
            return
        self._looking = True

        def work() -> None:
            try:
                follower.look()
            finally:
                self._looking = False

        self._jobs.run_aside(work)
