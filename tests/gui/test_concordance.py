"""All places where words stand, one a line, right for Arabic, and the ways on from there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kzannotate.domain.span import Span
from kzannotate.gui.models.concordance_model import HIT, LEADING, TRAILING

ARAL = "آرال"


@pytest.fixture
def gathering(at_work, qtbot):
    flow = at_work.window.gathering

    def find(words, choices=()):
        flow.find(words, choices)
        qtbot.waitUntil(lambda: at_work.jobs.at_rest, timeout=10_000)
        return flow.panel.model

    flow.look_for = find
    return flow


def column(model, number):
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_every_article_is_looked_through(at_work, gathering):
    model = gathering.look_for(ARAL)
    texts = {r.document.id: at_work.projection.text(r.document.id) for r in rows(at_work)}
    assert len({line.document for line in model.lines}) > 1
    assert all(line.span.of(texts[line.document]) == line.words for line in model.lines)


def rows(at_work):
    return at_work.projection.documents.rows()


def test_what_precedes_arabic_stands_at_the_right_of_the_hit(gathering):
    model = gathering.look_for(ARAL)
    line = model.lines[0]
    assert line.rtl
    assert (column(model, LEADING)[0], column(model, TRAILING)[0]) == (line.after, line.before)
    assert model.headerData(TRAILING, Qt.Orientation.Horizontal) == "Before"


def test_in_a_mirrored_window_it_still_does(at_work, gathering):
    model = gathering.look_for(ARAL)
    at_work.wardrobe.speak("ar")
    line = model.lines[0]
    # The columns run from right to left now.
    assert (column(model, LEADING)[0], column(model, TRAILING)[0]) == (line.before, line.after)


def test_what_precedes_english_stands_at_the_left(gathering):
    model = gathering.look_for("Astana")
    english = next(line for line in model.lines if not line.rtl)
    assert model.context(LEADING, english) == english.before


def test_lines_are_ordered_by_what_follows(gathering):
    model = gathering.look_for(ARAL)
    gathering.panel.order.choose("after")
    keys = [line.keys[2] for line in model.lines]
    assert keys == sorted(keys)


def test_a_click_on_a_head_orders_by_that_side(gathering):
    model = gathering.look_for(ARAL)
    gathering.panel.view.horizontalHeader().sectionClicked.emit(TRAILING)
    assert model.order == "before"
    gathering.panel.view.horizontalHeader().sectionClicked.emit(HIT)
    assert gathering.panel.order.value == "hit"


def test_enter_goes_to_the_place(at_work, gathering):
    model = gathering.look_for(ARAL)
    gathering.panel.view.setCurrentIndex(model.index(model.rowCount() - 1, 0))
    QTest.keyClick(gathering.panel.view, Qt.Key.Key_Return)
    line = model.lines[-1]
    assert at_work.navigator.document == line.document
    assert at_work.window.article.reader.selected_span() == line.span


def test_the_selected_words_are_found_everywhere_behind_prefixes(at_work, gathering, qtbot):
    reader = at_work.window.article.reader
    start = reader.text.index("المياه") + 2
    reader.select(Span(start, start + 4))
    at_work.window.actions_["find_same"].trigger()
    qtbot.waitUntil(lambda: at_work.jobs.at_rest, timeout=10_000)
    words = {line.before.split()[-1] for line in gathering.panel.model.lines if line.before}
    assert "ال" in words


def test_lines_are_copied_as_text(gathering):
    model = gathering.look_for(ARAL)
    gathering.panel.copy.click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert len(copied) == model.rowCount()
    assert copied[0].split("\t")[3] == model.lines[0].words


def test_lines_are_saved_as_a_table(at_work, gathering, qtbot, tmp_path):
    model = gathering.look_for(ARAL)
    gathering.save(tmp_path / "hits.csv")
    qtbot.waitUntil(lambda: at_work.jobs.at_rest, timeout=10_000)
    assert len((tmp_path / "hits.csv").read_text("utf-8-sig").splitlines()) == model.rowCount() + 1


def test_another_search_begins_with_no_lines(gathering):
    assert gathering.look_for(ARAL).rowCount()
    assert not gathering.look_for("ظظظظ").rowCount()
    assert gathering.panel.count.text().endswith("No hits")


def test_escape_puts_the_drawer_away(gathering):
    gathering.look_for(ARAL)
    QTest.keyClick(gathering.panel.view, Qt.Key.Key_Escape)
    assert not gathering.panel.isVisible()
