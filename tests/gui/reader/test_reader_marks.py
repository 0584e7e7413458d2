from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPalette, QTextCharFormat
from PySide6.QtTest import QTest

from kzannotate.domain.span import Span
from kzannotate.gui.reader.clusters import painted_span
from kzannotate.gui.reader.marks import Mark, MarkRole
from kzannotate.gui.theme import DARK, LIGHT, apply_theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from kzannotate.gui.reader.article_reader import ArticleReader

    Spot = Callable[[int], QPoint]

PIECE_EDGES = 6
"""Most edges that the pieces of one span in the mixed line have."""
TEXT = "زار الوفد جزيرة السلام ثم عاد إلى CNSC في 2024."


def span_of(words: str, text: str = TEXT) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def picture(reader: ArticleReader) -> QImage:
    reader.setFocus()
    reader.setCursorWidth(0)
    return reader.viewport().grab().toImage()


def lines_of(reader: ArticleReader) -> list[list[tuple[float, float]]]:
    """Where each block's lines end, which is what any change of shaping would move."""
    block, found = reader.document().firstBlock(), []
    while block.isValid():
        layout = block.layout()
        lines = [layout.lineAt(n) for n in range(layout.lineCount())]
        found.append([(line.textLength(), line.naturalTextWidth()) for line in lines])
        block = block.next()
    return found


@pytest.mark.parametrize("role", MarkRole)
def test_every_role_can_be_seen(role: MarkRole, reader: ArticleReader) -> None:
    reader.show_article(TEXT, "ar")
    before = picture(reader)
    reader.set_marks([Mark("m", span_of("جزيرة"), role)])
    assert picture(reader) != before


def test_marks_leave_every_letter_and_line_where_it_was(reader: ArticleReader) -> None:
    reader.show_article(f"{TEXT} " * 9, "ar")
    reader.grab()
    before = lines_of(reader)
    halves = [Mark(str(n), Span(n, n + 3), MarkRole.ERROR, "x") for n in range(0, 300, 2)]
    reader.set_marks(halves)
    reader.activate("8")
    reader.grab()
    assert lines_of(reader) == before


def test_marks_leave_no_format_in_the_text(reader: ArticleReader) -> None:
    reader.show_article(f"عنوان\n{TEXT}", "ar")
    reader.set_marks([Mark("m", span_of("جزيرة", reader.text), MarkRole.ERROR)])
    body = reader.document().lastBlock()
    assert len(body.textFormats()) == 1
    assert body.charFormat() == QTextCharFormat()


MIXED = "قال CNSC (المقر) 27-28 دولة، in 2024 الأمل 3.5% ثم AIF"
SPANS = [Span(a, b) for a in range(0, len(MIXED), 3) for b in range(a + 2, len(MIXED) + 1, 7)]


@pytest.mark.parametrize("span", SPANS, ids=lambda s: f"{s.start}-{s.end}")
def test_a_mark_covers_what_qt_would_select(span: Span, reader: ArticleReader) -> None:
    reader.show_article(MIXED, "ar")
    span = painted_span(MIXED, span)
    before = picture(reader)
    reader.select(span)
    column = text_column(reader)
    selected = columns(before, picture(reader), column)
    reader.select(None)
    reader.set_marks([Mark("m", span, MarkRole.NOTE)])
    # Qt's selection is cut at the pixel, tints are smooth there.
    assert len(selected ^ columns(before, picture(reader), column)) <= 2 * PIECE_EDGES


def text_column(reader: ArticleReader) -> range:
    """Columns of pixels between the page's margins, where signs and counts stand."""
    shape = reader.document().rootFrame().frameFormat()
    width = reader.viewport().width()
    return range(round(shape.leftMargin()), round(width - shape.rightMargin()))


def columns(before: QImage, after: QImage, column: range) -> set[int]:
    """Where two pictures of the page's first line differ."""
    height = range(0, 90, 2)
    return {x for x in column if any(before.pixel(x, y) != after.pixel(x, y) for y in height)}


def test_the_active_mark_stands_out_and_is_told_to_screen_readers(reader: ArticleReader) -> None:
    reader.show_article(TEXT, "ar")
    reader.set_marks([Mark("m", span_of("جزيرة"), MarkRole.MENTION, "Island", "the island")])
    before = picture(reader)
    reader.activate("m")
    assert picture(reader) != before
    assert reader.accessibleDescription() == "Island\nthe island"
    assert reader.accessibleName() == "Article text"


def test_the_active_mark_stays_active_when_the_marks_are_renewed(reader: ArticleReader) -> None:
    reader.show_article(TEXT, "ar")
    one, two = (Mark(w, span_of(w), MarkRole.NOTE) for w in ("جزيرة", "CNSC"))
    reader.set_marks([one, two])
    reader.activate("CNSC")
    reader.set_marks([two])
    assert reader.active_mark() == "CNSC"
    reader.set_marks([one])
    assert reader.active_mark() is None


