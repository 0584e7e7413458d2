"""Copies that cannot be made, or are not what they should be, are told and not kept."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from kzannotate.domain.copies import Why
from kzannotate.errors import (
    DamagedProjectError,
    KzError,
    NotAProjectError,
    ProjectError,
)
from kzannotate.storage import backup, copies, folders
from kzannotate.storage.connection import connect, how_kept
from kzannotate.storage.opening import create_project, open_project

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def db(project: Path) -> Iterator[sqlite3.Connection]:
    with closing(connect(project, "rw")) as made:
        yield made


def broken(number: int) -> Callable[..., None]:
    """A call of the system that fails with an error of this number."""

    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail


def test_a_backup_without_a_folder_changes_nothing(project: Path, db) -> None:
    project.with_name("desk.kza.backups").touch()
    with pytest.raises(ProjectError) as told:
        backup.back_up(db, project)
    assert str(told.value) == (
        "No backup of desk.kza can be made: the folder desk.kza.backups cannot be created "
        "(File exists). Nothing was changed."
    )


def test_backups_are_numbered_on_and_say_why(project: Path, db) -> None:
    first = backup.back_up(db, project)
    second = backup.back_up(db, project, Why.DAILY)
    assert first.name.startswith("00001 ")
    assert second.name.startswith("00002 ")
    assert second.name.endswith("Z daily desk.kza")
    found = backup.copies_of(project)
    assert [(c.number, c.why, c.path) for c in found] == [
        (2, Why.DAILY, second),
        (1, Why.UPGRADE, first),
    ]
    assert found[0].size == second.stat().st_size
    assert found[0].time == "{}T{}:{}:{}Z".format(
        second.name[6:16], *(second.name[n : n + 2] for n in (17, 19, 21))
    )


def test_what_else_lies_beside_the_backups_is_not_ours(project: Path) -> None:
    folder = project.with_name("desk.kza.backups")
    folder.mkdir()
    (folder / "00003 2026-01-02 desk.kza").write_bytes(b"old")
    (folder / "00004 2026-01-02 desk.kza").mkdir()
    (folder / "00005 2026-01-02 desk.kza").symlink_to(project)
    (folder / "notes.txt").touch()
    (found,) = backup.copies_of(project)
    assert (found.number, found.time, found.why, found.size) == (3, "2026-01-02", Why.UPGRADE, 3)
    assert backup.copies_of(project.with_name("other.kza")) == []


def test_a_copy_goes_into_ordinary_files_alone(tmp_path: Path, db) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for name in ("folder", "link"):
        with pytest.raises(ProjectError, match=rf"^{name} is not an ordinary file\. Choose"):
            backup.copy(db, tmp_path / name)


def test_a_copy_replaces_an_ordinary_file(tmp_path: Path, db) -> None:
    (tmp_path / "copy.kza").write_bytes(b"old")
    told: list[tuple[int, int]] = []
    backup.copy(db, tmp_path / "copy.kza", step=lambda *far: told.append(far))
    open_project(tmp_path / "copy.kza").close()
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    assert told[-1] == (pages, pages)


def test_a_copy_that_cannot_be_made_to_last_is_told(
    tmp_path: Path, db, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "sync_folder", broken(5))
    with pytest.raises(ProjectError, match=r"^c\.kza cannot be written \(Input/output error\)\.$"):
        backup.copy(db, tmp_path / "c.kza")
    with pytest.raises(ProjectError, match=r"^c\.kza cannot be reached"):
        backup.copy(db, tmp_path / "no folder" / "c.kza")


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE content SET body = 'forged'",
        "UPDATE revision SET verb = 'forged' WHERE seq = (SELECT max(seq) FROM revision)",
        "INSERT INTO file VALUES ('0', x'00')",
    ],
)
def test_a_copy_of_what_does_not_prove_itself_is_not_kept(tmp_path: Path, harm: str) -> None:
    store = create_project(tmp_path / "desk.kza", "Desk")
    with store._writing() as writing:
        writing.execute("INSERT INTO content (sha256, body) VALUES ('0', 'so')")
        names = writing.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for (name,) in names:
            writing.execute(f"DROP TRIGGER {name}")
        if "content" not in harm:
            writing.execute("DELETE FROM content")
        writing.execute(harm)
    with store._reading() as db, pytest.raises(DamagedProjectError) as told:
        backup.copy(db, tmp_path / "copy.kza")
    assert str(told.value) == "The copy copy.kza came out damaged and was not kept."
    assert not (tmp_path / "copy.kza").exists()
    store.close()


def test_what_is_no_project_is_copied_if_its_pages_are_sound(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "x")) as plain:
        plain.execute("CREATE TABLE t (v)")
        backup.copy(plain, tmp_path / "copy")
    with closing(sqlite3.connect(tmp_path / "copy")) as copied:
        assert copied.execute("SELECT name FROM sqlite_schema").fetchall() == [("t",)]


def test_a_copy_that_others_keep_beginning_again_is_made_in_one_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "_PAGES", 5)
    path, copied = tmp_path / "x", tmp_path / "copy"
    with closing(sqlite3.connect(path, isolation_level=None)) as one:
        one.execute("CREATE TABLE t (v)")
        one.executemany("INSERT INTO t VALUES (?)", [(bytes(3000),)] * 40)
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            backup.copy(one, copied, step=lambda *_: other.execute("INSERT INTO t VALUES (1)"))
            written = other.execute("SELECT count(*) FROM t WHERE v = 1").fetchone()
    with closing(sqlite3.connect(copied)) as made:
        assert made.execute("SELECT count(*) FROM t WHERE v = 1").fetchone() == written
    assert 3 <= written[0] <= 12


def test_there_has_to_be_room_for_a_backup(
    project: Path, db, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = project.stat().st_size
    usage = shutil.disk_usage(project)
    enough = usage._replace(free=size + backup._ROOM)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: enough)
    assert backup.back_up(db, project).exists()
    monkeypatch.setattr(shutil, "disk_usage", lambda _: enough._replace(free=enough.free - 1))
    with pytest.raises(ProjectError, match=r"^There is no room for the copy .+\. Free some space"):
        backup.back_up(db, project)
    monkeypatch.setattr(shutil, "disk_usage", broken(5))
    assert backup.back_up(db, project).exists()  # nobody knows, so it is tried


def test_what_a_killed_program_left_of_a_backup_goes_after_a_day(project: Path, db) -> None:
    folder = project.with_name("desk.kza.backups")
    folder.mkdir()
    for name, age in (("old", 90_000), ("new", 80_000)):
        left = folder / f".{name}.unfinished"
        left.touch()
        os.utime(left, (time.time() - age,) * 2)
    backup.back_up(db, project)
    assert [p.name for p in folder.glob(".*")] == [".new.unfinished"]


def test_a_copy_that_cannot_be_read_is_no_copy_of_today(project: Path) -> None:
    with closing(open_project(project)) as store:
        assert store.copies.outdated()
        made = store.copies.make(Why.DAILY)
        assert not store.copies.outdated()
        made.path.write_bytes(b"no project" * 100)
        assert store.copies.outdated()


@pytest.mark.parametrize(
    ("copied", "kind"), [(b"no project" * 100, NotAProjectError), (None, ProjectError)]
)
def test_what_is_no_copy_does_not_come_back(
    tmp_path: Path, project: Path, copied: bytes | None, kind: type[KzError]
) -> None:
    if copied:
        (tmp_path / "copy.kza").write_bytes(copied)
    before = project.read_bytes()
    for restore in (copies.restore_as, copies.restore_in_place):
        target = project if restore is copies.restore_in_place else tmp_path / "new.kza"
        with pytest.raises(kind):
            restore(tmp_path / "copy.kza", target)
    assert project.read_bytes() == before
    with pytest.raises(ProjectError, match=r"^desk\.kza exists already\. Choose another name"):
        copies.restore_as(tmp_path / "copy.kza", project)


def test_how_a_project_is_kept_is_said(project: Path) -> None:
    with closing(connect(project, "ro")) as db:
        (journal,) = db.execute("PRAGMA journal_mode").fetchone()
    level = "FULL" if journal == "wal" else "EXTRA"
    said = f"SQLite {sqlite3.sqlite_version}, journal {journal}, synchronous {level}"
    assert how_kept(project) == said


@pytest.mark.parametrize(("number", "can"), [(22, True), (5, False)])
def test_a_drive_that_keeps_names_unasked_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, can: bool
) -> None:
    folders.sync_folder(tmp_path)
    assert folders.can_sync.__wrapped__(tmp_path) is True
    monkeypatch.setattr(os, "fsync", broken(number))
    assert folders.can_sync.__wrapped__(tmp_path) is not can
    if can:
        folders.sync_folder(tmp_path)
    else:
        with pytest.raises(OSError, match="Input/output error"):
            folders.sync_folder(tmp_path)


def test_a_folder_that_is_not_there_counts_as_one_that_can_sync(tmp_path: Path) -> None:
    assert folders.can_sync.__wrapped__(tmp_path / "nowhere") is True
