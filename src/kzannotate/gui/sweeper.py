"""Collects garbage in the window's thread alone.

Python collects cycles in whichever thread happens to allocate, and a Qt object that is freed on
a worker's thread takes the process with it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_EVERY = 1000
"""Milliseconds between two looks."""
_MANY = 50_000
"""New objects that are not looked through while somebody works: it would take several frames."""


class Sweeper(QObject):
    """Turns Python's own collection off and does it by the clock, until it is retired."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._put_off = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.sweep)
        self._timer.start(_EVERY)

    def sweep(self) -> None:
        """Collect what Python would have collected by now; at length when nobody looks."""
        counts, limits = gc.get_count(), gc.get_threshold()
        away = QGuiApplication.applicationState() is not Qt.ApplicationState.ApplicationActive
        if counts[0] > _MANY and not away:
            # Records that were read at one go, without cycles: set aside, in no time.
            gc.freeze()
            self._put_off = True
            return
        if self._put_off and away:
            gc.unfreeze()
            gc.collect()
            self._put_off = False
            return
        for generation in (2, 1, 0):
            if 0 < limits[generation] < counts[generation]:
                gc.collect(generation)
                return

    def retire(self) -> None:
        """Leave it to Python again; no other thread may be at work on Qt objects."""
        self._timer.stop()
        gc.enable()
