"""Fifty reviewers on one server: lines cut and darkened, desktops and the server killed.

No acknowledged gesture is lost, none counts twice, and all end with the same records.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from effort import FULL, enter

from kzannotate.domain.project import Device
from kzannotate.domain.records import RECORDS
from kzannotate.storage import heads
from kzannotate.storage.opening import founding, open_project
from severable import SeverableLine

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.domain.keeping import Key, Store
    from kzannotate.storage.store import SqliteStore
    from postgres_cluster import Cluster, Database

pytestmark = [
    pytest.mark.fault,
    pytest.mark.timeout(1500 if FULL else 400),
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kills are POSIX"),
]

HERE = Path(__file__).parent
PROCESSES, DESKTOPS = 5, 10
SECONDS = 600 if FULL else 25
RESTS = (3, 5) if FULL else (1, 2)
"""Seconds between two things that break, at least and at most."""
DARK = (4, 12) if FULL else (3, 9)
"""Seconds that nothing comes through a line, at least and at most."""
PAUSE = 8.0
"""Seconds between two gestures of one reviewer, on average."""
DRAINED = 240 if FULL else 120
"""Seconds after which all must be in step once it is calm."""
PASSWORD = "only-for-tests"  # noqa: S105


class Room:
    """Ten desktops in a process of their own, behind a line of their own."""

    def __init__(self, folder: Path, logins: Sequence[str], database: Database) -> None:
        self.line = SeverableLine(database.cluster.port)
        self._folder = folder
        self.acknowledged = folder / "acknowledged"
        self._told = {
            "addresses": [database.address(login, port=self.line.port) for login in logins],
            "password": PASSWORD,
            "acknowledged": str(self.acknowledged),
            "pause": PAUSE,
        }
        self._process = self._started()

    def wait_until_working(self) -> None:
        assert self._answer() == "working"

    def kill(self) -> None:
        self._process.kill()
        self._process.communicate()
        self._process = self._started()

    def ask(self, order: str) -> Any:
        assert self._process.stdin
        self._process.stdin.write(f"{order}\n")
        self._process.stdin.flush()
        return json.loads(self._answer())

    def close(self) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.communicate()
        self.line.close()

    def _answer(self) -> str:
        assert self._process.stdout
        said = self._process.stdout.readline().strip()
        assert said, "the desktops died: see their errors above"
        return said

    def _started(self) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, str(HERE / "desktops.py")],
            env={
                **os.environ,
                "KZANNOTATE_HOME": str(self._folder / "home"),
                "PYTHONPATH": os.pathsep.join(sys.path),
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdin
        process.stdin.write(f"{json.dumps(self._told)}\n")
        process.stdin.flush()
        return process


@pytest.fixture
def folder() -> Iterator[Path]:
    """In memory where there is room: what is killed are programs, not machines."""
    memory = Path("/dev/shm")  # noqa: S108
    roomy = memory.is_dir() and shutil.disk_usage(memory).free > 2_000_000_000
    made = Path(tempfile.mkdtemp(prefix="kz-newsroom-", dir=memory if roomy else None))
    yield made
    shutil.rmtree(made, ignore_errors=True)


@pytest.fixture
def rooms(shared: Database, folder: Path) -> Iterator[list[Room]]:
    """All at work on one project."""
    with closing(shared.store()) as store:
        store.append([founding("Newsroom", Device("d-founder", ""))])
    made = []
    for number in range(PROCESSES):
        logins = [f"reviewer-{number}-{place}" for place in range(DESKTOPS)]
        for login in logins:
            shared.invited(login)
        (folder / str(number)).mkdir()
        made.append(Room(folder / str(number), logins, shared))
    for room in made:
        room.wait_until_working()
    yield made
    for room in made:
        room.close()


def test_nothing_is_lost_or_doubled_whatever_breaks(
    rooms: list[Room], shared: Database, postgres: Cluster
) -> None:
    broken = _break_things(rooms, postgres)
    for room in rooms:
        room.line.lighten()
    for room in rooms:
        room.ask("calm")
    took = _wait_until_in_step(rooms, shared)
    states = [state for room in rooms for state in room.ask("state")]
    copies = [Path(path) for *_, path in states]
    for room in rooms:
        room.ask("quit")
    acknowledged = [id_ for r in rooms for id_ in r.acknowledged.read_text().split()]
    kept = [str(row[0]) for row in shared.ask("SELECT id FROM kzannotate.revision")]
    assert len(copies) == PROCESSES * DESKTOPS
    # Had the server lost anything, the desktops would have given it back and hidden that.
    assert [mended for *_, mended, _ in states if mended] == []
    assert set(acknowledged) <= set(kept)
    assert len(acknowledged) == len(set(acknowledged))
    twice = "SELECT device, number FROM kzannotate.revision GROUP BY 1, 2 HAVING count(*) > 1"
    assert shared.ask(twice) == []
    with closing(shared.store()) as store:
        told = _fold(store, copies[0])
    assert {_fold_of(path) for path in copies} == {told}
    for path in random.Random(0).sample(copies, 3):  # noqa: S311
        _replays(path)
    enter("newsroom", gestures=len(acknowledged), in_step=round(took, 1), **broken)
    print(f"{len(acknowledged)} gestures, in step after {took:.1f} s, {broken}")  # noqa: T201


def _break_things(rooms: list[Room], postgres: Cluster) -> dict[str, int]:
    chance = random.Random(time.time_ns())  # noqa: S311
    first = ["cut", "kill", "crash", "dark"]
    done = dict.fromkeys(first, 0)
    end = time.monotonic() + SECONDS
    while first or time.monotonic() < end:
        time.sleep(chance.uniform(*RESTS))
        what = first.pop(0) if first else chance.choice(list(done))
        done[what] += 1
        room = chance.choice(rooms)
        if what == "cut":
            room.line.cut()
        elif what == "dark":
            room.line.darken()
            time.sleep(chance.uniform(*DARK))
            room.line.lighten()
        elif what == "kill":
            room.kill()
            room.wait_until_working()
        else:
            postgres.stop("immediate")
            time.sleep(chance.uniform(0, 2))
            postgres.start()
    return done


def _wait_until_in_step(rooms: list[Room], shared: Database) -> float:
    begin = time.monotonic()
    while True:
        ((count,),) = shared.ask("SELECT count(*) FROM kzannotate.revision")
        states = [state for room in rooms for state in room.ask("state")]
        if all(state[:2] == [0, count] for state in states):
            return time.monotonic() - begin
        behind = [state for state in states if state[:2] != [0, count]]
        assert time.monotonic() < begin + DRAINED, f"the server has {count}: {behind[:5]}"
        time.sleep(1)


def _fold_of(path: Path) -> str:
    with closing(open_project(path, read_only=True)) as store:
        return _fold(store, path)


def _fold(store: Store, path: Path) -> str:
    """A digest of all records, and of the revisions that they and their branches are by."""
    keys = _keys(path)
    now = store.heads(keys)
    records = {key: store.record(RECORDS[key[0]], key[1], key[2]) for key in keys}
    branches = sorted((b.key, b.revision, b.head) for b in store.branches())
    told = repr([sorted(now.items()), sorted(records.items()), branches])
    return hashlib.sha256(told.encode()).hexdigest()


def _keys(path: Path) -> list[Key]:
    with closing(open_project(path, read_only=True)) as store, store._reading() as db:
        return heads.keys(db)


def _replays(path: Path) -> None:
    """The history made anew gives what is there, and the file is whole."""
    store: SqliteStore
    with closing(open_project(path)) as store:
        with store._reading() as db:
            before = heads.projection(db)
        store.rebuild()
        with store._reading() as db:
            assert heads.projection(db) == before
        assert list(store.verify()) == []
