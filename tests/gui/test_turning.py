"""Undoing a long gesture in the window: it shows how far it is, and can be stopped."""

import time

import pytest

from kzannotate.domain.verdict import Ruling
from kzannotate.gui import gestures
from kzannotate.workbench import history


def settle(program, qtbot):
    qtbot.wait(20)
    qtbot.waitUntil(lambda: program.jobs.at_rest, timeout=10_000)


@pytest.fixture
def ruled(at_work, qtbot, monkeypatch):
    """The sample project with one ruling, which counts as long."""
    monkeypatch.setattr(gestures, "LONG", 0)
    row = next(r for r in at_work.projection.findings.rows() if r.finding.severity.loud)
    at_work.gestures.rule_on(row.finding, Ruling.CONFIRMED, "", None)
    settle(at_work, qtbot)
    return at_work


def test_a_long_undo_is_work_that_the_foot_of_the_window_shows(ruled, qtbot):
    told = []
    ruled.jobs.progressed.connect(lambda kind, done, total: told.append((kind, done, total)))
    ruled.window.reviewing.undo()
    assert ruled.window.status.cancel.isVisible()
    settle(ruled, qtbot)
    assert (told[0], ruled.projection.undoable) == (("undo", 0, 2), None)


def test_a_long_undo_that_is_stopped_leaves_everything_as_it_was(ruled, qtbot, monkeypatch):
    undo = history.undo

    def late(bench, *, progress, cancelled):
        until = time.monotonic() + 5
        while not cancelled() and time.monotonic() < until:
            time.sleep(0.005)
        return undo(bench, progress=progress, cancelled=cancelled)

    monkeypatch.setattr(history, "undo", late)
    ruled.window.reviewing.undo()
    ruled.window.status.cancel.click()
    settle(ruled, qtbot)
    assert ruled.projection.undoable.verb == "rule"
    assert ruled.projection.revisions.index(0).data().startswith("Ruled on a finding")


def test_while_one_is_under_way_no_other_is_begun(ruled, qtbot):
    ruled.window.reviewing.undo()
    ruled.window.reviewing.undo()
    ruled.window.reviewing.redo()
    settle(ruled, qtbot)
    assert ruled.projection.redoable.verb == "rule"
