from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from kzannotate.domain.span import Span
from kzannotate.gui.reader.marks import Mark, MarkRole
from kzannotate.gui.reader.pair import Header, PairReader, PairSide

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzannotate.gui.reader.article_reader import ArticleReader

ARABIC = (
    "وصلت السفينة إلى الميناء في الصباح.\n" * 30
    + "وكان على متنها 27 بحارًا.\n"
    + "عاد الهدوء. " * 40
)
ENGLISH = "A ship came in.\nIt carried 28 sailors.\n" + "Calm returned. " * 60


def side(text: str, language: str, words: str, title: str = "A ship") -> PairSide:
    span = Span(text.index(words), text.index(words) + len(words))
    marks = [Mark(words, span, MarkRole.ERROR, words)]
    return PairSide(text, language, Header(title, "The Harbour", "2026-03-01"), marks, span)


@pytest.fixture
def pair(qtbot: QtBot) -> PairReader:
    made = PairReader()
    qtbot.addWidget(made)
    made.resize(1000, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def heights(pair: PairReader, *spans: Span) -> list[float]:
    return [
        reader.top_of(span) - reader.verticalScrollBar().value()
        for reader, span in zip(pair.readers, spans, strict=True)
    ]


def test_the_compared_passages_stand_on_one_height(pair: PairReader, qtbot: QtBot) -> None:
    left, right = side(ARABIC, "ar", "27 بحارًا"), side(ENGLISH, "en", "28 sailors")
    pair.show_pair(left, right)
    assert left.reveal is not None
    assert right.reveal is not None
    one, other = heights(pair, left.reveal, right.reveal)
    assert one == pytest.approx(other, abs=2)
    pair.resize(800, 420)
    QTest.qWait(10)
    one, other = heights(pair, left.reveal, right.reveal)
    assert one == pytest.approx(other, abs=2)
    assert 0 <= one <= 300


def test_each_article_keeps_its_own_direction(pair: PairReader) -> None:
    pair.show_pair(side(ARABIC, "ar", "27 بحارًا"), side(ENGLISH, "en", "28 sailors"))
    sides = [r.document().firstBlock().textDirection() for r in pair.readers]
    assert sides == [Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight]


def test_both_compared_passages_stand_out(pair: PairReader) -> None:
    pair.show_pair(side(ARABIC, "ar", "27 بحارًا"), side(ENGLISH, "en", "28 sailors"))
    assert [r.active_mark() for r in pair.readers] == ["27 بحارًا", "28 sailors"]


def test_a_header_is_shown_literally(pair: PairReader) -> None:
    title = '<img src="file:///x"> & more'
    pair.show_pair(side(ARABIC, "ar", "27", title), side(ENGLISH, "en", "28"))
    labels = [label for label in pair.findChildren(QLabel) if title in label.text()]
    assert [label.textFormat() for label in labels] == [Qt.TextFormat.PlainText]


def test_both_headers_are_of_one_height(pair: PairReader) -> None:
    long = "A very long headline about a ship " * 6
    pair.show_pair(side(ARABIC, "ar", "27", long), side(ENGLISH, "en", "28"))
    QTest.qWait(10)
    tops = [r.mapTo(pair, r.rect().topLeft()).y() for r in pair.readers]
    assert tops[0] == tops[1]


def test_a_pair_without_a_passage_starts_at_the_beginning(pair: PairReader) -> None:
    bare = PairSide(ENGLISH, "en", Header(""))
    pair.show_pair(bare, bare)
    assert [r.verticalScrollBar().value() for r in pair.readers] == [0, 0]


def test_zooming_one_side_zooms_the_other(pair: PairReader) -> None:
    pair.show_pair(side(ARABIC, "ar", "27"), side(ENGLISH, "en", "28"))
    left, right = pair.readers
    left.zoom_by(2)
    assert right.zoom == left.zoom > 1


def test_a_mark_on_either_side_tells_the_window(pair: PairReader, qtbot: QtBot) -> None:
    pair.show_pair(side(ARABIC, "ar", "27"), side(ENGLISH, "en", "28"))
    pair.readers[1].activate(None)
    with qtbot.waitSignal(pair.mark_activated) as told:
        pair.readers[1].step_mark(1)
    assert told.args == ["28"]


def test_four_articles_keep_a_width_that_can_be_read(pair: PairReader) -> None:
    sides = [side(ENGLISH, "en", "28 sailors", str(n)) for n in range(4)]
    pair.show_pair(*sides)
    QTest.qWait(20)
    assert len(pair.readers) == 4
    assert all(r.parentWidget().width() >= 320 for r in pair.readers)
    spans = [s.reveal for s in sides]
    assert len({round(h) for h in heights(pair, *spans)}) == 1
    pair.show_pair(*sides[:2])
    assert [r.isVisible() for r in pair.readers] == [True, True]


def test_scrolling_one_side_scrolls_the_others_only_when_asked(pair: PairReader) -> None:
    bare = PairSide(ENGLISH * 20, "en", Header("A"))
    pair.show_pair(bare, bare)
    QTest.qWait(20)
    first, second = (r.verticalScrollBar() for r in pair.readers)
    first.setValue(40)
    assert second.value() == 0
    pair.together = True
    first.setValue(100)
    assert second.value() == 60
    second.setValue(50)
    assert first.value() == 90


def test_a_jump_brings_places_to_one_height_and_lets_them_stand_out(pair: PairReader) -> None:
    left, right = side(ARABIC, "ar", "27 بحارًا"), side(ENGLISH, "en", "28 sailors")
    pair.show_pair(left, right)
    assert left.reveal is not None
    assert right.reveal is not None
    for reader in pair.readers:
        reader.activate(None)
        reader.verticalScrollBar().setValue(0)
    pair.jump({0: (left.reveal, "27 بحارًا"), 1: (right.reveal, "28 sailors")})
    one, other = heights(pair, left.reveal, right.reveal)
    assert one == pytest.approx(other, abs=2)
    assert [r.active_mark() for r in pair.readers] == ["27 بحارًا", "28 sailors"]


def test_a_side_can_be_closed_or_opened_alone(pair: PairReader, qtbot: QtBot) -> None:
    pair.show_pair(side(ARABIC, "ar", "27"), side(ENGLISH, "en", "28"))
    with qtbot.waitSignal(pair.closing) as told:
        pair._columns[1].close_.click()
    assert told.args == [1]
    with qtbot.waitSignal(pair.alone) as told:
        pair._columns[0].alone_.click()
    assert told.args == [0]


def test_a_side_that_is_brought_is_seen_whole_in_a_mirrored_window_too(
    pair: PairReader, qtbot: QtBot
) -> None:
    pair.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    sides = [side(ARABIC, "ar", "27"), side(ENGLISH, "en", "28"), side(ARABIC, "ar", "27")]
    pair.show_pair(*sides, side(ENGLISH, "en", "28"))
    for number in (3, 0, 2):
        pair.bring(number)
        QTest.qWait(20)
        reader = pair.readers[number]

        def seen_whole(reader: ArticleReader = reader) -> None:
            left = reader.mapTo(pair, reader.rect().topLeft()).x()
            assert -2 <= left <= pair.width() - reader.width() + 2

        qtbot.waitUntil(seen_whole)


def test_a_bar_that_opens_above_leaves_the_articles_where_they_are(pair: PairReader) -> None:
    pair.show_pair(side(ARABIC, "ar", "27"), side(ENGLISH, "en", "28"))
    QTest.qWait(20)
    bar = pair.readers[0].verticalScrollBar()
    bar.setValue(bar.value() + 120)
    place = bar.value()
    pair.resize(pair.width(), pair.height() - 60)
    QTest.qWait(20)
    assert bar.value() == place
