"""Handles: an end of the mention in hand is corrected by mouse and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kzannotate.domain.span import Span
from kzannotate.gui.reader.handles import RADIUS

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.gui.reader.article_reader import ArticleReader

TEXT = "وصل وفد صندوق الجزر للمياه الدولي إلى CNSC أمس 😀 ثم عاد."
ENGLISH = "The envoy of the Islands Water Fund, in Arabic صندوق الجزر, left."
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def span_of(words: str, text: str = TEXT) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def knob(reader: ArticleReader, *, end: bool) -> QPoint:
    assert reader.handles.span
    place = reader.handles._knob(reader.handles.span, end=end)
    assert place is not None
    return place.toPoint()


def pull(reader: ArticleReader, *, end: bool, to: QPoint, held=NO_KEY) -> list[Span]:
    told: list[Span] = []
    reader.ends_moved.connect(told.append)
    viewport, start = reader.viewport(), knob(reader, end=end)
    target = QPoint(to.x(), to.y() + round(reader.sizes.drop + 2 * RADIUS))
    QTest.mousePress(viewport, LEFT, held, start)
    for place in (start + (target - start) / 2, target):
        QTest.mouseMove(viewport, place)
    if held:  # QTest's moves hold no modifier
        reader.handles.drag(target, exact=True)
    QTest.mouseRelease(viewport, LEFT, held, target)
    return told


@pytest.mark.parametrize(
    ("end", "letter", "words"),
    [
        (True, "دولي", "صندوق الجزر للمياه الدولي"),
        (True, "CNSC", "صندوق الجزر للمياه الدولي إلى"),
        (False, "وفد", "وفد صندوق الجزر للمياه"),
    ],
)
def test_a_drag_moves_an_end_to_a_words_end(
    end: bool, letter: str, words: str, reader: ArticleReader, spot: Callable[[int], QPoint]
) -> None:
    reader.show_article(TEXT, "ar")
    reader.handles.offer(span_of("صندوق الجزر للمياه"))
    place = spot(TEXT.index(letter) + (2 if letter == "دولي" else 0))
    assert pull(reader, end=end, to=place) == [span_of(words)]
    assert reader.selected_span() is None


def test_with_alt_an_end_stops_at_a_letter(
    reader: ArticleReader, spot: Callable[[int], QPoint]
) -> None:
    reader.show_article(TEXT, "ar")
    reader.handles.offer(span_of("صندوق الجزر"))
    (told,) = pull(reader, end=True, to=spot(TEXT.index("للمياه") + 3), held=ALT)
    assert told.start == TEXT.index("صندوق")
    assert told.of(TEXT) in ("صندوق الجزر للم", "صندوق الجزر للمي")


def test_an_end_never_passes_the_other(
    reader: ArticleReader, spot: Callable[[int], QPoint]
) -> None:
    reader.show_article(TEXT, "ar")
    reader.handles.offer(span_of("الجزر"))
    assert pull(reader, end=True, to=spot(TEXT.index("وفد"))) == []


def test_in_text_of_the_other_direction_the_end_stands_where_it_is_read(
    reader: ArticleReader,
) -> None:
    reader.show_article(ENGLISH, "en")
    reader.handles.offer(span_of("Islands Water Fund", ENGLISH))
    assert knob(reader, end=False).x() < knob(reader, end=True).x()
    reader.handles.offer(span_of("صندوق الجزر", ENGLISH))
    assert knob(reader, end=False).x() > knob(reader, end=True).x()


def test_a_number_in_arabic_has_its_end_at_its_left(reader: ArticleReader) -> None:
    text = "افتتح منتدى 2025 أمس"
    reader.show_article(text, "ar")
    reader.handles.offer(span_of("2025", text))
    assert knob(reader, end=False).x() > knob(reader, end=True).x()
    reader.handles.offer(span_of("202", text))
    assert knob(reader, end=False).x() < knob(reader, end=True).x()


def test_the_keyboard_moves_both_ends(reader: ArticleReader) -> None:
    reader.show_article(TEXT, "ar")
    reader.handles.offer(span_of("صندوق الجزر"))
    told: list[Span] = []
    reader.ends_moved.connect(told.append)
    reader.handles.begin()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(reader, Qt.Key.Key_Left, control | SHIFT)
    QTest.keyClick(reader, Qt.Key.Key_Left, ALT | SHIFT)
    QTest.keyClick(reader, Qt.Key.Key_Return)
    assert told == [span_of("ندوق الجزر للمياه")]


def test_a_blank_at_an_end_is_no_part_of_a_name(reader: ArticleReader) -> None:
    reader.show_article(TEXT, "ar")
    reader.handles.offer(span_of("صندوق الجزر للمياه"))
    told: list[Span] = []
    reader.ends_moved.connect(told.append)
    reader.handles.begin()
    QTest.keyClick(reader, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier | SHIFT)
    QTest.keyClick(reader, Qt.Key.Key_Return)
    assert told == [span_of("صندوق الجزر")]


def test_escape_leaves_the_ends_where_they_were(reader: ArticleReader) -> None:
    reader.show_article(TEXT, "ar")
    reader.handles.offer(span_of("صندوق الجزر"))
    told: list[Span] = []
    reader.ends_moved.connect(told.append)
    reader.handles.begin()
    QTest.keyClick(reader, Qt.Key.Key_Left, SHIFT)
    QTest.keyClick(reader, Qt.Key.Key_Escape)
    assert (told, reader.selected_span(), reader.handles.editing) == ([], None, False)


def test_another_article_has_no_handles(reader: ArticleReader) -> None:
    reader.show_article(TEXT, "ar")
    reader.handles.offer(span_of("صندوق الجزر"))
    reader.show_article(ENGLISH, "en")
    assert reader.handles.span is None
    assert reader.handles.at(QPoint(10, 10)) is None
