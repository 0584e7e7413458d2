from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from desks import FULL, SCO

from kzannotate.domain.entity import Entity
from kzannotate.domain.project import SHARED_LAYER, Device, Layer, Reviewer
from kzannotate.domain.revision import Change
from kzannotate.errors import ReadOnlyProjectError, StaleRevisionError, UserError
from kzannotate.workbench import marking
from kzannotate.workbench.ids import new_id
from kzannotate.workbench.installation import this_device
from kzannotate.workbench.session import open_session

if TYPE_CHECKING:
    from kzannotate.domain.revision import Revision
    from kzannotate.workbench.session import Workbench


def _add(bench: Workbench, id_: str) -> Revision | None:
    return bench.commit("add", [Change(SHARED_LAYER, None, Entity(id_, "place"))])


def test_people_and_layers_are_there_from_the_start(bench: Workbench) -> None:
    assert [r.name for r in bench.store.records(Reviewer)] == ["Aigul"]
    assert len(bench.store.records(Layer)) == 4
    assert bench.store.records(Device) == [this_device()]


def test_opening_again_adds_nothing(bench: Workbench) -> None:
    before = sum(1 for _ in bench.store.revisions())
    again = open_session(bench.store.path, reviewer_name=" aigul ")
    assert again.reviewer == bench.reviewer
    assert sum(1 for _ in again.store.revisions()) == before
    again.close()


def test_another_reviewer_has_another_layer(bench: Workbench) -> None:
    other = open_session(bench.store.path, reviewer_name="Nurlan")
    marking.mark(other, "a", FULL, "sco")
    other.close()
    assert marking.mention_at(bench, "a", FULL) is None


def test_a_reviewer_needs_a_name(bench: Workbench) -> None:
    with pytest.raises(UserError, match="name of the reviewer is empty"):
        open_session(bench.store.path, reviewer_name="  ")


def test_revisions_are_chained_and_numbered(bench: Workbench) -> None:
    first, second = _add(bench, "x"), _add(bench, "y")
    assert first
    assert second
    assert (second.number, second.previous) == (first.number + 1, first.digest())


def test_a_revision_builds_on_the_heads_of_its_records(bench: Workbench) -> None:
    added = _add(bench, "x")
    changed = bench.commit("x", [Change(SHARED_LAYER, Entity("x", "place"), Entity("x", "event"))])
    assert added
    assert changed
    assert changed.parents == (added.id,)


def test_a_gesture_that_changes_nothing_leaves_no_trace(bench: Workbench) -> None:
    assert bench.commit("nothing", [Change(SHARED_LAYER, SCO, SCO)]) is None


def test_listeners_hear_of_it_after_it_is_in_the_file(bench: Workbench) -> None:
    heard: list[object] = []
    bench.listen(lambda r: heard.append(bench.store.latest(bench.device.id) == r))
    _add(bench, "x")
    assert heard == [True]


def test_two_windows_of_one_device_take_turns(bench: Workbench) -> None:
    other = open_session(bench.store.path, reviewer_name="Aigul")
    for number in range(6):
        _add((bench, other)[number % 2], f"e{number}")
    assert list(bench.store.verify()) == []
    other.close()


def test_two_windows_cannot_overwrite_one_another(bench: Workbench) -> None:
    other = open_session(bench.store.path, reviewer_name="Aigul")
    _add(bench, "x")
    with pytest.raises(StaleRevisionError):
        _add(other, "x")
    other.close()


def test_the_reference_follows_what_is_taught(bench: Workbench) -> None:
    before = bench.reference()
    assert bench.reference() is before
    _add(bench, "x")
    assert [e.id for e in bench.reference().entities] == ["sco", "x"]


def test_a_session_for_reading_writes_nothing(bench: Workbench) -> None:
    reading = open_session(bench.store.path, reviewer_name="Nurlan", read_only=True)
    with pytest.raises(ReadOnlyProjectError):
        _add(reading, "x")
    assert reading.store.records(Reviewer) == [bench.reviewer]
    reading.close()


def test_a_whole_number_for_a_fraction_keeps_the_chain(bench: Workbench) -> None:
    from dataclasses import replace

    from desks import mention, propose

    propose(bench, replace(mention(), score=1))
    _add(bench, "x")
    assert list(bench.store.verify()) == []


def test_identities_never_repeat_and_never_go_back() -> None:
    made = [new_id() for _ in range(2000)]
    assert sorted(set(made)) == made
    assert {m[14] for m in made} == {"7"}


def test_a_reviewers_name_can_be_seen_whole(bench: Workbench) -> None:
    with pytest.raises(UserError, match="invisible character"):
        open_session(bench.store.path, reviewer_name="Ai\u202egul")
    open_session(bench.store.path, reviewer_name="می\u200cنا").close()
