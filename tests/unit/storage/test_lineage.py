from __future__ import annotations

import json

import pytest

from kzannotate.storage.lineage import Entry, leaves


def _entry(name: str, parents: str, before: str, after: str, *, whole: bool = False) -> Entry:
    texts = [json.dumps({"id": "x", "kind": value}) if value else None for value in (before, after)]
    return Entry("Entity", name, 0, frozenset(parents.split()), whole, texts[0], texts[1], name)


def _names(*entries: Entry) -> list[str]:
    return [e.revision for e in leaves(entries)]


ROOT = _entry("p", "", "", "A")
OURS, THEIRS = _entry("q1", "p", "A", "B"), _entry("q2", "p", "A", "C")


def test_two_that_built_on_the_same_are_both_leaves() -> None:
    assert _names(ROOT, OURS, THEIRS) == ["q1", "q2"]


@pytest.mark.parametrize(("whole", "left"), [(True, ["r"]), (False, ["r", "q1"])])
def test_a_gesture_on_several_records_supersedes_only_what_it_saw(
    whole: bool, left: list[str]
) -> None:
    # Its parents are the heads of all its records; one of them may be another record's head.
    assert _names(ROOT, OURS, THEIRS, _entry("r", "q1 q2", "C", "D", whole=whole)) == left


def test_the_longer_history_is_the_head() -> None:
    longer = _entry("z", "q2", "C", "D")
    assert _names(ROOT, OURS, THEIRS, longer) == ["z", "q1"]


def test_twins_count_as_one_and_go_together() -> None:
    twin = _entry("q0", "p", "A", "B")
    assert _names(ROOT, OURS, twin) == ["q0"]
    assert _names(ROOT, OURS, twin, _entry("r", "q1", "B", "D")) == ["r"]


def test_a_field_that_an_older_program_did_not_write_makes_no_branch() -> None:
    fuller = json.dumps({"id": "x", "kind": "B", "note": None})
    later = Entry("Entity", "r", 0, frozenset({"q1"}), False, fuller, None, "r")
    assert _names(ROOT, OURS, later) == ["r"]
