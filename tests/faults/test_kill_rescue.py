"""SIGKILL while a project is brought back, or an earlier copy put in its place."""

from __future__ import annotations

import shutil
import signal
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from effort import FULL, enter, entered
from killing import kill_again_and_again

from kzannotate.domain.document import Document, Source, digest
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.storage.copies import restore_in_place
from kzannotate.storage.opening import open_project
from kzannotate.storage.salvage import recover
from kzannotate.workbench.session import create_project_session

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [
    pytest.mark.fault,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kills are POSIX"),
]

KILLS = 200 if FULL else 8
LONGEST = 0.5
TEXT = "حضر وفد المنظمة اجتماع الأمس ثم عاد إلى العاصمة. " * 200


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One with a project, two copies of it that differ, and a damaged one."""
    monkeypatch.setenv("KZANNOTATE_HOME", str(tmp_path / "home"))
    place = tmp_path / "desk"
    place.mkdir()
    made = Document("a", "A", digest(TEXT), len(TEXT), "ar")
    path = place / "desk.kza"
    with closing(create_project_session(path, title="Desk", reviewer_name="Aigul")) as bench:
        bench.commit("import", [Change(SHARED_LAYER, None, made)], texts={digest(TEXT): TEXT})
        for number in range(2):
            sources = [Source(f"{number}-{n}", f"Gazette {n}") for n in range(300)]
            bench.commit("import", [Change(SHARED_LAYER, None, source) for source in sources])
            bench.store.snapshot(place / f"copy-{number}.kza")
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 4
    (place / "damaged.kza").write_bytes(data)
    return place


def test_what_a_killed_recovery_leaves_is_whole_or_not_there(folder: Path) -> None:
    before, wrong = (folder / "damaged.kza").read_bytes(), []

    def look(number: int) -> None:
        for made in folder.glob("new-*.kza"):
            wrong.extend(_problems(made))
            made.unlink()
        enter("kill of a recovery", number=number, wrong=len(wrong))

    _kill("recover", folder, look)
    assert wrong == []
    assert (folder / "damaged.kza").read_bytes() == before
    for number in range(50):  # whatever they were to become
        recover(folder / "damaged.kza", folder / f"new-{number}.kza")
        if not list(folder.glob(".*")):
            break
    assert list(folder.glob(".*")) == []


def test_a_killed_change_of_copies_leaves_one_of_them_whole(folder: Path) -> None:
    known = {_last(copy) for copy in folder.glob("copy-*.kza")}
    wrong: list[str] = []
    seen: set[str] = set()

    def look(number: int) -> None:
        seen.add(_last(folder / "desk.kza"))
        kept = folder / "desk.kza.backups"
        for path in (folder / "desk.kza", *kept.glob("*.kza")):
            wrong.extend(_problems(path))
        shutil.rmtree(kept, ignore_errors=True)
        enter("kill of a restore", number=number, wrong=len(wrong))

    _kill("restore", folder, look)
    assert wrong == []
    assert not (folder / "refused").exists()
    assert seen <= known
    restore_in_place(folder / "copy-0.kza", folder / "desk.kza")
    assert list(folder.glob(".*")) == []


def _kill(what: str, folder: Path, look: object) -> None:
    done = {"recover": "kill of a recovery", "restore": "kill of a restore"}[what]
    kills = range(len(entered(done)), KILLS)
    kill_again_and_again("killed_rescue.py", [what, str(folder)], kills, lambda _: LONGEST, look)  # type: ignore[arg-type]


def _problems(path: Path) -> list[str]:
    with closing(open_project(path)) as store:
        return [problem.sentence for problem in store.verify()]


def _last(path: Path) -> str:
    with closing(open_project(path)) as store:
        return next(iter(store.revisions(newest_first=True))).id
