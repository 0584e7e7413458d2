"""Months that Arabic names in two systems are one date."""

from __future__ import annotations

from datetime import date

import pytest

from kzannotate.text.tokens import tokens_in
from kzannotate.text.told_dates import dates_in


def test_a_slash_in_a_text_without_dates_is_read():
    assert dates_in(tokens_in("وزارة الثقافة/المتاحف"), None, None) == []


@pytest.mark.parametrize(
    ("text", "said", "first"),
    [
        ("يفتتح في آذار/مارس 2027 بحسب الوزارة", "آذار/مارس 2027", date(2027, 3, 1)),
        ("منذ شباط (فبراير) 2021 هناك", "شباط (فبراير) 2021", date(2021, 2, 1)),
        ("في 5 مارس (آذار) 2027 هناك", "5 مارس (آذار) 2027", date(2027, 3, 5)),
        ("في 28 أيار / مايو 2026 هناك", "28 أيار / مايو 2026", date(2026, 5, 28)),
        ("يوم 16 حزيران/يونيو هناك", "16 حزيران/يونيو", date(2026, 6, 16)),
    ],
)
def test_a_month_in_two_systems_is_one_date(text, said, first):
    tokens, written = tokens_in(text), date(2026, 6, 10)
    (found,) = dates_in(tokens, written, written)
    assert tokens.folded.raw_span(found.start, found.end).of(text) == said
    assert found.first == first
