from __future__ import annotations

import pytest
from desks import finding, propose

from kzannotate.domain.project import Reviewer
from kzannotate.domain.remark import Assignment
from kzannotate.errors import UserError
from kzannotate.workbench import assigning
from kzannotate.workbench.assigning import Errand, entrust, finish, holder, take_up_again
from kzannotate.workbench.history import undo
from kzannotate.workbench.remarks import remarks_of


def test_an_article_is_due_on_a_day(bench):
    entrust(bench, Errand("a", due="2026-12-01"), "Bota")
    assert holder(bench, "a").due == "2026-12-01"
    assert {r.name for r in bench.store.records(Reviewer)} == {"Aigul", "Bota"}


def test_handing_an_article_on_keeps_its_day(bench):
    entrust(bench, Errand("a", due="2026-12-01"), "Bota")
    assigning.assign(bench, "a", "Dana", holder(bench, "a"))
    assert holder(bench, "a").due == "2026-12-01"


def test_a_second_reader_does_not_take_the_article(bench):
    entrust(bench, Errand("a"), "Bota")
    entrust(bench, Errand("a", second=True, blind=True), "Dana")
    entrust(bench, Errand("a", second=True), "Aigul")
    assert holder(bench, "a").reviewer == remarks_of(bench, "a").assignment.reviewer
    assert len(bench.store.records(Assignment)) == 3


def test_a_finding_and_a_case_are_assigned_beside_their_article(bench):
    propose(bench, finding())
    entrust(bench, Errand("a", finding="f-1"), "Bota")
    entrust(bench, Errand(case="case-1", due="2026-01-02"), "Bota")
    assert holder(bench, "a") is None
    assert {a.id for a in bench.store.records(Assignment)} == {
        "assignment-f-1", "assignment-case-1",
    }  # fmt: skip


@pytest.mark.parametrize("errand", [Errand(), Errand("a", due="tomorrow")])
def test_nothing_to_do_and_no_day_are_refused_in_words(bench, errand):
    with pytest.raises(UserError, match="Choose"):
        entrust(bench, errand, "Bota")


def test_finishing_is_said_once_and_taken_back(bench):
    assert finish(bench, "a") == finish(bench, "a")
    take_up_again(bench, "a")
    undo(bench)
    assert bench.store.record(assigning.Reading, "reading-a", bench.layer) is not None
