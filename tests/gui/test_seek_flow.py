"""Words are found in the open article, painted, counted and stepped through."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kzannotate.domain.span import Span
from kzannotate.gui.reader.marks import MarkRole

WATER = "المياه"


@pytest.fixture
def seeking(at_work):
    flow = at_work.window.seeking
    at_work.window.actions_["find"].trigger()
    return flow


def type_in(seeking, words):
    seeking.bar.field.setText(words)
    QTest.keyClick(seeking.bar.field, Qt.Key.Key_Return)


def painted(at_work):
    reader = at_work.window.article.reader
    return [m.span.of(reader.text) for m in reader.marks() if m.role is MarkRole.SEARCH]


def test_all_hits_are_painted_and_counted(at_work, seeking):
    type_in(seeking, "المِياه")
    assert painted(at_work) == [WATER] * 3
    assert seeking.bar.count.text().endswith("1 of 3")
    assert at_work.window.article.reader.selected_span() == seeking.hits[0]


def test_steps_go_round_at_both_ends(at_work, seeking):
    type_in(seeking, WATER)
    actions, reader = at_work.window.actions_, at_work.window.article.reader
    actions["find_previous"].trigger()
    assert reader.selected_span() == seeking.hits[2]
    actions["find_next"].trigger()
    assert reader.selected_span() == seeking.hits[0]


def test_escape_takes_the_hits_off_the_page(at_work, seeking):
    type_in(seeking, WATER)
    QTest.keyClick(seeking.bar.field, Qt.Key.Key_Escape)
    assert painted(at_work) == []
    assert not seeking.bar.isVisible()


def test_a_selection_is_taken_over(at_work):
    reader = at_work.window.article.reader
    start = reader.text.index(WATER)
    reader.select(Span(start, start + len(WATER)))
    at_work.window.actions_["find"].trigger()
    assert at_work.window.seeking.bar.field.text() == WATER


def test_a_broken_pattern_is_told_beside_the_field(seeking, qtbot):
    seeking.bar.choices.buttons["pattern"].setChecked(True)
    type_in(seeking, "(")
    qtbot.waitUntil(lambda: seeking.bar.count.property("role") == "wrong", timeout=5000)
    assert "no regular expression" in seeking.bar.count.text()


def test_a_pattern_finds_what_it_says(seeking, qtbot):
    seeking.bar.choices.buttons["pattern"].setChecked(True)
    type_in(seeking, r"\d{4}\b")
    qtbot.waitUntil(lambda: bool(seeking.hits), timeout=5000)
    text = seeking._article.reader.text
    assert all(hit.of(text).isdigit() for hit in seeking.hits)


def test_hits_are_looked_for_again_in_the_next_article(at_work, seeking):
    type_in(seeking, "2024")
    documents = at_work.projection.documents.rows()
    at_work.navigator.open_document(documents[1].document.id)
    assert {hit.of(seeking._article.reader.text) for hit in seeking.hits} <= {"2024"}
    assert painted(at_work) == ["2024"] * len(seeking.hits)


def test_choices_are_remembered(at_work, seeking):
    seeking.bar.choices.buttons["whole"].setChecked(True)
    assert at_work.wardrobe.settings.search_choices == ("whole", "prefixes")
