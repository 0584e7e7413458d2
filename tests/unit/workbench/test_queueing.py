from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from desks import FULL, SHORT, finding, mention, propose
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.domain.finding import Severity
from kzannotate.workbench import history, marking, queueing, ruling
from kzannotate.workbench.queueing import Duty, QueueOrder

if TYPE_CHECKING:
    from kzannotate.workbench.session import Workbench

LOUD, FREQUENT, READING = QueueOrder
DUTIES = [
    Duty("m-1", False, "b", 5, "sea", 2, 0.9),
    Duty("f-1", True, "b", 9, "fund", 0),
    Duty("m-2", False, "a", 3, "sea", 2, 0.95),
    Duty("m-3", False, "a", 7, None, 2, 1.0),
    Duty("f-2", True, "a", 3, "sea", 1),
]


def ids(order: QueueOrder) -> list[str]:
    return [d.id for d in queueing.in_order(DUTIES, order, {"a": 0, "b": 1})]


def test_the_loudest_come_first_and_then_the_surest() -> None:
    assert ids(LOUD) == ["f-1", "f-2", "m-3", "m-2", "m-1"]


def test_what_is_about_the_commonest_entity_comes_first() -> None:
    assert ids(FREQUENT) == ["f-2", "m-2", "m-1", "f-1", "m-3"]


def test_one_can_go_through_the_articles_as_they_are_read() -> None:
    assert ids(READING) == ["f-2", "m-2", "m-3", "m-1", "f-1"]


@given(st.permutations(DUTIES), st.sampled_from(QueueOrder))
def test_the_order_does_not_depend_on_how_it_was_found(duties, order) -> None:
    assert [d.id for d in queueing.in_order(duties, order, {"a": 0, "b": 1})] == ids(order)


def test_certain_and_decided_mentions_are_not_in_the_queue(bench: Workbench) -> None:
    propose(bench, mention("m-1"), mention("m-2", SHORT))
    assert [d.id for d in queueing.proposals(bench, "a")] == ["m-1", "m-2"]
    marking.accept(bench, mention("m-1"))
    assert queueing.all_proposals(bench) == {"a": queueing.proposals(bench, "a")}
    assert [d.id for d in queueing.proposals(bench, "a")] == ["m-2"]


def test_only_loud_findings_are_duties() -> None:
    quiet = finding("f-2", severity=Severity.NOTE)
    assert [d.id for d in queueing.duties_of([finding("f-1"), quiet])] == ["f-1"]


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
