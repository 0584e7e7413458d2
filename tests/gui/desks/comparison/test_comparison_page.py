"""The comparison desk in the whole window, on the sample project."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kzannotate.domain.comparison import CellState
from kzannotate.gui.desks.comparison.arranging import DISAGREEING
from kzannotate.gui.desks.comparison.model import FIRST, REFERENCE, THING
from kzannotate.gui.desks.comparison.page import ComparisonPage
from kzannotate.gui.desks.comparison.sheets import _plain
from kzannotate.gui.desks.page import Tools
from kzannotate.gui.quote import QuoteView


@pytest.fixture
def page(at_work, qtbot) -> ComparisonPage:
    window = at_work.window
    tools = Tools(window, at_work.desk, window.projection, window.navigator, at_work.wardrobe)
    made = ComparisonPage(tools)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.enter()
    qtbot.waitUntil(lambda: made.model.rowCount() > 0, timeout=10_000)
    return made


def row_of(page, thing, about):
    words = (page.model.words_at(n) for n in range(page.model.rowCount()))
    return next(n for n, w in enumerate(words) if w and (w.thing, w.about) == (thing, about))


def members(page):
    return row_of(page, "Shanghai Cooperation Organisation", "number of members")


def choose(page, row, state):
    """Choose the first cell of a row that is in a state."""
    for column in range(FIRST, page.model.columnCount()):
        cell = page.model.cell_at(row, column)
        if cell is not None and cell.state is state:
            page.view.setCurrentIndex(page.model.index(row, column))
            return cell
    raise AssertionError(state)


def test_the_rows_with_most_disagreement_stand_first(page):
    counts = [page.model.row_at(n).differing for n in range(page.model.rowCount())]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > 0


def test_the_reference_stands_beside_with_its_validity(page):
    index = page.model.index(members(page), REFERENCE)
    assert index.data() == "10 states"
    assert "from" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_each_cell_says_its_state_in_words(page):
    choose(page, members(page), CellState.DIFFERS)
    told = page.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "differs" in told
    assert "10 states" in told


def test_a_chosen_cell_shows_its_quotes(page):
    cell = choose(page, members(page), CellState.DIFFERS)
    quotes = page.quotes.findChildren(QuoteView)
    assert [q.accessibleName() for q in quotes] == [c.quote.exact for c in cell.claims]


def test_enter_goes_to_the_quote_and_enter_again_to_the_article(page, qtbot):
    cell = choose(page, members(page), CellState.DIFFERS)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.passage_wanted) as wanted:
        qtbot.keyClick(page.quotes.findChildren(QuoteView)[0], Qt.Key.Key_Return)
    assert wanted.args == [cell.claims[0].passage]


def test_two_marked_cells_stand_beside_each_other(page, qtbot):
    row = members(page)
    choose(page, row, CellState.DIFFERS)
    qtbot.keyClick(page.view, Qt.Key.Key_Space)
    choose(page, row, CellState.AGREES)
    qtbot.keyClick(page.view, Qt.Key.Key_Space)
    assert len(page.quotes.passages) == 2
    with qtbot.waitSignal(page.tools.navigator.pair_wanted):
        page.quotes.pair.click()


def test_the_filter_finds_a_row_by_any_name_of_its_entity(page, qtbot):
    page.bar.field.setText("ШОС")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert page.model.index(0, THING).data() == "Shanghai Cooperation Organisation"


def test_only_disagreements_leaves_out_what_agrees(page):
    page.bar.state.choose(DISAGREEING)
    rows = [page.model.row_at(n) for n in range(page.model.rowCount())]
    assert rows
    assert all(row.differing for row in rows)


def test_rows_are_sought_by_the_state_of_a_cell(page):
    page.bar.state.choose("agrees")
    rows = [page.model.row_at(n) for n in range(page.model.rowCount())]
    assert 0 < len(rows) < len(page.model.table.rows)
    assert all(CellState.AGREES in {c.state for c in row.cells.values()} for row in rows)
    page.bar.let_all_through()
    assert page.model.rowCount() == len(page.model.table.rows)


def test_a_pinned_row_stays_on_top_whatever_is_filtered(page, qtbot):
    page.view.setCurrentIndex(page.model.index(members(page), FIRST))
    qtbot.keyClick(page.view, "p")
    page.bar.kind.choose("event")
    assert page.model.words_at(0).thing == "Shanghai Cooperation Organisation"
    assert page.model.row_at(1).kind == "event"


def test_a_pinned_column_stands_before_the_others(page, qtbot):
    last = page.model.columnCount() - 1
    id_ = page.model.column_at(last).id
    page.view.setCurrentIndex(page.model.index(0, last))
    qtbot.keyClick(page.view, "P", Qt.KeyboardModifier.ShiftModifier)
    assert page.model.column_at(FIRST).id == id_


def test_rows_stand_under_their_entity(page):
    page.bar.group.choose("entity")
    titles = [page.model.line(n).group for n in range(page.model.rowCount())]
    assert "Shanghai Cooperation Organisation" in titles


def test_articles_can_be_the_columns(page, qtbot):
    sources = page.model.columnCount()
    page.bar.by.choose("articles")
    qtbot.waitUntil(lambda: page.model.columnCount() > sources, timeout=5_000)
    assert page.model.column_at(FIRST).beneath


def test_what_is_copied_is_text_and_a_table(page, qtbot):
    page.view.setCurrentIndex(page.model.index(members(page), FIRST))
    qtbot.keyClick(page.view, "C", Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert "Shanghai Cooperation Organisation\tnumber of members\t10 states" in data.text()
    assert "<table" in data.html()


@pytest.mark.parametrize("form", ["csv", "xlsx", "html"])
def test_what_is_shown_is_written(page, qtbot, tmp_path, form):
    with qtbot.waitSignal(page.tools.desk.written):
        page.sending.export(tmp_path / f"table.{form}")
    assert (tmp_path / f"table.{form}").stat().st_size > 500


def test_the_filter_is_one_key_away_and_escape_leads_back(page, qtbot):
    page.view.setFocus()
    qtbot.keyClick(page.view, "/")
    assert page.bar.field.hasFocus()
    qtbot.keyClick(page.bar.field, Qt.Key.Key_Escape)
    assert page.view.hasFocus()


def test_an_empty_page_says_what_to_do(page):
    page.forget()
    assert page.model.rowCount() == 0
    assert "Bring in articles" in page._empty.text.text()


def test_pinned_parts_take_no_more_than_their_share(page):
    page.resize(420, 500)
    assert page.view._pinned_width() <= 0.6 * page.view.viewport().width()


def test_days_stay_days_among_arabic_words():
    assert _plain("من \u20682024-07-04\u2069 دول") == "من \u200e2024-07-04 دول"
    assert _plain("from \u20682024-07-04\u2069") == "from 2024-07-04"
