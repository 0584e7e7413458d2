"""Histories read a page at a time, and records as they were."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from histories import document, gesture, random_history, renamed
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kzannotate.domain.entity import Entity, Name, NameStatus
from kzannotate.domain.finding import Basis, Finding, FindingType, Reason, Severity, Side
from kzannotate.domain.past import Narrowing
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER
from kzannotate.domain.span import Passage, Span
from kzannotate.domain.verdict import Ruling, Verdict
from kzannotate.storage import past
from kzannotate.storage.opening import create_project

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.domain.keeping import Store
    from kzannotate.domain.records import Record
    from kzannotate.domain.revision import Revision

TEXT = "سافر الوفد إلى المدينة."
SCO = Entity("sco", "organisation")
KEY = ("Entity", "sco", SHARED_LAYER)
FINDING = Finding(
    *("f", "trap", FindingType.VALUE, Basis.INTERNAL, Severity.ERROR),
    (Side((Passage.at("a", TEXT, Span(0, 4)),)),),
    Reason.of("a trap"),
)


def _do(
    store: Store, before: Record | None, after: Record | None, time: str = "", **how: str
) -> Revision:
    revision = replace(gesture(store, before, after, **how), time=time)
    store.commit(revision)
    return revision


@pytest.fixture
def lived(store: Store) -> Store:
    """A project with a few days behind it."""
    article, texts = document("a", TEXT)
    store.commit(replace(gesture(store, None, article, verb="import"), time="2024-01-01"), texts)
    _do(store, None, SCO, "2024-01-02", verb="add entity")
    _do(store, None, FINDING, "2024-01-03", verb="check", layer=MACHINE_LAYER)
    name = Name("n", "sco", "مُنَظَّمة شنغهاي", "ar", NameStatus.PREFERRED)
    _do(store, None, name, "2024-01-04", verb="add name")
    _do(store, SCO, renamed(SCO, "late"), "2024-01-05", verb="change entity")
    verdict = Verdict("verdict-f", "f", Ruling.CONFIRMED)
    _do(store, None, verdict, "2024-01-06", verb="rule", layer="layer-r")
    return store


def _verbs(store: Store, sought: Narrowing, **how: int) -> list[str]:
    return [t.verb for t in store.past.traces(sought, **how)]


def test_pages_follow_one_another(lived: Store) -> None:
    page = lived.past.traces(Narrowing(), limit=2)
    assert [t.verb for t in page] == ["rule", "change entity"]
    assert _verbs(lived, Narrowing(), before=page[-1].place, limit=2) == ["add name", "check"]


@pytest.mark.parametrize(
    ("sought", "verbs"),
    [
        (Narrowing(subject=("entity", "sco")), ["change entity", "add name", "add entity"]),
        (Narrowing(subject=("document", "a")), ["rule", "import"]),
        (Narrowing(subject=("finding", "f")), ["rule", "check"]),
        (Narrowing(record=("Name", "n")), ["add name"]),
        (Narrowing(reviewer="aigul", verbs=frozenset(("rule", "check"))), ["rule", "check"]),
        (Narrowing(reviewer="nobody"), []),
        (Narrowing(words=("منظمه", "شنغ")), ["add name"]),
        (Narrowing(words=("late",)), ["change entity"]),
    ],
)
def test_a_history_holds_what_is_sought(lived: Store, sought: Narrowing, verbs: list[str]) -> None:
    assert _verbs(lived, sought) == verbs


def test_the_founding_was_nobodys(lived: Store) -> None:
    assert _verbs(lived, Narrowing())[-1] == "found"
    assert _verbs(lived, Narrowing(people=True))[-1] == "import"


def test_a_search_reads_on_to_the_end(lived: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(past, "_PAGE", 1)
    assert _verbs(lived, Narrowing(words=("شنغهاي",))) == ["add name"]
    assert lived.past.traces(Narrowing(words=("شنغهاي",)), cancelled=lambda: True) == []


def test_a_trace_brings_no_more_changes_than_can_be_told(store: Store) -> None:
    changes = tuple(gesture(store, None, Entity(f"e{n}", "place")).changes[0] for n in range(20))
    store.commit(replace(gesture(store, None, SCO), changes=changes))
    (trace,) = store.past.traces(Narrowing(), limit=1)
    assert (len(trace.changes), trace.count) == (4, 20)
    (trace,) = store.past.traces(Narrowing(subject=("entity", "e11")))
    assert [c.record.id for c in trace.changes] == ["e11"]


def test_a_revision_is_read_whole_by_its_id(lived: Store) -> None:
    last = lived.latest("d1")
    assert last
    assert lived.past.revision(last.id) == last
    assert lived.past.revision("nothing") is None


def test_an_undo_is_found_with_what_it_turned_back(lived: Store) -> None:
    last = lived.latest("d1")
    assert last
    verdict = last.changes[0].after
    undo = replace(gesture(lived, verdict, None, verb="undo", layer="layer-r"), of=last.id)
    lived.commit(undo)
    assert _verbs(lived, Narrowing(verbs=frozenset(("rule",)))) == ["undo", "rule"]


def test_the_chain_goes_on_from_what_the_log_keeps(lived: Store) -> None:
    last = lived.latest("d1")
    assert last
    assert lived.past.last_of("d1") == (last.number, last.digest())
    assert lived.past.last_of("nobody") == (0, "")


def test_when_a_record_was_written(lived: Store) -> None:
    written = lived.past.written([KEY, ("Entity", "gone", SHARED_LAYER)])
    assert {k: (w.first, w.last, w.reviewer) for k, w in written.items()} == {
        KEY: ("2024-01-02", "2024-01-05", "aigul")
    }


@pytest.mark.parametrize(
    ("day", "note"), [("2023", "gone"), ("2024-01-02T12", None), ("2024-01-05T12", "late")]
)
def test_a_record_as_it_was_on_a_day(lived: Store, day: str, note: str | None) -> None:
    then = lived.past.record_at(KEY, lived.past.place_at(day))
    assert (then.note if isinstance(then, Entity) else "gone") == note


def test_differences_tell_what_people_changed_since(lived: Store) -> None:
    found = lived.past.differences(lived.past.place_at("2024-01-03T12"))
    assert [(d.key[0], d.then is None, d.now is None) for d in found] == [
        ("Verdict", True, False),
        ("Entity", False, False),
        ("Name", True, False),
    ]


def test_changes_since_are_counted_by_kind(lived: Store) -> None:
    place = lived.past.place_at("2024-01-03T12")
    assert lived.past.changed_since(place) == {"Name": 1, "Entity": 1, "Verdict": 1}
    assert lived.past.changed_since(place, subject=("finding", "f")) == {"Verdict": 1}


def test_findings_of_a_document_as_they_were(lived: Store) -> None:
    last = lived.past.place_at("9999")
    _do(lived, FINDING, None, layer=MACHINE_LAYER)
    asked = [lived.past.records_at(Finding, "a", MACHINE_LAYER, p) for p in (last, last + 1, 2)]
    assert asked == [[FINDING], [], []]
    assert lived.past.records_at(Finding, "b", MACHINE_LAYER, last) == []


def test_what_was_changed_and_changed_back_is_no_difference(lived: Store) -> None:
    place = lived.past.place_at("2024-01-03T12")
    _do(lived, renamed(SCO, "late"), SCO, "2024-01-07")
    found = lived.past.differences(place, subject=("entity", "sco"))
    assert [d.key[0] for d in found] == ["Name"]


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(seed=st.integers(0, 2**32), cut=st.integers(0, 14))
def test_the_past_is_what_the_log_told_then(tmp_path: Path, seed: int, cut: int) -> None:
    history = random_history(seed)
    with closing(create_project(tmp_path / f"{uuid4()}.kza", "Then")) as store:
        store.append(history[:cut])
        then = {id_: store.record(Entity, id_) for id_ in "abc"}
        place = store.past.traces(Narrowing(), limit=1)[0].place
        store.append(history[cut:])
        keys = {id_: ("Entity", id_, SHARED_LAYER) for id_ in "abc"}
        assert {id_: store.past.record_at(key, place) for id_, key in keys.items()} == then
