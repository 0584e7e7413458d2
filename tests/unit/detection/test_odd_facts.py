"""Facts whose values nobody would write, as a stranger's reference may hold them."""

from __future__ import annotations

import pytest

from kzannotate.detection.passages.facts import dated_values

SPACES = " " * 100_000


@pytest.mark.parametrize(
    ("value", "low"),
    [("> 50", 50), (">=50", 50), (" ~ 12.5 ", 11.25), ("1e3", 1000), (f"{SPACES}7{SPACES}", 7)],
)
def test_a_bound_is_read(fact_of, value, low):
    (found,) = dated_values([fact_of("dams", "member_count", value, "states")])
    assert found.quantity.low == low


@pytest.mark.parametrize(
    "value", ["1.2.3", "12.05.2021", "", ">", "1e99999", f"5{SPACES}x", "٧x", "²", (), ("a", "b")]
)
def test_a_value_that_is_no_number_is_passed_over(fact_of, value):
    assert list(dated_values([fact_of("dams", "member_count", value, "states")])) == []


@pytest.mark.parametrize("value", [float("inf"), 10**400, -5, 0, 1e308])
def test_a_number_beyond_reason_does_no_harm(check, article_of, fact_of, value):
    fact = fact_of("dams", "member_count", value, "states")
    names = {"dams": ["ar + هيئة السدود الجبلية"]}
    text = "تضم هيئة السدود الجبلية حوالي 12 دولة عضوا."
    assert check(names, article_of(text, published="2024-01-01"), [fact]).claims
