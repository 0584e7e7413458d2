import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.domain.span import CONTEXT, Passage, Quote, Span, spans_between
from kzannotate.errors import BugError

PLACES = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda p: Span(min(p), max(p)))


@given(PLACES, PLACES)
def test_two_spans_overlap_when_they_share_a_code_point(a, b):
    shared = set(range(a.start, a.end)) & set(range(b.start, b.end))
    assert a.overlaps(b) == bool(shared)


@given(PLACES, st.text(min_size=60))
def test_a_quote_stands_where_it_was_taken(span, text):
    quote = Quote.at(text, span)
    assert quote.stands_at(text, span)
    assert text.startswith(
        quote.prefix + quote.exact + quote.suffix, span.start - len(quote.prefix)
    )
    assert len(quote.prefix) <= CONTEXT


def test_a_quote_notices_that_the_text_moved():
    span = Span(3, 7)
    assert not Quote.at("abcdefghij", span).stands_at("xabcdefghij", span)


def test_a_span_cannot_run_backwards():
    with pytest.raises(BugError):
        Span(4, 3)
    with pytest.raises(BugError):
        Span(-1, 3)


def test_positions_count_code_points_not_utf16_units():
    assert Passage.at("d", "أستانا 🇰🇿 CICA", Span(10, 14)).text == "CICA"


def test_spans_made_together_are_spans_like_any():
    assert spans_between([0, 3], [2, 3]) == [Span(0, 2), Span(3, 3)]
