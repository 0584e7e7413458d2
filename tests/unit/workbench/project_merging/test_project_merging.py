"""Two files that grew from one: what comes in, what both changed, and what is refused."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from desks import SCO, SHORT, put_article

from kzannotate.detection.running.progress import Cancelled
from kzannotate.domain.copies import Why
from kzannotate.domain.document import Document, digest
from kzannotate.domain.entity import Entity
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.errors import DamagedProjectError, ProjectError, StaleRevisionError, UserError
from kzannotate.workbench import both_changed, copies, history
from kzannotate.workbench.assigning import Errand, entrust, write_note
from kzannotate.workbench.following import Follower
from kzannotate.workbench.marking import mark
from kzannotate.workbench.project_merging.absorbing import absorb
from kzannotate.workbench.project_merging.other_copy import OtherCopy
from kzannotate.workbench.project_merging.preview import preview
from kzannotate.workbench.session import create_project_session, open_session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kzannotate.domain.records import Record
    from kzannotate.workbench.both_changed import BothChanged
    from kzannotate.workbench.project_merging.absorbing import Merged
    from kzannotate.workbench.project_merging.preview import Preview
    from kzannotate.workbench.session import Workbench

CAREC = Entity("carec", "organisation")


@pytest.fixture
def other(bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workbench]:
    """The same project on Dana's machine."""
    path = tmp_path / "away" / "desk of Dana.kza"
    path.parent.mkdir()
    bench.store.snapshot(path)
    monkeypatch.setenv("KZANNOTATE_HOME", str(tmp_path / "home of Dana"))
    with closing(open_session(path, reviewer_name="Dana")) as theirs:
        yield theirs


def _say(bench: Workbench, before: Record | None, after: Record | None) -> None:
    assert bench.commit("change", [Change(SHARED_LAYER, before, after)])


def _merge(bench: Workbench, theirs: Workbench) -> Merged:
    with OtherCopy(bench, theirs.store.path) as copy:
        return absorb(bench, copy)


def _look(bench: Workbench, theirs: Workbench) -> Preview:
    with OtherCopy(bench, theirs.store.path) as copy:
        return preview(bench, copy)


def _both_say(bench: Workbench, other: Workbench) -> BothChanged:
    _say(bench, SCO, replace(SCO, note="ours"))
    _say(other, SCO, replace(SCO, note="theirs"))
    _merge(bench, other)
    (item,) = both_changed.both_changed(bench)
    return item


def test_what_the_other_copy_has_comes_in_with_its_texts(
    bench: Workbench, other: Workbench
) -> None:
    put_article(other, "b", "نص آخر عن القمة.")
    merged = _merge(bench, other)
    assert merged.gestures == 2  # Dana's coming, and her article
    assert bench.store.text("b") == "نص آخر عن القمة."
    assert list(bench.store.verify()) == []


def test_merging_twice_changes_nothing(bench: Workbench, other: Workbench) -> None:
    _say(other, None, CAREC)
    _merge(bench, other)
    log = bench.store.exchange.digests()
    assert _merge(bench, other).gestures == 0
    assert bench.store.exchange.digests() == log


def test_a_merge_leaves_a_copy_to_go_back_to(bench: Workbench, other: Workbench) -> None:
    _say(other, None, CAREC)
    kept = _merge(bench, other).copy
    bench.close()
    (copy,) = [c for c in copies.all_of(bench.store.path) if c.why is Why.MERGE]
    assert copy.path == kept
    copies.restore_in_place(copy.path, bench.store.path)
    with closing(open_session(bench.store.path, reviewer_name="Aigul")) as again:
        assert again.store.record(Entity, "carec") is None


def test_the_preview_counts_by_reviewer_and_writes_nothing(
    bench: Workbench, other: Workbench
) -> None:
    put_article(other, "b", "نص آخر.")
    _say(other, None, CAREC)
    log = bench.store.exchange.digests()
    seen = _look(bench, other)
    assert (seen.articles, seen.gestures, seen.branched) == (("b",), 3, ())
    assert ("Dana", 1) in [(share.name, share.common) for share in seen.shares]
    assert bench.store.exchange.digests() == log


def test_the_preview_tells_what_both_changed_as_the_merge_will(
    bench: Workbench, other: Workbench
) -> None:
    _say(bench, SCO, replace(SCO, note="ours"))
    _say(other, SCO, replace(SCO, note="theirs"))
    ((key, versions),) = _look(bench, other).branched
    _merge(bench, other)
    (item,) = both_changed.both_changed(bench)
    assert (item.key, item.versions) == (key, versions)


