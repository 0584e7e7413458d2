from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kzannotate.domain.span import Span
from kzannotate.gui.reader.article_reader import ArticleReader
from kzannotate.gui.reader.marks import Mark, MarkRole

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TEXT = "أشاد الوفد بالمبادرات ولإنقاذ البحيرة."
ENGLISH = "The envoy praised the lake, and left."
NO_KEY = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT, RIGHT, TAB = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Tab
UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down


def span_of(words: str, text: str = TEXT) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def press(reader: ArticleReader, key: Qt.Key, held: Qt.KeyboardModifier = NO_KEY) -> None:
    QTest.keyClick(reader, key, held)


def selected(reader: ArticleReader) -> str:
    span = reader.selected_span()
    return span.of(reader.text) if span else ""


def test_alt_and_arrow_step_the_start_over_proclitics_and_back(reader: ArticleReader) -> None:
    reader.show_article(TEXT, "ar")
    reader.select(span_of("بالمبادرات"))
    seen = []
    for key in (LEFT, LEFT, LEFT, RIGHT, RIGHT, RIGHT):
        press(reader, key, ALT)
        seen.append(selected(reader))
    inwards = ["المبادرات", "مبادرات", "مبادرات"]
    assert seen == [*inwards, "المبادرات", "بالمبادرات", "بالمبادرات"]


def test_alt_and_arrow_begin_with_the_word_at_the_caret(reader: ArticleReader) -> None:
    reader.show_article(TEXT, "ar")
    reader.place_caret(TEXT.index("ولإنقاذ") + 3)
    press(reader, LEFT, ALT)
    assert selected(reader) == "لإنقاذ"


def test_the_window_cannot_take_alt_and_arrow_away(reader: ArticleReader, qtbot: QtBot) -> None:
    back = QAction(reader)
    back.setShortcut("Alt+Left")
    reader.addAction(back)
    reader.show_article(TEXT, "ar")
    reader.select(span_of("بالمبادرات"))
    with qtbot.assertNotEmitted(back.triggered):
        press(reader, LEFT, ALT)
    assert selected(reader) == "المبادرات"


def test_shift_and_arrow_select_letter_by_letter(reader: ArticleReader) -> None:
    reader.show_article(TEXT, "ar")
    for _ in range(3):
        press(reader, LEFT, SHIFT)
    assert reader.selected_span() == Span(0, 3)


@pytest.mark.parametrize(
    ("text", "language", "forward", "backward"),
    [(TEXT, "ar", LEFT, RIGHT), (ENGLISH, "en", RIGHT, LEFT)],
)
def test_control_and_shift_and_arrow_select_word_by_word(
    text: str, language: str, forward: Qt.Key, backward: Qt.Key, reader: ArticleReader
) -> None:
    reader.show_article(text, language)
    for _ in range(3):
        press(reader, forward, CONTROL | SHIFT)
    assert selected(reader) == " ".join(text.split()[:3])
    press(reader, backward, CONTROL | SHIFT)
    assert selected(reader).rstrip() == " ".join(text.split()[:2])


def test_the_word_before_a_comma_is_selected_without_it(reader: ArticleReader) -> None:
    reader.show_article(ENGLISH, "en")
    reader.place_caret(ENGLISH.index("lake"))
    press(reader, RIGHT, CONTROL | SHIFT)
    assert selected(reader) == "lake"


MIXED = [("في CNSC ثم 2024 حضر", "ar", LEFT, -1), ("in بحر آرال now 12 ok", "en", RIGHT, 1)]


@pytest.mark.parametrize(("text", "language", "key", "way"), MIXED)
def test_the_caret_goes_the_way_the_arrow_points_through_both_directions(
    text: str, language: str, key: Qt.Key, way: int, reader: ArticleReader
) -> None:
    reader.show_article(text, language)
    seen = [reader.cursorRect().x()]
    for _ in range(len(text)):
        press(reader, key)
        seen.append(reader.cursorRect().x())
    assert all((after - before) * way > 0 for before, after in pairwise(seen))


@pytest.mark.parametrize(("text", "language", "key", "way"), MIXED)
def test_a_selection_grows_by_one_letter_in_the_order_of_reading(
    text: str, language: str, key: Qt.Key, way: int, reader: ArticleReader
) -> None:
    reader.show_article(text, language)
    for number in range(1, len(text) + 1):
        press(reader, key, SHIFT)
        assert reader.selected_span() == Span(0, number)


