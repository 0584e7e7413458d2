"""What the window begins with: the way in at once, everything else when it is needed."""

import os
import subprocess
import sys

from kzannotate.errors import DamagedProjectError
from kzannotate.storage.soundness import SqliteSoundness

START = """
import sys
from PySide6.QtWidgets import QApplication
from kzannotate.__main__ import main

def seen(*_):
    QApplication.processEvents()
    print(*(name for name in sys.modules if name in %r))
    return 0

QApplication.exec = seen
sys.argv = ["kzannotate"]
sys.exit(main())
"""
LATE = (
    *("click", "numpy", "sqlite3", "kzannotate.gui.workroom", "kzannotate.gui.projection"),
    *("kzannotate.domain.document", "kzannotate.gui.parts"),
)


def test_the_first_paint_waits_for_nothing_that_a_project_needs(tmp_path):
    known = {"XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", START % (LATE,)]
    told = subprocess.run(
        command, check=False, env=os.environ | known, capture_output=True, text=True
    )
    assert told.stdout.split() == []
    assert told.returncode == 0, told.stderr


def test_a_command_of_the_room_furnishes_it_first(program, qtbot):
    program.window.actions_["palette"].trigger()
    qtbot.waitUntil(program.window.commanding.palette.isVisible)


def test_the_room_is_furnished_in_steps_beside_the_window(program, qtbot):
    steps = []
    program.window.furnish_in_steps()
    qtbot.waitUntil(lambda: steps.append(1) or program.window.pages.count() == 2)
    assert len(steps) > 1


def test_pictures_come_after_the_first_paint(program, qtbot):
    undo = program.window.actions_["undo"]
    qtbot.waitUntil(lambda: not program.window.windowIcon().isNull())
    assert len(undo.icon().availableSizes()) > 1


def test_a_project_finds_its_room_ready(at_work):
    assert at_work.window.pages.currentIndex() == 1
    assert at_work.window.status.isVisible()


def test_a_project_that_turns_out_damaged_is_put_away(program, sample, qtbot, monkeypatch):
    def found(*_):
        raise DamagedProjectError("sample.kza is damaged (a page). Keep a copy of it.")

    monkeypatch.setattr(SqliteSoundness, "prove", found)
    program.desk.open(sample)
    qtbot.waitUntil(lambda: "notice" in vars(program.window) and program.jobs.at_rest)
    assert "is damaged" in program.window.notice.text.text()
    assert program.desk.bench is None


def test_an_opening_that_is_cancelled_leaves_nothing_open(program, sample, qtbot):
    program.desk.open(sample)
    program.window.status.cancel_wanted.emit("open")
    qtbot.wait(50)
    qtbot.waitUntil(lambda: program.jobs.at_rest)
    assert program.desk.bench is None
