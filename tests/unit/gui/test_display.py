from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.gui.reader.display import LONGEST_BLOCK, DisplayText

ODD = "😀\r\n\u2028\u2029\ufdd0\ufdd1\ufeff\ufffc\x00\u200d\u00a0\u202e\u0651 لاA7\ud800\udc00"
ANY_TEXT = st.text(st.characters() | st.sampled_from(ODD)) | st.text(ODD)
LONG_TEXT = st.lists(
    st.tuples(st.sampled_from("ab😀\u0651 \n\r"), st.integers(1, 3 * LONGEST_BLOCK)), max_size=4
).map(lambda runs: "".join(letter * times for letter, times in runs))


@given(ANY_TEXT | LONG_TEXT)
def test_every_position_comes_back_from_the_copy(text: str) -> None:
    display = DisplayText(text)
    places = range(0, len(text) + 1, max(1, len(text) // 200))
    assert all(display.from_qt(display.to_qt(i)) == i for i in places)
    assert all(display.from_qt(display.to_qt(i, end=True)) == i for i in places)


@given(ANY_TEXT | LONG_TEXT)
def test_the_blocks_cover_the_text_in_order(text: str) -> None:
    display = DisplayText(text)
    assert len(display.blocks) == display.shown.count("\n") + 1
    assert display.blocks[0][0] == 0
    assert display.blocks[-1][1] == len(text)
    assert all(0 <= b[0] - a[1] <= 1 for a, b in pairwise(display.blocks))


@given(ANY_TEXT)
def test_a_short_text_keeps_its_length(text: str) -> None:
    assert len(DisplayText(text).shown) == len(text)


@given(LONG_TEXT)
def test_no_block_is_longer_than_qt_can_bear(text: str) -> None:
    assert max(map(len, DisplayText(text).shown.split("\n"))) <= LONGEST_BLOCK


def test_a_long_paragraph_is_cut_at_a_space_without_changing_length() -> None:
    text = "كلمة " * 2000
    display = DisplayText(text)
    assert len(display.shown) == len(text)
    assert display.continued == {1, 2}


def test_a_long_word_is_cut_before_its_marks_and_not_within() -> None:
    text = "a" * (LONGEST_BLOCK - 1) + "b\u0301" * 50
    assert not DisplayText(text).shown.split("\n")[1].startswith("\u0301")


@pytest.mark.parametrize("bare", ["", "\n", "سطر", "a\nb"])
def test_ordinary_text_is_shown_as_it_is(bare: str) -> None:
    assert DisplayText(bare).shown == bare
