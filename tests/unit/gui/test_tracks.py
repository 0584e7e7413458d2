from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from kzannotate.domain.span import Span
from kzannotate.gui.reader.tracks import MOST_TRACKS, assign_tracks

if TYPE_CHECKING:
    from collections.abc import Callable

SPANS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 9)).map(lambda t: Span(t[0], t[0] + t[1])),
    max_size=MOST_TRACKS,
)


@given(SPANS)
def test_marks_on_one_track_never_overlap(spans: list[Span]) -> None:
    tracks = assign_tracks(spans, range(len(spans)))
    rows = [[s for s, t in zip(spans, tracks, strict=True) if t == n] for n in range(MOST_TRACKS)]
    assert not any(a is not b and a.overlaps(b) for row in rows for a in row for b in row)


def test_the_first_to_choose_is_nearest_to_the_words() -> None:
    assert assign_tracks([Span(0, 10), Span(2, 4)], [1, 0]) == [1, 0]


def test_marks_side_by_side_share_a_track() -> None:
    assert assign_tracks([Span(0, 4), Span(4, 8)], [0, 1]) == [0, 0]


def test_deep_nesting_shares_the_lowest_track() -> None:
    spans = [Span(0, n + 1) for n in range(MOST_TRACKS + 3)]
    assert max(assign_tracks(spans, range(len(spans)))) == MOST_TRACKS - 1


def test_ten_thousand_marks_take_some_steps_each(
    steps_of: Callable[[Callable[[], object]], int],
) -> None:
    spans = [Span(n, n + 30) for n in range(0, 100_000, 10)]
    assert steps_of(lambda: assign_tracks(spans, range(len(spans)))) < 30 * len(spans)
