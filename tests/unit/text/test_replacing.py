"""Where everything stands in a text with some words replaced."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.domain.span import Span
from kzannotate.errors import BugError
from kzannotate.text.replacing import Replaced, Swap, overlaps

WORDS = st.text("abس ق\n", max_size=5)


@st.composite
def cases(draw: st.DrawFn) -> tuple[str, Replaced]:
    pieces = draw(st.lists(st.tuples(WORDS, st.none() | WORDS), max_size=6))
    text, made = "", []
    for words, instead in pieces:
        span = Span(len(text), len(text) + len(words))
        if instead is not None and words:
            made.append(Swap(span, instead))
        text += words
    return text, Replaced(made)


@given(cases(), st.integers(0, 40), st.integers(0, 40))
def test_words_that_are_not_touched_are_found_again(
    case: tuple[str, Replaced], one: int, other: int
) -> None:
    text, made = case
    span = Span(*sorted((min(one, len(text)), min(other, len(text)))))
    if len(span) and not any(span.overlaps(r.span) for r in made.swaps):
        assert made.span(span).of(made.of(text)) == span.of(text)


@given(cases())
def test_a_replaced_span_leads_to_its_new_words(case: tuple[str, Replaced]) -> None:
    text, made = case
    for span, words in made.swaps:
        assert made.span(span).of(made.of(text)) == words


@given(cases())
def test_positions_keep_their_order(case: tuple[str, Replaced]) -> None:
    text, made = case
    starts = [made.start(n) for n in range(len(text) + 1)]
    ends = [made.end(n) for n in range(len(text) + 1)]
    assert starts == sorted(starts)
    assert ends == sorted(ends)


@given(cases())
def test_the_whole_text_stays_whole(case: tuple[str, Replaced]) -> None:
    text, made = case
    if text:
        assert made.span(Span(0, len(text))) == Span(0, len(made.of(text)))


@given(cases())
def test_the_way_back_makes_the_old_text(case: tuple[str, Replaced]) -> None:
    text, made = case
    assert made.inverse(text).of(made.of(text)) == text


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(1, 5)), max_size=6))
def test_no_overlap_is_missed(places: list[tuple[int, int]]) -> None:
    spans = [Span(start, start + length) for start, length in places]
    crossing = any(
        a.overlaps(b) for n, a in enumerate(spans) for b in spans[n + 1 :]
    )  # fmt: skip
    assert bool(overlaps(spans)) == crossing


def test_overlapping_replacements_are_refused() -> None:
    with pytest.raises(BugError):
        Replaced([Swap(Span(0, 3), "a"), Swap(Span(2, 5), "b")])
