from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kzannotate.domain.span import Span
from kzannotate.gui.fonts import NASKH, SANS, faces, reading_font
from kzannotate.gui.reader.appearance import Appearance, wear, worn
from kzannotate.gui.reader.marks import Mark, MarkRole

LINE = "زار الوفد جزيرة السلام ثم عاد إلى CNSC في 2024، وشكر أهل المدينة على حسن الاستقبال. "


@pytest.fixture(autouse=True)
def _as_before():
    yield
    wear(Appearance())


def dress(reader, **chosen) -> None:
    wear(Appearance(**chosen))
    reader.set_page()
    reader.grab()


def turn_here(reader) -> None:
    reader.turning.turn_block(reader.display, reader.textCursor().blockNumber())


def widths(reader) -> list[float]:
    layout = reader.document().firstBlock().layout()
    return [layout.lineAt(n).naturalTextWidth() for n in range(layout.lineCount())]


def test_a_shorter_line_makes_a_narrower_column(reader) -> None:
    reader.show_article(LINE * 5, "ar")
    before = max(widths(reader))
    dress(reader, letters=50)
    assert max(widths(reader)) < before * 0.75


def test_even_edges_are_even_and_marks_go_with_the_words(reader) -> None:
    reader.show_article(LINE * 5, "ar")
    dress(reader, justified=True)
    reader.set_marks([Mark("m", Span(0, len(LINE) * 5 - 1), MarkRole.ERROR)])
    reader.grab()
    strips = reader._layer.on(reader.document().firstBlock()).strips
    room = reader.document().firstBlock().layout().lineAt(0).width()
    full = [s.right - s.left for s in strips[:-1]]
    assert min(full) > room - 12


def test_more_leading_makes_a_longer_page(reader) -> None:
    reader.show_article(LINE * 9, "ar")
    before = reader.document().size().height()
    dress(reader, leading=1.5)
    assert reader.document().size().height() > before * 1.2


def test_what_cannot_be_read_is_not_worn() -> None:
    wear(Appearance(letters=3, leading=99.0, arabic=""))
    assert (worn().letters, worn().leading, worn().arabic) == (44, 1.5, NASKH)


def test_our_own_faces_are_offered_first(qapp) -> None:
    arabic, latin = faces()
    assert (arabic[0], latin[0]) == (NASKH, SANS)


@pytest.mark.parametrize(
    ("language", "latin", "first"),
    [
        ("ar", "", NASKH),
        ("ar", SANS, SANS),
        ("en", "", SANS),
        ("en", "Nimbus Roman", "Nimbus Roman"),
    ],
)
def test_each_script_has_its_own_face(language, latin, first, qapp) -> None:
    assert reading_font(language, latin=latin).families()[0] == first
    assert NASKH in reading_font(language, latin=latin).families()


def test_a_paragraph_is_turned_round_and_back(reader) -> None:
    told: list[frozenset[int]] = []
    reader.paragraphs_turned.connect(told.append)
    reader.show_article(f"{LINE}\n{LINE}", "ar")
    reader.place_caret(len(LINE) + 5)
    turn_here(reader)
    sides = [reader.document().findBlockByNumber(n).textDirection() for n in (0, 1)]
    assert sides == [Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight]
    turn_here(reader)
    assert told == [frozenset({len(LINE) + 1}), frozenset()]


def test_a_turned_paragraph_keeps_its_text_and_its_place(reader) -> None:
    reader.show_article(f"{LINE}\n" * 50, "ar")
    reader.place_caret(len(LINE) * 40)
    reader.ensureCursorVisible()
    before = reader.verticalScrollBar().value()
    turn_here(reader)
    assert abs(reader.verticalScrollBar().value() - before) < 60
    QTest.keyClick(reader, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert reader.selected_span().of(reader.text) == f"{LINE}\n" * 50
