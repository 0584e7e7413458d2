"""What is left to decide, in every order, and what no longer is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from histories import document, gesture

from kzannotate.domain.docket import Wanted
from kzannotate.domain.finding import Basis, Finding, FindingType, Reason, Severity, Side
from kzannotate.domain.mention import Mention, MentionStatus, Standing
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.domain.span import Passage, Quote, Span
from kzannotate.domain.verdict import Ruling, Verdict

if TYPE_CHECKING:
    from kzannotate.domain.docket import Docket
    from kzannotate.domain.keeping import Store
    from kzannotate.domain.records import Record

TEXT = "one two three four five"
CERTAIN = 0.9


def finding(id_: str, entity: str | None, severity: Severity, *places: tuple[str, int]) -> Finding:
    sides = tuple(Side((Passage.at(d, TEXT, Span(n, n + 3)),)) for d, n in places)
    kinds = (FindingType.VALUE, Basis.REFERENCE, severity)
    return Finding(id_, "rule", *kinds, sides, Reason.of("so"), entity)


def mention(id_: str, at: str, start: int, entity: str | None, score: float) -> Mention:
    span = Span(start, start + 3)
    return Mention(id_, at, span, Quote.at(TEXT, span), entity, MentionStatus.ADMITTED, score=score)


def put(store: Store, record: Record, layer: str = MACHINE_LAYER) -> None:
    store.commit(gesture(store, None, record, layer=layer))


WARNING = finding("warning", "sco", Severity.WARNING, ("b", 4))
COUNTS = {
    Wanted("mine"): 3,
    Wanted("mine", loudness=1): 1,
    Wanted("mine", loud=True): 2,
    Wanted("mine", rule="rule"): 3,
    Wanted("mine", rule="another"): 0,
    Wanted("mine", state="open"): 2,
    Wanted("mine", state="ruled"): 1,
    Wanted("theirs", state="ruled"): 0,
    Wanted("mine", document="a"): 2,
    Wanted("mine", document="a", loud=True, state="open"): 1,
}
LIKELY = mention("likely", "b", 0, "cica", 0.8)


@pytest.fixture
def waiting(store: Store) -> Store:
    """Two articles, b before a, with findings and proposals about two entities."""
    for position, id_ in enumerate("ba"):
        made, texts = document(id_, TEXT)
        store.commit(gesture(store, None, replace(made, position=position)), texts)
    for each in (
        WARNING,
        finding("error", "cica", Severity.ERROR, ("a", 8)),
        finding("note", "cica", Severity.NOTE, ("a", 0)),
        LIKELY,
        mention("unlikely", "a", 4, "cica", 0.2),
        mention("nameless", "a", 8, None, 0.95),
        mention("certain", "a", 14, "cica", CERTAIN),
        replace(mention("accepted", "b", 8, "cica", 0.1), standing=Standing.ACCEPTED),
    ):
        put(store, each)
    return store


@pytest.fixture
def docket(waiting: Store) -> Docket:
    return waiting.listing.docket


def ids(docket: Docket, order: str = "reading", limit: int = 99, layer: str = "mine") -> list[str]:
    return [duty.id for duty in docket.open(layer, CERTAIN, order, limit)]


def test_each_order_has_its_first(docket: Docket) -> None:
    orders = {
        "reading": ["likely", "warning", "unlikely", "error", "nameless"],
        "loud": ["error", "warning", "nameless", "likely", "unlikely"],
        "frequent": ["error", "likely", "unlikely", "warning", "nameless"],
    }
    for order, first in orders.items():
        assert ids(docket, order) == first
        assert ids(docket, order, limit=2) == first[:2]


def test_a_duty_says_where_it_stands_and_what_it_is(docket: Docket) -> None:
    duties = {d.id: d for d in docket.open("mine", CERTAIN, "loud", 9)}
    assert duties["warning"] == ("warning", True, "b", 0, 4, "sco", 1, 1.0)
    assert duties["unlikely"] == ("unlikely", False, "a", 1, 4, "cica", 2, 0.2)
    assert duties["warning"].is_finding is True


def test_duties_are_counted_in_all_and_by_entity(docket: Docket) -> None:
    assert docket.open_count("mine", CERTAIN) == 5
    assert docket.uses("mine", CERTAIN) == {"cica": 3, "sco": 1}
    assert docket.open_count("mine", 0.5) == 4
    assert docket.open_count("mine", 1.0) == 6


def test_what_was_decided_is_no_duty_of_that_layer(waiting: Store, docket: Docket) -> None:
    put(waiting, Verdict("v", "warning", Ruling.CONFIRMED), "mine")
    put(waiting, replace(LIKELY, standing=Standing.REJECTED), "mine")
    assert ids(docket) == ["unlikely", "error", "nameless"]
    assert len(ids(docket, layer="theirs")) == docket.open_count("theirs", CERTAIN) == 5


def test_a_mark_over_the_same_words_decides_unless_it_is_rejected(
    waiting: Store, docket: Docket
) -> None:
    put(waiting, mention("own", "b", 0, "sco", 1.0), "mine")
    put(waiting, replace(mention("not", "a", 4, "sco", 1.0), standing=Standing.REJECTED), "mine")
    assert ids(docket) == ["warning", "unlikely", "error", "nameless"]


def test_a_finding_that_is_withdrawn_is_no_duty(waiting: Store, docket: Docket) -> None:
    change = gesture(waiting, WARNING, replace(WARNING, withdrawn=True), layer=MACHINE_LAYER)
    waiting.commit(change)
    assert "warning" not in ids(docket)
    assert [d.id for d in docket.open_among("mine", CERTAIN, ["warning"], [])] == []


def test_duties_are_looked_up_by_id_and_by_place(docket: Docket) -> None:
    def among(named: list[str], places: list[tuple[str, int]]) -> list[str]:
        return [d.id for d in docket.open_among("mine", CERTAIN, named, places)]

    assert among(["warning", "likely", "certain", "note", "none"], []) == ["warning", "likely"]
    assert among([], [("a", 4), ("b", 4), ("b", 0), ("a", 0)]) == ["unlikely", "likely"]
    assert among(["likely"], [("b", 0)]) == ["likely"]
    assert docket.open_among("mine", CERTAIN, ["warning"], [])[0][1:] == (
        (True, "b", 0, 4, "sco", 1, 1.0)
    )


def test_findings_wanted_are_counted(waiting: Store) -> None:
    put(waiting, Verdict("v", "warning", Ruling.CONFIRMED), "mine")
    docket = waiting.listing.docket
    for wanted, count in COUNTS.items():
        assert docket.count(wanted) == count == len(list(docket.ids(wanted))), wanted


def test_the_first_document_may_have_quiet_findings_alone(waiting: Store) -> None:
    docket = waiting.listing.docket
    assert docket.first_document(Wanted("mine", state="open")) == "b"
    for loud in ("warning", "error"):
        put(waiting, Verdict(f"v {loud}", loud, Ruling.CONFIRMED), "mine")
    assert docket.first_document(Wanted("mine", state="open")) == "a"
    assert docket.first_document(Wanted("mine", state="open", loud=True)) is None
    assert docket.first_document(Wanted("mine", document="none")) is None


def test_only_findings_like_one_in_all_are_ruled_on_with_it(waiting: Store) -> None:
    one = finding("one", "cica", Severity.ERROR, ("a", 14))
    others = {
        "rule": "r2", "entity": "sco", "type": FindingType.DATE, "property_name": "seat",
        "suggestion": "two", "fact": "f1", "withdrawn": True,
    }  # fmt: skip
    for field, value in others.items():
        put(waiting, replace(one, id=f"other {field}", **{field: value}))
    put(waiting, replace(one, id="ruled"))
    put(waiting, Verdict("v", "ruled", Ruling.DISMISSED), "mine")
    docket = waiting.listing.docket
    assert list(docket.unruled_like(one, "mine")) == ["note", "error"]
    assert list(docket.unruled_like(one, "theirs")) == ["note", "error", "ruled"]
    assert list(docket.unruled_like(replace(one, id="note"), "mine")) == ["error"]
