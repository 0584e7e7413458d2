from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from histories import gesture, random_history, renamed
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kzannotate.domain.entity import Entity
from kzannotate.domain.exchanging import Outcome
from kzannotate.storage import heads
from kzannotate.storage.lineage import Entry, leaves

if TYPE_CHECKING:
    import random

    from kzannotate.domain.keeping import Store
    from kzannotate.domain.revision import Revision
    from kzannotate.storage.store import SqliteStore

CICA = Entity("cica", "organisation")


def _rows(store: Store, *, without_places: bool = False) -> object:
    with store._reading() as db:
        if not without_places:
            return heads.projection(db)
        keys = heads.keys(db)
        entities = store.records(Entity)
        return [heads.head(db, k) for k in keys], heads.branches(db), entities


@pytest.fixture
def emptied(store: Store) -> Store:
    """A store that forgets its log, so that one file serves many histories."""
    with store._reading() as db:
        triggers = "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
        for (name,) in db.execute(triggers).fetchall():
            db.execute(f"DROP TRIGGER {name}")
        db.execute("PRAGMA synchronous = OFF")
    return store


def _forget(store: Store) -> None:
    with store._writing() as db:
        db.execute("DELETE FROM change")
        heads.rebuild(db)
        db.execute("DELETE FROM revision_parent")
        db.execute("DELETE FROM revision")


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(seed=st.integers(0, 2**32))
def test_the_projection_rebuilt_from_the_log_is_the_stored_one(
    emptied: SqliteStore, seed: int
) -> None:
    _forget(emptied)
    for revision in random_history(seed):
        emptied.append([revision])
    stored = _rows(emptied)
    emptied.rebuild()
    assert _rows(emptied) == stored


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(seed=st.integers(0, 2**32), chance=st.randoms(use_true_random=False))
def test_branches_converge_whatever_the_order(
    emptied: SqliteStore, seed: int, chance: random.Random
) -> None:
    history = random_history(seed)
    _forget(emptied)
    emptied.append(history)
    straight = _rows(emptied, without_places=True)
    _forget(emptied)
    chance.shuffle(history)
    for revision in history:
        emptied.append([revision])
    assert _rows(emptied, without_places=True) == straight


@given(seed=st.integers(0, 2**32))
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_commits_give_what_the_log_says(emptied: SqliteStore, seed: int) -> None:
    _forget(emptied)
    for number, revision in enumerate(random_history(seed, devices=1), 1):
        emptied.commit(replace(revision, number=number))
    stored = _rows(emptied)
    emptied.rebuild()
    assert _rows(emptied) == stored
    assert emptied.branches() == []


def test_taking_in_the_same_twice_changes_nothing(store: SqliteStore) -> None:
    history = random_history(7)
    store.append(history)
    before = _rows(store)
    assert set(store.append(history)) == {Outcome.KNOWN}
    assert _rows(store) == before


def test_work_from_elsewhere_becomes_a_visible_branch(store: Store) -> None:
    store.commit(gesture(store, None, CICA))
    theirs = gesture(store, CICA, renamed(CICA, "theirs"))
    store.commit(gesture(store, CICA, renamed(CICA, "ours")))
    assert store.append([theirs]) == [Outcome.BRANCHED]
    (branch,) = store.branches()
    assert branch.key == ("Entity", "cica", "shared")


def test_a_revision_with_both_parents_resolves_a_branch(store: Store) -> None:
    store.commit(gesture(store, None, CICA))
    theirs = gesture(store, CICA, renamed(CICA, "theirs"))
    store.commit(gesture(store, CICA, renamed(CICA, "ours")))
    store.append([theirs])
    now = store.record(Entity, "cica")
    resolving = gesture(store, now, renamed(CICA, "agreed"))
    (branch,) = store.branches()
    store.commit(_with_parents(resolving, branch.head, branch.revision))
    assert store.branches() == []


def test_a_gesture_on_a_branched_record_stays_in_sight(store: Store) -> None:
    store.commit(gesture(store, None, CICA))
    theirs = gesture(store, CICA, renamed(CICA, "theirs"))
    store.commit(gesture(store, CICA, renamed(CICA, "ours")))
    store.append([theirs])
    mine = renamed(CICA, "mine")
    store.commit(gesture(store, store.record(Entity, "cica"), mine))
    assert store.record(Entity, "cica") == mine
    assert len(store.branches()) == 1


def test_the_same_deed_on_two_devices_is_no_branch(store: Store) -> None:
    twins = [gesture(store, None, CICA) for _ in range(2)]
    assert store.append(twins) == [Outcome.ADDED, Outcome.ADDED]
    store.commit(gesture(store, CICA, renamed(CICA, "on")))
    assert store.branches() == []


def test_a_child_that_comes_before_its_parent_is_no_branch(store: Store) -> None:
    first = gesture(store, None, CICA)
    second = _with_parents(gesture(store, CICA, renamed(CICA, "on")), first.id)
    store.append([second])
    assert store.append([first]) == [Outcome.ADDED]
    assert store.record(Entity, "cica") == renamed(CICA, "on")


def test_forged_parents_in_a_ring_end_somewhere() -> None:
    ring = [
        Entry("Entity", f"r{n}", n, frozenset({f"r{(n + 1) % 3}"}), True, None, str(n), str(n))
        for n in range(3)
    ]
    assert [e.revision for e in leaves(ring)] == [e.revision for e in leaves(ring[::-1])]


@pytest.mark.parametrize("table", ["revision", "revision_parent", "change", "content"])
@pytest.mark.parametrize("verb", ["DELETE FROM {0}", "UPDATE {0} SET rowid = rowid"])
def test_the_log_refuses_to_be_altered(store: SqliteStore, table: str, verb: str) -> None:
    if table == "revision_parent":
        verb = verb.replace("rowid = rowid", "parent = parent")
    store.append(random_history(3))
    with store._reading() as db:
        db.execute("INSERT INTO content (sha256, body) VALUES ('a', 'b')")
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            db.execute(verb.format(table))


def _with_parents(revision: Revision, *parents: str) -> Revision:
    return replace(revision, parents=parents)
