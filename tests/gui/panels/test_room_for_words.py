"""No words are cut off in the window that a screen of 1280 × 720 has room for."""

from functools import partial

import pytest
from PySide6.QtWidgets import QAbstractButton, QTabBar

from kzannotate.gui.i18n import LANGUAGES

STEPS = (
    "go_findings",
    "go_notes",
    "go_history",
    "find",
    "find_everywhere",
    "legend",
    "go_entities",
)


def cut_off(window):
    """What says more than there is room for."""
    said = [b for b in window.findChildren(QAbstractButton) if b.text()]
    shown = [w for w in (*said, *window.findChildren(QTabBar)) if w.isVisible()]
    narrow = [w for w in shown if w.width() < w.sizeHint().width() - 1]
    return {w.text() if isinstance(w, QAbstractButton) else type(w).__name__ for w in narrow}


def nothing_is_cut_off(window, room):
    assert cut_off(window) == set(), room


def walk(at_work):
    """Through the rooms of the window, one after the other."""
    actions, navigator = at_work.window.actions_, at_work.navigator
    mentions = at_work.projection.mentions(navigator.document)
    navigator.choose_mention(next(m for m in mentions if m.entity))
    yield "entity"
    for step in STEPS:
        actions[step].trigger()
        yield step
    actions["open_entity"].trigger()
    yield "page"
    rows = at_work.projection.findings.rows()
    row = next(r for r in rows if r.finding.is_conflict and len(r.finding.documents) > 1)
    navigator.choose_finding(row.finding.id)
    yield "pair"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_that_is_said_is_cut_off(at_work, qtbot, language):
    at_work.window.resize(1260, 680)
    at_work.wardrobe.speak(language)
    for room in walk(at_work):
        qtbot.waitUntil(lambda: at_work.jobs.at_rest, timeout=10_000)
        qtbot.waitUntil(partial(nothing_is_cut_off, at_work.window, room), timeout=5000)


def test_filters_that_take_two_lines_leave_what_is_below_them_free(at_work, qtbot):
    findings = at_work.window.findings
    at_work.window.resize(1260, 680)
    at_work.wardrobe.speak("ar")
    filters, below = findings._state, findings._group
    qtbot.waitUntil(lambda: filters.geometry().bottom() < below.geometry().top())
