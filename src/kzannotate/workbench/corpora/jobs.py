"""One job of a check: whoever does it needs the folder and a number, and tells nothing back."""

from __future__ import annotations

import os
import platform
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kzannotate import __version__
from kzannotate.detection.running.forgetting import Room
from kzannotate.errors import UserError
from kzannotate.workbench.corpora import agreeing, comparing, partners, reading, surveying
from kzannotate.workbench.corpora.folder import WorkFolder

if TYPE_CHECKING:
    from collections.abc import Callable

STAGES: dict[str, Callable[[WorkFolder, int], None]] = {
    surveying.STAGE: surveying.survey,
    reading.STAGE: reading.read,
    partners.NEAR_STAGE: partners.near,
    partners.SIZES_STAGE: partners.sizes,
    comparing.PAIRS: comparing.compare_pairs,
    comparing.KEYED: comparing.compare_keyed,
    agreeing.SHARED_OUT: agreeing.share_out,
    agreeing.AGREED: agreeing.join_agreements,
}
_ONE_AT_A_TIME = threading.Lock()
"""A worker with several threads does one job after the other: a reader is no place for two."""


class Job(NamedTuple):
    """A job of a stage."""

    stage: str
    number: int


class Spent(NamedTuple):
    """What a job took.

    Args:
        seconds: of processor time.
        memory: the most that its process has held so far, in bytes.
        worker: which process of which machine that is.
    """

    seconds: float
    memory: int
    worker: str


def do(folder: str, job: Job) -> Spent:
    """Do a job, unless it was done before.

    Raises:
        UserError: the folder is not to be seen here, or this is another version of the program.
    """
    with _ONE_AT_A_TIME:
        work = WorkFolder(Path(folder))
        version = work.plan().version
        if version != __version__:
            raise UserError(
                f"A worker has kzannotate {__version__} and not {version}: install that there."
            )
        before = time.process_time()
        if not work.is_done(*job):
            _ROOM.make_for(job.stage)
            STAGES[job.stage](work, job.number)
        return Spent(
            time.process_time() - before, _most_memory(), f"{platform.node()}:{os.getpid()}"
        )


class _Room(Room):
    """The same of a worker, which does one job after the other."""

    def __init__(self) -> None:
        super().__init__()
        self._last = ""

    def make_for(self, stage: str) -> None:
        """Forget when comparing begins, since that asks other things, and after long work."""
        self.make(at_once=self._last == reading.STAGE != stage)
        self._last = stage


_ROOM = _Room()


def _most_memory() -> int:
    status = Path("/proc/self/status")
    if status.exists():  # what resource tells begins with a parent's
        own = next(li for li in status.read_text().splitlines() if li.startswith("VmHWM"))
        return int(own.split()[1]) << 10
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most << 10
