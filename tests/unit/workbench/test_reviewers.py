from __future__ import annotations

from dataclasses import replace

import pytest

from kzannotate.domain.project import HUES, Reviewer
from kzannotate.errors import StaleRevisionError, UserError
from kzannotate.workbench.history import undo
from kzannotate.workbench.reviewers import describe, hue_by_itself, people, persons


def test_everybody_has_a_colour_and_letters_of_their_own():
    names = ["Aigul Sarsen", "Askar Seitov", "Aigul Serik", "Bota", "Botagoz"]
    known = persons(Reviewer(f"r-{n:06x}", name) for n, name in enumerate(names))
    assert len({p.hue for p in known}) == len(names)
    assert len({p.initials for p in known}) == len(names)


def test_a_chosen_colour_is_nobody_elses():
    chosen = persons([Reviewer("r-000000", "A"), Reviewer("r-000001", "B", hue=HUES[0])])
    assert {p.name: p.hue for p in chosen}["B"] == HUES[0]
    assert len({p.hue for p in chosen}) == 2


def test_a_colour_is_kept_when_others_join_with_later_ids():
    one = persons([Reviewer("r-00000a", "A")])
    two = persons([Reviewer("r-00000a", "A"), Reviewer("r-00000b", "B")])
    assert one[0].hue == next(p.hue for p in two if p.name == "A")


def test_names_in_any_script_have_initials():
    known = persons([Reviewer("r-1", "عائشة سالم"), Reviewer("r-2", "Айгүл"), Reviewer("r-3", "…")])
    assert {p.initials for p in known} == {"عس", "АЙ", "…"}


def test_a_role_is_kept_in_the_project_and_undone(bench):
    describe(bench, bench.reviewer, "lead", "teal", "AG")
    assert bench.reviewer.leads
    assert [(p.role, p.hue, p.initials) for p in people(bench)] == [("lead", "teal", "AG")]
    undo(bench)
    assert not bench.store.record(Reviewer, bench.reviewer.id).leads


def test_an_unknown_role_is_refused_in_words(bench):
    with pytest.raises(UserError, match="none of the list"):
        describe(bench, bench.reviewer, "queen", "", "")


def test_who_was_changed_meanwhile_is_not_changed_again(bench):
    seen = bench.reviewer
    describe(bench, seen, "lead", "", "")
    with pytest.raises(StaleRevisionError):
        describe(bench, seen, "translator", "", "")


@pytest.mark.parametrize(
    ("role", "right"), [("lead", "lead"), ("reader", "reader"), ("translator", "reviewer")]
)
def test_every_role_has_a_right_on_a_shared_project(role, right):
    assert Reviewer("r", "R", role).right == right


def test_the_colour_by_itself_is_the_one_that_a_reviewer_gets():
    known = [Reviewer("r-1", "Aliya", hue="blue"), Reviewer("r-2", "Bota", hue="teal")]
    offered = hue_by_itself(known, "r-1")
    (aliya, _) = persons([replace(known[0], hue=""), known[1]])
    assert aliya.hue == offered
