"""Who works, what is new for them, and work that is handed out, in the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from kzannotate.domain.document import Document
from kzannotate.domain.remark import Assignment
from kzannotate.gui.reviewers.forms import ErrandForm, PersonForm
from kzannotate.gui.reviewers.notice_list import NoticeList
from kzannotate.workbench import commenting
from kzannotate.workbench.assigning import Errand, entrust
from kzannotate.workbench.commenting import Subject
from kzannotate.workbench.session import open_session


@pytest.fixture
def sample(sample):
    """Dana names Aliya in a comment, and hands her the third article to read blind."""
    bench = open_session(sample, reviewer_name="Dana")
    documents = bench.store.records(Document)
    commenting.comment(bench, Subject(documents[1].id), "@aliya, is it so?")
    entrust(bench, Errand(documents[2].id, second=True, blind=True, due="2026-03-31"), "Aliya")
    bench.close()
    return sample


def shown(qtbot, kind):
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind), timeout=20_000)
    return QApplication.activeModalWidget()


def test_the_bell_counts_what_is_new_and_leads_to_it(at_work, qtbot):
    window = at_work.window
    qtbot.waitUntil(lambda: window.status.bell.text() == "2", timeout=20_000)
    window.actions_["whats_new"].trigger()
    found = shown(qtbot, NoticeList)
    cells = {row.record.about.value: row.cells for row in found.grid.grid.rows()}
    assert cells["named"][:2] == ("Dana", "Names you: \u2068@aliya, is it so?\u2069")
    assert "due on 31 Mar 2026" in cells["asked"][1]
    notice = next(r.record for r in found.grid.grid.rows() if r.record.about.value == "named")
    found.grid.wanted.emit(notice)
    assert at_work.navigator.document == notice.record.document
    qtbot.waitUntil(lambda: window.status.bell.text() == "1", timeout=20_000)


def test_a_role_and_a_colour_are_kept_and_the_button_shows_them(at_work, qtbot):
    at_work.window.actions_["reviewers"].trigger()
    form = shown(qtbot, PersonForm)
    form.role.setCurrentIndex(form.role.findData("translator"))
    by_itself, foot = form.hue.itemIcon(0), at_work.window.status.reviewer.icon()
    assert by_itself.pixmap(22).toImage() == foot.pixmap(22).toImage()
    form.hue.setCurrentIndex(form.hue.findData("teal"))
    form.initials.setText("ал")
    with qtbot.waitSignal(form.finished, timeout=20_000):
        form.done_.click()
    me = at_work.window.status.reviewer._people[0]
    assert (me.role, me.hue, me.initials) == ("translator", "teal", "ал")
    assert "Translator" in at_work.window.status.reviewer.accessibleName()


def test_another_reviewer_takes_the_window_over(at_work, qtbot):
    with qtbot.waitSignal(at_work.desk.opened, timeout=20_000):
        at_work.window.status.reviewer.switch_wanted.emit("Dana")
    assert at_work.desk.bench.reviewer.name == "Dana"
    qtbot.waitUntil(lambda: "Dana" in at_work.window.status.reviewer.text(), timeout=20_000)


def test_a_finding_is_handed_out_with_a_day(at_work, qtbot):
    finding = at_work.window.projection.findings.rows()[0].finding
    at_work.navigator.choose_finding(finding.id)
    at_work.window.actions_["hand_out_finding"].trigger()
    form = shown(qtbot, ErrandForm)
    form.who.setCurrentText("Marat")
    form.has_day.setChecked(True)
    with qtbot.waitSignal(form.finished, timeout=20_000):
        form.done_.click()
    (given,) = [a for a in at_work.desk.bench.store.records(Assignment) if a.finding]
    assert (given.finding, len(given.due)) == (finding.id, 10)


def test_a_name_in_a_very_long_form_does_not_push_the_window(at_work, qtbot):
    least = at_work.window.minimumSizeHint().width()
    name = "عبد الرحمن " * 12
    with qtbot.waitSignal(at_work.desk.opened, timeout=20_000):
        at_work.window.status.reviewer.switch_wanted.emit(name)
    qtbot.waitUntil(lambda: at_work.jobs.at_rest, timeout=20_000)
    assert at_work.window.minimumSizeHint().width() <= least
