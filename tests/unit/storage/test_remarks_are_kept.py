"""Relations, comments, tags, notes and assignments in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from histories import document, gesture

from kzannotate.domain.relation import Relation, RelationKind
from kzannotate.domain.remark import Assignment, Comment, Note, Tag
from kzannotate.domain.span import Passage, Quote, Span

if TYPE_CHECKING:
    from kzannotate.domain.keeping import Store
    from kzannotate.domain.records import Record
    from kzannotate.storage.store import SqliteStore

TEXT = "سافر الوفد إلى المدينة ثم عاد الوفد."
SPAN = Span(0, 4)
HERE, THERE = Passage.at("a", TEXT, SPAN), Passage.at("b", TEXT, Span(5, 10))
RECORDS: tuple[Record, ...] = (
    Relation("rel-1", RelationKind.QUOTES, HERE, THERE, "word by word"),
    Comment("c-1", "r", "Who?", "a", SPAN, Quote.at(TEXT, SPAN)),
    Comment("c-2", "r", "Of an entity", entity="sco"),
    Tag("t-1", "travel", "a", SPAN, Quote.at(TEXT, SPAN)),
    Tag("t-2", "short", "a"),
    Note("note-a", "a", "From the morning bulletin"),
    Assignment("assignment-a", "a", "r"),
)


@pytest.fixture
def filled(store: Store) -> Store:
    for id_ in ("a", "b"):
        article, texts = document(id_, TEXT)
        store.commit(gesture(store, None, article), texts)
    for record in RECORDS:
        store.commit(gesture(store, None, record))
    return store


@pytest.mark.parametrize("record", RECORDS, ids=lambda r: r.id)
def test_every_remark_comes_back_as_it_was(filled: Store, record: Record) -> None:
    assert filled.record(type(record), record.id) == record


def test_a_relation_is_found_from_either_end(filled: Store) -> None:
    found = [filled.records(Relation, document=d) for d in ("a", "b", "c")]
    assert [len(relations) for relations in found] == [1, 1, 0]


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE relation SET second_span_start = 6", "Relation rel-1 does not stand"),
        ("UPDATE comment SET span_start = 1 WHERE id = 'c-1'", "Comment c-1 does not stand"),
        ("UPDATE tag SET quote_exact = 'x' WHERE id = 't-1'", "Tag t-1 does not stand"),
    ],
)
def test_a_remark_that_left_its_words_is_named(
    filled: SqliteStore, statement: str, said: str
) -> None:
    assert list(filled.verify()) == []
    with filled._reading() as db:
        db.execute(statement)
    assert any(said in p.sentence for p in filled.verify())
