from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.domain.span import Span
from kzannotate.gui.reader.clusters import painted_span
from kzannotate.gui.reader.geometry import merged

PIECES = st.lists(st.tuples(st.floats(0, 500), st.floats(0, 500)).map(lambda p: tuple(sorted(p))))


@pytest.mark.parametrize(
    ("text", "cut", "painted"),
    [
        ("ولإنقاذ", Span(2, 7), Span(1, 7)),
        ("الأمل", Span(2, 5), Span(1, 5)),
        ("السلام", Span(0, 4), Span(0, 5)),
        ("السلَام", Span(0, 4), Span(0, 6)),
        ("مُدُن", Span(0, 1), Span(0, 2)),
        ("والبيت", Span(1, 6), Span(1, 6)),
        ("letter", Span(1, 3), Span(1, 3)),
        ("a 👩\u200d🚀", Span(2, 3), Span(2, 5)),
        ("🇰🇿🇺🇿", Span(1, 3), Span(0, 4)),
        ("🇰🇿🇺🇿", Span(2, 4), Span(2, 4)),
        ("👍🏽!", Span(0, 1), Span(0, 2)),
        ("می\u200cشود", Span(3, 6), Span(3, 6)),
    ],
)
def test_no_sign_that_is_drawn_as_one_is_cut(text: str, cut: Span, painted: Span) -> None:
    assert painted_span(text, cut) == painted


@given(st.text("لاأَّ بA"), st.data())
def test_a_painted_span_covers_the_stored_one(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    painted = painted_span(text, span)
    assert painted.covers(span)
    assert painted_span(text, painted) == painted


@given(PIECES)
def test_merged_pieces_keep_apart_and_cover_the_same(pieces: list[tuple[float, float]]) -> None:
    found = merged(pieces)
    assert all(a[1] < b[0] for a, b in pairwise(found))
    assert all(any(a <= p[0] and p[1] <= b for a, b in found) for p in pieces if p[1] > p[0])
