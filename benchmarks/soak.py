"""Random gestures for as long as one likes: memory and handles must stay flat.

For a tenth of the time the project grows. From then on it is put back before each spell, so that
what it holds cannot hide a leak: resident memory may move by a twentieth, pieces of memory that
the interpreter has in use by a hundredth, open handles and threads not at all. With ``--growing``
the project grows to the end, and only pieces, handles and threads are judged.
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
GROWTH, MORE_PIECES = 1.05, 1.01
LEAST = 3
"""Readings, however short the time."""


@dataclass(frozen=True)
class Reading:
    gestures: int
    megabytes: float
    pieces: int
    handles: int
    threads: int

    def __str__(self) -> str:
        return (
            f"{self.gestures:8} gestures  {self.megabytes:6.1f} MB  "
            f"{self.pieces:8} pieces  {self.handles:3} handles  {self.threads} threads"
        )


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--minutes", type=float, default=8 * 60)
    arguments.add_argument("--growing", action="store_true")
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as name:
        os.environ["KZANNOTATE_HOME"] = name
        first, last = soak(Path(name), given.minutes * 60, growing=given.growing, tell=_tell)
    flat = is_flat(first, last, growing=given.growing)
    print("flat" if flat else "GROWN")
    return 0 if flat else 1


def soak(
    folder: Path, seconds: float, *, growing=False, tell=lambda _: None
) -> tuple[Reading, Reading]:
    """What was read after the first spell behind the warm-up, and at the end."""
    path, coming, grown = folder / "desk.kza", folder / "coming", folder / "grown.kza"
    coming.mkdir()
    with closing(create_project_session(path, title="Desk", reviewer_name="Aigul")) as bench:
        importing.add_reference(bench, desk_day.REFERENCE, machine=True)
        desk_day.import_article(Desk(bench, folder, coming, seed=1))
    begun, readings, done = time.monotonic(), [], 0
    while (spent := time.monotonic() - begun) < seconds or len(readings) < LEAST:
        warm = spent > WARM_UP * seconds
        if warm and not growing:
            there, wanted = (grown, path) if grown.exists() else (path, grown)
            shutil.copyfile(there, wanted)
        done += _spell(path, coming, done)
        if warm:
            readings.append(_read(done))
            tell(readings[-1])
    return readings[0], readings[-1]


def is_flat(first: Reading, last: Reading, *, growing: bool) -> bool:
    return (
        (growing or last.megabytes < first.megabytes * GROWTH)
        and last.pieces < first.pieces * MORE_PIECES
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


def _tell(reading: Reading) -> None:
    print(reading, flush=True)


def _try(desk: Desk, task) -> None:
    try:
        task(desk)
    except UserError as error:
        print(f"refused: {error}")


def _read(gestures: int) -> Reading:
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    megabytes = pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    pieces, handles = sys.getallocatedblocks(), len(os.listdir("/proc/self/fd"))
    return Reading(gestures, megabytes, pieces, handles, threading.active_count())


if __name__ == "__main__":
    sys.exit(main())
