"""Another copy merged in, and what both changed settled, in the window."""

from contextlib import closing
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from kzannotate.domain.copies import Why
from kzannotate.domain.entity import Name
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.gui.sharing.both_changed import BothChangedDialog
from kzannotate.gui.sharing.merge_form import MergeForm
from kzannotate.gui.sharing.third_form import ThirdForm
from kzannotate.workbench import copies
from kzannotate.workbench.session import open_session


def shown(kind):
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    return found[-1] if found else None


def first_name(bench):
    return bench.store.records(Name)[0]


def say(bench, note):
    name = first_name(bench)
    bench.commit("change name", [Change(SHARED_LAYER, name, replace(name, note=note))])


@pytest.fixture
def other(at_work, tmp_path, monkeypatch):
    """A copy of the open project, in which Dana wrote a note that is written here as well."""
    path = tmp_path / "copy of Dana.kza"
    at_work.desk.bench.store.snapshot(path)
    monkeypatch.setenv("KZANNOTATE_HOME", str(tmp_path / "home of Dana"))
    with closing(open_session(path, reviewer_name="Dana")) as theirs:
        say(theirs, "theirs")
    monkeypatch.undo()
    return path


@pytest.fixture
def preview(at_work, other, qtbot):
    """What the window shows of the other copy, before it comes in."""
    at_work.jobs.write(lambda: say(at_work.desk.bench, "ours"))
    at_work.window.merging.look_at(other)
    qtbot.waitUntil(lambda: shown(MergeForm) is not None, timeout=20_000)
    return shown(MergeForm)


@pytest.fixture
def dialog(at_work, preview, qtbot):
    """What both changed, after the other copy came in."""
    preview.done_.click()
    qtbot.waitUntil(lambda: shown(BothChangedDialog) is not None, timeout=20_000)
    made = shown(BothChangedDialog)
    qtbot.waitUntil(lambda: len(made.cards) == 2, timeout=10_000)
    return made


def test_the_preview_tells_who_did_what_and_what_both_changed(preview):
    names = [row.cells[0] for row in preview.shares.grid.rows()]
    assert "Dana" in names
    (row,) = preview.branched.grid.rows()
    assert "Dana" in row.cells[1] + row.cells[2]


def test_leaving_the_preview_takes_nothing_in(at_work, preview, qtbot):
    before = at_work.desk.bench.store.exchange.digests()
    preview.reject()
    qtbot.wait(50)
    assert at_work.desk.bench.store.exchange.digests() == before


def test_a_merge_is_copied_before(at_work, dialog):
    reasons = [copy.why for copy in copies.all_of(at_work.desk.bench.store.path)]
    assert Why.MERGE in reasons


def test_one_version_is_let_hold(at_work, dialog, qtbot):
    wanted = dialog.chosen.versions[1].record.note
    dialog.cards[1].choose.click()
    qtbot.waitUntil(lambda: dialog.list.grid.rowCount() == 0, timeout=10_000)
    assert first_name(at_work.desk.bench).note == wanted


def test_a_third_version_is_written(at_work, dialog, qtbot):
    dialog.third.click()
    form = shown(ThirdForm)
    form.fields["note"].setEditText("agreed")
    form.done_.click()
    qtbot.waitUntil(lambda: dialog.list.grid.rowCount() == 0, timeout=10_000)
    assert first_name(at_work.desk.bench).note == "agreed"


def test_an_equal_copy_cannot_be_taken_in(at_work, tmp_path, qtbot):
    path = tmp_path / "same.kza"
    at_work.desk.bench.store.snapshot(path)
    at_work.window.merging.look_at(path)
    qtbot.waitUntil(lambda: shown(MergeForm) is not None, timeout=20_000)
    assert not shown(MergeForm).done_.isEnabled()
    shown(MergeForm).reject()


def test_a_stranger_is_told_in_a_sentence(at_work, tmp_path, sample, qtbot):
    from kzannotate.workbench.session import create_project_session

    path = tmp_path / "stranger.kza"
    create_project_session(path, title="S", reviewer_name="S").close()
    at_work.window.merging.look_at(path)
    qtbot.waitUntil(at_work.window.notice.isVisible, timeout=20_000)
    assert "did not grow from the same project" in at_work.window.notice.text.text()
