"""The server decides heads alone only where the one implementation says the same."""

from __future__ import annotations

import itertools
import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from histories import gesture, random_history
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kzannotate.domain.entity import Entity
from kzannotate.domain.exchanging import Outcome
from kzannotate.storage import heads as heads_of_files
from kzannotate.storage.server import log
from kzannotate.storage.server.refusals import NotAtOnce

if TYPE_CHECKING:
    from kzannotate.domain.revision import Revision
    from kzannotate.storage.server.store import PostgresStore
    from kzannotate.storage.store import SqliteStore

_LOG = "revision, revision_parent, change, head, branch, unfolded, touch"


def _forget(store: PostgresStore) -> None:
    with store._writing() as line:
        line.ask("SET LOCAL session_replication_role = replica")
        line.ask(f"TRUNCATE {_LOG} CASCADE")


def _batches(chance: random.Random, history: list[Revision]) -> list[list[Revision]]:
    cuts = sorted({0, len(history), *(chance.randrange(len(history)) for _ in range(4))})
    return [history[a:b] for a, b in itertools.pairwise(cuts)]


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(seed=st.integers(0, 2**32))
def test_both_stores_show_the_same_whatever_comes_in_whatever_order(
    server_store: PostgresStore, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    history = random_history(seed, gestures=20)
    if chance.random() < 0.6:
        chance.shuffle(history)
    _forget(server_store)
    for batch in _batches(chance, history):
        server_store.append(batch)
    assert _told(server_store) == _expected(history)
    assert not [p for p in server_store.verify() if "what" in p.sentence]


def _told(store: PostgresStore) -> object:
    keys = [("Entity", id_, "shared") for id_ in "abc"]
    return store.records(Entity), store.branches(), store.heads(keys)


def _expected(history: list[Revision]) -> object:
    import sqlite3
    from contextlib import closing

    from kzannotate.storage import schema
    from kzannotate.storage.taking_in import take_in

    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        db.execute("BEGIN")
        schema.migrate(db)
        take_in(db, history)
        keys = heads_of_files.keys(db)
        tops = {key: heads_of_files.head(db, key) for key in keys}
        records = heads_of_files.records(db, Entity, "shared", None)
        return records, heads_of_files.branches(db), tops


def test_taking_in_the_same_twice_changes_nothing_on_a_server(server_store: PostgresStore) -> None:
    history = random_history(7)
    server_store.append(history)
    before = _told(server_store)
    assert set(server_store.append(history)) == {Outcome.KNOWN}
    assert _told(server_store) == before


def test_plain_gestures_are_settled_in_one_question(server_store: PostgresStore) -> None:
    with server_store._writing() as line:
        rows = log._append(line, random_history(3, devices=1), at_once=True)
    assert {said for said, _ in rows} == {"added"}


def test_a_branch_is_not_settled_at_once(server_store: PostgresStore) -> None:
    with pytest.raises(NotAtOnce), server_store._writing() as line:
        log._append(line, random_history(7), at_once=True)


def test_a_snapshot_holds_the_whole_log(
    server_store: PostgresStore, file_store: SqliteStore, tmp_path
) -> None:
    from kzannotate.storage.opening import open_project

    first = gesture(server_store, None, Entity("cica", "organisation"))
    server_store.commit(first)
    server_store.append([replace(first, id="late", device="d2")])
    server_store.snapshot(tmp_path / "copy.kza")
    copy = open_project(tmp_path / "copy.kza")
    assert [r.id for r in copy.revisions()] == [r.id for r in server_store.revisions()]
    assert copy.branches() == server_store.branches()
    copy.close()
