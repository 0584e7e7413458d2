"""How a fact-checker sees where the sources disagree, and takes the table along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hands import click_cell, look, save_as
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from reviewer import CTRL, SHIFT

from kzannotate.domain.comparison import CellState
from kzannotate.gui.desks.comparison.arranging import DISAGREEING
from kzannotate.gui.desks.comparison.model import FIRST

if TYPE_CHECKING:
    from collections.abc import Iterator

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


def cells_beside_each_other(reviewer: Reviewer) -> None:
    """With the mouse: only disagreements, a cell's quotes, two cells beside each other, a pin."""
    page = _at_the_table(reviewer)
    page.bar.state.choose(DISAGREEING)
    reviewer.wait(lambda: page.model.rowCount() < len(page.model.table.rows), "fewer rows")
    look(reviewer, "disagreements")
    row, cells = next(_disagreeing(page))
    for column in cells[:2]:
        click_cell(reviewer, page.view, page.model.index(row, column))
        reviewer.wait(lambda: len(page.quotes.passages) > 0, "the quotes of the cell")
        reviewer.press(Qt.Key.Key_Space)
    assert len(page.quotes.passages) == 2
    assert len({p.document for p in page.quotes.passages}) == 2
    look(reviewer, "two-cells")
    held = page.model.row_at(row).id
    reviewer.press(Qt.Key.Key_P)
    reviewer.press(Qt.Key.Key_P, SHIFT)
    reviewer.wait(lambda: page.model.row_at(0).id == held, "the row at the head of the table")
    assert page.model.arranged.pinned_lines == page.model.arranged.pinned_columns == 1
    look(reviewer, "pinned")


def table_goes_out(reviewer: Reviewer) -> None:
    """The table as it is shown, as a workbook, a page and a table of text."""
    page = _at_the_table(reviewer)
    for name in ("table.xlsx", "table.html", "table.csv"):
        reviewer.click(page.bar.export)
        save_as(reviewer, name)
    look(reviewer, "exported")


def _at_the_table(reviewer: Reviewer) -> ComparisonPage:
    reviewer.press(Qt.Key.Key_F6)
    page: ComparisonPage = reviewer.window.places.page("comparison")
    reviewer.wait(lambda: page.model.rowCount() > 0 and page.isVisible(), "the table")
    return page


def _disagreeing(page: ComparisonPage) -> Iterator[tuple[int, list[int]]]:
    """Rows in which sources differ, with the columns of the cells."""
    for row in range(page.model.rowCount()):
        columns = range(FIRST, page.model.columnCount())
        cells = ((n, page.model.cell_at(row, n)) for n in columns)
        differing = [n for n, cell in cells if cell and cell.state is CellState.DIFFERS]
        if len(differing) > 1:
            yield row, differing
