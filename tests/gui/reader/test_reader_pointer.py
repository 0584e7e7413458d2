from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kzannotate.domain.span import Span
from kzannotate.gui.reader.marks import Mark, MarkRole

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kzannotate.gui.reader.article_reader import ArticleReader

    Spot = Callable[[int], QPoint]

TEXT = "زار الوفد مدينة أكتاو، ثم عاد 😀 إلى CNSC (المقر). بلغ العدد 3.5 مليار، في 2022-2024."
LEFT = Qt.MouseButton.LeftButton


def span_of(words: str, text: str = TEXT) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def drag(reader: ArticleReader, start: QPoint, end: QPoint, held: Qt.KeyboardModifier) -> None:
    viewport = reader.viewport()
    QTest.mousePress(viewport, LEFT, held, start)
    for place in (start + (end - start) / 2, end):
        QTest.mouseMove(viewport, place)
    QTest.mouseRelease(viewport, LEFT, held, end)


NO_KEY = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("دينة", "كتا", "مدينة أكتاو"),
        ("NSC", "مقر", "CNSC (المقر"),
        (".5", "ليا", "3.5 مليار"),
        ("022-", "024", "2022-2024"),
    ],
)
def test_a_drag_selects_whole_words(
    first: str, last: str, words: str, reader: ArticleReader, spot: Spot
) -> None:
    reader.show_article(TEXT, "ar")
    drag(reader, spot(TEXT.index(first)), spot(TEXT.index(last)), NO_KEY)
    assert reader.selected_span() == span_of(words)


def test_a_drag_backwards_selects_the_same_words(reader: ArticleReader, spot: Spot) -> None:
    reader.show_article(TEXT, "ar")
    drag(reader, spot(TEXT.index("كتا")), spot(TEXT.index("دينة")), NO_KEY)
    assert reader.selected_span() == span_of("مدينة أكتاو")
    assert reader.textCursor().position() < reader.textCursor().anchor()


def test_a_drag_with_alt_selects_letters(reader: ArticleReader, spot: Spot) -> None:
    reader.show_article(TEXT, "ar")
    start = TEXT.index("دينة")
    drag(reader, spot(start), spot(start + 3), ALT)
    selected = reader.selected_span()
    assert selected is not None
    assert len(selected) < len("مدينة")


def test_a_drag_may_begin_on_what_is_selected(reader: ArticleReader, spot: Spot) -> None:
    reader.show_article(TEXT, "ar")
    reader.select(span_of("مدينة أكتاو"))
    drag(reader, spot(TEXT.index("كتا")), spot(TEXT.index("عاد")), NO_KEY)
    assert reader.selected_span() == span_of("أكتاو، ثم عاد")


@pytest.mark.parametrize("word", ["أكتاو", "CNSC", "المقر", "3.5", "مليار", "2022-2024", "الوفد"])
def test_a_double_click_selects_the_word_without_signs(
    word: str, reader: ArticleReader, spot: Spot
) -> None:
    reader.show_article(TEXT, "ar")
    place = spot(TEXT.index(word) + 1)
    QTest.mouseDClick(reader.viewport(), LEFT, NO_KEY, place)
    assert reader.selected_span() == span_of(word)


def test_a_third_click_selects_the_sentence(reader: ArticleReader, spot: Spot) -> None:
    reader.show_article(TEXT, "ar")
    place = spot(TEXT.index("العدد") + 2)
    QTest.mouseDClick(reader.viewport(), LEFT, NO_KEY, place)
    QTest.mouseClick(reader.viewport(), LEFT, NO_KEY, place)
    assert reader.selected_span() == span_of("بلغ العدد 3.5 مليار، في 2022-2024.")


def test_the_window_hears_once_of_what_a_drag_selected(
    reader: ArticleReader, spot: Spot, qtbot: QtBot
) -> None:
    reader.show_article(TEXT, "ar")
    told: list[object] = []
    reader.span_selected.connect(told.append)
    drag(reader, spot(TEXT.index("دينة")), spot(TEXT.index("كتا")), NO_KEY)
    assert told == [span_of("مدينة أكتاو")]


