"""Work away from the window's thread: one thread that writes, two that read at length."""

from __future__ import annotations

import sys
import threading
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kzannotate.gui.sweeper import Sweeper

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")

_TURN = 0.0005
"""Seconds for which work beside the window may keep the interpreter to itself: with the usual 5 ms
a window that asks for it a dozen times in a frame would stand still for three."""


class Pulse:
    """What long work is given: where to say how far it is, and whether it should stop."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell = tell
        self._stop = threading.Event()

    def progress(self, done: int, total: int) -> None:
        """Say how many of how many steps are done."""
        self._tell(done, total)

    def cancelled(self) -> bool:
        """Whether the work is no longer wanted."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()


class _Job:
    """One piece of work and who awaits its answer.

    Args:
        kind: None for a gesture.
        yields: gestures go before it: it is stopped for them and begun again after them.
        drop: gets an answer that nobody wants any more.
    """

    def __init__(
        self,
        work: Callable[[Pulse], Any],
        done: Callable[[Any], None] | None = None,
        kind: str | None = None,
        yields: bool = False,
        drop: Callable[[Any], None] | None = None,
    ) -> None:
        self.work, self.done, self.kind, self.yields = work, done, kind, yields
        self.drop = drop
        self.pulse = Pulse(lambda _done, _total: None)
        self.stepped_aside = False
        self.answer: Any = None
        self.error: BaseException | None = None

    def run(self) -> _Job:
        try:
            self.answer = self.work(self.pulse)
        except BaseException as error:  # noqa: BLE001 - told to the window, whatever it is
            self.error = error
        return self


class Jobs(QObject):
    """The program's threads for everything but the window; answers come back in its thread.

    One thread writes: gestures in their order, and long work that ends in a commit. Two others read
    at length. Of long work of one kind only the newest counts: an older one is told to stop, and
    its answer is dropped.
    """

    failed = Signal(object)
    """An exception of any work that was still wanted."""
    started = Signal(str)
    progressed = Signal(str, int, int)
    finished = Signal(str)
    writing = Signal(bool)
    """True while a gesture is on its way into the file."""
    _landed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sweeper = Sweeper(self)
        sys.setswitchinterval(_TURN)
        self._wanted: dict[str, _Job] = {}
        self._unwritten = 0
        self._landed.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _writer(self) -> ThreadPoolExecutor:
        return _threads(1, "writer")

    @cached_property
    def _reader(self) -> ThreadPoolExecutor:
        # Two, so that a search through everything does not hold up a glance at something else.
        return _threads(2, "reader")

    def write(self, work: Callable[[], T], done: Callable[[T], None] | None = None) -> None:
        """Do a gesture after those before it; ``done`` gets what it returned."""
        self._ask_aside()
        self._unwritten += 1
        self.writing.emit(True)
        self._submit(self._writer, _Job(lambda _pulse: work(), done))

    def run(
        self, kind: str, work: Callable[[Pulse], T], done: Callable[[T], None] | None = None
    ) -> None:
        """Do long work that only reads."""
        self._start(self._reader, _Job(work, done, kind))

    def write_long(
        self,
        kind: str,
        work: Callable[[Pulse], T],
        done: Callable[[T], None] | None = None,
        *,
        yields: bool = False,
        drop: Callable[[T], None] | None = None,
    ) -> None:
        """Do long work that ends in a commit.

        With ``yields`` all other writing goes before it: it is stopped for that and begun again
        afterwards.
        ``drop`` gets, in the writer's thread, what came of work that was cancelled meanwhile.
        """
        if not yields:
            self._ask_aside()
        self._start(self._writer, _Job(work, done, kind, yields, drop))

    def run_aside(self, work: Callable[[], None]) -> None:
        """Do what nobody waits for and nobody is told of."""
        self._reader.submit(work)

    def _ask_aside(self) -> None:
        for job in self._wanted.values():
            if job.yields:
                job.stepped_aside = True
                job.pulse.cancel()

    def cancel(self, kind: str) -> None:
        """Tell work of this kind to stop; its answer is dropped."""
        job = self._wanted.pop(kind, None)
        if job is not None:
            job.pulse.cancel()
            self.finished.emit(kind)

    def running(self, kind: str) -> bool:
        """Whether work of this kind is on its way."""
        return kind in self._wanted

    @property
    def at_rest(self) -> bool:
        """Whether nothing is on its way."""
        return not self._wanted and not self._unwritten

    def shut_down(self) -> None:
        """Finish the gestures, stop the rest, let go of the threads."""
        for kind in tuple(self._wanted):
            self.cancel(kind)
        self._reader.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)
        self._sweeper.retire()

    def _start(self, thread: ThreadPoolExecutor, job: _Job) -> None:
        kind = job.kind or ""
        self.cancel(kind)
        job.pulse = Pulse(lambda done, total: self.progressed.emit(kind, done, total))
        self._wanted[kind] = job
        self.started.emit(kind)
        self._submit(thread, job)

    def _submit(self, thread: ThreadPoolExecutor, job: _Job) -> None:
        thread.submit(lambda: self._landed.emit(job.run()))

    @Slot(object)
    def _deliver(self, job: _Job) -> None:
        if job.kind is None:
            self._unwritten -= 1
            self.writing.emit(self._unwritten > 0)
        elif self._wanted.get(job.kind) is not job:
            if job.drop is not None and job.error is None:
                self.write(partial(job.drop, job.answer))
            return
        elif job.stepped_aside and job.error is not None:
            self._start(self._writer, _Job(job.work, job.done, job.kind, job.yields, job.drop))
            return
        else:
            del self._wanted[job.kind]
            self.finished.emit(job.kind)
        if job.error is not None:
            self.failed.emit(job.error)
        elif job.done is not None:
            job.done(job.answer)


def _threads(count: int, name: str) -> ThreadPoolExecutor:
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(count, thread_name_prefix=name)
