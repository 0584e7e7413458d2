from __future__ import annotations

import random
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from desks import FULL, SHORT, mention, propose
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kzannotate.detection.running.progress import Cancelled
from kzannotate.domain.entity import Entity
from kzannotate.domain.past import Trace
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.errors import StaleRevisionError
from kzannotate.storage import past
from kzannotate.workbench import history, marking, viewing
from kzannotate.workbench.following import Follower
from kzannotate.workbench.session import open_session

if TYPE_CHECKING:
    from kzannotate.domain.mention import Mention
    from kzannotate.workbench.session import Workbench


def _seen(bench: Workbench) -> list[Mention]:
    return viewing.mentions_in(bench, "a")


def test_undo_takes_a_gesture_back_and_redo_does_it_again(bench: Workbench) -> None:
    made = marking.mark(bench, "a", FULL, "sco")
    history.undo(bench)
    assert _seen(bench) == []
    history.redo(bench)
    assert _seen(bench) == [made]


def test_with_nothing_done_there_is_nothing_to_undo(bench: Workbench) -> None:
    assert history.undo(bench) is None
    assert history.redo(bench) is None


def test_undo_survives_a_restart(bench: Workbench) -> None:
    marking.mark(bench, "a", FULL, "sco")
    marking.mark(bench, "a", SHORT, "sco")
    again = open_session(bench.store.path, reviewer_name="Aigul")
    history.undo(again)
    history.undo(again)
    assert _seen(again) == []
    assert history.undoable(again) is None
    again.close()


def test_redo_survives_a_restart(bench: Workbench) -> None:
    made = marking.mark(bench, "a", FULL, "sco")
    history.undo(bench)
    again = open_session(bench.store.path, reviewer_name="Aigul")
    history.redo(again)
    assert _seen(again) == [made]
    again.close()


def test_a_new_gesture_ends_redo(bench: Workbench) -> None:
    marking.mark(bench, "a", FULL, "sco")
    history.undo(bench)
    marking.mark(bench, "a", SHORT, "sco")
    assert history.redoable(bench) is None


def test_the_machines_work_is_not_undone(bench: Workbench) -> None:
    marking.mark(bench, "a", FULL, "sco")
    propose(bench, mention("m-9", SHORT))
    history.undo(bench)
    assert [m.id for m in _seen(bench)] == ["m-9"]


def test_nobody_undoes_what_another_did(bench: Workbench) -> None:
    marking.mark(bench, "a", FULL, "sco")
    other = open_session(bench.store.path, reviewer_name="Nurlan")
    assert history.undoable(other) is None
    other.close()


def test_what_others_built_on_is_not_undone(bench: Workbench) -> None:
    place, event = Entity("x", "place"), Entity("x", "event")
    bench.commit("add", [Change(SHARED_LAYER, None, place)])
    other = open_session(bench.store.path, reviewer_name="Nurlan")
    other.commit("change", [Change(SHARED_LAYER, place, event)])
    other.close()
    with pytest.raises(StaleRevisionError):
        history.undo(bench)


def test_what_others_built_on_is_passed_over_for_what_was_done_before(bench: Workbench) -> None:
    place, event = Entity("x", "place"), Entity("x", "event")
    for record in (Entity("older", "place"), place):
        bench.commit("add", [Change(SHARED_LAYER, None, record)])
    with closing(open_session(bench.store.path, reviewer_name="Nurlan")) as other:
        other.commit("change", [Change(SHARED_LAYER, place, event)])
    history.undo(bench)
    assert bench.store.record(Entity, "older") is None
    assert bench.store.record(Entity, "x") == event
    left = history.passed_over(bench)
    assert left is not None
    assert left.changes[0].record == place
    assert history.passed_over(bench) is None
    history.redo(bench)
    assert bench.store.record(Entity, "older") == Entity("older", "place")


def test_what_was_passed_over_is_undone_when_the_other_took_theirs_back(bench: Workbench) -> None:
    place, event = Entity("x", "place"), Entity("x", "event")
    bench.commit("add", [Change(SHARED_LAYER, None, place)])
    follower = Follower(bench)
    with closing(open_session(bench.store.path, reviewer_name="Nurlan")) as other:
        other.commit("change", [Change(SHARED_LAYER, place, event)])
        with pytest.raises(StaleRevisionError):
            history.undo(bench)
        history.undo(other)
    follower.look()
    history.undo(bench)
    assert bench.store.record(Entity, "x") is None


