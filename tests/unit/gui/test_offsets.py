from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.gui.offsets import Offsets

ANY_TEXT = st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from("😀🇰🇿\r\n\u202e\u00a0")
)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(ANY_TEXT)
def test_every_position_is_counted_as_utf16_counts_it(text: str) -> None:
    offsets = Offsets(text)
    assert [offsets.to_qt(i) for i in range(len(text) + 1)] == [
        units(text[:i]) for i in range(len(text) + 1)
    ]


@given(ANY_TEXT)
def test_every_position_comes_back(text: str) -> None:
    offsets = Offsets(text)
    assert [offsets.from_qt(offsets.to_qt(i)) for i in range(len(text) + 1)] == list(
        range(len(text) + 1)
    )


def test_a_position_inside_a_pair_belongs_to_the_emoji() -> None:
    offsets = Offsets("a😀b")
    assert [offsets.from_qt(p) for p in range(5)] == [0, 1, 1, 2, 3]


@pytest.mark.parametrize(("index", "position"), [(-1, 0), (99, 4)])
def test_positions_outside_the_text_are_clamped(index: int, position: int) -> None:
    offsets = Offsets("a😀b")
    assert offsets.to_qt(index) == position
