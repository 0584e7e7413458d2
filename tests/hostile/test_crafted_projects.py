"""A project file of a stranger's: opened as a project, refused in a sentence, never obeyed."""

import sqlite3
from contextlib import closing

import pytest

from kzannotate.domain.document import Document
from kzannotate.errors import KzError, ProjectError
from kzannotate.storage import schema
from kzannotate.storage.connection import connect
from kzannotate.storage.opening import create_project, open_project
from kzannotate.workbench.session import open_session
from kzannotate.workbench.viewing import articles, findings

FORGED = "UPDATE sqlite_schema SET sql = replace(sql, 'title TEXT NOT NULL', '{}')"


@pytest.fixture(scope="module")
def sample_bytes(sample_file):
    return sample_file.read_bytes()


@pytest.fixture
def project(sample_bytes, tmp_path):
    path = tmp_path / "crafted.kza"
    path.write_bytes(sample_bytes)
    return path


def craft(path, *statements, forged=False):
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute(f"PRAGMA writable_schema = {'ON' if forged else 'OFF'}")
        for statement in statements:
            db.execute(statement)


def used(path):
    """What a window asks a project for, to the end; a sentence where it is refused."""
    try:
        bench = open_session(path, reviewer_name="Aliya")
    except KzError as error:
        return str(error)
    try:
        seen = [list(bench.store.records(Document)), findings(bench), list(articles(bench))]
        return [*seen, bench.store.search("a"), list(bench.store.verify())]
    except KzError as error:
        return str(error)
    finally:
        bench.close()


def test_an_honest_project_is_used(project):
    assert len(used(project)[0]) > 1


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON revision BEGIN UPDATE meta SET value = 'x'; END",
        "CREATE VIEW more AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
        " SELECT i FROM n",
        "CREATE VIRTUAL TABLE more USING fts5(x)",
        "ALTER TABLE source ADD COLUMN g TEXT GENERATED ALWAYS AS (zeroblob(900000000)) VIRTUAL",
        "CREATE INDEX more ON source (abs(length(name)))",
        "DROP TRIGGER change_is_never_deleted",
    ],
)
def test_a_table_view_trigger_or_column_that_is_not_ours_ends_in_a_sentence(project, statement):
    craft(project, statement)
    assert "its tables are not ours" in used(project)


def test_a_view_in_the_place_of_a_table_is_never_read(project):
    craft(
        project,
        "ALTER TABLE source RENAME TO hidden",
        "CREATE VIEW source AS SELECT * FROM hidden, json_each('[1,2,3]')",
    )
    assert "its tables are not ours" in used(project)


@pytest.mark.parametrize("column", ["title BLOB NOT NULL", "title TEXT DEFAULT (randomblob(9))"])
def test_a_forged_schema_ends_in_a_sentence(project, column):
    craft(project, FORGED.format(column), forged=True)
    assert isinstance(used(project), str)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE {} SET title = CAST(x'ff00ff' AS TEXT)",
        "UPDATE {} SET length = 9223372036854775807",
        "UPDATE {} SET length = -1, position = -9223372036854775808",
        "UPDATE {} SET sha256 = '../../etc/passwd'",
        "UPDATE {} SET title = replace(hex(zeroblob(1000000)), '0', 'x')",
        "UPDATE {} SET state = 'nonsense', newlines = 'nonsense'",
        "UPDATE {} SET language = char(0) || 'x', published = 'yesterday'",
    ],
)
def test_values_that_we_never_write_are_shown_or_refused_and_found_by_verify(project, change):
    craft(project, change.format("document"))
    found = used(project)
    assert isinstance(found, str) or found[-1]


@pytest.mark.parametrize("table", ["change", "revision", "content"])
def test_history_that_was_rewritten_behind_our_back_is_told(project, table):
    column = {"change": "record", "revision": "verb", "content": "body"}[table]
    craft(
        project,
        f"DROP TRIGGER {table}_is_never_changed",
        f"UPDATE {table} SET {column} = {column} || 'x'",  # noqa: S608 - names of this test
        *[s for s in schema._APPEND_ONLY if f"{table}_is_never_changed" in s],
    )
    found = used(project)
    assert isinstance(found, str) or found[-1]


@pytest.mark.parametrize("size", [512, 65536])
@pytest.mark.parametrize("encoding", ["UTF-16le", "UTF-16be"])
def test_odd_pages_and_encodings_are_only_another_way_to_store(tmp_path, size, encoding):
    honest, odd = tmp_path / "a.kza", tmp_path / "b.kza"
    create_project(honest, "سد").close()
    with closing(sqlite3.connect(honest)) as db, closing(sqlite3.connect(odd)) as other:
        other.execute(f"PRAGMA page_size = {size}")
        other.execute(f"PRAGMA encoding = '{encoding}'")
        for line in db.iterdump():
            if "sqlite_schema" not in line and "_fts" not in line:
                with_suppressed(other, line)
        other.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        other.execute(f"PRAGMA user_version = {schema.VERSION}")
        other.commit()
    assert isinstance(used(odd), list | str)


def with_suppressed(db, line):
    try:
        db.execute(line)
    except sqlite3.Error:
        return


@pytest.mark.parametrize("place", [16, 18, 20, 24, 28, 36, 44, 52, 56, 60, 64, 68, 92])
@pytest.mark.parametrize("lie", [b"\xff\xff\xff\xff", b"\x00\x00\x00\x00", b"\x7f\xff\xff\xff"])
def test_a_header_that_lies_ends_in_a_sentence_or_is_of_no_account(project, place, lie):
    data = bytearray(project.read_bytes())
    data[place : place + 4] = lie
    project.write_bytes(data)
    assert isinstance(used(project), list | str)


@pytest.mark.parametrize("version", [0, -1, 1, 2, 2147483647])
def test_another_programs_tables_under_our_name_are_refused(tmp_path, version):
    path = tmp_path / "lie.kza"
    craft(
        path,
        "CREATE TABLE document (id TEXT)",
        f"PRAGMA application_id = {schema.APPLICATION_ID}",
        f"PRAGMA user_version = {version}",
    )
    with pytest.raises(ProjectError, match="lie"):
        open_project(path, busy_seconds=0.05)


def test_a_connection_attaches_nothing_and_makes_no_giant(project):
    with closing(connect(project, "rw")) as db:
        for statement in ("ATTACH ':memory:' AS x", "SELECT zeroblob(900000000)"):
            with pytest.raises((sqlite3.Error, MemoryError)):
                db.execute(statement).fetchall()


def test_a_connection_runs_no_function_from_the_file_that_is_not_plain(project):
    craft(project, "CREATE VIEW leak AS SELECT read_file('x') AS words")
    with closing(connect(project, "rw")) as db:
        db.create_function("read_file", 1, lambda _name: "leaked")
        with pytest.raises(sqlite3.OperationalError, match="unsafe use"):
            db.execute("SELECT * FROM leak").fetchall()
