"""The window as `window.py` measures it: opening, waiting, and what an act costs."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.gui.app import Program


class Bench:
    """The window as the program makes it, with what a measurement needs around it."""

    def __init__(self) -> None:
        from kzannotate.gui.app import Program, _application
        from kzannotate.gui.settings import SettingsFile

        self._folder = tempfile.TemporaryDirectory()
        self.app = _application()
        self.program: Program = Program(self.app, SettingsFile(Path(self._folder.name) / "s.json"))
        self.program.desk.reviewer = "Aliya"
        self._writing = False
        self.program.jobs.writing.connect(self._on_writing)
        self.program.window.show()
        self.program.window.activateWindow()
        self.app.processEvents()

    def open(self, path: Path) -> dict[str, float]:
        """Open a project: milliseconds until its list is painted, and of the longest halt."""
        start, last = time.perf_counter(), time.thread_time()
        longest, shown = 0.0, False
        self.program.desk.open(path)
        while not (shown and self.program.jobs.at_rest):
            self.app.processEvents()
            longest = max(longest, time.thread_time() - last)
            if not shown and self.program.desk.bench is not None:
                self.app.processEvents()
                shown, painted = True, time.perf_counter()
            time.sleep(0.001)
            last = time.thread_time()
        rest = time.perf_counter()
        return {
            "open to painted, passed": (painted - start) * 1000,
            "longest halt, CPU": longest * 1000,
            "all at rest, passed": (rest - start) * 1000,
        }

    def settle(self) -> None:
        """Let everything that is on its way happen."""
        until = time.perf_counter() + 0.1
        while time.perf_counter() < until or not self.program.jobs.at_rest:
            self.app.processEvents()
            time.sleep(0.002)

    def timed(self, act: Callable[[], object]) -> float:
        """CPU milliseconds of the window's thread: what one does, and the painting that follows."""
        start = time.thread_time()
        act()
        self.app.processEvents()
        return (time.thread_time() - start) * 1000

    def gesture(self, act: Callable[[], object]) -> dict[str, float]:
        """Milliseconds from a gesture to the repainted window, and CPU of the window's thread."""
        from PySide6.QtCore import QEventLoop

        start, busy = time.perf_counter(), time.thread_time()
        act()
        while self._writing:
            # Asleep until something happens, or the wait itself would be counted.
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.app.processEvents()
        return {
            "to repainted, passed": (time.perf_counter() - start) * 1000,
            "CPU": (time.thread_time() - busy) * 1000,
        }

    def rest(self, seconds: float) -> None:
        """Let events happen for some time."""
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            self.app.processEvents()
            time.sleep(0.002)

    def longest_halt(self, act: Callable[[], object]) -> float:
        """CPU milliseconds of the longest turn of the window's thread until all is at rest."""
        last = time.thread_time()
        act()
        longest, until = 0.0, time.perf_counter() + 0.3
        while time.perf_counter() < until or not self.program.jobs.at_rest:
            self.app.processEvents()
            longest = max(longest, time.thread_time() - last)
            time.sleep(0.001)
            last = time.thread_time()
        return longest * 1000

    def _on_writing(self, under_way: bool) -> None:
        self._writing = under_way

    def leave(self) -> None:
        sys.stdout.flush()
        self.program.window.close()
        self._folder.cleanup()


def resident() -> float:
    """Megabytes of memory in use by this process."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def report(figures: dict[str, float]) -> None:
    for what, figure in figures.items():
        print(f"{what:40}{figure:10.2f}", flush=True)
