"""The sample project for tests of the window, and the window itself."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def sample(sample_file, tmp_path) -> Path:
    """A copy of the sample project, checked, whose copy of the day is there already."""
    backups = f"{sample_file.name}.backups"
    shutil.copytree(sample_file.with_name(backups), tmp_path / backups)
    return shutil.copy(sample_file, tmp_path / sample_file.name)


@pytest.fixture
def bench(sample):
    """The sample project, open."""
    from kzannotate.workbench.session import open_session

    bench = open_session(sample, reviewer_name="Aliya")
    yield bench
    bench.close()


@pytest.fixture
def projection(qapp, bench):
    """The models of the sample project."""
    from kzannotate.gui.projection import Projection

    shown = Projection()
    shown.attach(bench)
    bench.listen(shown.follow)
    return shown


@pytest.fixture
def program(qapp, qtbot, tmp_path):
    """The whole program without a project; the session's looks are put back afterwards."""
    from PySide6.QtCore import QEvent, Qt

    from kzannotate.gui.app import Program
    from kzannotate.gui.fonts import interface_font
    from kzannotate.gui.settings import SettingsFile
    from kzannotate.gui.theme import LIGHT, apply_theme

    made = Program(qapp, SettingsFile(tmp_path / "settings.json"))
    _speak_english(made.wardrobe)
    made.desk.reviewer = "Aliya"
    made.window.resize(1400, 900)
    made.window.show()
    yield made
    made.window.close()
    _speak_english(made.wardrobe)
    qapp.processEvents()
    made.window.deleteLater()
    # At once, so that what follows dresses none of its hundreds of widgets again.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    apply_theme(qapp, LIGHT)
    qapp.setFont(interface_font())


def _speak_english(wardrobe) -> None:
    if wardrobe.language != "en":
        wardrobe.speak("en")


@pytest.fixture
def at_work(program, qtbot, sample):
    """The program with the sample project open."""
    program.desk.open(sample)
    qtbot.waitUntil(lambda: program.navigator.document is not None, timeout=10_000)
    qtbot.waitUntil(lambda: program.jobs.at_rest, timeout=10_000)
    return program
