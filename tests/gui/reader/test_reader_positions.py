from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from kzannotate.domain.span import Span
from kzannotate.gui.reader.article_reader import ArticleReader
from kzannotate.gui.reader.clusters import painted_span
from kzannotate.gui.reader.display import LONGEST_BLOCK
from kzannotate.gui.reader.geometry import intervals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

ODD = (
    "😀👩‍🚀\r\n"
    "\u2028\u2029\ufdd0\ufdd1\ufeff\ufffc\x00\x0b\x85\u00a0\u202e\u2068\u0651 لاA7\ud800\udc00"
)
LONG_RUN = st.tuples(st.sampled_from("aل😀 "), st.integers(1, 2 * LONGEST_BLOCK)).map(
    lambda run: run[0] * run[1]
)
ANY_TEXT = st.text(st.characters() | st.sampled_from(ODD)) | st.text(ODD) | LONG_RUN


@pytest.fixture(scope="module")
def page(qapp: QApplication) -> Iterator[ArticleReader]:
    made = ArticleReader()
    yield made
    made.deleteLater()


@settings(deadline=None)
@given(text=ANY_TEXT, data=st.data())
def test_what_is_asked_for_is_selected(text: str, data: st.DataObject, page: ArticleReader) -> None:
    page.show_article(text, "ar")
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    page.select(span)
    assert page.selected_span() == (span if len(span) else None)


@settings(deadline=None)
@given(text=ANY_TEXT)
def test_qt_counts_what_we_count(text: str, page: ArticleReader) -> None:
    page.show_article(text, None)
    assert page.document().characterCount() - 1 == page.display.qt_length
    assert page.document().blockCount() == len(page.display.blocks)


@settings(deadline=None)
@given(text=ANY_TEXT, data=st.data())
def test_the_caret_stands_where_it_was_put(
    text: str, data: st.DataObject, page: ArticleReader
) -> None:
    page.show_article(text, "en")
    index = data.draw(st.integers(0, len(text)))
    page.place_caret(index)
    assert page.caret() == index


@pytest.mark.parametrize("text", ["a\u00a0b", "سطر\u2028آخر", "بدا\ufeffية", "نص 😀 خفيف"])
def test_copying_gives_the_stored_text_and_nothing_else(text: str, reader: ArticleReader) -> None:
    reader.show_article(text, "ar")
    reader.select(Span(0, len(text)))
    data = reader.createMimeDataFromSelection()
    assert data.text() == text
    assert data.formats() == ["text/plain"]


def test_the_clipboard_gets_the_stored_text(reader: ArticleReader) -> None:
    reader.show_article("مجلس\u00a0الجزر", "ar")
    reader.select(Span(0, 10))
    reader.copy()
    assert QApplication.clipboard().text() == "مجلس\u00a0الجزر"


def test_a_new_article_starts_at_its_beginning_with_nothing_selected(
    reader: ArticleReader, qtbot: QtBot
) -> None:
    reader.show_article("سطر\n" * 200, "ar")
    reader.select(Span(700, 703))
    with qtbot.waitSignal(reader.span_selected) as told:
        reader.show_article("سطر جديد", "ar")
    assert told.args == [None]
    assert reader.verticalScrollBar().value() == 0


PIECES = st.sampled_from(
    [
        "لا",
        "الجزيرة",
        "مُحَمَّد",
        "CICA",
        "café",
        "e\u0301",
        "😀",
        "👩‍🚀",
        "🇰🇿",
        "27-28",
        "3.5%",
        "«",
        ")",
    ]
)
MIXED_LINE = st.lists(PIECES | st.sampled_from(" \u200c"), min_size=1, max_size=9).map("".join)


@settings(deadline=None, max_examples=150)
@given(text=MIXED_LINE, data=st.data())
def test_a_mark_and_the_rest_of_its_line_share_the_ink_without_gap_or_overlap(
    text: str, data: st.DataObject, page: ArticleReader
) -> None:
    page.resize(1400, 400)
    page.show_article(text, "ar")
    page.grab()
    start = data.draw(st.integers(0, len(text)))
    span = painted_span(text, Span(start, data.draw(st.integers(start, len(text)))))
    line = page.document().firstBlock().layout().lineAt(0)
    ends = [page.display.to_qt(i) for i in (0, span.start, span.end, len(text))]
    parts = [intervals(line, a, b) for a, b in pairwise(ends)]
    widths = [sum(right - left for left, right in part) for part in parts]
    whole = sum(right - left for left, right in intervals(line, ends[0], ends[-1]))
    assert sum(widths) == pytest.approx(whole, abs=1.5)
