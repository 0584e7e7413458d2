"""What the sources state of one thing stands in one row, and how it stands there."""

from __future__ import annotations

import pytest

from kzannotate.domain.claim import Claim, Quantity
from kzannotate.domain.comparison import CellState, Ground
from kzannotate.domain.document import Document, Source, digest
from kzannotate.domain.entity import Entity, Fact, FactStatus
from kzannotate.domain.finding import Basis, Finding, FindingType, Reason, Severity, Side
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Quote, Span
from kzannotate.domain.verdict import Ruling
from kzannotate.workbench.comparison_table import comparison_table
from kzannotate.workbench.ruling import rule_on

TEXT = "The body has 27 members and 28 members now."


def put(bench, *records, layer=SHARED_LAYER, texts=None):
    bench.commit("import", [Change(layer, None, r) for r in records], texts=texts, machine=True)


def article(id_, source, day):
    return Document(id_, id_, digest(TEXT), len(TEXT), "en", source, day)


def claim(document, number, *, entity="body", when=None, name="member_count", place=None):
    start = place if place is not None else TEXT.index("27")
    span = Span(start, start + 2)
    quantity = Quantity(float(number), float(number), "state")
    quote = Quote.at(TEXT, span)
    id_ = f"c-{document}-{number}-{start}-{name}"
    value = f"{number} state"
    return Claim(id_, document, span, quote, entity, name, value, quantity, when)


def fact(number, start, end=None, **more):
    return Fact(f"fact-{number}", "body", "member_count", number, "states", start, end, **more)


@pytest.fixture
def desk(bench):
    """Three articles of two sources, and an entity."""
    put(
        bench,
        *(Source("s-late", "Late Post"), Source("s-early", "Early Gazette")),
        *(Entity("body", "organisation"), article("x", "s-late", "2024-03-02")),
        *(article("y", "s-early", "2024-03-01"), article("z", "s-early", "2024-05-01")),
        texts={digest(TEXT): TEXT},
    )
    return bench


def state_of(bench, document="x", **how):
    table = comparison_table(bench, articles=True, **how)
    column = next(n for n, c in enumerate(table.columns) if c.id == document)
    return next(r for r in table.rows if column in r.cells).cells[column].values[0]


def test_columns_stand_in_the_order_of_time(desk):
    put(desk, claim("x", 27), claim("y", 27), layer=MACHINE_LAYER)
    assert [c.title for c in comparison_table(desk).columns] == ["Early Gazette", "Late Post"]


def test_a_source_holds_all_its_articles(desk):
    put(desk, claim("y", 27), claim("z", 28), layer=MACHINE_LAYER)
    (row,) = comparison_table(desk).rows
    assert [v.value for v in row.cells[0].values] == ["27 state", "28 state"]


def test_a_source_that_states_nothing_has_no_column(desk):
    put(desk, claim("x", 27), layer=MACHINE_LAYER)
    assert [c.title for c in comparison_table(desk).columns] == ["Late Post"]


def test_a_value_that_nobody_else_gives_stands_alone(desk):
    put(desk, claim("x", 27), layer=MACHINE_LAYER)
    assert state_of(desk).state is CellState.ALONE


def test_two_sources_at_one_time_differ(desk):
    put(desk, claim("x", 27, when="2024-03-02"), layer=MACHINE_LAYER)
    put(desk, claim("y", 28, when="2024-03-01"), layer=MACHINE_LAYER)
    found = state_of(desk)
    assert (found.state, found.ground) == (CellState.DIFFERS, Ground.OTHERS)


def test_a_later_value_makes_an_earlier_one_outdated(desk):
    put(desk, claim("y", 27, when="2024-01-01"), claim("x", 28, when="2024-03-02"),
        layer=MACHINE_LAYER)  # fmt: skip
    assert state_of(desk, "y").state is CellState.OUTDATED
    assert state_of(desk, "x").state is CellState.ALONE


def test_sources_that_give_the_same_agree(desk):
    put(desk, claim("x", 27, when="2024-03-02"), claim("y", 27, when="2024-03-01"),
        layer=MACHINE_LAYER)  # fmt: skip
    assert state_of(desk).state is CellState.AGREES


def test_a_value_that_a_fact_held_once_is_outdated(desk):
    put(desk, fact(27, None, "2022-10-12"), fact(28, "2022-10-13"))
    put(desk, claim("x", 27, when="2024-03-02"), layer=MACHINE_LAYER)
    found = state_of(desk)
    assert (found.state, found.fact) == (CellState.OUTDATED, "fact-28")


def test_a_value_that_no_fact_ever_held_differs(desk):
    put(desk, fact(28, "2022-10-13"))
    put(desk, claim("x", 31, when="2024-03-02"), layer=MACHINE_LAYER)
    found = state_of(desk)
    assert (found.state, found.ground) == (CellState.DIFFERS, Ground.REFERENCE)


def test_a_contested_fact_makes_the_value_contested(desk):
    put(desk, fact(28, "2022-10-13", status=FactStatus.CONTESTED))
    put(desk, claim("x", 28, when="2024-03-02"), layer=MACHINE_LAYER)
    assert state_of(desk).state is CellState.CONTESTED


def test_a_withdrawn_fact_counts_for_nothing(desk):
    put(desk, fact(28, "2022-10-13", status=FactStatus.WITHDRAWN))
    put(desk, claim("x", 31, when="2024-03-02"), layer=MACHINE_LAYER)
    assert state_of(desk).state is CellState.ALONE


def test_the_fact_that_holds_now_stands_first(desk):
    put(desk, fact(27, None, "2022-10-12"), fact(28, "2022-10-13"))
    put(desk, claim("x", 28), layer=MACHINE_LAYER)
    assert [f.value for f in comparison_table(desk).rows[0].facts] == [28, 27]


def conflict(*claims, severity=Severity.WARNING):
    sides = tuple(Side((c.passage,), c.value) for c in claims)
    kinds = (FindingType.VALUE, Basis.SOURCES, severity)
    return Finding("f-1", "figure-conflict", *kinds, sides, Reason.of("one and the other"))


def test_open_figures_share_a_row_only_where_a_rule_compared_them(desk):
    one, other = claim("x", 27, entity=None, name="dead"), claim("y", 28, entity=None, name="dead")
    stray = claim("z", 30, entity=None, name="dead")
    put(desk, one, other, stray, conflict(one, other), layer=MACHINE_LAYER)
    rows = comparison_table(desk, articles=True).rows
    assert sorted((r.state, len(r.cells)) for r in rows) == [
        (CellState.ALONE, 1),
        (CellState.DIFFERS, 2),
    ]


def test_what_a_reviewer_dismissed_does_not_differ_any_more(desk):
    one, other = claim("x", 27, entity=None, name="dead"), claim("y", 28, entity=None, name="dead")
    finding = conflict(one, other)
    put(desk, one, other, finding, layer=MACHINE_LAYER)
    rule_on(desk, finding, Ruling.DISMISSED)
    assert state_of(desk).state is CellState.ALONE


def test_what_a_reviewer_found_unclear_is_contested(desk):
    one, other = claim("x", 27, entity=None, name="dead"), claim("y", 28, entity=None, name="dead")
    finding = conflict(one, other)
    put(desk, one, other, finding, layer=MACHINE_LAYER)
    rule_on(desk, finding, Ruling.UNCLEAR)
    assert state_of(desk).state is CellState.CONTESTED


def test_an_empty_project_has_an_empty_table(bench):
    table = comparison_table(bench)
    assert (table.rows, table.columns, table.stated) == ((), (), 0)
