from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kzannotate.domain.copies import LAST
from kzannotate.domain.entity import Entity
from kzannotate.domain.project import Device, ProjectInfo
from kzannotate.errors import (
    BusyProjectError,
    DamagedProjectError,
    NewerProjectError,
    NotAProjectError,
    ProjectError,
    ReadOnlyProjectError,
)
from kzannotate.storage import opening, schema
from kzannotate.storage.backup import back_up
from kzannotate.storage.connection import wal_is_safe
from kzannotate.storage.opening import create_project, open_project
from kzannotate.storage.rows import shapes

if TYPE_CHECKING:
    from kzannotate.errors import KzError
    from kzannotate.storage.store import SqliteStore


def _refused(path: Path, kind: type[KzError], match: str) -> None:
    with pytest.raises(kind, match=match) as caught:
        open_project(path, busy_seconds=0.05)
    assert path.name in str(caught.value)


def _alter(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        for statement in statements:
            db.execute(statement)


def test_a_new_project_says_its_title(store: SqliteStore) -> None:
    assert [p.title for p in store.records(ProjectInfo)] == ["Empty"]


def test_no_two_projects_or_first_revisions_are_one() -> None:
    first, again = (opening.founding("Same", Device("d", "")) for _ in range(2))
    assert first.id != again.id
    assert first.changes[0].after.id != again.changes[0].after.id


def test_an_existing_file_is_never_made_anew(project: Path) -> None:
    with pytest.raises(ProjectError, match=r"desk\.kza exists already"):
        create_project(project, "Again")


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match=r"new\.kza"):
        create_project(tmp_path / "nowhere" / "new.kza", "New")


@pytest.mark.parametrize("name", ["a ?b.kza", "100%.kza", "c#d.kza", "مشروع.kza", "%2e.kza"])
def test_any_file_name_is_that_file(tmp_path: Path, name: str) -> None:
    create_project(tmp_path / name, "T").close()
    assert [p.name for p in tmp_path.iterdir()] == [name]


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    _refused(tmp_path / "gone.kza", ProjectError, "no file")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_project(tmp_path: Path) -> None:
    (tmp_path / "folder.kza").mkdir()
    _refused(tmp_path / "folder.kza", NotAProjectError, "not a kzannotate project")


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.kza")
    _refused(tmp_path / "pipe.kza", ProjectError, "not an ordinary file")


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04" * 2000])
def test_another_file_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.kza"
    path.write_bytes(content)
    _refused(path, NotAProjectError, "not a kzannotate project")
    assert path.read_bytes() == content


def test_another_programs_database_is_no_project(tmp_path: Path) -> None:
    _alter(tmp_path / "notes.db", "CREATE TABLE note (text)")
    _refused(tmp_path / "notes.db", NotAProjectError, "not a kzannotate project")


def test_a_newer_project_asks_for_a_newer_program(project: Path) -> None:
    _alter(project, "PRAGMA user_version = 999")
    before = project.read_bytes()
    _refused(project, NewerProjectError, "newer kzannotate")
    assert project.read_bytes() == before


def test_a_truncated_project_is_damaged(project: Path) -> None:
    project.write_bytes(project.read_bytes()[:20_000])
    _refused(project, DamagedProjectError, "damaged")


def test_noise_in_the_middle_is_damage(project: Path) -> None:
    data = bytearray(project.read_bytes())
    data[4096 : 4096 * 3] = b"\xa5" * (4096 * 2)
    project.write_bytes(data)
    _refused(project, DamagedProjectError, "damaged")


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE VIEW search_extra AS SELECT 1",
        "CREATE TRIGGER t AFTER INSERT ON head BEGIN DELETE FROM meta; END",
        "DROP TRIGGER revision_is_never_deleted",
        "ALTER TABLE source ADD COLUMN more TEXT",
    ],
)
def test_strange_tables_are_refused(project: Path, statement: str) -> None:
    _alter(project, statement)
    _refused(project, DamagedProjectError, "its tables are not ours")


