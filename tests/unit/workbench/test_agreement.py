"""What pictures show of a comparison: values in time, who agrees with whom, who copied whom."""

from __future__ import annotations

import pytest

from kzannotate.domain.claim import Bound, Claim, Quantity
from kzannotate.domain.document import Document, Source, digest
from kzannotate.domain.entity import Entity, Fact
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Quote, Span
from kzannotate.workbench.agreement import source_agreement, timed_values
from kzannotate.workbench.comparison_table import comparison_table
from kzannotate.workbench.wording_reuse import reused_wording

COPIED = "the council said on Monday that all nine ports would open again"
TEXTS = {
    "x": f"News from the coast. {COPIED}.",
    "y": f"{COPIED}, our reporter writes.",
    "z": f"Of our own: {COPIED}.",
}


def put(bench, *records, layer=SHARED_LAYER, texts=None):
    bench.commit("import", [Change(layer, None, r) for r in records], texts=texts, machine=True)


@pytest.fixture
def desk(bench):
    """Three articles, the last two of one source."""
    made = [
        Document(id_, id_, digest(text), len(text), "en", source, day)
        for (id_, text), source, day in zip(
            TEXTS.items(), ("s", "t", "t"), ("2024-03-01", "2024-03-02", "2024-03-09"), strict=True
        )
    ]
    sources = (Source("s", "Post"), Source("t", "Echo"))
    texts = {digest(text): text for text in TEXTS.values()}
    put(bench, *sources, Entity("body", "organisation"), *made, texts=texts)
    return bench


def claim(document, low, high=None, bound=Bound.EXACT, name="member_count"):
    span = Span(0, 4)
    quantity = Quantity(float(low), high or float(low), "state", bound)
    if bound is Bound.MORE:
        quantity = Quantity(float(low), None, "state", bound)
    quote = Quote.at(TEXTS[document], span)
    day = "2024-03-02"
    id_ = f"c-{document}-{low}-{name}"
    return Claim(id_, document, span, quote, "body", name, str(low), quantity, day)


def test_sources_that_give_the_same_are_counted_once_a_row(desk):
    put(desk, claim("x", 27), claim("y", 27), claim("z", 27), layer=MACHINE_LAYER)
    agreement = source_agreement(comparison_table(desk))
    assert (agreement.agreed, agreement.differed) == (((0, 1), (1, 0)), ((0, 0), (0, 0)))


def test_sources_that_differ_are_counted_on_the_other_side(desk):
    put(desk, claim("x", 27), claim("y", 28), layer=MACHINE_LAYER)
    assert source_agreement(comparison_table(desk)).differed == ((0, 1), (1, 0))


def test_a_map_shows_those_that_state_the_most(desk):
    put(desk, claim("x", 27), claim("y", 27), layer=MACHINE_LAYER)
    agreement = source_agreement(comparison_table(desk), most=1)
    assert (len(agreement.names), agreement.left_out) == (1, 1)


def values(desk):
    table = comparison_table(desk)
    days = {d.id: d.published for d in desk.store.records(Document)}
    return timed_values(table, table.rows[0], desk.reference(), days)


def test_more_than_has_no_upper_end_and_the_day_of_its_article(desk):
    put(desk, claim("x", 35, bound=Bound.MORE), layer=MACHINE_LAYER)
    (value,) = values(desk)
    assert (value.who, value.low, value.high, value.first) == ("Post", 35, None, "2024-03-01")


def test_the_reference_stands_in_time_as_long_as_it_holds(desk):
    put(desk, Fact("f", "body", "member_count", 28, "states", "2022-10-13", "2025-01-01"))
    put(desk, claim("x", 28), layer=MACHINE_LAYER)
    first = values(desk)[0]
    assert (first.reference, first.first, first.last) == (True, "2022-10-13", "2025-01-01")


def test_words_that_two_sources_share_are_told_with_their_places(desk):
    wording = reused_wording(desk)[0]
    assert (wording.first, wording.second) == ("x", "y")
    run = wording.runs[0]
    assert run.words == COPIED
    assert TEXTS["y"][slice(*run.second)] == COPIED


def test_a_source_does_not_copy_itself(desk):
    pairs = {(w.first, w.second) for w in reused_wording(desk)}
    assert pairs == {("x", "y"), ("x", "z")}
