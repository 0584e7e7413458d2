"""The check of the whole file comes before the first write, and not before the first look."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from kzannotate.domain.document import Source
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change, Revision
from kzannotate.errors import DamagedProjectError
from kzannotate.storage.connection import wal_is_safe
from kzannotate.storage.opening import create_project, open_project

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "desk.kza"
    create_project(path, "Desk").close()
    return path


@pytest.fixture
def damaged(project: Path) -> Path:
    """The project with noise in a page that nobody needs to open it."""
    with closing(sqlite3.connect(project)) as db:
        (page,) = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'content'").fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
    data = bytearray(project.read_bytes())
    data[(page - 1) * size : page * size] = b"\xa5" * size
    project.write_bytes(data)
    return project


def _revision() -> Revision:
    change = Change(SHARED_LAYER, None, Source("s", "A paper"))
    return Revision("r-1", "d-1", 1, None, "import", (change,), time="2026-01-01T00:00:00.000Z")


def test_a_damaged_project_is_refused_at_once_unless_told_otherwise(damaged: Path) -> None:
    with pytest.raises(DamagedProjectError):
        open_project(damaged)


def test_nothing_is_written_into_a_damaged_project_that_is_open(damaged: Path) -> None:
    before = damaged.read_bytes()
    with closing(open_project(damaged, prove=False)) as store:
        for _ in range(2):
            with pytest.raises(DamagedProjectError, match=r"desk\.kza is damaged"):
                store.commit(_revision())
    assert damaged.read_bytes() == before


def test_damage_is_told_to_who_asks(damaged: Path) -> None:
    with closing(open_project(damaged, prove=False)) as store:
        for _ in range(2):
            with pytest.raises(DamagedProjectError):
                store.soundness.prove()


def test_an_index_that_lost_its_rows_is_named_by_the_check_of_a_project(project: Path) -> None:
    with closing(open_project(project)) as store:
        store.commit(_revision())
    with closing(sqlite3.connect(project)) as db:
        index = "SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_revision_1'"
        ((page,),) = db.execute(index).fetchall()
        (size,) = db.execute("PRAGMA page_size").fetchone()
    data = bytearray(project.read_bytes())
    data[(page - 1) * size + 3 : (page - 1) * size + 5] = b"\0\0"  # how many it holds
    project.write_bytes(data)
    with closing(open_project(project, prove=False)) as store:
        assert any("The file is damaged" in p.sentence for p in store.verify())


def test_the_first_write_makes_the_check(project: Path) -> None:
    with closing(open_project(project, prove=False)) as store:
        store.commit(_revision())
        assert store.soundness.prove(lambda: True)  # known by now: nothing is left to cancel


def test_a_cancelled_check_is_made_later(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kzannotate.storage.soundness._STEPS", 1)
    with closing(open_project(project, prove=False)) as store:
        assert not store.soundness.prove(lambda: True)
        assert store.soundness.prove()


def test_a_project_is_checked_before_its_journal_is_changed(damaged: Path) -> None:
    with closing(sqlite3.connect(damaged)) as db:
        db.execute(f"PRAGMA journal_mode = {'delete' if wal_is_safe() else 'wal'}")
    before = damaged.read_bytes()
    with pytest.raises(DamagedProjectError):
        open_project(damaged, prove=False)
    assert damaged.read_bytes() == before