def test_a_locked_project_is_in_use(project: Path) -> None:
    with closing(sqlite3.connect(project, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        _refused(project, BusyProjectError, "in use by another program")


def test_an_unwritable_project_can_still_be_read(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_writable", lambda _: False)
    _refused(project, ReadOnlyProjectError, "open the copy")
    store = open_project(project, read_only=True)
    assert store.record(Entity, "cica")
    with pytest.raises(ReadOnlyProjectError, match="reading only"):
        store.append([])
    store.close()


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="rights are POSIX")
def test_rights_of_the_file_are_respected(project: Path) -> None:
    code = (
        "import json, os, pathlib, sys, urllib.parse\n"
        "from kzannotate.storage.opening import open_project\n"
        "from kzannotate.errors import ReadOnlyProjectError\n"
        "path = pathlib.Path(sys.argv[1])\n"
        "if os.geteuid() == 0: os.setuid(65534)\n"
        "try: open_project(path)\n"
        "except ReadOnlyProjectError as error: print(error)\n"
        "store = open_project(path, read_only=True)\n"
        "print(next(store.revisions()).verb)\n"
        "store.close()\n"
    )
    with tempfile.TemporaryDirectory() as name:
        medium = Path(name) / project.name
        medium.write_bytes(project.read_bytes())
        medium.chmod(0o444)
        medium.parent.chmod(0o555)
        done = _run(code, str(medium))
        medium.parent.chmod(0o755)
    assert "cannot be written" in done
    assert done.splitlines()[-1] == "found"


def test_a_link_opens_what_it_points_at(project: Path, tmp_path: Path) -> None:
    (tmp_path / "link.kza").symlink_to(project)
    store = open_project(tmp_path / "link.kza")
    assert store.path == project
    store.close()


def test_the_file_is_recognised_by_its_header(project: Path) -> None:
    assert project.read_bytes()[68:72] == b"kzan"


def test_every_record_has_the_columns_of_its_table(store: SqliteStore) -> None:
    with store._reading() as db:
        for shape in shapes():
            found = [row[1] for row in db.execute(f"PRAGMA table_info({shape.table})")]
            assert {*found} == {*shape.columns, "in_layer"}


def test_all_tables_are_strict(store: SqliteStore) -> None:
    with store._reading() as db:
        loose = [
            row[1]
            for row in db.execute("PRAGMA table_list")
            if not row[5] and not row[1].startswith(("search", "sqlite_", "_sqlite"))
        ]
    assert loose == []


def test_foreign_keys_and_distrust_are_on(store: SqliteStore) -> None:
    with store._reading() as db:
        for pragma, value in [("foreign_keys", 1), ("trusted_schema", 0), ("cell_size_check", 1)]:
            assert db.execute(f"PRAGMA {pragma}").fetchone() == (value,)


def test_commits_survive_a_power_cut_by_policy(store: SqliteStore) -> None:
    with store._reading() as db:
        journal = db.execute("PRAGMA journal_mode").fetchone()[0]
        synchronous = db.execute("PRAGMA synchronous").fetchone()[0]
    assert (journal, synchronous) == (("wal", 2) if wal_is_safe() else ("delete", 3))


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 0), False),
        ((3, 50, 7), True),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 60, 0), True),
    ],
)
def test_the_write_ahead_log_waits_for_a_mended_sqlite(
    version: tuple[int, ...], safe: bool
) -> None:
    assert wal_is_safe(version) is safe


def test_a_write_ahead_log_from_elsewhere_is_put_away(project: Path) -> None:
    _alter(project, "PRAGMA journal_mode = WAL")
    store = open_project(project)
    with store._reading() as db:
        journal = db.execute("PRAGMA journal_mode").fetchone()[0]
    store.close()
    assert journal == ("wal" if wal_is_safe() else "delete")


def test_a_failed_migration_changes_nothing_and_leaves_a_backup(project: Path) -> None:
    def broken(db: sqlite3.Connection) -> None:
        db.execute("DROP TABLE meta")
        raise sqlite3.OperationalError("out of luck")

    with closing(sqlite3.connect(project, isolation_level=None)) as db:
        with pytest.raises(sqlite3.OperationalError):
            opening._bring_up_to_date(db, project, broken)
        assert schema.strange_objects(db, schema.VERSION) == []
    (backup,) = (project.parent / "desk.kza.backups").iterdir()
    open_project(backup).close()


def test_the_last_backups_stay(project: Path) -> None:
    with closing(sqlite3.connect(project)) as db:
        paths = [back_up(db, project) for _ in range(LAST + 3)]
    assert [p.exists() for p in paths] == [False] * 3 + [True] * LAST


def test_the_project_is_reached_through_sqlite_alone(tmp_path: Path) -> None:
    code = (
        "import pathlib, sys\n"
        "from kzannotate.storage.opening import create_project, open_project\n"
        "seen = []\n"
        "def watch(event, args):\n"
        "    if event == 'open' and '.kza' in str(args[0]): seen.append(args[0])\n"
        "sys.addaudithook(watch)\n"
        "path = pathlib.Path(sys.argv[1])\n"
        "create_project(path, 'T').close()\n"
        "store = open_project(path)\n"
        "store.snapshot(path.with_name('copy.kza'))\n"
        "list(store.verify()); store.rebuild(); store.search('x'); store.close()\n"
        "print(len(seen), 'opened')\n"
        "open(path, 'rb').close()\n"
        "print(len(seen), 'seen when opened')\n"
    )
    assert _run(code, str(tmp_path / "p.kza")).splitlines() == ["0 opened", "1 seen when opened"]


def test_opening_a_project_does_not_load_the_slow_library(project: Path) -> None:
    code = (
        "import pathlib, sys\n"
        "from kzannotate.storage.opening import open_project\n"
        "open_project(pathlib.Path(sys.argv[1])).close()\n"
        "print('sqlite_utils' in sys.modules, 'numpy' in sys.modules)\n"
    )
    assert _run(code, str(project)).strip() == "False False"


def _run(code: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_each_project_is_one_of_its_own(tmp_path: Path) -> None:
    ids = set()
    for name in ("a", "b"):
        with closing(create_project(tmp_path / f"{name}.kza", "Desk")) as store:
            ids |= {info.id for info in store.records(ProjectInfo)}
            ids |= {revision.id for revision in store.revisions()}
    assert len(ids) == 4
