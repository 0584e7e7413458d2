"""SIGKILL at random moments of an hour: gestures, imports, checks, exports, copies, migrations."""

from __future__ import annotations

import json
import signal
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

import desk_day
import pytest
from desk_day import Desk
from effort import FULL, enter, entered
from killing import Lifetime, halves, kill_again_and_again

from kzannotate.errors import KzError
from kzannotate.storage.opening import open_project
from kzannotate.workbench import importing
from kzannotate.workbench.session import create_project_session

pytestmark = [
    pytest.mark.fault,
    pytest.mark.timeout(7200),
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kills are POSIX"),
]

KILLS = 1000 if FULL else 50
CONTROL_KILLS = 60
LONGEST = 0.8 if FULL else 0.4
"""Seconds that a child may live."""


@dataclass
class Examiner:
    """Looks at what a kill left; all that was ever acknowledged must be there to the end."""

    root: Path
    said: list[list[str]] = field(default_factory=list)
    acknowledged: int = 0
    brought_up: int = 0
    lost: set[str] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)

    def figures(self) -> dict[str, int]:
        lost, wrong = len(self.lost), len(self.wrong)
        done = {"acknowledged": self.acknowledged, "brought_up": self.brought_up}
        return {**done, "lost": lost, "wrong": wrong}

    def look(self, number: int) -> None:
        file = self.root / "acknowledged"
        fresh = [line.split(" ") for line in file.read_text().splitlines()] if file.exists() else []
        file.unlink(missing_ok=True)
        self.acknowledged += len(fresh)
        self.said += [line for line in fresh if line[0] == "file"]
        self._project("desk.kza", {line[1] for line in fresh if line[0] == "revision"})
        self.wrong += halves(self.root, self.said)
        if any(line[0] == "copy" for line in fresh):
            self._project("copy.kza", {[x for x in fresh if x[0] == "copy"][-1][2]})
        if number % 5 == 0 and (self.root / "old.kza").exists():
            self.brought_up += 1
            self._project("old.kza", set())
            for backup in (self.root / "old.kza.backups").glob("*.kza"):
                self._project(f"old.kza.backups/{backup.name}", set())
        if [line for line in fresh if line[0] == "json"]:
            self._json(int(fresh[-1][1]))

    def _project(self, name: str, wanted: set[str]) -> None:
        try:
            with closing(open_project(self.root / name)) as store:
                self.lost |= wanted - {r.id for r in store.revisions()}
                self.wrong += [f"{name}: {problem.sentence}" for problem in store.verify()]
        except KzError as error:
            self.wrong.append(str(error))

    def _json(self, last: int) -> None:
        there: list[int] = []
        with suppress(ValueError):
            there = json.loads((self.root / "desk.json").read_text("ascii"))
        if last not in there:
            self.lost.add(f"json {last}")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KZANNOTATE_HOME", str(tmp_path / "home"))
    for name in ("desk", "coming"):
        (tmp_path / name).mkdir()
    path = tmp_path / "desk" / "desk.kza"
    with closing(create_project_session(path, title="Desk", reviewer_name="Aigul")) as bench:
        importing.add_reference(bench, desk_day.REFERENCE, machine=True)
        desk_day.import_article(Desk(bench, path.parent, tmp_path / "coming"))
    return path


def test_no_acknowledged_work_is_lost_and_no_export_is_half_written(project: Path) -> None:
    kills = range(len(entered("kill of an hour")), KILLS)
    examiner = _killed(project, kills, "ours")
    print(f"kills: {len(kills)}, acknowledged: {examiner.acknowledged}")  # noqa: T201
    assert examiner.lost == set()
    assert examiner.wrong == []
    assert examiner.acknowledged >= len(kills)
    assert examiner.brought_up == sum(number % 5 == 0 for number in kills)


@pytest.mark.parametrize("way", ["too-early", "json"])
def test_a_careless_way_is_seen_to_lose(project: Path, way: str) -> None:
    with pytest.raises(AssertionError, match="lost"):
        _killed(project, range(CONTROL_KILLS), way, stop=True)


def _killed(project: Path, kills: range, way: str, *, stop: bool = False) -> Examiner:
    examiner = Examiner(project.parent)
    coming = project.parents[1] / "coming"

    def look(number: int) -> None:
        examiner.look(number)
        if not stop:
            enter("kill of an hour", number=number, **examiner.figures())
        assert not (stop and examiner.lost), "lost"

    arguments = [str(project), str(project.parent / "acknowledged"), str(coming), way]

    lifetime = Lifetime(LONGEST, lambda: examiner.acknowledged)
    kill_again_and_again("killed_hour.py", arguments, kills, lifetime, look)
    return examiner
