"""Upgrades interrupted at every statement in turn: the old project is there, or the new one."""

from __future__ import annotations

import gzip
import os
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from kzannotate.domain.records import RECORDS
from kzannotate.errors import KzError, NewerProjectError
from kzannotate.storage import schema
from kzannotate.storage.opening import open_project

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [pytest.mark.fault, pytest.mark.timeout(600)]

EACH = 1 if os.environ.get("KZANNOTATE_FAULTS") == "full" else 5
"""Every so many statements are tried."""
OLD = sorted((Path(__file__).parents[1] / "data" / "projects").glob("*.kza.gz"))


class _Failing(sqlite3.Connection):
    """Fails at its n-th statement, counted over all connections; leaves the disk as a crash would.

    ``left`` statements are still done; ``crashed`` gets what lies on the disk at that moment.
    """

    left = -1
    crashed: Path | None = None

    def execute(self, *statement: Any) -> sqlite3.Cursor:
        _Failing._count()
        return super().execute(*statement)

    def executemany(self, *statement: Any) -> sqlite3.Cursor:
        _Failing._count()
        return super().executemany(*statement)

    @classmethod
    def _count(cls) -> None:
        cls.left -= 1
        if cls.left == -1:
            if cls.crashed is not None:
                _copy_of_the_disk(cls.crashed)
            raise sqlite3.OperationalError("disk I/O error")


def _copy_of_the_disk(target: Path) -> None:
    for part in target.parent.glob("old.kza*"):
        if part.is_file():
            shutil.copy(part, target.with_name(part.name.replace("old.kza", target.name)))


@pytest.fixture(params=OLD, ids=lambda p: p.name.partition(".")[0])
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "old.kza"
    path.write_bytes(gzip.decompress(request.param.read_bytes()))
    return path


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[_Failing]]:
    connect = sqlite3.connect

    def connected(*place: Any, **ways: Any) -> sqlite3.Connection:
        return connect(*place, factory=_Failing, **ways)

    monkeypatch.setattr("kzannotate.storage.connection.sqlite3.connect", connected)
    yield _Failing
    _Failing.left, _Failing.crashed = -1, None


def _everything(path: Path) -> list[str]:
    with closing(open_project(path)) as store:
        assert list(store.verify()) == []
        with store._reading() as db:
            layers = [x for (x,) in db.execute("SELECT DISTINCT layer FROM head ORDER BY layer")]
        return [
            *(repr(store.records(k, layer=x)) for k in RECORDS.values() for x in layers),
            *map(repr, store.revisions()),
        ]


def test_an_upgrade_that_fails_at_any_statement_is_taken_back_and_done_later(
    old: Path, failing: type[_Failing]
) -> None:
    sound, statements = old.read_bytes(), 0
    expected = _everything(old)
    while True:
        _begin_again(old, sound)
        failing.left = statements
        with suppress(KzError, sqlite3.OperationalError):
            open_project(old).close()
        done, failing.left = failing.left >= 0, -1
        assert _everything(old) == expected
        if done:
            break
        statements += EACH
    assert statements > 40  # all of the migration's own, and those before and after it


def test_a_power_cut_at_any_statement_leaves_the_old_project_or_the_new_one(
    old: Path, failing: type[_Failing], tmp_path: Path
) -> None:
    sound, expected = old.read_bytes(), _everything(old)
    _begin_again(old, sound)
    failing.left = 1_000_000
    open_project(old).close()
    total = 1_000_000 - failing.left
    for statements in range(0, total, 3 * EACH):
        _begin_again(old, sound)
        failing.left, failing.crashed = statements, tmp_path / "cut.kza"
        with suppress(KzError, sqlite3.OperationalError):
            open_project(old).close()
        failing.left, failing.crashed = -1, None
        assert _everything(tmp_path / "cut.kza") == expected


def test_an_older_program_refuses_a_newer_file_in_a_sentence(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_project(old).close()
    before = old.read_bytes()
    monkeypatch.setattr(schema, "VERSION", schema.VERSION - 1)
    with pytest.raises(NewerProjectError, match=r"old\.kza was written by a newer kzannotate"):
        open_project(old)
    assert old.read_bytes() == before


def _begin_again(old: Path, sound: bytes) -> None:
    for left in old.parent.glob("*.kza*"):
        shutil.rmtree(left) if left.is_dir() else left.unlink()
    old.write_bytes(sound)
