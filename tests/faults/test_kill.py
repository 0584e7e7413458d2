"""SIGKILL at random moments of a stream of gestures loses nothing that was acknowledged."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from effort import FULL, enter, entered
from killing import Lifetime, kill_again_and_again

from kzannotate.domain.document import Document, digest
from kzannotate.domain.entity import Entity
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.errors import ProjectError
from kzannotate.storage.opening import open_project
from kzannotate.workbench.session import create_project_session

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [
    pytest.mark.fault,
    pytest.mark.timeout(600),
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kills are POSIX"),
]

KILLS = 500 if FULL else 20
CONTROL_KILLS = 60
LONGEST = 0.4
"""Seconds that a stream may live."""


@dataclass
class Outcome:
    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)
    problems: list[object] = field(default_factory=list)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KZANNOTATE_HOME", str(tmp_path / "home"))
    path = tmp_path / "desk.kza"
    text = "حضر وفد المنظمة اجتماع الأمس ثم عاد إلى العاصمة. " * 20
    with closing(create_project_session(path, title="Desk", reviewer_name="Aigul")) as bench:
        records = [Document("a", "A", digest(text), len(text), "ar"), *_entities()]
        changes = [Change(SHARED_LAYER, None, record) for record in records]
        bench.commit("import", changes, texts={digest(text): text}, machine=True)
    return path


def test_no_acknowledged_gesture_is_lost(project: Path) -> None:
    kills = range(len(entered("kill")), KILLS)
    outcome = _kill_again_and_again(project, kills)
    assert outcome.problems == []
    assert outcome.lost == []
    assert outcome.acknowledged >= len(kills)


def test_a_stream_that_acknowledges_too_early_is_seen_to_lose(project: Path) -> None:
    with pytest.raises(AssertionError, match="lost"):
        _kill_again_and_again(project, range(CONTROL_KILLS), "too-early")


def test_killed_while_it_is_made_a_project_is_whole_or_not_there(tmp_path: Path) -> None:
    code = (
        "import pathlib, sys\n"
        "from kzannotate.storage.opening import create_project\n"
        "print('ready', flush=True); sys.stdin.readline()\n"
        "folder = pathlib.Path(sys.argv[1])\n"
        "for n in range(1000): create_project(folder / f'{n}.kza', 'T').close()\n"
    )
    chance = random.Random(3)  # noqa: S311 - repeatable, not secret
    for number in range(6):
        folder = tmp_path / str(number)
        folder.mkdir()
        command = [sys.executable, "-c", code, str(folder)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
            assert child.stdin
            assert child.stdout
            child.stdout.readline()
            child.stdin.write(b"\n")
            child.stdin.flush()
            time.sleep(0.4 + chance.random() * 0.3)
            child.kill()
        for path in folder.glob("[0-9]*.kza"):
            with closing(open_project(path)) as store:
                assert [r.verb for r in store.revisions()] == ["found"]


def test_killed_while_it_is_brought_up_to_date_a_project_is_as_before(project: Path) -> None:
    code = (
        "import pathlib, sqlite3, sys, time\n"
        "from kzannotate.storage import opening\n"
        "def slow(db):\n"
        "    db.execute('CREATE TABLE half (done TEXT)')\n"
        "    db.execute('DROP TABLE meta')\n"
        "    print('half way', flush=True); time.sleep(60)\n"
        "db = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "opening._bring_up_to_date(db, pathlib.Path(sys.argv[1]), slow)\n"
    )
    command = [sys.executable, "-c", code, str(project)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout
        assert child.stdout.readline() == "half way\n"
        child.kill()
    (backup,) = project.with_name(f"{project.name}.backups").iterdir()
    for path in (project, backup):
        with closing(open_project(path)) as store:
            assert list(store.verify()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="limits are POSIX")
def test_a_full_disk_is_told_and_nothing_is_lost(project: Path) -> None:
    code = (
        "import pathlib, resource, sys\n"
        "from kzannotate.domain.span import Span\n"
        "from kzannotate.errors import ProjectError\n"
        "from kzannotate.workbench import marking\n"
        "from kzannotate.workbench.session import open_session\n"
        "path = pathlib.Path(sys.argv[1])\n"
        "bench = open_session(path, reviewer_name='Aigul')\n"
        "limit = path.stat().st_size + 40_000\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))\n"
        "done = 0\n"
        "try:\n"
        "    while True: marking.mark(bench, 'a', Span(done, done + 3), 'sco'); done += 1\n"
        "except ProjectError as error: print(done, error)\n"
    )
    command = [sys.executable, "-W", "ignore", "-c", code, str(project)]
    done = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    number, sentence = done.split(" ", 1)
    assert "Nothing of this was saved" in sentence
    with closing(open_project(project)) as store:
        assert sum(r.verb == "link" for r in store.revisions()) == int(number) > 3
        assert list(store.verify()) == []


def _kill_again_and_again(project: Path, kills: range, *mode: str) -> Outcome:
    outcome = Outcome()
    acknowledged = project.with_name("acknowledged")

    def look(number: int) -> None:
        closely = number == kills[-1] or number % 10 == 0
        _examine(project, acknowledged, outcome, closely=closely)
        assert not (mode and outcome.lost), "lost"
        if not mode:
            lost = {"lost": len(outcome.lost), "wrong": len(outcome.problems)}
            enter("kill", number=number, acknowledged=outcome.acknowledged, **lost)

    arguments = [str(project), str(acknowledged), *mode]

    lifetime = Lifetime(LONGEST, lambda: outcome.acknowledged)
    kill_again_and_again("gestures.py", arguments, kills, lifetime, look)
    return outcome


def _examine(project: Path, acknowledged: Path, outcome: Outcome, *, closely: bool) -> None:
    said = acknowledged.read_text().split() if acknowledged.exists() else []
    acknowledged.unlink(missing_ok=True)
    missing = set(said)
    try:
        with closing(open_project(project)) as store:
            for revision in store.revisions(newest_first=True):
                missing.discard(revision.id)
                if not missing:
                    break
            outcome.problems += store.verify() if closely else ()
    except ProjectError as error:
        outcome.problems.append(error)
    outcome.lost += missing
    outcome.acknowledged += len(said)


def _entities() -> list[Entity]:
    return [Entity("sco", "organisation"), Entity("cica", "organisation")]