def test_a_click_activates_the_inner_mark_and_the_next_the_outer(
    reader: ArticleReader, spot: Spot
) -> None:
    reader.show_article(TEXT, "ar")
    outer, inner = span_of("مدينة أكتاو"), span_of("أكتاو")
    reader.set_marks([Mark("outer", outer, MarkRole.ERROR), Mark("inner", inner, MarkRole.MENTION)])
    told: list[str] = []
    reader.mark_activated.connect(told.append)
    for _ in range(3):
        QTest.mouseClick(reader.viewport(), LEFT, NO_KEY, spot(inner.start + 2))
        QTest.qWait(1)
    assert told == ["inner", "outer", "inner"]


def test_a_click_beside_all_marks_leaves_none_active(reader: ArticleReader, spot: Spot) -> None:
    reader.show_article(TEXT, "ar")
    reader.set_marks([Mark("m", span_of("أكتاو"), MarkRole.MENTION)])
    reader.activate("m")
    QTest.mouseClick(reader.viewport(), LEFT, NO_KEY, spot(1))
    assert reader.active_mark() is None


def test_a_label_can_be_clicked_like_its_words(reader: ArticleReader, spot: Spot) -> None:
    reader.show_article(TEXT, "ar")
    reader.set_marks([Mark("m", span_of("أكتاو"), MarkRole.ERROR, "Aktau")])
    reader.grab()
    place = spot(TEXT.index("أكتاو") + 1) - QPoint(0, round(reader.sizes.rise * 1.25))
    QTest.mouseClick(reader.viewport(), LEFT, NO_KEY, place)
    assert reader.active_mark() == "m"


def test_a_tooltip_tells_of_all_marks_at_the_place(reader: ArticleReader, spot: Spot) -> None:
    reader.show_article(TEXT, "ar")
    reader.set_marks(
        [
            Mark("a", span_of("مدينة أكتاو"), MarkRole.ERROR, "x", "a place"),
            Mark("b", span_of("أكتاو"), MarkRole.MENTION, "y", "<b>a port</b>"),
        ]
    )
    assert reader.tooltip_at(spot(TEXT.index("كتاو"))) == "<b>a port</b>\na place"


def test_the_wheel_with_control_zooms_and_tells(reader: ArticleReader, qtbot: QtBot) -> None:
    reader.show_article(TEXT, "ar")
    place = QPointF(100, 100)
    turn = QWheelEvent(
        place,
        place,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.waitSignal(reader.reading_zoomed) as told:
        QApplication.sendEvent(reader.viewport(), turn)
    assert told.args == [pytest.approx(1.1)]


def test_nothing_can_be_dropped_into_an_article(reader: ArticleReader) -> None:
    reader.show_article(TEXT, "ar")
    data = QMimeData()
    data.setText("words from elsewhere")
    assert not reader.acceptDrops()
    assert not reader.viewport().acceptDrops()
    assert not reader.canInsertFromMimeData(data)
    reader.insertFromMimeData(data)
    assert reader.toPlainText() == TEXT


@pytest.mark.parametrize(
    ("written", "name"),
    [("وبالصندوق", "الصندوق"), ("للصندوق", "لصندوق"), ("بآرال", "آرال"), ("بحر", "بحر")],
)
def test_a_double_click_leaves_the_proclitic_out(
    written: str, name: str, reader: ArticleReader, spot: Spot
) -> None:
    text = f"قيل إن {written} جديد، وعند آرال ميناء."
    reader.show_article(text, "ar")
    place = spot(text.index(written) + len(written) - 2)
    QTest.mouseDClick(reader.viewport(), LEFT, NO_KEY, place)
    assert reader.selected_span() == span_of(name, text)
