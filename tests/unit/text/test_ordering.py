from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kzannotate.text import ordering


@given(st.lists(st.tuples(st.integers(0, 9), st.integers())), st.booleans())
def test_slices_are_put_in_the_order_of_the_whole(
    things: list[tuple[int, int]], downwards: bool
) -> None:
    long = things * 9
    length, ordering._SLICE = ordering._SLICE, 7
    try:
        found = ordering.ordered(long, lambda pair: pair[0], downwards=downwards)
    finally:
        ordering._SLICE = length
    assert found == sorted(long, key=lambda pair: pair[0], reverse=downwards)


def test_the_interpreter_is_never_held_for_a_long_list(monkeypatch) -> None:
    sizes: list[int] = []

    def watched(things, **how):
        sizes.append(len(things))
        return sorted(things, **how)

    monkeypatch.setattr(ordering, "sorted", watched, raising=False)
    assert ordering.ordered(range(100_000, 0, -1), lambda n: n) == list(range(1, 100_001))
    assert max(sizes) <= 5_000
