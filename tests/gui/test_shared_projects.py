"""A project on a real server, opened in the window and kept in step with it."""

from contextlib import closing
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from kzannotate.domain.entity import Entity
from kzannotate.domain.project import SHARED_LAYER, Device, Reviewer
from kzannotate.domain.revision import Change, Revision
from kzannotate.gui.reviewers.forms import PersonForm
from kzannotate.gui.sharing.not_taken_dialog import NotTakenDialog
from kzannotate.gui.sharing.open_form import OpenSharedForm
from kzannotate.gui.sharing.status_words import StatusWords
from kzannotate.storage.opening import founding
from kzannotate.storage.server.sharing import connect
from kzannotate.workbench.syncing.status import State, Status
from postgres_cluster import PASSWORD
from severable import SeverableLine

pytestmark = pytest.mark.timeout(180)
CAREC = Entity("carec", "organisation")


def shown(kind):
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    return found[-1]


def form():
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, OpenSharedForm)]
    return found[-1]


@pytest.fixture
def line(shared):
    """The way to a server with a project that aigul may work on."""
    with closing(shared.store()) as store:
        store.append([founding("Energy desk", Device("d-founder", ""))])
    shared.invited("aigul")
    made = SeverableLine(shared.cluster.port)
    yield made
    made.close()


@pytest.fixture
def asked(program, shared, line, tmp_path, monkeypatch):
    """The form with the project's address in it."""
    monkeypatch.setenv("KZANNOTATE_HOME", str(tmp_path / "home"))
    program.window.shared.ask()
    asking = form()
    asking.address.setText(shared.address("aigul", port=line.port))
    asking.remember.setChecked(False)
    return asking


@pytest.fixture
def at_shared_work(program, asked, qtbot):
    """The project fetched and open."""
    asked.password.setText(PASSWORD)
    asked.done_.click()
    qtbot.waitUntil(lambda: program.desk.bench is not None, timeout=60_000)
    chip = program.window.status.server
    qtbot.waitUntil(lambda: "In step" in chip.text(), timeout=60_000)
    return program


def test_a_shared_project_opens_as_its_member(at_shared_work):
    assert at_shared_work.desk.bench.info.title == "Energy desk"
    assert at_shared_work.desk.bench.reviewer.id == "aigul"


def test_nobody_is_asked_who_works_where_the_server_knows(program, asked, shared, qtbot):
    with closing(shared.store()) as store:
        joins = Change(SHARED_LAYER, None, Reviewer("omar", "Omar"))
        store.append([Revision("r-omar", "d-omar", 1, "omar", "join", (joins,))])
    program.desk.reviewer = ""
    asked.password.setText(PASSWORD)
    asked.done_.click()
    qtbot.waitUntil(lambda: program.desk.bench is not None, timeout=60_000)
    qtbot.waitUntil(lambda: "In step" in program.window.status.server.text(), timeout=60_000)
    assert len(program.desk.bench.store.records(Reviewer)) > 1
    assert not program.window.findChildren(PersonForm)


def test_a_gesture_in_the_window_reaches_the_server(at_shared_work, shared, qtbot):
    at_shared_work.jobs.write(
        lambda: at_shared_work.desk.bench.commit("add", [Change(SHARED_LAYER, None, CAREC)])
    )

    def arrived():
        with closing(shared.store()) as store:
            return store.record(Entity, "carec") is not None

    qtbot.waitUntil(arrived, timeout=30_000)


def test_what_another_desktop_does_appears_in_the_window(at_shared_work, shared, qtbot):
    shared.invited("dana")
    with closing(connect(shared.address("dana"), PASSWORD)) as dana:
        change = Change(SHARED_LAYER, None, CAREC)
        dana.append([Revision("r-dana", "d-dana", 1, "dana", "add entity", (change,))])
    projection = at_shared_work.window.projection
    qtbot.waitUntil(lambda: projection.lexicon.entity("carec") is not None, timeout=30_000)


def test_the_chip_says_offline_and_the_window_goes_on(at_shared_work, line, qtbot):
    line.cut()
    line.darken()
    bench, chip = at_shared_work.desk.bench, at_shared_work.window.status.server
    at_shared_work.jobs.write(lambda: bench.commit("add", [Change(SHARED_LAYER, None, CAREC)]))
    qtbot.waitUntil(lambda: "Offline" in chip.text(), timeout=30_000)
    assert bench.store.record(Entity, "carec") == CAREC
    line.lighten()


def test_what_the_server_refuses_is_listed_and_kept_as_a_file(at_shared_work, tmp_path, qtbot):
    bench, chip = at_shared_work.desk.bench, at_shared_work.window.status.server
    renamed = Change(SHARED_LAYER, bench.info, replace(bench.info, title="Ours"))
    at_shared_work.jobs.write(lambda: bench.commit("rename", [renamed]))
    qtbot.waitUntil(lambda: "1 not taken" in chip.text(), timeout=30_000)
    chip.click()
    (row,) = shown(NotTakenDialog).grid.grid.rows()
    assert row.cells[2].startswith("Only leads may change this")
    shown(NotTakenDialog).keep.click()
    asking = shown(QFileDialog)
    asking.selectFile(str(tmp_path / "for a lead.kza"))
    asking.accept()
    qtbot.waitUntil((tmp_path / "for a lead.kza").exists, timeout=20_000)
    shown(NotTakenDialog).reject()


def test_a_wrong_password_is_told_in_the_form(program, asked, qtbot):
    asked.password.setText("wrong")
    asked.done_.click()
    qtbot.waitUntil(asked.complaint.isVisible, timeout=60_000)
    assert program.desk.bench is None
    asked.reject()


def test_a_project_of_its_own_has_no_chip(at_work):
    assert not at_work.window.status.server.isVisible()


@pytest.mark.parametrize("state", State)
def test_every_state_is_told(qapp, state):
    words = StatusWords()
    status = Status(state, "postgresql://aigul@desk/energy", waiting=3, refused=1, why="Why.")
    assert words.said(status)
    assert "desk/energy" in words.explained(status)
