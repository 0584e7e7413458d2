"""Garbage is collected in the window's thread alone."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kzannotate.gui.jobs import Jobs
from kzannotate.gui.sweeper import Sweeper


class Knot:
    """Something that only the collector can free."""

    def __init__(self):
        self.itself = self


@pytest.fixture
def sweeper(qapp):
    made = Sweeper()
    yield made
    made.retire()


def test_no_other_thread_collects(sweeper):
    knot = weakref.ref(Knot())
    worker = threading.Thread(target=lambda: [Knot() for _ in range(20_000)])
    worker.start()
    worker.join()
    assert knot() is not None


def test_a_sweep_frees_what_is_due(sweeper):
    knot = weakref.ref(Knot())
    kept = [[] for _ in range(20_000)]
    sweeper.sweep()
    assert knot() is None
    assert kept


def test_much_that_was_read_is_looked_through_when_nobody_works(sweeper, monkeypatch):
    states = Qt.ApplicationState
    now = [states.ApplicationActive]
    monkeypatch.setattr(QGuiApplication, "applicationState", lambda: now[0])
    kept = [[] for _ in range(60_000)]
    knot = weakref.ref(Knot())
    sweeper.sweep()
    assert (knot() is None, gc.get_freeze_count() > len(kept)) == (False, True)
    now[0] = states.ApplicationInactive
    sweeper.sweep()
    assert (knot(), gc.get_freeze_count()) == (None, 0)


def test_python_collects_by_itself_again_when_the_jobs_are_over(qapp):
    jobs = Jobs()
    assert not gc.isenabled()
    jobs.shut_down()
    assert gc.isenabled()
