"""Projects that older versions wrote are brought up to date, and nothing is lost."""

from __future__ import annotations

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kzannotate.domain.document import Document
from kzannotate.domain.mention import Mention
from kzannotate.domain.project import Layer, LayerKind
from kzannotate.domain.remark import Note
from kzannotate.domain.verdict import Verdict
from kzannotate.storage import heads, schema
from kzannotate.storage.opening import open_project

if TYPE_CHECKING:
    from kzannotate.storage.store import SqliteStore

OLD = sorted((Path(__file__).parents[2] / "data" / "projects").glob("*.kza.gz"))


@pytest.fixture(params=OLD, ids=lambda p: p.name.partition(".")[0])
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "old.kza"
    path.write_bytes(gzip.decompress(request.param.read_bytes()))
    return path


def _own_layer(store: SqliteStore) -> str:
    return next(x.id for x in store.records(Layer) if x.kind is LayerKind.REVIEWER)


def test_there_is_a_project_of_every_version_before_this_one() -> None:
    assert [p.name for p in OLD] == [f"version-{n}.kza.gz" for n in range(1, schema.VERSION)]


def test_an_old_project_opens_with_all_it_held(old: Path) -> None:
    with closing(open_project(old)) as store:
        own = _own_layer(store)
        assert [d.id for d in store.records(Document)] == ["a", "b"]
        assert len(store.records(Mention, layer=own)) == 2
        assert [v.reason for v in store.records(Verdict, layer=own)] == ["so"]
        assert list(store.verify()) == []


def test_the_old_file_is_kept_as_a_backup(old: Path) -> None:
    before = int.from_bytes(old.read_bytes()[60:64], "big")
    open_project(old).close()
    (backup,) = old.with_name("old.kza.backups").iterdir()
    assert int.from_bytes(backup.read_bytes()[60:64], "big") == before
    assert int.from_bytes(old.read_bytes()[60:64], "big") == schema.VERSION


def test_an_old_log_is_read_into_the_new_projection(old: Path) -> None:
    with closing(open_project(old)) as store, store._reading() as db:
        stored = heads.projection(db)
        assert stored["touch"]
        store.rebuild()
        assert heads.projection(db) == stored
        assert store.records(Note) == []


def test_an_old_project_that_lies_about_its_version_is_refused(old: Path) -> None:
    with closing(sqlite3.connect(old)) as db:
        db.execute(f"PRAGMA user_version = {schema.VERSION}")
    with pytest.raises(Exception, match="its tables are not ours"):
        open_project(old)
