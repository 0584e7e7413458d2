"""Tags, relations and corrections on which reviewers differ."""

from __future__ import annotations

from contextlib import ExitStack

import pytest
from desks import finding, propose
from three_reviewers import FULL, SHORT, WORD, join

from kzannotate.domain.adjudication import Adjudication, Matter
from kzannotate.domain.project import AGREED_LAYER
from kzannotate.domain.relation import Relation, RelationKind
from kzannotate.domain.remark import Tag
from kzannotate.domain.verdict import Correction, Ruling
from kzannotate.errors import UserError
from kzannotate.workbench import history
from kzannotate.workbench.adjudicating.dispute import Status
from kzannotate.workbench.adjudicating.disputes import disputes
from kzannotate.workbench.adjudicating.settling import (
    accept,
    correct_otherwise,
    merge,
    merge_readings,
    relate_otherwise,
    tag_otherwise,
    unsettle,
)
from kzannotate.workbench.assigning import finish
from kzannotate.workbench.correcting import correct, refuse
from kzannotate.workbench.corrections import corrections
from kzannotate.workbench.relating import passage_at, relate
from kzannotate.workbench.ruling import rule_on
from kzannotate.workbench.tagging import tag


@pytest.fixture
def people(bench):
    """Bota, Dana, and Lida who leads."""
    with ExitStack() as stack:
        yield tuple(
            join(bench, name, stack, role)
            for name, role in (("Bota", ""), ("Dana", ""), ("Lida", "lead"))
        )


def the(bench, matter):
    (found,) = [d for d in disputes(bench) if d.matter is matter]
    return found


def agreed(bench, kind):
    return bench.store.records(kind, layer=AGREED_LAYER)


def ends(bench):
    return passage_at(bench, "a", FULL), passage_at(bench, "a", WORD)


@pytest.fixture
def tagged(people):
    bota, dana, _lida = people
    tag(bota, "names", "a", SHORT)
    tag(dana, "names", "a", SHORT)
    tag(dana, "check again", "a", SHORT)
    return people


@pytest.fixture
def related(people):
    bota, dana, _lida = people
    relate(bota, *ends(bota), RelationKind.SAME_CLAIM)
    relate(dana, *reversed(ends(dana)), RelationKind.CONTRADICTS)
    return people


@pytest.fixture
def corrected(people):
    bota, dana, _lida = people
    correct(bota, "a", SHORT, "أخرى")
    correct(dana, "a", SHORT, "غيرها")
    return people


def test_other_tags_on_the_same_words_differ(tagged):
    seen = the(tagged[2], Matter.TAGS)
    assert [[t.text for t in o.things] for o in seen.opinions] == [
        ["names"],
        ["check again", "names"],
    ]


def test_who_tags_nothing_is_not_asked_about_tags(people):
    bota, dana, lida = people
    tag(bota, "names", "a", SHORT)
    for one in (bota, dana):
        finish(one, "a")
    assert disputes(lida) == []


def test_tags_of_both_hold_together_and_can_be_opened_again(tagged):
    lida = tagged[2]
    seen = the(lida, Matter.TAGS)
    merge(lida, seen, [t for o in seen.opinions for t in o.things])
    assert sorted(t.text for t in agreed(lida, Tag)) == ["check again", "names"]
    assert the(lida, Matter.TAGS).status is Status.SETTLED
    unsettle(lida, the(lida, Matter.TAGS))
    assert agreed(lida, Tag) == agreed(lida, Adjudication) == []


def test_third_tags_are_written_with_commas_of_either_script(tagged):
    lida = tagged[2]
    tag_otherwise(lida, the(lida, Matter.TAGS), "#names، sums", "clearer")
    assert sorted(t.text for t in agreed(lida, Tag)) == ["names", "sums"]


def test_tags_that_change_after_they_were_settled_are_brought_up_again(tagged):
    bota, _, lida = tagged
    accept(lida, the(lida, Matter.TAGS), bota.reviewer.id)
    tag(bota, "late", "a", SHORT)
    assert the(lida, Matter.TAGS).status is Status.CHANGED


