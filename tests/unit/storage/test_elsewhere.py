"""Projects on other drives and in others' hands: borrowed, copied, out of reach, made of old."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from kzannotate.domain.entity import Entity
from kzannotate.domain.exchanging import Bond
from kzannotate.domain.project import Reviewer
from kzannotate.errors import (
    BugError,
    BusyProjectError,
    DamagedProjectError,
    ProjectError,
    UnconfirmedProjectError,
)
from kzannotate.storage import opening, schema, soundness
from kzannotate.storage.opening import borrow_project, create_copy, create_project, open_project

if TYPE_CHECKING:
    from pathlib import Path

BOND = Bond("postgresql://desk/kz", "p", Reviewer("r-aigul", "Aigul"))


def fail(*_: object) -> None:
    raise OSError(5, "Input/output error")


def test_a_borrowed_project_is_read_in_a_copy(project: Path, tmp_path: Path) -> None:
    before, told = project.read_bytes(), []
    with closing(
        borrow_project(project, tmp_path / "b.kza", step=lambda *far: told.append(far))
    ) as b:
        assert b.record(Entity, "cica")
        assert b.read_only
        assert b.path == tmp_path / "b.kza"
    assert told
    assert told[-1][0] == told[-1][1]
    assert project.read_bytes() == before


def test_a_borrowed_project_that_is_damaged_is_named_as_it_was_chosen(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(path: Path, **_: object) -> None:
        raise DamagedProjectError(f"{path.name} is damaged")

    monkeypatch.setattr(opening, "open_project", damaged)
    with pytest.raises(DamagedProjectError, match=r"^desk\.kza is damaged$"):
        borrow_project(project, tmp_path / "b.kza")


def test_a_borrowed_project_that_is_locked_is_in_use(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "copy", busy)
    with pytest.raises(BusyProjectError, match=r"^desk\.kza is in use by another program"):
        borrow_project(project, tmp_path / "b.kza")


def busy(*_: object, **__: object) -> None:
    error = sqlite3.OperationalError("locked")
    error.sqlite_errorcode = sqlite3.SQLITE_BUSY
    raise error


@pytest.mark.parametrize("writable", [True, False])
def test_a_medium_that_cannot_be_written_is_read_without_locks(
    project: Path, monkeypatch: pytest.MonkeyPatch, writable: bool
) -> None:
    ordinary = opening.connect

    def connect(path: Path, mode: str, **others: object) -> sqlite3.Connection:
        if mode == "ro":
            raise sqlite3.OperationalError("no place for the write-ahead log")
        return ordinary(path, mode, **others)

    monkeypatch.setattr(opening, "connect", connect)
    monkeypatch.setattr(opening, "_writable", lambda _: writable)
    if writable:
        with pytest.raises(ProjectError):
            open_project(project, read_only=True)
        with pytest.raises(sqlite3.OperationalError):
            opening._reading(project)
    else:
        with closing(opening._reading(project)) as db:
            assert db.execute("SELECT count(*) FROM revision").fetchone() == (2,)
        assert opening._examine(project, "ro", 1, prove=True) == ("immutable", True)


def test_a_project_that_cannot_be_made_to_last_is_not_created(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "sync_folder", fail)
    with pytest.raises(ProjectError, match=r"^x\.kza cannot be created \(Input/output error\)\.$"):
        create_project(tmp_path / "x.kza", "X")


def test_what_fails_while_a_project_is_founded_is_told_by_the_name_that_was_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(store: object, _revision: object) -> None:
        raise ProjectError(f"{store.path.name} will not do.")  # type: ignore[attr-defined]

    monkeypatch.setattr(opening.SqliteStore, "commit", refuse)
    with pytest.raises(ProjectError, match=r"^x\.kza will not do\.$"):
        create_project(tmp_path / "x.kza", "X")
    assert list(tmp_path.iterdir()) == []


def test_a_founding_that_is_not_confirmed_yet_is_confirmed_under_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unsure(*_: object) -> None:
        raise UnconfirmedProjectError("written, but")

    monkeypatch.setattr(opening.SqliteStore, "commit", unsure)
    create_project(tmp_path / "x.kza", "X").close()


def test_a_working_copy_is_made_in_its_folder_and_tied(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "within" / "x.kza"
    with closing(create_copy(path, BOND)) as copied:
        assert copied.exchange.bond() == BOND
        assert list(copied.revisions()) == []
    with pytest.raises(ProjectError, match=r"^x\.kza exists already\. Choose another name, or"):
        create_copy(path, BOND)
    path.unlink()
    path.symlink_to(tmp_path / "nowhere")
    with pytest.raises(ProjectError, match=r"^x\.kza exists already"):
        create_copy(path, BOND)


def test_a_working_copy_that_cannot_be_made_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ProjectError, match=r"^x\.kza cannot be created \(\w.+\)\.$"):
        create_copy(tmp_path / "file" / "x.kza", BOND)
    monkeypatch.setattr(opening, "lay_out", busy)
    with pytest.raises(BusyProjectError, match=r"^x\.kza is in use"):
        create_copy(tmp_path / "x.kza", BOND)


def test_a_ring_of_links_is_out_of_reach(tmp_path: Path) -> None:
    (tmp_path / "a.kza").symlink_to(tmp_path / "b.kza")
    (tmp_path / "b.kza").symlink_to(tmp_path / "a.kza")
    with pytest.raises(ProjectError, match=r"^a\.kza cannot be reached \("):
        open_project(tmp_path / "a.kza")


def test_an_older_project_is_opened_for_reading_once_it_is_up_to_date(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    with pytest.raises(ProjectError) as told:
        open_project(project, read_only=True)
    assert str(told.value) == (
        "desk.kza was made by an older kzannotate. Open it for writing once to bring it up to date."
    )


def test_a_migration_needs_a_transaction() -> None:
    with (
        closing(sqlite3.connect(":memory:", isolation_level=None)) as db,
        pytest.raises(BugError, match=r"^a migration needs an open transaction$"),
    ):
        schema.migrate(db)


def test_damage_found_by_the_way_is_remembered_and_other_trouble_is_not(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(open_project(project, prove=False)) as store:
        monkeypatch.setattr(soundness, "check", busy)
        with pytest.raises(BusyProjectError):
            store.soundness.prove()
        monkeypatch.setattr(soundness, "check", broken)
        with pytest.raises(DamagedProjectError, match="malformed"):
            store.soundness.prove()
        monkeypatch.undo()
        with pytest.raises(DamagedProjectError, match="malformed"):
            store.soundness.prove()


def broken(*_: object) -> None:
    error = sqlite3.DatabaseError("malformed")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    raise error


@pytest.mark.skipif(os.name != "posix", reason="who is alive is asked as POSIX does")
def test_a_process_that_nobody_can_have_is_not_forsaken(tmp_path: Path) -> None:
    from kzannotate.storage import unfinished

    left = tmp_path / f".x.kza.{unfinished._machine()}-{2**70}.unfinished"
    left.touch()
    unfinished.sweep(tmp_path / "x.kza")
    assert left.exists()
