"""Dates in four languages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.text.dates import Precision, dates, nearest_year, period
from kzannotate.text.fold import fold_word
from kzannotate.text.tokens import tokens_in

JUNE = (date(2024, 6, 13), date(2024, 6, 14))


def read(text, written=None):
    return [(d.first, d.last) for d in dates(tokens_in(text), written)]


@pytest.mark.parametrize(
    "text",
    [
        "يومي 13 و14 يونيو 2024",
        "١٣ و١٤ حزيران ٢٠٢٤",
        "13–14 June 2024",
        "June 13-14, 2024",
        "13-14 июня 2024 года",
        "2024 жылғы 13–14 маусымда",
    ],
)
def test_two_days_are_one_stretch_in_any_language(text):
    assert read(text) == [JUNE]


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("2024-06-13", Precision.DAY),
        ("13.06.2024", Precision.DAY),
        ("في أكتوبر 2022", Precision.MONTH),
        ("2022-2024", Precision.YEAR),
        ("in 2023", Precision.YEAR),
    ],
)
def test_a_date_knows_how_precise_it_is(text, precision):
    assert [d.precision for d in dates(tokens_in(text))] == [precision]


def test_a_day_without_a_year_takes_the_article_s():
    written = date(2024, 2, 2)
    assert read("في 23 يناير", written) == [(date(2024, 1, 23), date(2024, 1, 23))]
    assert read("في 23 يناير") == []


@pytest.mark.parametrize("text", ["العام الماضي", "last year", "в прошлом году", "былтыр"])
def test_last_year_is_the_one_before_the_article_s(text):
    assert read(text, date(2024, 2, 2)) == [(date(2023, 1, 1), date(2023, 12, 31))]


@pytest.mark.parametrize("text", ["31 июня 2024", "5000", "13:30", "3.5", "2,024 tonnes", "may be"])
def test_what_only_looks_like_a_date_is_none(text):
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2024", (date(2024, 1, 1), date(2024, 12, 31))),
        ("2024-02", (date(2024, 2, 1), date(2024, 2, 29))),
        ("2024-06-13/2024-06-14", JUNE),
        ("2024-02-02T23:07", (date(2024, 2, 2), date(2024, 2, 2))),
        ("soon", None),
        ("2024-13", None),
    ],
)
def test_iso_dates_become_days(text, days):
    assert period(text) == days


@given(st.text(alphabet="0123456789-./ يونيوmayjune،", max_size=40))
def test_any_text_is_read_without_complaint(text):
    folded = fold_word(text)
    assert all(
        folded[d.start : d.end] and d.first <= d.last for d in dates(tokens_in(text), JUNE[0])
    )


@pytest.mark.parametrize(
    ("month", "day", "written", "year"),
    [
        (12, 30, date(2025, 1, 4), 2024),
        (1, 2, date(2024, 12, 30), 2025),
        (6, 30, date(2025, 6, 1), 2025),
        (2, 29, date(2025, 3, 1), 2024),
    ],
)
def test_a_day_without_a_year_is_the_nearest_one(month, day, written, year):
    assert nearest_year(month, day, written) == date(year, month, day)


def test_a_leap_day_years_away_is_nowhere_near():
    with pytest.raises(ValueError, match="no day 29 in month 2"):
        nearest_year(2, 29, date(2026, 3, 1))
