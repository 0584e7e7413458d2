from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from histories import document, gesture, renamed

from kzannotate.domain.entity import Entity
from kzannotate.domain.finding import Basis, Finding, FindingType, Reason, Severity, Side
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.domain.revision import Change, Revision
from kzannotate.domain.span import Passage, Span
from kzannotate.errors import BugError, ProjectError, StaleRevisionError
from kzannotate.storage.opening import open_project

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.domain.keeping import Store
    from kzannotate.storage.store import SqliteStore

CICA = Entity("cica", "organisation")


def test_a_committed_record_is_read_back(store: Store) -> None:
    store.commit(gesture(store, None, CICA))
    assert store.record(Entity, "cica") == CICA


def test_a_stale_gesture_is_refused_with_both_versions(store: Store) -> None:
    store.commit(gesture(store, None, CICA))
    store.commit(gesture(store, CICA, renamed(CICA, "mine")))
    with pytest.raises(StaleRevisionError) as caught:
        store.commit(gesture(store, CICA, renamed(CICA, "yours")))
    assert caught.value.expected == CICA
    assert caught.value.actual == renamed(CICA, "mine")


def test_equal_content_on_another_head_is_stale_too(store: Store) -> None:
    store.commit(gesture(store, None, CICA))
    late = gesture(store, CICA, renamed(CICA, "late"))
    store.commit(gesture(store, CICA, renamed(CICA, "there")))
    store.commit(gesture(store, renamed(CICA, "there"), CICA))
    with pytest.raises(StaleRevisionError):
        store.commit(late)


def test_a_refused_gesture_leaves_nothing_behind(store: Store) -> None:
    sco = Entity("sco", "organisation")
    both = (Change("shared", None, sco), Change("shared", CICA, None))
    with pytest.raises(StaleRevisionError):
        store.commit(Revision("r", "d", 1, None, "x", both))
    assert store.record(Entity, "sco") is None
    assert store.latest("d") is None


def test_a_document_needs_its_text(store: Store) -> None:
    with pytest.raises(BugError, match="without its text"):
        store.commit(gesture(store, None, document("d", "نص")[0]))


def test_a_text_must_have_its_digest(store: Store) -> None:
    record, texts = document("d", "نص")
    with pytest.raises(BugError, match="digest"):
        store.commit(gesture(store, None, record), dict.fromkeys(texts, "آخر"))


def test_text_comes_back_as_it_went_in(store: Store) -> None:
    text = "سطر\r\nline\u2028\u00a0\U0001f600\rконец\n"
    record, texts = document("d", text)
    store.commit(gesture(store, None, record), texts)
    assert store.text("d") == text


def test_asking_for_an_unknown_document_says_so(store: Store) -> None:
    with pytest.raises(ProjectError, match="no document nowhere"):
        store.text("nowhere")


def test_search_finds_vocalised_arabic_by_plain_letters(store: Store) -> None:
    record, texts = document("d", "أُعْلِنَ عن القِمَّةِ في أستانا")
    store.commit(gesture(store, None, record), texts)
    assert store.search("القمه") == ["d"]
    assert store.search("القمة استان") == ["d"]
    assert store.search("القمة باريس") == []


@pytest.mark.parametrize("query", ['"', "AND", "(", "C++", "notes:x", "", "*", "\0", "27%", "'"])
def test_search_takes_any_words(store: Store, query: str) -> None:
    assert store.search(query) == []


def test_the_log_reads_both_ways(store: Store) -> None:
    for number in range(120):
        store.commit(gesture(store, None, Entity(f"e{number}", "place")))
    forth = [r.id for r in store.revisions()]
    assert len(forth) == 121
    assert [r.id for r in store.revisions(newest_first=True)] == forth[::-1]


def test_a_revision_keeps_its_digest_in_the_log(store: Store) -> None:
    revision = gesture(store, None, CICA)
    store.commit(revision)
    assert store.latest("d1") == revision


def test_findings_are_listed_by_any_document_they_touch(store: Store) -> None:
    sides = tuple(Side((Passage.at(d, "27 دولة", Span(0, 2)),)) for d in ("one", "two"))
    finding = Finding(
        "f", "r", FindingType.VALUE, Basis.SOURCES, Severity.WARNING, sides, Reason.of("why")
    )
    store.commit(gesture(store, None, finding, layer=MACHINE_LAYER))
    assert store.records(Finding, layer=MACHINE_LAYER, document="two") == [finding]
    assert store.records(Finding, layer=MACHINE_LAYER, document="three") == []


def test_every_thread_reads_for_itself(store: Store) -> None:
    store.commit(gesture(store, None, CICA))
    found: list[object] = []
    thread = threading.Thread(target=lambda: found.append(store.record(Entity, "cica")))
    thread.start()
    thread.join()
    assert found == [CICA]


def test_commits_from_many_threads_come_one_after_the_other(store: Store) -> None:
    made = [
        Revision(
            f"t{n}", f"device {n}", 1, None, "x", (Change("shared", None, Entity(f"e{n}", "")),)
        )
        for n in range(40)
    ]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(store.commit, made))
    assert len(store.records(Entity)) == 40


def test_a_device_counts_without_gaps(store: Store) -> None:
    store.commit(gesture(store, None, CICA))
    late = replace(gesture(store, None, Entity("sco", "organisation")), number=1)
    with pytest.raises(StaleRevisionError, match="Another window"):
        store.commit(late)


def test_two_programs_cannot_overwrite_one_another(project: Path) -> None:
    one, two = open_project(project), open_project(project)
    late = gesture(two, CICA, renamed(CICA, "two"))
    one.commit(gesture(one, CICA, renamed(CICA, "one")))
    with pytest.raises(StaleRevisionError):
        two.commit(late)
    one.close()
    two.close()


def test_a_snapshot_is_a_whole_project(store: Store, tmp_path: Path) -> None:
    store.commit(gesture(store, None, CICA))
    store.snapshot(tmp_path / "copy.kza")
    copy = open_project(tmp_path / "copy.kza")
    assert copy.record(Entity, "cica") == CICA
    copy.close()


def test_a_snapshot_never_replaces_the_project(store: SqliteStore) -> None:
    with pytest.raises(ProjectError, match="itself"):
        store.snapshot(store.path)


def test_a_sound_project_has_no_problems(store: Store) -> None:
    record, texts = document("d", "نص")
    store.commit(gesture(store, None, record), texts)
    store.commit(gesture(store, None, CICA))
    steps: list[tuple[int, int]] = []
    assert list(store.verify(lambda *step: steps.append(step))) == []
    assert steps[-1] == (6, 6)


def test_a_closed_project_says_so(store: Store) -> None:
    store.close()
    with pytest.raises(BugError, match="closed"):
        store.records(Entity)


def test_a_file_that_went_away_is_told_before_anything_is_called_saved(
    store: SqliteStore, tmp_path: Path
) -> None:
    store.path.rename(tmp_path / "elsewhere.kza")
    with pytest.raises(ProjectError, match="moved, deleted or replaced"):
        store.commit(gesture(store, None, CICA))
    (tmp_path / "elsewhere.kza").rename(store.path)
    store.commit(gesture(store, None, CICA))
    assert store.record(Entity, "cica") == CICA