def test_the_preview_tells_a_blind_reader_nothing_that_is_hidden_from_them(
    bench: Workbench, other: Workbench
) -> None:
    entrust(bench, Errand("a", blind=True, second=True), "Bota")
    write_note(bench, "a", "ours", None)
    write_note(other, "a", "theirs", None)
    mark(other, "a", SHORT, "sco")
    assert len(_look(bench, other).branched) == 1
    with closing(open_session(bench.store.path, reviewer_name="Bota")) as blind:
        seen = _look(blind, other)
    assert (seen.branched, seen.veiled) == ((), True)
    assert [s.decisions for s in seen.shares if s.name == "Dana"] == [0]


def test_what_both_did_alike_is_no_question(bench: Workbench, other: Workbench) -> None:
    for each in (bench, other):
        _say(each, SCO, replace(SCO, note="alike"))
    seen = _look(bench, other)
    assert (seen.branched, seen.agreeing) == ((), 1)
    _merge(bench, other)
    assert both_changed.both_changed(bench) == []


@pytest.mark.parametrize("place", [0, 1])
def test_either_version_can_be_chosen(bench: Workbench, other: Workbench, place: int) -> None:
    item = _both_say(bench, other)
    chosen = item.versions[place]
    made = both_changed.choose(bench, item, chosen)
    assert made
    assert set(made.parents) == set(item.ends)
    assert bench.store.record(Entity, "sco") == chosen.record
    assert both_changed.both_changed(bench) == []
    assert list(bench.store.verify()) == []


def test_a_third_version_can_be_written(bench: Workbench, other: Workbench) -> None:
    item = _both_say(bench, other)
    both_changed.write_other(bench, item, replace(SCO, note="agreed"))
    assert bench.store.record(Entity, "sco") == replace(SCO, note="agreed")
    assert both_changed.both_changed(bench) == []


def test_taking_a_choice_back_means_the_other_version(bench: Workbench, other: Workbench) -> None:
    item = _both_say(bench, other)
    both_changed.choose(bench, item, item.versions[0])
    history.undo(bench)
    assert bench.store.record(Entity, "sco") == item.versions[1].record


def test_a_choice_between_a_change_and_a_removal_can_be_the_removal(
    bench: Workbench, other: Workbench
) -> None:
    _say(bench, SCO, None)
    _say(other, SCO, replace(SCO, note="theirs"))
    _merge(bench, other)
    (item,) = both_changed.both_changed(bench)
    gone = next(v for v in item.versions if v.record is None)
    both_changed.choose(bench, item, gone)
    assert bench.store.record(Entity, "sco") is None
    assert both_changed.both_changed(bench) == []


def test_a_choice_goes_back_to_the_other_copy(bench: Workbench, other: Workbench) -> None:
    item = _both_say(bench, other)
    both_changed.choose(bench, item, item.versions[1])
    _merge(other, bench)
    assert both_changed.both_changed(other) == []
    assert other.store.record(Entity, "sco") == item.versions[1].record


def test_a_choice_made_without_the_last_version_is_stale(
    bench: Workbench, other: Workbench
) -> None:
    item = _both_say(bench, other)
    _say(bench, item.versions[0].record, replace(SCO, note="later"))
    with pytest.raises(StaleRevisionError):
        both_changed.choose(bench, item, item.versions[0])


def test_somebody_elses_layer_is_theirs_to_settle(bench: Workbench, other: Workbench) -> None:
    item = _both_say(bench, other)
    theirs = replace(item, key=(*item.key[:2], other.layer))
    with pytest.raises(UserError, match="somebody else's layer"):
        both_changed.choose(bench, theirs, theirs.versions[0])


def test_a_window_hears_of_what_holds_now_and_not_of_what_lost(
    bench: Workbench, other: Workbench
) -> None:
    follower = Follower(bench)
    bench.reference()
    _say(bench, SCO, replace(SCO, note="ours"))
    _say(bench, replace(SCO, note="ours"), replace(SCO, note="ours twice"))
    _say(other, SCO, replace(SCO, note="theirs"))
    _merge(bench, other)
    follower.look()
    assert [e.note for e in bench.reference().entities] == ["ours twice"]


def test_a_project_of_its_own_is_no_copy(bench: Workbench, tmp_path: Path) -> None:
    path = tmp_path / "stranger.kza"
    create_project_session(path, title="Desk", reviewer_name="Aigul").close()
    with pytest.raises(UserError, match="did not grow from the same project"):
        OtherCopy(bench, path)


