from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from desks import ARTICLE, FULL, SHORT, finding, mention, propose, put_article
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.domain.docket import ORDERS, Duty
from kzannotate.domain.finding import Severity
from kzannotate.workbench import history, marking, queueing, ruling
from kzannotate.workbench.duty_list import DutyList

if TYPE_CHECKING:
    from kzannotate.domain.revision import Revision
    from kzannotate.workbench.session import Workbench

DUTIES = [
    Duty("m-1", False, "b", 1, 5, "sea", 2, 0.9),
    Duty("f-1", True, "b", 1, 9, "fund", 0, 1.0),
    Duty("m-2", False, "a", 0, 3, "sea", 2, 0.95),
    Duty("m-3", False, "a", 0, 7, None, 2, 1.0),
    Duty("f-2", True, "a", 0, 3, "sea", 1, 1.0),
]
USES = {"sea": 3, "fund": 1}
FIRST = {
    "loud": ["f-1", "f-2", "m-3", "m-2", "m-1"],
    "frequent": ["f-2", "m-2", "m-1", "f-1", "m-3"],
    "reading": ["f-2", "m-2", "m-3", "m-1", "f-1"],
}


def ids(listed: DutyList) -> list[str]:
    return [duty.id for duty in listed.duties()]


def left(bench: Workbench, order: str = "loud") -> list[str]:
    return ids(queueing.duties(bench, order))


@given(st.permutations(DUTIES), st.sampled_from(ORDERS))
def test_the_order_does_not_depend_on_how_it_was_found(duties, order) -> None:
    assert ids(DutyList(order, duties, USES)) == FIRST[order]


@given(st.lists(st.sampled_from(DUTIES), unique=True), st.permutations(DUTIES))
def test_what_comes_and_goes_one_by_one_is_as_if_read_afresh(gone, duties) -> None:
    listed = DutyList("loud", duties, USES)
    listed.drop([duty.id for duty in gone])
    assert ids(listed) == ids(DutyList("loud", [d for d in duties if d not in gone]))
    listed.renew([], [], gone)
    assert ids(listed) == FIRST["loud"]


def test_one_goes_on_and_back_and_round() -> None:
    listed = DutyList("loud", DUTIES)
    first, last = listed.rank("f-1"), listed.rank("m-1")
    assert [listed.beside(last, 1).id, listed.beside(first, -1).id] == ["f-1", "m-1"]
    assert [listed.beside(None, 1).id, listed.beside(None, -1).id] == ["f-1", "m-1"]
    assert DutyList().beside(first, 1) is None


def test_from_what_was_decided_one_goes_on_to_what_stood_behind_it() -> None:
    listed = DutyList("loud", DUTIES)
    place = listed.rank("m-3")
    listed.drop(["m-3"])
    assert [listed.beside(place, by).id for by in (1, -1)] == ["m-2", "f-2"]


def test_what_stands_behind_those_held_is_only_counted() -> None:
    listed = DutyList("reading", DUTIES[2:4], beyond=3)
    listed.renew(["f-1"], [], [DUTIES[1]])
    assert (listed.left, listed.stale, ids(listed)) == (5, True, ["m-2", "m-3"])


def test_certain_and_decided_mentions_are_not_in_the_queue(bench: Workbench) -> None:
    propose(bench, mention("m-1"), mention("m-2", SHORT))
    assert left(bench) == ["m-1", "m-2"]
    marking.accept(bench, mention("m-1"))
    assert left(bench) == ["m-2"]


def test_a_proposal_under_an_own_mention_is_not_in_the_queue(bench: Workbench) -> None:
    propose(bench, mention("m-1"))
    marking.mark(bench, "a", FULL, "sco")
    assert left(bench) == []


def test_only_loud_findings_are_duties(bench: Workbench) -> None:
    propose(bench, finding("f-1"), finding("f-2", severity=Severity.NOTE))
    assert left(bench) == ["f-1"]


def test_the_queue_is_counted_beyond_what_is_held(bench: Workbench) -> None:
    propose(bench, mention("m-1"), mention("m-2", SHORT), finding())
    listed = queueing.duties(bench, "frequent", 1)
    assert (len(listed), listed.left) == (1, 3)


@pytest.mark.parametrize("order", ORDERS)
def test_the_queue_follows_each_gesture_as_if_read_afresh(bench: Workbench, order: str) -> None:
    propose(bench, mention("m-1"), mention("m-2", SHORT), finding())
    listed = queueing.duties(bench, order)
    told: list[Revision] = []
    bench.listen(told.append)
    marking.move(bench, mention("m-1"), SHORT)
    ruling.rule_on(bench, finding(), ruling.Ruling.CONFIRMED)
    for _ in range(2):
        history.undo(bench)
    marking.remove(bench, mention("m-2", SHORT))
    assert [queueing.follow(bench, listed, revision) for revision in told] == [True] * 5
    assert ids(listed) == left(bench, order)


def test_a_new_article_calls_for_reading_all_anew(bench: Workbench) -> None:
    told: list[Revision] = []
    bench.listen(told.append)
    put_article(bench, "z", ARTICLE)
    assert not queueing.follow(bench, queueing.duties(bench, "loud"), told[0])


def test_what_is_done_today_is_counted_until_it_is_taken_back(bench: Workbench) -> None:
    moment = datetime.now(UTC) - timedelta(minutes=1)
    propose(bench, finding())
    marking.mark(bench, "a", FULL, "sco")
    ruling.rule_on(bench, finding(), ruling.Ruling.CONFIRMED)
    assert queueing.done_since(bench, moment) == 2
    history.undo(bench)
    assert queueing.done_since(bench, moment) == 1
    history.redo(bench)
    assert queueing.done_since(bench, moment) == 2
    assert queueing.done_since(bench, moment + timedelta(hours=1)) == 0
