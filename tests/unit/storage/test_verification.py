from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from histories import document, gesture

from kzannotate.domain.mention import Mention, MentionStatus
from kzannotate.domain.span import Quote, Span

if TYPE_CHECKING:
    from kzannotate.domain.keeping import Store
    from kzannotate.storage.store import SqliteStore


@pytest.fixture
def filled(store: Store) -> Store:
    record, texts = document("d", "منظمة شنغهاي")
    store.commit(gesture(store, None, record), texts)
    span = Span(0, 5)
    mention = Mention("m", "d", span, Quote.at("منظمة شنغهاي", span), None, MentionStatus.VARIANT)
    store.commit(gesture(store, None, mention, layer="machine"))
    with store._reading() as db:
        for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type='trigger'").fetchall():
            db.execute(f"DROP TRIGGER {name}")
    return store


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE content SET body = 'منظمة شنغهاى'", "no longer what was imported"),
        ("DELETE FROM content", "text of document d is missing"),
        ("UPDATE revision SET verb = 'else' WHERE id != ''", "was altered"),
        ("UPDATE change SET after = replace(after, 'variant', 'broken')", "was altered"),
        ("UPDATE mention SET entity = 'forged'", "Mention m is not what its revisions say"),
        ("DELETE FROM mention", "Mention m is not what its revisions say"),
        ("INSERT INTO device VALUES ('x', 'shared', 'y')", "No revision made the Device x"),
        ("UPDATE mention SET span_start = 1", "does not stand where it says"),
        ("DELETE FROM touch", "history of the document d is not what the log says"),
        ("INSERT INTO touch VALUES ('entity', 'x', 1, 0)", "is not what the log says"),
    ],
)
def test_whatever_is_altered_is_named(filled: SqliteStore, statement: str, said: str) -> None:
    assert list(filled.verify()) == []
    with filled._reading() as db:
        db.execute(statement)
    assert any(said in p.sentence for p in filled.verify())


def test_a_missing_link_in_the_chain_is_named(filled: SqliteStore) -> None:
    last = filled.latest("d1")
    assert last
    with filled._reading() as db:
        db.execute("UPDATE revision SET previous = 'forged' WHERE id = ?", (last.id,))
    assert any("does not follow" in p.sentence for p in filled.verify())


@pytest.fixture
def long(filled: Store) -> Store:
    """A log of five revisions of one device."""
    for n in range(3):
        record, texts = document(f"e{n}", f"منظمة {n}")
        filled.commit(gesture(filled, None, record), texts)
    return filled


def _sentences(store: Store, *statements: str) -> str:
    assert list(store.verify()) == []
    with store._reading() as db:
        db.execute("PRAGMA foreign_keys = OFF")
        for statement in statements:
            db.execute(statement)
    return "\n".join(p.sentence for p in store.verify())


def test_a_revision_taken_out_of_the_middle_is_missed(long: SqliteStore) -> None:
    gone = "(SELECT seq FROM revision WHERE device = 'd1' AND number = 2)"
    tables = ("change", "revision_parent", "head", "touch")
    said = _sentences(
        long,
        *(f"DELETE FROM {table} WHERE revision = {gone}" for table in tables),  # noqa: S608
        "DELETE FROM mention",
        "DELETE FROM revision WHERE device = 'd1' AND number = 2",
    )
    assert "is missing from the history" in said


def test_the_last_revision_is_missed_by_what_it_made(long: SqliteStore) -> None:
    last = "(SELECT max(seq) FROM revision)"
    said = _sentences(
        long,
        f"DELETE FROM change WHERE revision = {last}",  # noqa: S608
        f"DELETE FROM revision_parent WHERE revision = {last}",  # noqa: S608
        f"DELETE FROM revision WHERE seq = {last}",  # noqa: S608
    )
    assert "points at nothing" in said
    assert "No revision made the Document e2" in said


def test_revisions_in_another_order_are_seen(long: SqliteStore) -> None:
    moves = [(5, 100), (4, 5), (100, 4)]
    tables = (("change", "revision"), ("revision_parent", "revision"), ("revision", "seq"))
    said = _sentences(
        long,
        *(f"UPDATE {t} SET {c} = {b} WHERE {c} = {a}" for a, b in moves for t, c in tables),  # noqa: S608
    )
    assert "does not follow the one before it" in said


def test_a_revision_that_was_made_to_fit_breaks_the_chain_after_it(long: SqliteStore) -> None:
    said = _sentences(
        long,
        "UPDATE revision SET verb = 'else', digest = 'made to fit'"
        " WHERE device = 'd1' AND number = 2",
    )
    assert said.count("does not follow the one before it") == 1
