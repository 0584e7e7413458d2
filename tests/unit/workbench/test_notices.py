from __future__ import annotations

from contextlib import ExitStack

import pytest
from desks import FULL, finding, propose
from three_reviewers import join

from kzannotate.domain.project import Reviewer
from kzannotate.domain.verdict import Ruling
from kzannotate.workbench import commenting
from kzannotate.workbench.assigning import Errand, entrust, finish
from kzannotate.workbench.commenting import Subject
from kzannotate.workbench.history import undoable
from kzannotate.workbench.notices import About, named_in, notices, offered_names, see
from kzannotate.workbench.ruling import rule_on
from kzannotate.workbench.worklist import progress, tasks


@pytest.fixture
def bota(bench):
    with ExitStack() as stack:
        yield join(bench, "Bota Sarsen", stack)


def test_a_comment_that_names_a_colleague_is_told_once(bench, bota):
    commenting.comment(bench, Subject("a", FULL), "@bota sarsen, look: is it so?")
    (told,) = notices(bota)
    assert (told.about, told.by, told.seen) == (About.NAMED, bench.reviewer.id, False)
    see(bota, [told])
    assert [n.seen for n in notices(bota)] == [True]
    assert notices(bench) == []


def test_a_reply_is_told_to_who_began_the_thread(bench, bota):
    first = commenting.comment(bota, Subject("a"), "Which one?")
    commenting.reply(bench, first, "The fund.")
    assert [n.about for n in notices(bota)] == [About.ANSWERED]


def test_work_is_told_and_told_again_when_its_day_changes(bench, bota):
    given = entrust(bench, Errand("a", due="2026-12-01"), "Bota Sarsen")
    see(bota, notices(bota))
    entrust(bench, Errand("a", due="2026-12-09"), "Bota Sarsen", given)
    assert [(n.about, n.seen) for n in notices(bota)] == [(About.ASKED, False)]


def test_who_takes_work_themselves_is_not_told(bota):
    entrust(bota, Errand("a"), "Bota Sarsen")
    assert notices(bota) == []


def test_taking_note_is_nothing_to_undo(bench, bota):
    commenting.comment(bench, Subject("a"), "@Bota Sarsen!")
    see(bota, notices(bota))
    assert undoable(bota) is None


def test_the_longest_name_counts_and_a_part_of_a_word_does_not():
    people = [Reviewer("1", "Bota"), Reviewer("2", "Bota Sarsen"), Reviewer("3", "عائشة")]
    assert named_in("@bota sarsen and @عائشة.", people) == {"2", "3"}
    assert named_in("write to bota@botanic.example", people) == set()


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("look, @", ["Bota Sarsen", "عائشة"]),
        ("look, @sar", ["Bota Sarsen"]),
        ("@عا", ["عائشة"]),
        ("desk@bo", []),
        ("@Bota Sarsen look", []),
        ("no name", []),
    ],
)
def test_names_are_offered_as_they_are_typed(typed, offered):
    assert offered_names(typed, ["Bota Sarsen", "عائشة"]) == offered


def test_what_is_late_comes_first_and_what_is_done_last(bench, bota):
    propose(bench, finding(), finding("f-2"))
    for errand in (
        Errand("a", due="2026-02-02"),
        Errand("a", finding="f-1", due="2026-01-01"),
        Errand("a", finding="f-2"),
    ):
        entrust(bench, errand, "Bota Sarsen")
    rule_on(bota, finding("f-2"), Ruling.UNCLEAR)
    found = tasks(bota, "2026-01-15")
    assert [t.assignment.id.removeprefix("assignment-") for t in found] == ["f-1", "a", "f-2"]
    assert [(t.overdue, t.done) for t in found] == [(True, False), (False, False), (False, True)]


def test_progress_counts_what_was_handed_out_and_what_was_done(bench, bota):
    entrust(bench, Errand("a"), "Bota Sarsen")
    finish(bota, "a")
    known = {p.person.name: p for p in progress(bench, tasks(bench, "2026-01-01"))}
    assert (known["Bota Sarsen"].given, known["Bota Sarsen"].done) == (1, 1)
    assert known["Aigul"].given == 0
