from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from kzannotate.errors import BugError
from kzannotate.gui.icons import app_icon, icon
from kzannotate.resources import resource

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

PICTURES = sorted(resource("icons").glob("*.svg"))


@pytest.mark.parametrize("path", PICTURES, ids=lambda p: p.stem)
def test_a_picture_holds_nothing_but_lines(path: Path) -> None:
    tags = {e.tag.partition("}")[2] for e in ET.parse(path).iter()}  # noqa: S314 - our own file
    assert tags <= {"svg", "path", "circle", "rect"}


def test_an_icon_takes_the_colour_it_is_given(qapp: QApplication) -> None:
    image = icon("link", QColor("#ff0000")).pixmap(QSize(48, 48)).toImage()
    seen = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert seen == {"#ff0000"}


def test_the_program_has_an_icon_of_its_own(qapp: QApplication) -> None:
    assert not app_icon().pixmap(QSize(64, 64)).isNull()


def test_a_picture_that_is_not_there_is_our_mistake(qapp: QApplication) -> None:
    with pytest.raises(BugError, match="unicorn"):
        icon("unicorn")


def test_the_small_icon_is_drawn_for_few_dots(qapp: QApplication) -> None:
    small = app_icon().pixmap(QSize(16, 16), 1.0).toImage()
    # Its two dots are squares that fill whole dots of the screen: the colour is not mixed.
    assert small.pixelColor(12, 2).name() == small.pixelColor(13, 3).name() == "#c8321f"