def test_the_newest_entries_come_first(bench: Workbench) -> None:
    marking.mark(bench, "a", FULL, "sco")
    history.undo(bench)
    assert [r.verb for r in history.entries(bench, 2)] == ["undo", "link"]
    assert history.entries(bench)[-1].verb == "found"


def test_long_histories_are_read_to_their_end(
    bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(past, "_PAGE", 4)
    for number in range(9):
        bench.commit("add", [Change(SHARED_LAYER, None, Entity(f"e{number}", "place"))])
    for _ in range(9):
        history.undo(bench)
    assert history.undoable(bench) is None
    assert len(history.entries(bench)) == len(list(bench.store.revisions()))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(["do", "undo", "redo"]), max_size=25))
def test_undo_and_redo_are_two_stacks(moves: list[str]) -> None:
    done: list[str] = []
    undone: list[str] = []
    log: list[Trace] = []
    for number, move in enumerate(moves):
        of = {"do": None, "undo": done[-1:], "redo": undone[-1:]}[move]
        if of == []:
            continue
        if of is None:
            done.append(f"r{number}")
            undone.clear()
        else:
            source, target = (done, undone) if move == "undo" else (undone, done)
            target.append(source.pop())
        of_ = of[0] if of else None
        log.insert(0, Trace(number, f"r{number}", "r", move, of_, "", (), 0))
    found = history._last_done_and_undone(log)
    assert found == (done[-1] if done else "", undone[-1] if undone else "")


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(seed=st.integers(0, 2**32))
def test_undoing_everything_leads_back_to_the_start(bench: Workbench, seed: int) -> None:
    start = _seen(bench)
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    for _ in range(8):
        seen = _seen(bench)
        if seen and chance.random() < 0.5:
            marking.remove(bench, chance.choice(seen))
        else:
            marking.mark(bench, "a", chance.choice([FULL, SHORT]), "sco")
    while history.undo(bench):
        pass
    assert _seen(bench) == start


@pytest.fixture
def lengthy(bench: Workbench) -> Workbench:
    """A desk whose last gesture made 120 entities."""
    made = [Entity(f"e-{n}", "place") for n in range(120)]
    bench.commit("add entity", [Change(SHARED_LAYER, None, each) for each in made])
    return bench


def _entities(bench: Workbench) -> int:
    return sum(e.id.startswith("e-") for e in bench.store.records(Entity))


def test_undoing_much_tells_how_far_it_is(lengthy: Workbench) -> None:
    told: list[tuple[int, int]] = []
    history.undo(lengthy, progress=lambda done, total: told.append((done, total)))
    assert (told[0], told[-1], _entities(lengthy)) == ((0, 240), (220, 240), 0)


@pytest.mark.parametrize("asked", [1, 2, 5])
def test_an_undoing_that_is_stopped_leaves_everything_as_it_was(
    lengthy: Workbench, asked: int
) -> None:
    before, answers = history.entries(lengthy), iter([False] * asked + [True] * 9)
    with pytest.raises(Cancelled):
        history.undo(lengthy, cancelled=lambda: next(answers))
    assert (history.entries(lengthy), _entities(lengthy)) == (before, 120)
    assert list(lengthy.store.verify()) == []
    assert history.undo(lengthy) is not None


def test_doing_again_can_be_stopped_too(lengthy: Workbench) -> None:
    history.undo(lengthy)
    with pytest.raises(Cancelled):
        history.redo(lengthy, cancelled=lambda: True)
    assert _entities(lengthy) == 0
    history.redo(lengthy)
    assert _entities(lengthy) == 120


def test_what_could_be_undone_is_told_without_reading_it_whole(lengthy: Workbench) -> None:
    trace = history.undoable(lengthy)
    assert trace is not None
    assert (trace.verb, trace.count, len(trace.changes)) == ("add entity", 120, 4)
