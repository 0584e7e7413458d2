"""Who does the jobs of a check: this process, several of this machine, or workers of Dask."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import TYPE_CHECKING, Protocol

from kzannotate.errors import UserError
from kzannotate.workbench.corpora.jobs import Job, Spent, do

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from concurrent.futures import Future

_TRIES = 3


class Engine(Protocol):
    """Does jobs, in any order."""

    def run(self, folder: str, jobs: Sequence[Job]) -> Iterator[tuple[Job, Spent]]:
        """Each job as it is done.

        Raises:
            UserError: one cannot be done.
        """

    def close(self) -> None:
        """Let go of what does the jobs."""


class Local:
    """Does one job after the other."""

    def run(self, folder: str, jobs: Sequence[Job]) -> Iterator[tuple[Job, Spent]]:
        """See ``Engine``."""
        for job in jobs:
            yield job, do(folder, job)

    def close(self) -> None:
        """See ``Engine``."""


class Processes:
    """Does as many jobs at a time as there are processes; one that dies is replaced."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._pool: ProcessPoolExecutor | None = None

    def run(self, folder: str, jobs: Sequence[Job]) -> Iterator[tuple[Job, Spent]]:
        """See ``Engine``."""
        left = list(jobs)
        tries: Counter[Job] = Counter()
        while left:
            pool = self._pool or ProcessPoolExecutor(self._count, get_context("spawn"))
            self._pool = pool
            futures: dict[Future[Spent], Job] = {pool.submit(do, folder, j): j for j in left}
            try:
                for future in as_completed(futures):
                    job = futures[future]
                    spent = future.result()
                    left.remove(job)
                    yield job, spent
            except BrokenProcessPool:
                self.close()
                tries.update(left[: self._count])
                if max(tries.values()) >= _TRIES:
                    raise worker_died() from None

    def close(self) -> None:
        """See ``Engine``."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None


def worker_died() -> UserError:
    """What to tell where one job ends every process that does it."""
    return UserError(
        "One part of the articles ended every process that read it, perhaps for want of memory: "
        "give the workers more of it, or choose smaller parts."
    )
