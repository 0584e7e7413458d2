from __future__ import annotations

from contextlib import ExitStack

import pytest
from desks import finding, propose
from three_reviewers import FULL, SHORT, WORD, join, two_who_differ

from kzannotate.domain.adjudication import Adjudication, Way
from kzannotate.domain.mention import Mention, Standing
from kzannotate.domain.project import AGREED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.verdict import Correction, Ruling, Verdict
from kzannotate.errors import StaleRevisionError, UserError
from kzannotate.formats.datasets.model import MarkKind
from kzannotate.workbench import history
from kzannotate.workbench.adjudicating.dispute import Status
from kzannotate.workbench.adjudicating.disputes import dispute, disputes
from kzannotate.workbench.adjudicating.settling import (
    Linked,
    accept,
    link_otherwise,
    merge,
    merge_readings,
    open_disputes,
    rule_otherwise,
    unsettle,
)
from kzannotate.workbench.data_sets.building import data_set
from kzannotate.workbench.data_sets.choosing import Choice, layers_of
from kzannotate.workbench.marking import mark, remove, unlink
from kzannotate.workbench.ruling import rule_on, withdraw


@pytest.fixture
def stack():
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def two(bench, stack):
    return two_who_differ(bench, stack)


@pytest.fixture
def lead(bench, two, stack):
    return join(bench, "Lida", stack, "lead")


def by_place(bench):
    return {d.finding.id if d.finding else d.span: d for d in disputes(bench)}


def agreed(bench, kind):
    return bench.store.records(kind, layer=AGREED_LAYER)


def test_what_reviewers_differ_in_is_brought_up_and_nothing_else(lead):
    assert set(by_place(lead)) == {"f-1", SHORT, WORD}
    assert open_disputes(lead) == 3


def test_what_one_passed_over_counts_once_both_have_finished(lead):
    word = by_place(lead)[WORD]
    assert [(o.person.name, len(o.mentions)) for o in word.opinions] == [("Bota", 0), ("Dana", 1)]


def test_who_has_not_finished_has_not_passed_over_anything(bench, stack):
    bota, dana = (join(bench, name, stack) for name in ("Bota", "Dana"))
    propose(bench, finding())
    mark(dana, "a", WORD, "sco")
    mark(bota, "a", FULL, "sco")
    rule_on(dana, finding(), Ruling.CONFIRMED)
    assert disputes(bench) == []


def test_two_who_link_the_same_words_otherwise_differ_before_they_finish(bench, stack):
    bota, dana = (join(bench, name, stack) for name in ("Bota", "Dana"))
    mark(bota, "a", FULL, "sco")
    unlink(dana, mark(dana, "a", FULL, "sco"))
    assert [d.span for d in disputes(bench)] == [FULL]


def test_one_opinion_is_accepted_with_a_reason_in_one_revision(lead, two):
    seen = by_place(lead)["f-1"]
    accept(lead, seen, two[0].reviewer.id, "the charter is clear")
    (verdict,) = agreed(lead, Verdict)
    assert (verdict.ruling, verdict.reason) == (Ruling.CONFIRMED, "as the charter has it")
    (kept,) = agreed(lead, Adjudication)
    assert (kept.way, kept.reason) == (Way.ACCEPTED, "the charter is clear")
    assert by_place(lead)["f-1"].status is Status.SETTLED
    history.undo(lead)
    assert agreed(lead, Verdict) == agreed(lead, Adjudication) == []


def test_mentions_of_both_hold_together(lead):
    seen = by_place(lead)[SHORT]
    merge(lead, seen, [m for o in seen.opinions for m in o.mentions])
    assert {(m.span, m.entity) for m in agreed(lead, Mention)} == {(SHORT, "sco"), (SHORT, "wto")}


def test_a_third_ruling_needs_a_reason(lead):
    seen = by_place(lead)["f-1"]
    with pytest.raises(UserError, match="needs a reason"):
        rule_otherwise(lead, seen, Ruling.UNCLEAR, " ")
    rule_otherwise(lead, seen, Ruling.CORRECTED, "as it calls itself", "منظمة أخرى")
    assert [c.replacement for c in agreed(lead, Correction)] == ["منظمة أخرى"]


def test_third_words_may_be_none_at_all(lead):
    link_otherwise(lead, by_place(lead)[WORD], [], "no name at all")
    assert agreed(lead, Mention) == []
    assert by_place(lead)[WORD].status is Status.SETTLED


def test_third_words_may_be_other_words(lead):
    link_otherwise(lead, by_place(lead)[SHORT], [Linked(SHORT, None)], "unknown body")
    assert [(m.span, m.entity) for m in agreed(lead, Mention)] == [(SHORT, None)]


