"""Collects garbage in the window's thread alone.

Python collects cycles in whichever thread happens to allocate, and a Qt object that is freed on
a worker's thread takes the process with it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 1000
"""Milliseconds between two looks."""


class Sweeper(QObject):
    """Turns Python's own collection off and does it by the clock, until it is retired."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.sweep)
        self._timer.start(_EVERY)

    def sweep(self) -> None:
        """Collect what Python would have collected by now."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if 0 < limits[generation] < counts[generation]:
                gc.collect(generation)
                return

    def retire(self) -> None:
        """Leave it to Python again; no other thread may be at work on Qt objects."""
        self._timer.stop()
        gc.enable()
