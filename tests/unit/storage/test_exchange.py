"""Copies of one project that are merged in any order tell the same, and nothing is lost."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from histories import document, gesture, random_history, renamed
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kzannotate.domain.entity import Entity
from kzannotate.domain.exchanging import Bond, Outcome, Unsent
from kzannotate.domain.project import Reviewer
from kzannotate.storage import heads, log

if TYPE_CHECKING:
    from kzannotate.domain.revision import Revision
    from kzannotate.storage.lineage import Entry
    from kzannotate.storage.store import SqliteStore

CICA = Entity("cica", "organisation")
DEVICES = 4
BOND = Bond("postgresql://desk/kz", "p", Reviewer("r-aigul", "Aigul"))


@pytest.fixture
def emptied(store: SqliteStore) -> SqliteStore:
    """A store that forgets its log, so that one file serves many histories."""
    with store._reading() as db:
        triggers = "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
        for (name,) in db.execute(triggers).fetchall():
            db.execute(f"DROP TRIGGER {name}")
        db.execute("PRAGMA synchronous = OFF")
    return store


def _forget(store: SqliteStore) -> None:
    with store._writing() as db:
        db.execute("DELETE FROM change")
        heads.rebuild(db)
        db.execute("DELETE FROM revision_parent")
        db.execute("DELETE FROM revision")


def _fold(store: SqliteStore) -> object:
    with store._reading() as db:
        tops = [heads.head(db, key) for key in heads.keys(db)]
    return tops, store.branches(), store.records(Entity)


def _file_of(device: int, history: list[Revision]) -> list[Revision]:
    """What one device's file holds: its own revisions and all that they build on."""
    by_id = {revision.id: revision for revision in history}
    wanted = [r.id for r in history if r.device == f"d{device}"]
    held: dict[str, Revision] = {}
    while wanted:
        id_ = wanted.pop()
        if id_ not in held:
            held[id_] = by_id[id_]
            wanted.extend(by_id[id_].parents)
    return [revision for revision in history if revision.id in held]


def _reached(entries: list[Entry], ends: set[str]) -> set[str]:
    """Revisions of one record that are a last word, or that one builds on, or the twin of such."""
    by_id, reached = {entry.revision: entry for entry in entries}, set[str]()
    open_ = [*ends]
    while open_:
        entry = by_id[open_.pop()]
        if entry.revision in reached:
            continue
        reached.add(entry.revision)
        said = (entry.before, entry.after)
        open_ += [e.revision for e in entries if (e.before, e.after) == said]
        open_ += [
            p for p in entry.parents & by_id.keys() if entry.whole or by_id[p].after == entry.before
        ]
    return reached


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(seed=st.integers(0, 2**32), devices=st.integers(3, DEVICES))
def test_all_orders_of_merging_give_the_same_and_lose_nothing(
    emptied: SqliteStore, seed: int, devices: int
) -> None:
    history = random_history(seed, devices=devices, gestures=10)
    files = [_file_of(device, history) for device in range(devices)]
    folds = []
    for order in permutations(files):
        _forget(emptied)
        for file in order:
            emptied.exchange.take(file)
        folds.append(_fold(emptied))
    assert all(fold == folds[0] for fold in folds)
    assert set(emptied.exchange.digests()) == {revision.id for revision in history}
    with emptied._reading() as db:
        for key in heads.keys(db):
            entries = log.entries(db, key)
            assert _reached(entries, heads.ends(db, key)) == {e.revision for e in entries}


def test_what_would_come_of_it_is_what_comes_of_it(store: SqliteStore) -> None:
    history = random_history(11, gestures=12)
    store.exchange.take(history[:6])
    foretold = store.exchange.versions_with(history[6:])
    store.exchange.take(history[6:])
    assert {key: store.exchange.versions(key) for key in foretold} == foretold


def test_a_text_comes_in_once_and_is_found(store: SqliteStore) -> None:
    record, texts = document("d", "قمة أستانا")
    coming = gesture(store, None, record)
    for _ in range(2):
        store.exchange.take([coming], texts.items())
    assert store.search("قمة") == ["d"]


def test_what_was_not_sent_is_sent_in_order(store: SqliteStore) -> None:
    store.exchange.tie(BOND)
    made = [gesture(store, None, CICA)]
    store.commit(made[0])
    made.append(gesture(store, CICA, renamed(CICA, "on")))
    store.commit(made[1])
    founding, *unsent = store.exchange.unsent(9)
    assert unsent == made
    store.exchange.sent(founding.id)
    assert store.exchange.unsent(1) == made[:1]
    assert store.exchange.count_unsent() == 2


def test_what_others_did_waits_until_all_is_sent(store: SqliteStore) -> None:
    store.exchange.tie(BOND)
    theirs = gesture(store, None, CICA)
    with pytest.raises(Unsent):
        store.exchange.receive([theirs], (), (), "7")
    assert store.record(Entity, "cica") is None
    store.exchange.sent(store.exchange.unsent(9)[-1].id)
    assert store.exchange.receive([theirs], (), (), "7") == [Outcome.ADDED]
    bond = store.exchange.bond()
    assert bond
    assert (bond.cursor, store.exchange.unsent(9)) == ("7", [])


def test_what_was_refused_is_remembered_and_not_sent_again(store: SqliteStore) -> None:
    store.exchange.tie(BOND)
    (founding,) = store.exchange.unsent(9)
    store.exchange.sent(founding.id, {founding.id: "It is not yours."})
    bond = store.exchange.bond()
    assert bond
    assert bond.not_taken == {founding.id: "It is not yours."}
    assert store.exchange.count_unsent() == 0