def test_a_relation_that_two_see_otherwise_is_settled_in_one_revision(related):
    _, dana, lida = related
    accept(lida, the(lida, Matter.RELATION), dana.reviewer.id, "they cannot both hold")
    assert [r.kind for r in agreed(lida, Relation)] == [RelationKind.CONTRADICTS]
    history.undo(lida)
    assert agreed(lida, Relation) == []


def test_two_passages_may_be_unrelated_after_all(related):
    lida = related[2]
    with pytest.raises(UserError, match="needs a reason"):
        relate_otherwise(lida, the(lida, Matter.RELATION), None, "")
    relate_otherwise(lida, the(lida, Matter.RELATION), None, "of other things")
    assert agreed(lida, Relation) == []
    assert the(lida, Matter.RELATION).status is Status.SETTLED


def test_a_third_kind_of_relation_keeps_the_reason_as_its_note(related):
    lida = related[2]
    relate_otherwise(lida, the(lida, Matter.RELATION), RelationKind.QUOTES, "word for word")
    assert [(r.kind, r.note) for r in agreed(lida, Relation)] == [
        (RelationKind.QUOTES, "word for word")
    ]


def test_relations_are_not_merged(related):
    with pytest.raises(UserError, match="Relations cannot be merged"):
        merge(related[2], the(related[2], Matter.RELATION), [])


def test_who_relates_alike_for_other_reasons_differs_slightly(people):
    bota, dana, lida = people
    for one, note in ((bota, "a"), (dana, "b")):
        relate(one, *ends(one), RelationKind.SAME_CLAIM, note)
    assert the(lida, Matter.RELATION).slight


def test_other_words_to_read_instead_differ_and_one_is_accepted(corrected):
    bota, _, lida = corrected
    accept(lida, the(lida, Matter.CORRECTION), bota.reviewer.id)
    assert [c.replacement for c in agreed(lida, Correction)] == ["أخرى"]


def test_a_third_correction_or_none_at_all_may_hold(corrected):
    lida = corrected[2]
    correct_otherwise(lida, the(lida, Matter.CORRECTION), "ثالثة", "as it is called")
    assert [c.replacement for c in agreed(lida, Correction)] == ["ثالثة"]
    correct_otherwise(lida, the(lida, Matter.CORRECTION), "", "it is right")
    assert agreed(lida, Correction) == []


def test_corrections_that_share_letters_do_not_hold_together(corrected):
    lida = corrected[2]
    seen = the(lida, Matter.CORRECTION)
    with pytest.raises(UserError, match="share letters"):
        merge(lida, seen, [c for o in seen.opinions for c in o.things])


def test_who_left_words_as_they_stand_has_an_opinion_once_they_have_finished(people):
    bota, dana, lida = people
    correct(bota, "a", SHORT, "أخرى")
    finish(dana, "a")
    accept(lida, the(lida, Matter.CORRECTION), dana.reviewer.id)
    assert agreed(lida, Correction) == []
    assert the(lida, Matter.CORRECTION).status is Status.SETTLED


def test_who_refuses_what_a_rule_suggests_differs_from_who_corrects_it(bench, people):
    from dataclasses import replace

    bota, dana, lida = people
    suggested = replace(finding(), suggestion="منظمة")
    propose(bench, suggested)
    rule_on(bota, suggested, Ruling.CORRECTED, "", "منظمة")
    refuse(dana, corrections(dana, "a"))
    (seen,) = disputes(lida)
    assert [len(o.things) for o in seen.opinions] == [0, 1]
    accept(lida, seen, dana.reviewer.id)
    assert [c.standing.value for c in agreed(lida, Correction)] == ["rejected"]


def test_what_all_tag_relate_and_correct_alike_is_taken_over(people):
    bota, dana, lida = people
    for one in (bota, dana):
        tag(one, "names", "a", SHORT)
        relate(one, *ends(one), RelationKind.SAME_CLAIM)
        correct(one, "a", SHORT, "أخرى")
        finish(one, "a")
    merge_readings(lida)
    kinds = (Tag, Relation, Correction)
    assert [len(agreed(lida, kind)) for kind in kinds] == [1, 1, 1]