def test_what_the_machine_proposes_is_rejected_where_nobody_wants_it(lead, two):
    for one in two:
        held = next(m for m in one.store.records(Mention, layer=one.layer) if m.span == FULL)
        remove(one, held)
    mark(two[0], "a", FULL, "wto")
    link_otherwise(lead, by_place(lead)[FULL], [], "nothing is named here")
    assert [m.standing for m in agreed(lead, Mention)] == [Standing.REJECTED]


def test_nobody_but_a_lead_settles(two, lead):
    with pytest.raises(UserError, match="Only a lead"):
        accept(two[0], by_place(lead)["f-1"], two[0].reviewer.id)


def test_who_left_it_open_cannot_be_accepted(lead, two):
    withdraw(two[0], finding())
    with pytest.raises(UserError, match="left it open"):
        accept(lead, by_place(lead)["f-1"], two[0].reviewer.id)


def test_what_changed_meanwhile_is_not_settled_unseen(lead, two):
    seen = by_place(lead)["f-1"]
    rule_on(two[1], finding(), Ruling.UNCLEAR)
    with pytest.raises(StaleRevisionError):
        accept(lead, seen, two[0].reviewer.id)


def test_all_that_is_agreed_on_is_taken_over_in_one_revision(lead):
    assert merge_readings(lead) > 0
    assert [v.finding for v in agreed(lead, Verdict)] == ["f-2"]
    assert [(m.span, m.standing) for m in agreed(lead, Mention)] == [(FULL, Standing.ACCEPTED)]
    assert merge_readings(lead) == 0
    history.undo(lead)
    assert agreed(lead, Mention) == []


def test_merging_again_keeps_what_was_settled_and_brings_up_what_changed(lead, two):
    accept(lead, by_place(lead)["f-1"], two[0].reviewer.id, "so it is")
    accept(lead, by_place(lead)[SHORT], two[1].reviewer.id)
    merge_readings(lead)
    rule_on(two[1], finding(), Ruling.CONFIRMED, "I see it now")
    merge_readings(lead)
    found = by_place(lead)
    assert (found["f-1"].status, found[SHORT].status) == (Status.CHANGED, Status.SETTLED)
    assert {v.finding: v.reason for v in agreed(lead, Verdict)}["f-1"] == "as the charter has it"


def test_what_is_no_longer_agreed_on_goes_from_the_agreed_layer(lead, two):
    merge_readings(lead)
    rule_on(two[1], finding("f-2", SHORT), Ruling.DISMISSED)
    merge_readings(lead)
    assert agreed(lead, Verdict) == []
    assert by_place(lead)["f-2"].status is Status.OPEN


def test_a_reworded_reason_opens_nothing_again(lead, two):
    accept(lead, by_place(lead)["f-1"], two[0].reviewer.id)
    rule_on(two[0], finding(), Ruling.CONFIRMED, "said better")
    assert by_place(lead)["f-1"].status is Status.SETTLED


def test_who_rule_alike_for_other_reasons_differ_slightly(lead, two):
    rule_on(two[0], finding(), Ruling.DISMISSED, "another reason")
    assert by_place(lead)["f-1"].slight


def test_a_mention_settled_over_more_words_is_found_again_when_spans_move(lead, two):
    accept(lead, by_place(lead)[WORD], two[1].reviewer.id)
    longer = mark(two[0], "a", type(WORD)(0, 5), "sco")
    found = next(d for d in disputes(lead) if d.adjudication)
    assert (found.status, longer.span.overlaps(found.span)) == (Status.CHANGED, True)
    assert len([d for d in disputes(lead) if d.span.overlaps(WORD) and not d.finding]) == 1


def test_what_was_settled_is_opened_again(lead, two):
    accept(lead, by_place(lead)["f-1"], two[0].reviewer.id)
    unsettle(lead, by_place(lead)["f-1"])
    assert by_place(lead)["f-1"].status is Status.OPEN
    assert agreed(lead, Verdict) == []


def test_one_dispute_is_read_by_its_id(lead):
    for each in disputes(lead):
        assert dispute(lead, each.id) == each


def test_an_agreed_layer_that_came_from_elsewhere_is_left_alone(lead, bench):
    held = bench.store.records(Mention, layer="machine")[0]
    foreign = Mention("m-x", "a", type(WORD)(28, 31), held.quote, None, held.status)
    bench.commit("import data set", [Change(AGREED_LAYER, None, foreign)])
    merge_readings(lead)
    assert foreign in agreed(lead, Mention)


def test_what_was_agreed_on_goes_out_as_a_data_set(lead, two):
    accept(lead, by_place(lead)[SHORT], two[1].reviewer.id)
    merge_readings(lead)
    choice = Choice(layers=layers_of(lead, ["agreed"]))
    (document,) = data_set(lead, choice).documents()
    linked = {m.cover: m.entity for m in document.marks if m.kind is MarkKind.MENTION}
    assert linked == {FULL: "sco", SHORT: "wto"}
    assert [m.id for m in document.marks if m.kind is MarkKind.FINDING]
