"""How a fact-checker sees where the sources disagree, and takes the table along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from reviewer import CTRL

from kzannotate.domain.comparison import CellState
from kzannotate.gui.desks.comparison.model import FIRST

if TYPE_CHECKING:
    from reviewer import Reviewer

    from kzannotate.gui.desks.comparison.page import ComparisonPage


def where_sources_disagree(reviewer: Reviewer) -> None:
    """By keyboard: filter, two cells beside each other, both articles, back, a picture, a copy."""
    program, window = reviewer.program, reviewer.window
    program.desk.open_sample(reviewer.folder / "sample.kza")
    reviewer.wait(lambda: program.navigator.document is not None, "an article")
    reviewer.press(Qt.Key.Key_F6)
    page: ComparisonPage = window.places.page("comparison")
    reviewer.wait(lambda: page.model.rowCount() > 0 and page.isVisible(), "the table")
    reviewer.type("/")
    reviewer.type("attendance")
    reviewer.press(Qt.Key.Key_Return)
    reviewer.wait(lambda: page.model.rowCount() == 1, "one row")
    _mark_all_that_differ(reviewer, page)
    assert len(page.quotes.passages) == 2
    reviewer.click(page.quotes.pair)
    reviewer.wait(lambda: window.places.here == "read", "the articles")
    assert len(window.pair.documents) == 2
    reviewer.press(Qt.Key.Key_F6)
    reviewer.wait(page.isVisible, "the table again")
    reviewer.press(Qt.Key.Key_C, CTRL)
    copied = QGuiApplication.clipboard().mimeData()
    assert "attendance" in copied.text()
    assert copied.hasHtml()
    page.bar.view.choose("values")
    reviewer.wait(lambda: page.pictures.view.parts.count() == 2, "the picture")
    reviewer.press(Qt.Key.Key_Escape)
    reviewer.wait(page.view.isVisible, "the table after the picture")


def _mark_all_that_differ(reviewer: Reviewer, page: ComparisonPage) -> None:
    """Go through the row with the arrow and mark each cell that differs."""
    for _ in range(FIRST, page.model.columnCount()):
        index = page.view.currentIndex()
        cell = page.model.cell_at(index.row(), index.column())
        if cell is not None and cell.state is CellState.DIFFERS:
            reviewer.press(Qt.Key.Key_Space)
        reviewer.press(Qt.Key.Key_Right)
