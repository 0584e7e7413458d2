"""What a number allows as it is written."""

from __future__ import annotations

import pytest

from kzannotate.text.amounts import amounts
from kzannotate.text.intervals import Interval, as_written, total
from kzannotate.text.tokens import tokens_in


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("1.4 billion tonnes", 1.35e9, 1.45e9),
        ("46 million tonnes", 45.5e6, 46.5e6),
        ("1,200 boats", 1200, 1200),
        ("just over two hours", 2, 2.3),
        ("12.5 percent", 0.115, 0.135),
        ("more than half", 0.496, 1),
        ("about 30 boats", 27, 33),
    ],
)
def test_a_number_allows_its_rounding(text, low, high):
    tokens = tokens_in(text)
    (amount,) = amounts(tokens, "en")
    found = as_written(tokens, amount)
    assert (found.low, found.high) == (pytest.approx(low), pytest.approx(high))


def test_zeros_at_the_end_may_be_rounding():
    tokens = tokens_in("160 km")
    (amount,) = amounts(tokens, "en")
    assert as_written(tokens, amount, rounded=True) == Interval(155, 165)


def test_sums_products_and_quotients_keep_both_ends():
    one, other = Interval(2, 3), Interval(4, 5)
    assert total([one, other]) == Interval(6, 8)
    assert one.times(other) == Interval(8, 15)
    assert other.over(one) == Interval(4 / 3, 5 / 2)
    assert one.away_from(other).low == 1
    assert one.scaled(2).meets(other)


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        ((1, 2), (2, 3), True),
        ((2, 3), (1, 2), True),
        ((1, 2), (2.1, 3), False),
        ((5, 5), (5, 5), True),
    ],
)
def test_intervals_meet_where_their_ends_do(one, other, meet):
    assert Interval(*one).meets(Interval(*other)) is meet


def test_nothing_that_is_counted_is_less_than_none():
    tokens = tokens_in("about half a million tonnes and 0.5 tonnes")
    lows = [as_written(tokens, amount).low for amount in amounts(tokens, "en")]
    assert 0 <= min(lows) < 0.5
