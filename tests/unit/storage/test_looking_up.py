"""Records are found by whom and what they are about, alike in a file and on a server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from histories import document, gesture

from kzannotate.domain.document import Document, Source, digest
from kzannotate.domain.entity import Entity, Name, NameStatus
from kzannotate.domain.finding import Basis, Finding, FindingType, Reason, Severity, Side
from kzannotate.domain.mention import Mention, MentionStatus
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER
from kzannotate.domain.remark import Comment
from kzannotate.domain.span import Passage, Quote, Span
from kzannotate.errors import BugError, DamagedProjectError, ProjectError

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.domain.keeping import Store
    from kzannotate.domain.records import Record
    from kzannotate.storage.store import SqliteStore

TEXT = "one two three"


def put(store: Store, record: Record, layer: str = SHARED_LAYER) -> None:
    store.commit(gesture(store, None, record, layer=layer))


def mention(id_: str, entity: str | None, start: int = 0) -> Mention:
    span = Span(start, start + 3)
    return Mention(id_, "d", span, Quote.at(TEXT, span), entity, MentionStatus.ADMITTED)


@pytest.fixture
def filled(store: Store) -> Store:
    """An article with a finding and mentions, and comments about them."""
    made, texts = document("d", TEXT)
    store.commit(gesture(store, None, made), texts)
    side = Side((Passage.at("d", TEXT, Span(4, 7)),))
    kinds = (FindingType.VALUE, Basis.REFERENCE, Severity.ERROR)
    put(store, Finding("f", "rule", *kinds, (side,), Reason.of("so")), MACHINE_LAYER)
    put(store, mention("m", "sco"), MACHINE_LAYER)
    put(store, mention("m", "cica"), "mine")
    put(store, mention("n", None, 4), "mine")
    for id_, finding, entity in (
        ("c3", "f", None), ("c1", None, "sco"), ("c2", "g", None), ("c4", None, "else")
    ):  # fmt: skip
        put(store, Comment(id_, "r", "so", finding=finding, entity=entity))
    return store


def test_a_record_is_found_in_every_layer_that_has_it(filled: Store) -> None:
    assert filled.layers_of(Mention, "m") == [
        (MACHINE_LAYER, mention("m", "sco")),
        ("mine", mention("m", "cica")),
    ]
    assert filled.layers_of(Mention, "nothing") == []


def test_comments_are_found_by_what_they_are_about(filled: Store) -> None:
    asked = [("finding", "f"), ("entity", "sco"), ("document", "d"), ("document", "e")]
    found = [[c.id for c in filled.comments_about(*what)] for what in asked]
    assert found == [["c3"], ["c1"], ["c1", "c3"], []]
    assert filled.comments_about("finding", "f") == [Comment("c3", "r", "so", finding="f")]


def test_records_are_found_by_entity_and_by_document(filled: Store) -> None:
    assert filled.records(Mention, layer="mine", entity="cica") == [mention("m", "cica")]
    assert filled.records(Mention, layer="mine", document="d", entity="sco") == []
    assert len(filled.records(Mention, layer="mine", document="d")) == 2
    assert filled.records(Mention, layer="mine", document="e") == []
    put(filled, Name("n1", "sco", "SCO", "en", NameStatus.PREFERRED))
    assert [n.id for n in filled.records(Name, entity="sco")] == ["n1"]


def test_what_has_no_entity_or_document_is_not_asked_for_by_one(store: Store) -> None:
    with pytest.raises(BugError, match=r"^records of kind \w+ are not about entities$"):
        store.records(Source, entity="sco")
    with pytest.raises(BugError, match=r"^records of kind \w+ do not stand in documents$"):
        store.records(Entity, document="d")


def test_texts_are_found_by_their_digests_also_when_their_article_is_gone(filled: Store) -> None:
    name = digest(TEXT)
    assert filled.texts([name, "0" * 64]) == {name: TEXT}
    filled.commit(gesture(filled, filled.record(Document, "d"), None))
    assert filled.texts(iter([name])) == {name: TEXT}


def test_an_unknown_file_and_an_unknown_document_are_told(store: Store) -> None:
    with pytest.raises(DamagedProjectError, match=r"^An attached file is missing from .+altered"):
        store.file("0" * 64)
    with pytest.raises(ProjectError, match=r"^There is no document e in .+\.$"):
        store.text("e")


def test_a_text_that_is_gone_is_damage(filled: SqliteStore) -> None:
    with filled._reading() as db:
        db.execute("DROP TRIGGER content_is_never_deleted")
        db.execute("DELETE FROM content")
    with pytest.raises(DamagedProjectError, match=r"^The text of document d is missing from empty"):
        filled.text("d")


def test_a_commit_tells_how_far_it_is(store: SqliteStore) -> None:
    told: list[tuple[int, int]] = []
    made = gesture(store, None, Entity("e0", "organisation"))
    store.commit(made, step=lambda *far: told.append(far))
    assert told == [(0, 2), (1, 2)]


def test_a_file_of_which_the_folder_went_away_is_told(store: SqliteStore, tmp_path: Path) -> None:
    away = tmp_path.with_name(f"{tmp_path.name} away")
    tmp_path.rename(away)
    with pytest.raises(ProjectError, match=r"^The drive or folder that holds empty\.kza cannot be"):
        put(store, Entity("e", "organisation"))
    away.rename(tmp_path)
    put(store, Entity("e", "organisation"))
