"""A power cut at any write of an hour leaves what was acknowledged; weaker ways lose."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from disk import COMPILER, compiled, environment
from killing import halves
from power import Disk, operations

from kzannotate.errors import KzError
from kzannotate.storage.opening import open_project

if TYPE_CHECKING:
    from collections.abc import Iterator

    from power import Operation

pytestmark = [
    pytest.mark.fault,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(not COMPILER, reason="the shim is compiled, and for Linux"),
]

FULL = os.environ.get("KZANNOTATE_FAULTS") == "full"
CUTS = 1_000_000 if FULL else 110
"""At most; each at another write of the hour, evenly spread."""
CONTROL_CUTS = 100


@dataclass
class Outcome:
    cuts: int = 0
    lost: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    halves: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled(tmp_path_factory.mktemp("shim"))


@pytest.mark.parametrize("way", ["ours", "wal"])
def test_every_acknowledged_gesture_is_there_after_a_power_cut(
    way: str, shim: Path, tmp_path: Path
) -> None:
    outcome = _cut(_recorded(shim, tmp_path, way), tmp_path, CUTS if way == "ours" else CUTS // 2)
    print(f"power cuts, {way}: {outcome.cuts}, lost {len(outcome.lost)}")  # noqa: T201
    assert outcome.broken == []
    assert outcome.halves == []
    assert outcome.lost == []
    assert outcome.cuts >= 50


@pytest.mark.parametrize("way", ["usual", "memory", "off", "wal-normal", "json"])
def test_a_weaker_way_is_seen_to_lose(way: str, shim: Path, tmp_path: Path) -> None:
    outcome = _cut(_recorded(shim, tmp_path, way), tmp_path, CONTROL_CUTS, first_loss=True)
    assert outcome.lost or outcome.broken


def _recorded(shim: Path, tmp_path: Path, way: str) -> list[Operation]:
    for name in ("desk", "coming", "home"):
        (tmp_path / name).mkdir()
    log, root = tmp_path / "log", tmp_path / "desk"
    script = Path(__file__).with_name("recorded_hour.py")
    rounds = "4" if FULL else "1"
    command = [sys.executable, str(script), str(root), str(tmp_path / "coming"), way, rounds]
    told = environment(shim, root, tmp_path / "home", log)
    subprocess.run(command, check=True, env=told)
    shutil.rmtree(root)
    return list(operations(log))


def _cut(
    record: list[Operation], tmp_path: Path, most: int, *, first_loss: bool = False
) -> Outcome:
    outcome, disk = Outcome(), Disk()
    (ready,) = (n for n, o in enumerate(record) if o.kind == "A" and o.body == b"ready")
    stride = max(1, (len(record) - ready) // most)
    for number, operation in enumerate(record):
        disk.follow(operation)
        if number > ready and (number - ready) % stride == 0:
            chance = random.Random(number) if number // stride % 3 else None  # noqa: S311
            _look(disk, disk.after_a_cut(chance), tmp_path / "desk", outcome)
        if first_loss and (outcome.lost or outcome.broken):
            break
    return outcome


def _look(disk: Disk, left: dict[str, bytes], root: Path, outcome: Outcome) -> None:
    outcome.cuts += 1
    shutil.rmtree(root, ignore_errors=True)
    for name, body in left.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_bytes(body)
    said = [line.split(" ") for line in disk.acknowledged]
    kept = {"json": _json, "revision": _project}
    kind = "json" if any(line[0] == "json" for line in said) else "revision"
    wanted = {line[1] for line in said if line[0] == kind}
    try:
        outcome.lost += wanted - set(kept[kind](root))
        outcome.lost += {line[2] for line in said if line[0] == "copy"} - _copied(root)
    except (KzError, ValueError, OSError) as error:
        outcome.broken.append(repr(error))
    outcome.halves += halves(root, [line for line in said if line[0] == "file"])


def _copied(root: Path) -> set[str]:
    path = root / "copy.kza"
    return set(_project(root, path.name)) if path.exists() else set()


def _project(root: Path, name: str = "desk.kza") -> Iterator[str]:
    with closing(open_project(root / name)) as store:
        for problem in store.verify():
            raise KzError(problem.sentence)
        yield from [revision.id for revision in store.revisions()]


def _json(root: Path) -> Iterator[str]:
    rows = json.loads((root / "desk.json").read_text("ascii"))
    yield from map(str, range(len(rows) // 200 + 1))
