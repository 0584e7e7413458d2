"""Short texts: own direction, dots, and isolates that are never torn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from kzannotate.gui.fonts import interface_font
from kzannotate.gui.lines import Lines, _cut, direction_of
from kzannotate.gui.plain import isolate

TITLE = "ست رئاسات في عام واحد وأسئلة كثيرة عن الذي سيبقى منها بعد انتهائه"


@pytest.fixture(autouse=True)
def _app(qapp):
    pass


def shown(text, width, limit=1):
    return [layout.text() for layout in Lines(text, interface_font(), width, limit)._layouts]


def test_an_arabic_title_runs_right_to_left_in_any_interface():
    assert direction_of("CICA: " + TITLE) == Qt.LayoutDirection.RightToLeft


def test_what_fits_is_shown_as_it_is():
    assert shown(TITLE, 2000) == [TITLE]


def test_a_long_title_ends_in_dots_at_its_logical_end():
    (line,) = shown(TITLE, 150)
    assert line.endswith("…")
    assert TITLE.startswith(line[:-1])


def test_only_the_last_line_of_several_ends_in_dots():
    first, last = shown(TITLE, 150, limit=2)
    assert TITLE.startswith(first)
    assert (first.endswith("…"), last.endswith("…")) == (False, True)


def test_the_dots_fit_into_the_width():
    (line,) = shown(TITLE, 150)
    assert QFontMetricsF(interface_font()).horizontalAdvance(line) <= 151


def test_nothing_is_drawn_for_no_text():
    assert Lines("", interface_font(), 100).height == 0


@given(st.text(alphabet="ab آ😀\u202e\n", max_size=40), st.integers(0, 60))
def test_a_cut_closes_every_isolate_that_it_keeps(text, length):
    cut = _cut(f"x {isolate(text)} y {isolate(text)}", length)
    assert cut.count("\u2068") == cut.count("\u2069")


@given(st.text(alphabet="ab جد 😀\u0301\u200d", max_size=60), st.integers(1, 120))
def test_any_text_of_any_width_stays_within_its_lines(text, width):
    assert len(shown(text, width, limit=2)) <= 2