def test_of_several_marks_with_one_id_the_one_in_view_is_activated(reader: ArticleReader) -> None:
    text = f"{TEXT}\n" * 120
    spans = [Span(4, 9), Span(len(text) // 2, len(text) // 2 + 5)]
    reader.show_article(text, "ar")
    reader.set_marks([Mark("finding", span, MarkRole.ERROR) for span in spans])
    reader.reveal(spans[1])
    before = reader.verticalScrollBar().value()
    reader.activate("finding")
    assert (reader.active_index(), reader.verticalScrollBar().value()) == (1, before)
    reader.activate("finding", at=spans[0])
    assert reader.active_index() == 0


def test_two_marks_on_the_same_words_do_not_mix_their_tints(reader: ArticleReader) -> None:
    reader.show_article(TEXT, "ar")
    error = Mark("e", span_of("جزيرة"), MarkRole.ERROR)
    reader.set_marks([error])
    alone = picture(reader)
    reader.set_marks([Mark("m", error.span, MarkRole.MENTION), error])
    (_page, _), (tint, area) = _colours(alone).most_common(2)
    assert _colours(picture(reader))[tint] == pytest.approx(area, rel=0.1)


def test_marks_of_one_role_on_the_same_words_have_one_line(reader: ArticleReader) -> None:
    reader.show_article(TEXT, "ar")
    reader.set_marks([Mark("a", span_of("جزيرة"), MarkRole.AGREEMENT)])
    one = picture(reader)
    reader.set_marks([Mark(n, span_of("جزيرة"), MarkRole.AGREEMENT) for n in "abc"])
    # Their line is not drawn three times; the margin counts them.
    assert _differing(one, picture(reader)) < 100


def test_activating_says_nothing_to_the_window(reader: ArticleReader) -> None:
    told: list[str] = []
    reader.mark_activated.connect(told.append)
    reader.show_article(TEXT, "ar")
    reader.set_marks([Mark("m", span_of("جزيرة"), MarkRole.NOTE)])
    reader.activate("m")
    assert told == []


def test_a_far_mark_is_brought_into_view(reader: ArticleReader) -> None:
    text = f"{TEXT}\n" * 120
    reader.show_article(text, "ar")
    end = len(text) - 20
    reader.set_marks([Mark("m", Span(end, end + 5), MarkRole.ERROR)])
    reader.activate("m")
    top = reader.top_of(Span(end, end + 5)) - reader.verticalScrollBar().value()
    assert 0 < top < reader.viewport().height()


def test_a_mark_in_view_does_not_move_the_page(reader: ArticleReader) -> None:
    text = f"{TEXT}\n" * 60
    reader.show_article(text, "ar")
    reader.reveal(Span(600, 610))
    before = reader.verticalScrollBar().value()
    reader.reveal(Span(640, 650))
    assert reader.verticalScrollBar().value() == before


def test_the_first_line_in_view_stays_there_when_the_page_is_zoomed(
    reader: ArticleReader, spot: Spot
) -> None:
    text = "\n".join(f"{n} {TEXT}" for n in range(80))
    reader.show_article(text, "ar")
    index = text.index("\n40 ") + 1
    reader.scroll_to(Span(index, index + 2), share=0.0)
    reader.set_zoom(1.6)
    assert -20 <= spot(index).y() <= 90


def test_a_suspect_control_is_shown_and_named(reader: ArticleReader, spot: Spot) -> None:
    text = "رقم الملف \u202e4202\u202c هنا"
    reader.show_article(text.replace("\u202e", "\u200e"), "ar")
    before = picture(reader)
    reader.show_article(text, "ar")
    assert picture(reader) != before
    place = spot(text.index("\u202e"))
    assert "RIGHT-TO-LEFT OVERRIDE (U+202E)" in reader.tooltip_at(place)


def test_honest_controls_are_shown_on_request(reader: ArticleReader) -> None:
    reader.show_article("می\u200cشود", "fa")
    before = picture(reader)
    reader.show_hidden_signs(everything=True)
    assert picture(reader) != before


def test_a_new_palette_changes_the_colours_of_the_marks(reader: ArticleReader) -> None:
    reader.show_article(TEXT, "ar")
    reader.set_marks([Mark("m", span_of("CNSC"), MarkRole.MENTION)])
    reader.setPalette(DARK.palette())
    seen = picture(reader)
    colours = {
        seen.pixelColor(x, y).name() for x in range(seen.width()) for y in range(seen.height())
    }
    assert DARK.page.name() in colours
    assert LIGHT.style_of(MarkRole.MENTION).ink.name() not in colours


@pytest.mark.parametrize("span", [Span(0, 9999), Span(5000, 9000), Span(7, 7)])
def test_a_mark_that_does_not_fit_the_text_does_no_harm(span: Span, reader: ArticleReader) -> None:
    reader.show_article(TEXT, "ar")
    reader.set_marks([Mark("m", span, MarkRole.ERROR, "label")])
    reader.activate("m")
    reader.grab()
    assert reader.active_mark() == "m"


def test_hovering_shows_the_label(reader: ArticleReader, spot: Spot) -> None:
    reader.show_article(TEXT, "ar")
    reader.set_marks([Mark("m", span_of("CNSC"), MarkRole.MENTION, "Conference")])
    before = picture(reader)
    QTest.mouseMove(reader.viewport(), spot(TEXT.index("NSC")))
    ink = LIGHT.style_of(MarkRole.MENTION).ink.rgb()
    assert _colours(picture(reader))[ink] > _colours(before)[ink]


def _differing(one: QImage, other: QImage) -> int:
    return sum(
        one.pixel(x, y) != other.pixel(x, y)
        for x in range(one.width())
        for y in range(one.height() // 2)
    )


def _colours(image: QImage) -> Counter[int]:
    """How often each colour is seen in the upper half of a picture."""
    half = range(image.height() // 2)
    return Counter(image.pixel(x, y) for x in range(image.width()) for y in half)


def test_the_reader_follows_the_theme_of_the_program(
    reader: ArticleReader, qapp: QApplication
) -> None:
    reader.show_article(TEXT, "ar")
    apply_theme(qapp, DARK)
    qapp.processEvents()
    dark = QPalette(reader.palette())
    apply_theme(qapp, LIGHT)
    qapp.processEvents()
    light = QPalette(reader.palette())
    roles = (QPalette.ColorRole.Base, QPalette.ColorRole.Highlight)
    assert [dark.color(r) for r in roles] == [DARK.page, DARK.selection]
    assert [light.color(r) for r in roles] == [LIGHT.page, LIGHT.selection]
