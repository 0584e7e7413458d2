"""The picture for a machine without a display."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kzannotate.errors import UserError
from kzannotate.gui.app import screenshot
from kzannotate.gui.fonts import interface_font
from kzannotate.gui.theme import LIGHT, apply_theme


@pytest.fixture(autouse=True)
def _looks(qapp):
    yield
    qapp.setStyleSheet("")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    apply_theme(qapp, LIGHT)
    qapp.setFont(interface_font())


def test_the_window_is_drawn_with_a_project(sample, tmp_path):
    screenshot(sample, tmp_path / "window.png")
    picture = QImage(str(tmp_path / "window.png"))
    assert picture.width() >= 1400
    assert {p.name for p in tmp_path.iterdir()} >= {"window.png", "sample.kza"}
    colours = {picture.pixel(x, y) for x in range(0, 1400, 7) for y in range(0, 900, 7)}
    assert len(colours) > 20


def test_a_project_that_cannot_be_opened_is_told(tmp_path):
    (tmp_path / "x.kza").write_text("no project")
    with pytest.raises(UserError, match=r"x\.kza"):
        screenshot(tmp_path / "x.kza", tmp_path / "window.png")


def test_a_place_that_cannot_be_written_is_told(sample, tmp_path):
    with pytest.raises(UserError, match=r"window\.png"):
        screenshot(sample, tmp_path / "no" / "window.png")
