"""A disk that fails at the very end of a commit is told of as it is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from kzannotate.errors import UnconfirmedProjectError
from kzannotate.storage import backup, transaction

if TYPE_CHECKING:
    from pathlib import Path


class FailsAtTheEnd(sqlite3.Connection):
    """Commits, and says that the disk failed."""

    def execute(self, sql, *arguments):
        done = super().execute(sql, *arguments)
        if sql == "COMMIT":
            raise sqlite3.OperationalError("disk I/O error")
        return done


@pytest.fixture
def db(tmp_path: Path):
    with closing(
        sqlite3.connect(tmp_path / "x.kza", isolation_level=None, factory=FailsAtTheEnd)
    ) as db:
        db.execute("CREATE TABLE revision (seq INTEGER PRIMARY KEY)")
        yield db


def write(db, path: Path) -> None:
    with transaction.transaction(db, path, lambda: None):
        db.execute("INSERT INTO revision DEFAULT VALUES")


def test_what_is_in_the_file_and_made_to_last_is_saved(db, tmp_path: Path) -> None:
    write(db, tmp_path / "x.kza")
    assert db.execute("SELECT count(*) FROM revision").fetchone() == (1,)


def test_what_may_not_last_is_told_so_and_not_that_it_is_lost(
    db, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(folder: Path) -> None:
        raise OSError(5, "no")

    monkeypatch.setattr(transaction, "sync_folder", refuse)
    with pytest.raises(UnconfirmedProjectError, match=r"x\.kza was written, but"):
        write(db, tmp_path / "x.kza")


def test_what_leaves_no_trace_in_the_log_is_never_called_saved(db, tmp_path: Path) -> None:
    for statement in ("SELECT 1", "CREATE TABLE x (y)"):
        with (
            pytest.raises(sqlite3.OperationalError, match="disk I/O error"),
            transaction.transaction(db, tmp_path / "x.kza", lambda: None),
        ):
            db.execute(statement)


def test_a_copy_onto_a_file_that_stays_locked_gives_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "BUSY_SECONDS", 0.05)
    path = tmp_path / "copy.kza"
    with (
        closing(sqlite3.connect(path, isolation_level=None)) as other,
        closing(sqlite3.connect(path, timeout=0)) as out,
        closing(sqlite3.connect(tmp_path / "from.kza")) as source,
    ):
        source.execute("CREATE TABLE revision (seq INTEGER PRIMARY KEY)")
        other.execute("CREATE TABLE x (y)")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            backup._transfer(source, out, lambda _done, _total: None)
