"""Words are found by what a file says of them; the quote judges of the numbers."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data_sets import texts
from kzannotate.domain.span import Quote, Span
from kzannotate.formats.datasets.placing import Places, Sought
from kzannotate.text.offset_units import OffsetMap, OffsetUnit

UNITS = tuple(OffsetUnit)


@st.composite
def stretches(draw):
    text = draw(texts())
    start, end = sorted(draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=2)))
    return text, Span(start, end)


@settings(max_examples=60)
@given(stretches(), st.sampled_from(UNITS))
def test_a_quote_is_found_whatever_its_numbers_count(stretch, unit):
    text, span = stretch
    numbers = OffsetMap(text, unit).span_to_unit(span)
    quote = Quote.at(text, span)
    sought = Sought(*numbers, quote.exact, quote.prefix, quote.suffix)
    found = Places(text, [sought], UNITS).find(sought)
    assert found is not None
    assert found.of(text) == quote.exact


@settings(max_examples=60)
@given(stretches(), st.integers(-20, 20))
def test_neighbours_find_the_place_again_after_a_shift(stretch, shift):
    text, span = stretch
    quote, start = Quote.at(text, span), span.start + shift
    sought = Sought(start, start + len(span), quote.exact, quote.prefix, quote.suffix)
    found = Places(text, [sought]).find(sought)
    assert (found is not None) or not len(span)
    assert found is None or found.of(text) == quote.exact


@pytest.mark.parametrize(
    ("sought", "start"),
    [
        (Sought(None, None, "b"), None),
        (Sought(None, None, "b", "c "), 6),
        (Sought(None, None, "b", "a", "x"), None),
        (Sought(5, 6, "b"), 6),
        (Sought(3, 4, "b"), 2),
        (Sought(90, 95), None),
        (Sought(1, 3), 1),
        (Sought(None, None, "z"), None),
        (Sought(None, None, None), None),
    ],
)
def test_what_is_not_sure_is_not_found(sought, start):
    found = Places("a b c b", [sought]).find(sought)
    assert (found.start if found else None) == start


def test_words_that_come_again_where_the_numbers_lead_are_not_taken_for_others():
    sought = Sought(2, 3, "b", "c ", "")
    found = Places("a b c b", [sought]).find(sought)
    assert found == Span(6, 7)


def test_where_a_text_has_grown_all_words_behind_are_found():
    lines = [f"قال الصندوق رقم {n} نعم" for n in range(2_000)]
    shorter, longer = "\n".join(lines), "\r\n".join(lines)
    starts = [shorter.index(f"رقم {n} ") for n in range(0, 2_000, 40)]
    told = [Sought(at, at + 3, "رقم", "", shorter[at + 3 : at + 10]) for at in starts]
    places = Places(longer, told)
    assert [places.find(s).start for s in told] == [at + 40 * n for n, at in enumerate(starts)]


def test_a_long_text_of_the_same_letters_takes_no_time():
    text = "a" * 500_000
    sought = [Sought(n, n + 3, "aab", "x", "y") for n in range(5_000)]
    places = Places(text, sought)
    assert {places.find(s) for s in sought} == {None}
