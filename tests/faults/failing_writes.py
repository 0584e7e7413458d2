"""Every write of an hour fails in turn; runs under the shim, as a process of its own.

Prints one JSON object: how many were tried and what went wrong.
"""

from __future__ import annotations

import gzip
import json
import shutil
import sys
from contextlib import closing
from operator import sub
from pathlib import Path
from typing import TYPE_CHECKING, Any

import desk_day
from desk_day import Desk
from disk import CODES, Shim
from effort import enter, entered

from kzannotate.errors import StaleRevisionError, UserError
from kzannotate.storage import backup
from kzannotate.storage.opening import create_project, open_project
from kzannotate.workbench import importing
from kzannotate.workbench.installation import this_device
from kzannotate.workbench.session import _session

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

SCHEMAS = Path(__file__).parents[1] / "data" / "projects"
MOST = 100_000
"""Writes of one task; more would mean that it never ends."""


class Trials:
    """Tasks tried with each of their writes failing.

    Args:
        folder: of the project.
        coming: for files to import.
        stride: 1 tries every write, 7 every seventh.
    """

    def __init__(self, folder: Path, coming: Path, stride: int) -> None:
        self.stride, self.shim = stride, Shim()
        backup.BUSY_SECONDS = 0.02
        store = create_project(folder / "desk.kza", "Desk")
        store.close()
        store = open_project(folder / "desk.kza", busy_seconds=0.02)
        bench = _session(store, "Aigul", this_device())
        self.desk = Desk(bench, folder, coming, tell=self._told)
        self.said: list[str] = []
        self.files: dict[str, str] = {}
        self.tried = self.refused = 0
        self.wrong: list[str] = []
        self.sentences: set[str] = set()
        bench.listen(lambda revision: self.said.append(revision.id))
        importing.add_reference(bench, desk_day.REFERENCE, machine=True)
        for task in desk_day.IMPORTS:
            task(self.desk)

    def run(self, only: Collection[str] = ()) -> dict[str, Any]:
        """Try all of them, or those of some names."""
        self.said = self._revisions()
        done = [{k: e[k] for k in ("task", "always")} for e in entered("failing writes")]
        later = (_open_again, _found_another, _bring_up_to_date)
        hour = [
            t for t in dict.fromkeys((*desk_day.HOUR, *later)) if not only or t.__name__ in only
        ]
        for task in hour:
            for always in (False, True):
                if {"task": task.__name__, "always": always} not in done:
                    self._try_each_write(task, always=always)
        return {
            "tried": self.tried,
            "refused": self.refused,
            "acknowledged": len(self.said),
            "wrong": self.wrong,
            "sentences": sorted(self.sentences),
        }

    def _try_each_write(self, task: Callable[[Desk], Any], *, always: bool) -> None:
        causes, before = list(CODES), (self.tried, self.refused, len(self.wrong))
        first = 1 + len(self.said) % self.stride
        for turn, at in enumerate(range(first, MOST, self.stride)):
            cause = causes[turn % len(causes)]
            if not self._try(task, at, cause, always=always):
                break
        self._examine(task.__name__)
        after = (self.tried, self.refused, len(self.wrong))
        figures = dict(zip(("tried", "refused", "wrong"), map(sub, after, before), strict=True))
        enter("failing writes", task=task.__name__, always=always, **figures)

    def _try(self, task: Callable[[Desk], Any], at: int, cause: str, *, always: bool) -> bool:
        """Whether the task came to that write at all."""
        place = f"{task.__name__} {at} {cause}{' always' if always else ''}"
        if task in BEFORE:
            BEFORE[task](self.desk)
        self.shim.fail(at, cause, always=always)
        error = _attempt(task, self.desk)
        failed = self.shim.heal()
        self.tried += failed > 0
        if isinstance(error, UserError):
            self._refused(place, error)
            last, again = self.said[-1], _attempt(task, self.desk)
            if task is desk_day.comment and self.said[-1] == last:
                self.wrong.append(f"{place}: the next was not saved")
            if again is not None:
                self.wrong.append(f"{place}: stuck: {again!r}")
        elif error is not None:
            self.wrong.append(f"{place}: {error!r}")
        return failed > 0 or error is not None

    def _refused(self, place: str, error: UserError) -> None:
        self.refused += 1
        self.sentences.add(str(error))
        if isinstance(error, StaleRevisionError):
            self.wrong.append(f"{place}: {error!r}")
        last = next(iter(self.desk.bench.store.revisions(newest_first=True))).id
        if last != self.said[-1]:
            self.wrong.append(f"{place}: there is more than was told")
            self.said.append(last)

    def _revisions(self) -> list[str]:
        return [revision.id for revision in self.desk.bench.store.revisions()]

    def _examine(self, name: str) -> None:
        with closing(open_project(self.desk.folder / "desk.kza")) as store:
            there = {revision.id for revision in store.revisions()}
            self.wrong += [f"{name}: lost {id_}" for id_ in self.said if id_ not in there]
            self.wrong += [f"{name}: {problem.sentence}" for problem in store.verify()]

    def _told(self, sentence: str) -> None:
        kind, name, what = sentence.rsplit(" ", 2)
        self.files[name] = what if kind == "file" else ""


def _attempt(task: Callable[[Desk], Any], desk: Desk) -> BaseException | None:
    try:
        task(desk)
    except Exception as error:  # noqa: BLE001 - each of them is judged
        return error
    return None


def _open_again(desk: Desk) -> None:
    open_project(desk.folder / "desk.kza", busy_seconds=0.02).close()


def _found_another(desk: Desk) -> None:
    path = desk.folder / f"another-{desk.number()}.kza"
    create_project(path, "Another").close()
    path.unlink()


def _older(desk: Desk) -> Path:
    path = desk.folder / "old.kza"
    for left in desk.folder.glob("old.kza*"):
        shutil.rmtree(left) if left.is_dir() else left.unlink()
    path.write_bytes(gzip.decompress((SCHEMAS / "version-1.kza.gz").read_bytes()))
    return path


def _bring_up_to_date(desk: Desk) -> None:
    """What stands there, as it was or as a failure left it."""
    with closing(open_project(desk.folder / "old.kza", busy_seconds=0.02)) as store:
        assert list(store.verify()) == []


BEFORE = {_bring_up_to_date: _older, desk_day.check: desk_day.import_article}
"""What must be done, without a failure, for a task to have anything to write."""


if __name__ == "__main__":
    trials = Trials(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
    print(json.dumps(trials.run(sys.argv[4:]), ensure_ascii=False))  # noqa: T201 - the answer