def test_the_open_project_is_not_merged_with_itself(bench: Workbench) -> None:
    with pytest.raises(UserError, match="open project itself"):
        OtherCopy(bench, bench.store.path)


@pytest.mark.parametrize(
    "forgery",
    [
        "UPDATE change SET after = replace(after, 'theirs', 'forged') WHERE after LIKE '%theirs%'",
        "UPDATE entity SET note = 'forged'",
        "UPDATE revision SET reviewer = 'r-forged' WHERE verb = 'change'",
        "UPDATE content SET body = body || ' '",
        "DELETE FROM revision_parent",
    ],
)
def test_nothing_is_taken_from_a_file_that_was_altered(
    bench: Workbench, other: Workbench, forgery: str
) -> None:
    _say(other, SCO, replace(SCO, note="theirs"))
    other.close()
    _forge(other.store.path, forgery)
    log = bench.store.exchange.digests()
    with pytest.raises(DamagedProjectError):
        OtherCopy(bench, other.store.path)
    assert bench.store.exchange.digests() == log


def test_a_copy_that_tells_the_common_history_otherwise_is_refused(
    bench: Workbench, other: Workbench
) -> None:
    *_, common = bench.store.revisions()
    told = replace(common, time="2001-01-01T00:00:00.000+00:00")
    new = f"time = '{told.time}', digest = '{told.digest()}'"
    other.close()
    _forge(other.store.path, f"UPDATE revision SET {new} WHERE id = '{common.id}'")  # noqa: S608
    with pytest.raises(DamagedProjectError, match="common history otherwise"):
        OtherCopy(bench, other.store.path)


def test_a_file_with_a_trigger_of_its_own_is_not_read(bench: Workbench, other: Workbench) -> None:
    other.close()
    with closing(sqlite3.connect(other.store.path)) as db:
        db.execute("CREATE TRIGGER bait AFTER INSERT ON meta BEGIN DELETE FROM meta; END")
        db.commit()
    with pytest.raises(ProjectError, match="tables are not ours"):
        OtherCopy(bench, other.store.path)


def test_two_texts_under_one_id_are_told(bench: Workbench, other: Workbench) -> None:
    put_article(bench, "b", "نص.")
    put_article(other, "b", "نص آخر.")
    with pytest.raises(UserError, match="with different texts"):
        _look(bench, other)


def test_a_cancelled_merge_takes_nothing_in(bench: Workbench, other: Workbench) -> None:
    _say(other, None, CAREC)
    log = bench.store.exchange.digests()
    with OtherCopy(bench, other.store.path) as copy, pytest.raises(Cancelled):
        absorb(bench, copy, cancelled=lambda: True)
    assert bench.store.exchange.digests() == log


def test_the_other_file_is_left_as_it_is(bench: Workbench, other: Workbench) -> None:
    other.close()
    before = other.store.path.read_bytes()
    _merge(bench, other)
    assert other.store.path.read_bytes() == before
    assert [p.name for p in other.store.path.parent.iterdir()] == [other.store.path.name]


def test_an_earlier_copy_put_back_merges_with_what_went_on(bench: Workbench) -> None:
    # Both lines of work bear the running numbers of one device.
    path = bench.store.path.with_name("earlier.kza")
    bench.store.snapshot(path)
    _say(bench, None, CAREC)
    with closing(open_session(path, reviewer_name="Aigul")) as earlier:
        _say(earlier, SCO, replace(SCO, note="from the copy"))
        _merge(bench, earlier)
        _merge(earlier, bench)
        assert earlier.store.records(Entity) == bench.store.records(Entity)
    assert list(bench.store.verify()) == []


def _forge(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as db:
        triggers = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        made = triggers.fetchall()
        for name, _ in made:
            db.execute(f"DROP TRIGGER {name}")
        db.execute(statement)
        for _, sql in made:
            db.execute(sql)
        db.commit()


def test_an_attached_document_needs_its_text(bench: Workbench, other: Workbench) -> None:
    text = "نص."
    document = Document("c", "c", digest(text), len(text), "ar")
    other.commit("import", [Change(SHARED_LAYER, None, document)], texts={document.sha256: text})
    _say(other, document, None)
    shutil.copy(other.store.path, bench.store.path.with_name("c.kza"))
    other.close()
    _forge(other.store.path, f"DELETE FROM content WHERE sha256 = '{document.sha256}'")  # noqa: S608
    with pytest.raises(DamagedProjectError, match="is missing"):
        OtherCopy(bench, other.store.path)
