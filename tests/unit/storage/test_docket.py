"""The list of findings in its order, asked of indexes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from histories import document, gesture

from kzannotate.domain.docket import Wanted
from kzannotate.domain.document import Document
from kzannotate.domain.finding import Basis, Finding, FindingType, Reason, Severity, Side
from kzannotate.domain.mention import Mention, MentionStatus
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.domain.span import Passage, Quote, Span
from kzannotate.domain.verdict import Ruling, Verdict
from kzannotate.storage import heads

if TYPE_CHECKING:
    from kzannotate.domain.keeping import Store
    from kzannotate.domain.records import Record
    from kzannotate.storage.store import SqliteStore

TEXT = "one two three"
ALL, OPEN = Wanted("mine"), Wanted("mine", state="open")


def finding(id_: str, *places: tuple[str, int], severity: Severity = Severity.ERROR) -> Finding:
    sides = tuple(Side((Passage.at(d, TEXT, Span(n, n + 3)),)) for d, n in places)
    kinds = (FindingType.VALUE, Basis.REFERENCE, severity)
    return Finding(id_, f"rule-{id_}", *kinds, sides, Reason.of("so"))


def put(store: Store, record: Record, layer: str = MACHINE_LAYER) -> None:
    store.commit(gesture(store, None, record, layer=layer))


@pytest.fixture
def listed(store: Store) -> Store:
    """Two articles, the later one first by name, and four findings."""
    for position, id_ in enumerate(("b", "a")):
        made, texts = document(id_, TEXT)
        placed = replace(made, position=position)
        store.commit(gesture(store, None, placed), texts)
    for each in (
        finding("late", ("a", 0)),
        finding("early", ("a", 4), ("b", 8)),
        finding("warning", ("b", 0), severity=Severity.WARNING),
        finding("note", ("b", 4), severity=Severity.NOTE),
    ):
        put(store, each)
    put(store, Verdict("v", "early", Ruling.CONFIRMED), "mine")
    return store


def test_the_loudest_come_first_and_then_as_the_articles_are_read(listed: Store) -> None:
    docket = listed.listing.docket
    assert list(docket.ids(ALL)) == ["early", "late", "warning", "note"]
    assert list(docket.ids(OPEN)) == ["late", "warning", "note"]
    assert list(docket.passing(Wanted("mine", state="ruled"))) == [0]
    assert list(docket.ids(Wanted("theirs", document="b", loud=True))) == ["early", "warning"]


def test_one_goes_to_the_next_open_one_and_round(listed: Store) -> None:
    docket = listed.listing.docket
    assert [docket.beside(OPEN, f) for f in ("early", "late", "note")] == [
        "late",
        "warning",
        "late",
    ]
    assert [docket.beside(OPEN, f, back=True) for f in ("late", None)] == ["note", "note"]


def test_each_article_has_its_tally(listed: Store) -> None:
    docket = listed.listing.docket
    assert [docket.tally(d, "mine") for d in "ab"] == [(2, 1), (2, 1)]
    assert docket.first_document(Wanted("mine", state="open", loud=True)) == "b"
    assert docket.rules() == ["rule-early", "rule-late", "rule-note", "rule-warning"]


def test_a_finding_in_an_article_that_is_gone_is_not_listed(listed: Store) -> None:
    gone = listed.records(Document)[0]
    listed.commit(gesture(listed, gone, None))
    assert list(listed.listing.docket.ids(ALL)) == ["late"]
    listed.commit(gesture(listed, None, gone))
    assert len(list(listed.listing.docket.ids(ALL))) == 4


def test_the_order_can_be_made_again_from_the_log(listed: SqliteStore) -> None:
    with listed._reading() as db:
        before = heads.projection(db)
        listed.rebuild()
        assert heads.projection(db) == before
    assert before["finding_place"]


def test_a_listing_names_what_is_about_nothing(listed: Store) -> None:
    put(
        listed,
        Mention("m", "b", Span(0, 3), Quote.at(TEXT, Span(0, 3)), None, MentionStatus.VARIANT),
    )
    assert list(listed.listing.bereft(MACHINE_LAYER)) == []
    listed.commit(gesture(listed, listed.record(Document, "b"), None))
    assert list(listed.listing.bereft(MACHINE_LAYER)) == ["b"]
    assert list(listed.listing.findings_in(MACHINE_LAYER)) == ["early", "late", "note", "warning"]
