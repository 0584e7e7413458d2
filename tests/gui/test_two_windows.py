"""A window beside another on one project: it follows, or it only reads."""

from contextlib import closing
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kzannotate.domain.document import Document
from kzannotate.domain.entity import Entity
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.gui.commands.pen import WRITE
from kzannotate.gui.commands.table import TABLE
from kzannotate.workbench.session import open_session

TITLE = "As Dana calls it"
DESKS = ("cases", "terms", "facts", "corrections", "translation", "worklist", "adjudication")


@pytest.fixture
def reading(program, qtbot, sample):
    """The program with the sample project open for reading only."""
    program.desk.open(sample, read_only=True)
    qtbot.waitUntil(lambda: program.navigator.document is not None, timeout=10_000)
    qtbot.waitUntil(lambda: program.jobs.at_rest, timeout=10_000)
    return program


def titles(program):
    documents = program.projection.documents
    return [documents.at(n).document.title for n in range(documents.rowCount())]


def rename_elsewhere(path):
    with closing(open_session(path, reviewer_name="Dana")) as other:
        first = other.store.records(Document)[0]
        other.commit("state", [Change(SHARED_LAYER, first, replace(first, title=TITLE))])


def test_a_window_follows_another_within_a_second(at_work, qtbot):
    rename_elsewhere(at_work.desk.bench.store.path)
    qtbot.waitUntil(lambda: TITLE in titles(at_work), timeout=1000)


def test_a_window_that_only_reads_follows_as_well(reading, qtbot):
    rename_elsewhere(reading.desk.bench.store.path)
    qtbot.waitUntil(lambda: TITLE in titles(reading), timeout=1000)


def test_who_changes_the_reference_checks_it_and_nobody_else(at_work, qtbot):
    begun = []
    at_work.jobs.started.connect(begun.append)
    with closing(open_session(at_work.desk.bench.store.path, reviewer_name="Dana")) as other:
        other.commit("add", [Change(SHARED_LAYER, None, Entity("new", "person"))])
    heard = at_work.desk._watch.is_foreign
    qtbot.waitUntil(lambda: any(map(heard, ids(at_work))), timeout=1000)
    qtbot.wait(700)
    assert "check" not in begun


def ids(program):
    return [r.id for r in program.desk.bench.store.revisions(newest_first=True)][:1]


def test_a_project_that_is_only_read_says_so(reading):
    assert reading.window.windowTitle().endswith("(read-only)")
    assert "reading only" in reading.window.status.saved.text()


def test_no_gesture_can_be_made_in_a_project_that_is_only_read(reading):
    reading.window.room._on_finding(reading.window.card.row)
    enabled = {spec.id for spec in TABLE if reading.window.actions_[spec.id].isEnabled()}
    assert enabled & WRITE == set()
    assert {"export", "find", "next_finding"} <= enabled
    assert not reading.window.card.ruling.isEnabled()


def test_a_key_that_writes_does_nothing_where_the_project_is_only_read(reading, qtbot):
    before = reading.desk.bench.store.path.read_bytes()
    for key in (Qt.Key.Key_F8, Qt.Key.Key_C, Qt.Key.Key_A, Qt.Key.Key_F5):
        QTest.keyClick(reading.window.article.reader, key)
    qtbot.waitUntil(lambda: reading.jobs.at_rest, timeout=10_000)
    assert reading.desk.bench.store.path.read_bytes() == before


def test_every_command_that_writes_is_in_the_table():
    assert {spec.id for spec in TABLE} >= WRITE


@pytest.mark.parametrize("place", DESKS)
def test_what_writes_at_a_desk_rests_where_the_project_is_only_read(reading, qtbot, place):
    page = go_to(reading, qtbot, place)
    assert page.writes()
    assert not any(widget.isEnabled() for widget in page.writes())
    for widget in page.writes():  # as the page does when something is chosen
        widget.setEnabled(True)
        assert not widget.isEnabled()


def test_the_page_of_an_entity_rests_where_the_project_is_only_read(reading):
    page = reading.window.room.entity_page
    assert not any(widget.isEnabled() for widget in page.writes())


def test_what_rested_writes_again_in_a_project_that_may_be_written(reading, qtbot, sample):
    go_to(reading, qtbot, "facts")
    reading.desk.open(sample)
    qtbot.waitUntil(lambda: not reading.desk.read_only, timeout=10_000)
    page = go_to(reading, qtbot, "facts")
    assert page.links["new"].isEnabled()


def go_to(program, qtbot, place):
    """The page of a desk, once all that it reads is read."""
    program.window.actions_[f"place_{place}"].trigger()
    qtbot.waitUntil(lambda: program.jobs.at_rest, timeout=10_000)
    return program.window.room.places.page(place)
