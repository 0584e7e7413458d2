"""Random gestures for as long as one likes: memory and handles must stay flat.

For a tenth of the time the project grows. From then on it is put back before each spell, so that
what it holds cannot hide a leak: resident memory may move by a twentieth, open handles and threads
not at all.
"""

from __future__ import annotations

import argparse
import gc
import os
import shutil
import sys
import tempfile
import threading
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "faults"))

import desk_day
from desk_day import Desk

from kzannotate.errors import UserError
from kzannotate.workbench import importing
from kzannotate.workbench.session import create_project_session, open_session

WARM_UP = 0.1
GROWTH = 1.05
LEAST = 3
"""Readings, however short the time."""


@dataclass(frozen=True)
class Reading:
    gestures: int
    megabytes: float
    handles: int
    threads: int

    def __str__(self) -> str:
        return (
            f"{self.gestures:8} gestures  {self.megabytes:6.1f} MB  "
            f"{self.handles:3} handles  {self.threads} threads"
        )


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--minutes", type=float, default=8 * 60)
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as name:
        os.environ["KZANNOTATE_HOME"] = name
        first, last = soak(Path(name), given.minutes * 60, tell=print)
    flat = is_flat(first, last)
    print("flat" if flat else "GROWN")
    return 0 if flat else 1


def soak(folder: Path, seconds: float, tell=lambda _: None) -> tuple[Reading, Reading]:
    """What was read after the first spell behind the warm-up, and at the end."""
    path, coming, grown = folder / "desk.kza", folder / "coming", folder / "grown.kza"
    coming.mkdir()
    with closing(create_project_session(path, title="Desk", reviewer_name="Aigul")) as bench:
        importing.add_reference(bench, desk_day.REFERENCE, machine=True)
        desk_day.import_article(Desk(bench, folder, coming, seed=1))
    begun, readings, done = time.monotonic(), [], 0
    while (spent := time.monotonic() - begun) < seconds or len(readings) < LEAST:
        if spent > WARM_UP * seconds and not grown.exists():
            shutil.copyfile(path, grown)
        if grown.exists():
            shutil.copyfile(grown, path)
        done += _spell(path, coming, done)
        if grown.exists():
            readings.append(_read(done))
            tell(readings[-1])
    return readings[0], readings[-1]


def is_flat(first: Reading, last: Reading) -> bool:
    return (
        last.megabytes < first.megabytes * GROWTH
        and last.handles <= first.handles
        and last.threads <= first.threads
    )


def _spell(path: Path, coming: Path, seed: int) -> int:
    """Open the project, make some hundred gestures and as many back, close it."""
    with closing(open_session(path, reviewer_name="Aigul", prove=False)) as bench:
        desk = Desk(bench, path.parent, coming, seed)
        for _ in range(60):
            _try(desk, desk.chance.choice(desk_day.GESTURES))
        _try(desk, desk_day.check)
        for export in desk_day.EXPORTS[:4]:
            _try(desk, export)
    return 65


def _try(desk: Desk, task) -> None:
    try:
        task(desk)
    except UserError as error:
        print(f"refused: {error}")


def _read(gestures: int) -> Reading:
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    megabytes = pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    handles = len(os.listdir("/proc/self/fd"))
    return Reading(gestures, megabytes, handles, threading.active_count())


if __name__ == "__main__":
    sys.exit(main())
