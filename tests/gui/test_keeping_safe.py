"""Copies made unasked and put back; a damaged project that is brought back, in the window."""

import sqlite3
from contextlib import closing

import pytest

from kzannotate.domain.copies import Why
from kzannotate.domain.document import Document, DocumentState
from kzannotate.gui.dialogs.copies import CopiesDialog
from kzannotate.gui.dialogs.damage import DamageDialog
from kzannotate.gui.dialogs.reports import ReadingDialog
from kzannotate.workbench import copies


def settle(program, qtbot):
    qtbot.waitUntil(lambda: program.jobs.at_rest, timeout=10_000)
    qtbot.wait(20)


@pytest.fixture
def dialog(at_work, qtbot):
    """The list of copies of the open project."""
    at_work.window.safe.show_copies()
    made = at_work.window.findChild(CopiesDialog)
    settle(at_work, qtbot)
    return made


@pytest.fixture
def damaged(sample):
    """The sample project with noise in a page that nothing reads before the file is proven."""
    with closing(sqlite3.connect(sample)) as db:
        (page,) = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'touch'").fetchone()
    data = bytearray(sample.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xa5" * 4096
    sample.write_bytes(data)
    return sample


def test_the_first_opening_of_a_day_makes_a_copy(at_work, qtbot):
    settle(at_work, qtbot)
    (made,) = copies.all_of(at_work.desk.bench.store.path)
    assert made.why is Why.DAILY


def test_copies_are_listed_with_when_why_and_how_large(dialog):
    row = dialog.view.topLevelItem(0)
    assert row.text(1) == "The first of the day"
    assert row.text(0)
    assert "B" in row.text(2)


def test_a_copy_made_by_hand_is_listed_first(at_work, dialog, qtbot):
    dialog.make.click()
    qtbot.waitUntil(lambda: dialog.view.topLevelItemCount() == 2, timeout=10_000)
    assert dialog.view.topLevelItem(0).text(1) == "Made by hand"


def test_a_copy_is_opened_to_look_at_it(at_work, dialog, qtbot):
    copy = dialog.chosen
    dialog.look.click()
    settle(at_work, qtbot)
    assert at_work.desk.bench.store.path == copy.path.resolve()
    assert at_work.desk.read_only


def test_a_copy_takes_the_place_of_the_project_which_is_kept(at_work, dialog, qtbot):
    path = at_work.desk.bench.store.path
    first = at_work.desk.bench.store.records(Document)[0]
    at_work.gestures.set_state(first, DocumentState.DONE)
    settle(at_work, qtbot)
    dialog.restore.click()
    settle(at_work, qtbot)
    assert at_work.desk.bench.store.path == path
    assert at_work.desk.bench.store.record(Document, first.id) == first
    assert copies.all_of(path)[0].why is Why.RESTORE


def test_a_damaged_project_offers_the_ways_out(program, qtbot, damaged):
    program.desk.open(damaged)
    qtbot.waitUntil(lambda: program.window.findChild(DamageDialog) is not None, timeout=10_000)
    settle(program, qtbot)
    assert program.desk.bench is None


def test_a_project_that_lost_its_head_offers_the_ways_out(program, qtbot, sample):
    sample.write_bytes(bytes(4096) + sample.read_bytes()[4096:])
    program.desk.open(sample)
    qtbot.waitUntil(lambda: program.window.findChild(DamageDialog) is not None, timeout=10_000)
    program.window.findChild(DamageDialog).recover.click()
    qtbot.waitUntil(lambda: program.window.findChild(ReadingDialog) is not None, timeout=20_000)
    settle(program, qtbot)
    assert program.desk.bench.store.records(Document)


def test_what_can_be_read_is_brought_back_and_opened(program, qtbot, damaged):
    program.window.safe.recover(damaged)
    qtbot.waitUntil(lambda: program.window.findChild(ReadingDialog) is not None, timeout=20_000)
    settle(program, qtbot)
    report = program.window.findChild(ReadingDialog)
    assert program.desk.bench.store.path.name == "sample recovered.kza"
    assert len(program.desk.bench.store.records(Document)) > 0
    assert list(program.desk.bench.store.verify()) == []
    report.close()
