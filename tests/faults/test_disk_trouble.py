"""A full disk, a file or folder that nobody may write, a file that is gone, a clock set back."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import desk_day
import pytest
from desk_day import Desk
from disk import COMPILER, compiled, environment

from kzannotate.errors import ProjectError
from kzannotate.storage.opening import open_project
from kzannotate.workbench import importing, session
from kzannotate.workbench.session import create_project_session

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [pytest.mark.fault, pytest.mark.timeout(300)]

MOUNT = 'mount -t tmpfs -o size=2m none "$1" && exec "$2" "$3" "$1"'
WITHOUT = ["setpriv", "--inh-caps=-all", "--bounding-set=-dac_override,-dac_read_search"]
NAMESPACE = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", MOUNT, "sh"]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv("KZANNOTATE_HOME", str(tmp_path / "home"))
    for name in ("desk", "coming"):
        (tmp_path / name).mkdir()
    path = tmp_path / "desk" / "desk.kza"
    with closing(create_project_session(path, title="Desk", reviewer_name="Aigul")) as bench:
        importing.add_reference(bench, desk_day.REFERENCE, machine=True)
        made = Desk(bench, path.parent, tmp_path / "coming")
        desk_day.import_article(made)
        yield made
    with closing(open_project(path)) as store:
        assert list(store.verify()) == []


def test_a_disk_that_fills_up_is_told_and_work_goes_on_when_there_is_room(tmp_path: Path) -> None:
    if not _may_mount(tmp_path):
        pytest.skip("no disk of our own can be mounted here")
    script = Path(__file__).with_name("disk_trouble.py")
    command = [*NAMESPACE, str(tmp_path), sys.executable, str(script)]
    told = {**os.environ, "KZANNOTATE_HOME": str(tmp_path / "home")}
    done = subprocess.run(command, check=True, env=told, capture_output=True, text=True)
    found = json.loads(done.stdout)
    assert found["said"] > 10
    assert (found["lost"], found["problems"], found["kept"]) == (0, [], True)
    assert len(found["sentences"]) == 5
    assert all(s.startswith(("The disk that holds", "/")) for s in found["sentences"])


def test_a_file_taken_away_under_the_project_comes_back_with_all_in_it(desk: Desk) -> None:
    path = desk.bench.store.path
    path.rename(path.with_suffix(".away"))
    with pytest.raises(ProjectError, match="moved, deleted or replaced"):
        desk_day.comment(desk)
    path.with_suffix(".away").rename(path)
    desk_day.comment(desk)


def test_another_file_in_its_place_is_left_alone(desk: Desk) -> None:
    path = desk.bench.store.path
    path.rename(path.with_suffix(".away"))
    shutil.copy(path.with_suffix(".away"), path)
    before = path.read_bytes()
    with pytest.raises(ProjectError, match="moved, deleted or replaced"):
        desk_day.comment(desk)
    assert path.read_bytes() == before
    path.with_suffix(".away").replace(path)
    desk_day.comment(desk)


@pytest.mark.skipif(sys.platform == "win32", reason="rights are POSIX")
@pytest.mark.parametrize("what", ["file", "folder"])
def test_rights_that_are_gone_are_told_and_come_back(tmp_path: Path, what: str) -> None:
    script, told = Path(__file__).with_name("without_rights.py"), dict(os.environ)
    if os.getuid() == 0 and not shutil.which("setpriv"):
        pytest.skip("root may write everywhere")
    (tmp_path / "desk").mkdir()
    told["KZANNOTATE_HOME"] = str(tmp_path / "home")
    command = [*WITHOUT * (os.getuid() == 0), sys.executable, str(script), what]
    done = subprocess.run(
        [*command, str(tmp_path / "desk")], check=True, env=told, capture_output=True, text=True
    )
    sentence, went_on = done.stdout.splitlines()
    assert sentence.startswith("desk.kza cannot be ")
    assert went_on == "went on"


@pytest.mark.skipif(not COMPILER, reason="the shim is compiled, and for Linux")
def test_a_drive_that_cannot_sync_folders_is_worked_on_like_any_other(tmp_path: Path) -> None:
    for name in ("desk", "coming"):
        (tmp_path / name).mkdir()
    told = environment(compiled(tmp_path), tmp_path / "desk", tmp_path / "home")
    told["KZ_DISK_FOLDERS_NOT"] = "1"
    script = Path(__file__).with_name("network_drive.py")
    command = [sys.executable, str(script), str(tmp_path / "desk"), str(tmp_path / "coming")]
    done = subprocess.run(command, check=False, env=told, capture_output=True, text=True)
    assert done.stderr == ""
    assert done.stdout.splitlines() == ["the drive says: Invalid argument", "0 problems"]


def test_a_drive_that_goes_away_is_told_and_work_goes_on_when_it_is_back(desk: Desk) -> None:
    drive, gone = desk.folder, desk.folder.with_name("gone")
    drive.rename(gone)
    with pytest.raises(ProjectError, match=r"drive or folder that holds desk\.kza"):
        desk_day.comment(desk)
    gone.rename(drive)
    desk_day.comment(desk)


def test_a_clock_set_back_loses_no_order(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    class Back(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.now(tz) - timedelta(days=4000)

    desk_day.comment(desk)
    with monkeypatch.context() as patch:
        patch.setattr(session, "datetime", Back)
        for task in (desk_day.comment, desk_day.learn, desk_day.undo, desk_day.redo):
            task(desk)
    desk_day.undo(desk)
    verbs = [revision.verb for revision in desk.bench.store.revisions()]
    assert verbs[-6:] == ["comment", "comment", "import reference", "undo", "redo", "undo"]


def _may_mount(tmp_path: Path) -> bool:
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return False
    command = [*NAMESPACE, str(tmp_path), "true", ""]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0
