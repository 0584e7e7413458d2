"""Pictures of the comparison: drawn of the row in hand, reached by keyboard, written to files."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kzannotate.gui.desks.comparison.page import ComparisonPage
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


def draw(page, kind, qtbot):
    page.bar.view.choose(kind)
    qtbot.waitUntil(lambda: page.tools.desk.jobs.at_rest, timeout=10_000)
    return page.pictures.view


def test_values_of_the_row_in_hand_are_drawn(page, qtbot):
    held = page.model.row_at(page.view.currentIndex().row())
    view = draw(page, "values", qtbot)
    assert page.pictures.subject.value == held.id
    assert view.parts.count() == sum(len(c.claims) for c in held.cells.values())


def test_enter_on_a_part_shows_its_quote(page, qtbot):
    view = draw(page, "values", qtbot)
    view.parts.setCurrentRow(0)
    qtbot.keyClick(view.parts, Qt.Key.Key_Return)
    assert page.quotes.findChildren(QuoteView)


def test_a_pair_of_sources_leads_to_their_rows(page, qtbot):
    view = draw(page, "agreement", qtbot)
    assert "alike" in view.parts.item(0).text()
    first, second = page.pictures._pair_of(view.picture.parts[0].key)
    qtbot.keyClick(view.parts, Qt.Key.Key_Down)
    view.activated.emit(view.picture.parts[0].key)
    assert {page.model.column_at(n).id for n in (2, 3)} == {first, second}


def test_articles_without_shared_words_give_an_empty_picture(page, qtbot):
    view = draw(page, "wording", qtbot)
    assert not view.picture.parts
    assert "Nothing to draw yet" in view.picture.svg


def test_escape_leads_back_to_the_table(page, qtbot):
    view = draw(page, "agreement", qtbot)
    qtbot.keyClick(view.parts, Qt.Key.Key_Escape)
    assert page.bar.view.value is None
    assert page.view.isVisible()


def test_a_picture_is_written_as_a_drawing_and_as_pixels(page, qtbot, tmp_path):
    draw(page, "values", qtbot)
    for name in ("a.svg", "a.png"):
        with qtbot.waitSignal(page.tools.desk.written):
            page.pictures.export_to(tmp_path / name)
    assert ElementTree.parse(tmp_path / "a.svg").getroot().tag.endswith("svg")  # noqa: S314
    assert QImage(str(tmp_path / "a.png")).width() > 1000
