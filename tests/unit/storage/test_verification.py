from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from histories import document, gesture

from kzannotate.domain.mention import Mention, MentionStatus
from kzannotate.domain.span import Quote, Span

if TYPE_CHECKING:
    from kzannotate.storage.store import SqliteStore


@pytest.fixture
def filled(store: SqliteStore) -> SqliteStore:
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