def test_a_selection_grows_from_the_name_to_the_article_and_shrinks_back(
    reader: ArticleReader,
) -> None:
    text = f"عنوان المقال\nقال الوفد. {TEXT}"
    reader.show_article(text, "ar")
    reader.place_caret(text.index("بالمبادرات") + 5)
    seen = []
    for _ in range(6):
        press(reader, UP, ALT | SHIFT)
        seen.append(selected(reader))
    line = text.split("\n")[1]
    sentence = TEXT.strip()
    assert seen == ["المبادرات", "بالمبادرات", sentence, line, text, text]
    for expected in [*reversed(seen[:4]), ""]:
        press(reader, DOWN, ALT | SHIFT)
        assert selected(reader) == expected


def test_a_whole_sentence_shrinks_to_its_first_word(reader: ArticleReader) -> None:
    reader.show_article(ENGLISH, "en")
    reader.select(Span(0, len(ENGLISH)))
    press(reader, DOWN, ALT | SHIFT)
    assert selected(reader) == ENGLISH.split(maxsplit=1)[0]


def test_control_and_arrows_go_by_sentences(reader: ArticleReader) -> None:
    text = "One is here. Two is there. Three."
    reader.show_article(text, "en")
    press(reader, DOWN, CONTROL | SHIFT)
    assert selected(reader) == "One is here."
    press(reader, DOWN, CONTROL | SHIFT)
    assert selected(reader) == "One is here. Two is there."
    press(reader, UP, CONTROL)
    assert reader.caret() == text.index("Two")


def test_the_start_of_a_selection_moves_by_letters(reader: ArticleReader) -> None:
    reader.show_article(TEXT, "ar")
    reader.select(span_of("الوفد"))
    press(reader, LEFT, ALT | SHIFT)
    assert selected(reader) == "لوفد"
    press(reader, RIGHT, ALT | SHIFT)
    assert selected(reader) == "الوفد"


@pytest.mark.parametrize(("key", "held"), [(Qt.Key.Key_Return, NO_KEY), (Qt.Key.Key_L, CONTROL)])
def test_a_selection_asks_to_be_linked(
    key: Qt.Key, held: Qt.KeyboardModifier, reader: ArticleReader, qtbot: QtBot
) -> None:
    reader.show_article(TEXT, "ar")
    reader.select(span_of("الوفد"))
    with qtbot.waitSignal(reader.link_requested):
        press(reader, key, held)


def test_without_a_selection_the_word_at_the_caret_is_linked(
    reader: ArticleReader, qtbot: QtBot
) -> None:
    reader.show_article(TEXT, "ar")
    reader.place_caret(TEXT.index("الوفد") + 2)
    with qtbot.waitSignal(reader.link_requested):
        press(reader, Qt.Key.Key_L, CONTROL)
    assert selected(reader) == "الوفد"


def test_escape_takes_the_selection_away(reader: ArticleReader, qtbot: QtBot) -> None:
    reader.show_article(TEXT, "ar")
    reader.select(span_of("الوفد"))
    with qtbot.waitSignal(reader.span_selected) as told:
        press(reader, Qt.Key.Key_Escape)
    assert told.args == [None]


def test_tab_goes_from_mark_to_mark_and_then_out(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    reader, field = ArticleReader(), QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(reader)
    layout.addWidget(field)
    reader.show_article(TEXT, "ar")
    reader.set_marks([Mark(word, span_of(word), MarkRole.MENTION) for word in ("البحيرة", "الوفد")])
    with qtbot.waitExposed(window):
        window.show()
    reader.setFocus()
    told: list[str] = []
    reader.mark_activated.connect(told.append)
    for _ in range(3):
        press(reader, TAB)
    assert told == ["الوفد", "البحيرة"]
    assert window.focusWidget() is field


def test_shift_and_tab_go_back(reader: ArticleReader) -> None:
    reader.show_article(TEXT, "ar")
    reader.set_marks([Mark(w, span_of(w), MarkRole.NOTE) for w in ("الوفد", "البحيرة")])
    reader.activate("البحيرة")
    press(reader, TAB, SHIFT)
    assert reader.active_mark() == "الوفد"


@pytest.mark.parametrize(
    ("key", "zoom"), [(Qt.Key.Key_Plus, 1.1), (Qt.Key.Key_Equal, 1.1), (Qt.Key.Key_Minus, 0.909)]
)
def test_control_and_signs_zoom_and_zero_goes_back(
    key: Qt.Key, zoom: float, reader: ArticleReader
) -> None:
    reader.show_article(TEXT, "ar")
    press(reader, key, CONTROL)
    assert reader.zoom == pytest.approx(zoom)
    press(reader, Qt.Key.Key_0, CONTROL)
    assert reader.zoom == 1.0
