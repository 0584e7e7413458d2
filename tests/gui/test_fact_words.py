"""Facts in words, in a window that reads from right to left too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout

from kzannotate.gui.fact_words import interval_words
from kzannotate.gui.plain import isolate


def place_of(words, part):
    """Where a part begins in its line, in pixels."""
    layout = QTextLayout(words)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.cursorToX(words.index(part))[0]


@pytest.mark.parametrize("mirrored", [False, True])
def test_an_interval_begins_where_reading_begins(qapp, mirrored):
    before = qapp.layoutDirection()
    sides = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
    qapp.setLayoutDirection(sides[mirrored])
    words = isolate(interval_words("2022/2024"))
    qapp.setLayoutDirection(before)
    assert (place_of(words, "2022") > place_of(words, "2024")) is mirrored
