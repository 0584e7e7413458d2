from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor

from kzannotate.gui.reader.article_reader import ArticleReader

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


@pytest.fixture
def reader(qtbot: QtBot) -> ArticleReader:
    """A reader on the screen, still empty."""
    made = ArticleReader()
    qtbot.addWidget(made)
    made.resize(760, 560)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    return made


@pytest.fixture
def spot(reader: ArticleReader) -> Callable[[int], QPoint]:
    """Where the middle of a code point is painted, in the reader's viewport."""

    def middle(index: int) -> QPoint:
        cursor = QTextCursor(reader.document())
        cursor.setPosition(reader.display.to_qt(index))
        here = reader.cursorRect(cursor)
        cursor.setPosition(reader.display.to_qt(index + 1, end=True))
        there = reader.cursorRect(cursor)
        return QPoint((here.left() + there.left()) // 2 + 1, here.center().y() + here.height() // 5)

    return middle
