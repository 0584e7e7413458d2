from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kzannotate.gui.reader.pills import Wish, place_pills

WISHES = st.lists(
    st.builds(Wish, st.floats(-50, 550), st.floats(1, 700), st.booleans(), st.floats(1, 40))
)


@given(WISHES)
def test_no_pill_lies_over_another_or_beyond_the_margins(wishes: list[Wish]) -> None:
    spots = [spot for spot in place_pills(wishes, 0, 500) if spot]
    assert all(-1e-6 <= a < b <= 500 + 1e-6 for a, b in spots)
    assert not any(a is not b and a[0] < b[1] and b[0] < a[1] for a in spots for b in spots)


def test_a_pill_starts_where_its_words_start() -> None:
    right_to_left = Wish(300, 80, leftwards=True, shortest=20)
    left_to_right = Wish(320, 80, leftwards=False, shortest=20)
    assert place_pills([right_to_left, left_to_right], 0, 500) == [(220, 300), (320, 400)]


def test_a_pill_without_enough_room_is_shortened() -> None:
    first, second = (Wish(x, 100, leftwards=False, shortest=20) for x in (100, 40))
    assert place_pills([first, second], 0, 500) == [(100, 200), (40, 97)]


def test_a_pill_that_would_be_too_short_is_dropped() -> None:
    first, second = (Wish(x, 100, leftwards=False, shortest=20) for x in (100, 90))
    assert place_pills([first, second], 0, 500) == [(100, 200), None]


def test_a_pill_at_the_margin_is_pushed_inside() -> None:
    assert place_pills([Wish(480, 60, leftwards=False, shortest=20)], 0, 500) == [(440, 500)]
