"""Days in words, relative days and the Hijri calendar."""

from __future__ import annotations

from datetime import date

import pytest

from kzannotate.text.dates import Precision
from kzannotate.text.tokens import tokens_in
from kzannotate.text.told_dates import dates_in

WRITTEN = date(2025, 5, 14)


def read(text, told=WRITTEN):
    return [(d.first, d.last) for d in dates_in(tokens_in(text), WRITTEN, told)]


@pytest.mark.parametrize("text", ["قال أمس إن", "he said yesterday", "вчера вечером", "кеше айтты"])
def test_yesterday_is_the_day_before_the_article(text):
    assert read(text) == [(date(2025, 5, 13), date(2025, 5, 13))]


@pytest.mark.parametrize("text", ["yesterday", "الشهر الماضي", "next Monday", "кеше"])
def test_a_relative_day_of_an_undated_article_is_no_date(text):
    assert read(text, told=None) == []


@pytest.mark.parametrize("text", ["اليوم الوطني", "في اليوم التالي", "ذلك اليوم"])
def test_the_arabic_day_is_not_always_today(text):
    assert read(text) == []


@pytest.mark.parametrize("text", ["last month", "الشهر الماضي", "в прошлом месяце", "өткен айда"])
def test_last_month_is_a_whole_month(text):
    assert read(text) == [(date(2025, 4, 1), date(2025, 4, 30))]


@pytest.mark.parametrize(
    "text", ["next Monday", "الاثنين المقبل", "в следующий понедельник", "келесі дүйсенбіде"]
)
def test_next_monday_is_one_of_two(text):
    assert read(text) == [(date(2025, 5, 19), date(2025, 5, 26))]


@pytest.mark.parametrize(
    "text",
    [
        "في الحادي والعشرين من مايو 2024",
        "on the twenty-first of May 2024",
        "двадцать первого мая 2024 года",
        "في 21 آيار/ مايو 2024",
    ],
)
def test_a_day_may_be_said_in_words_or_in_two_calendars(text):
    assert read(text) == [(date(2024, 5, 21), date(2024, 5, 21))]


@pytest.mark.parametrize(
    "text",
    [
        "from 28 May to 3 June 2024",
        "с 28 мая по 3 июня 2024 года",
        "من 28 مايو إلى 3 يونيو 2024",
        "28 May – 3 June 2024",
    ],
)
def test_two_days_joined_by_to_are_one_stretch(text):
    assert read(text) == [(date(2024, 5, 28), date(2024, 6, 3))]


def test_a_stretch_may_cross_the_year():
    assert read("from 28 December to 3 January 2025") == [(date(2024, 12, 28), date(2025, 1, 3))]


def test_a_day_without_a_year_is_the_nearest_one():
    assert read("on 20 December") == [(date(2024, 12, 20), date(2024, 12, 20))]


def test_a_hijri_day_may_be_one_off():
    (found,) = dates_in(tokens_in("14 رمضان 1445 هـ"), None, None)
    assert (found.first, found.last) == (date(2024, 3, 23), date(2024, 3, 25))


def test_words_may_stand_before_a_hijri_year():
    (found,) = dates_in(tokens_in("قالت الوزارة إنها بدأت في رمضان من عام 1445"), None, None)
    (same,) = dates_in(tokens_in("في رمضان 1445"), None, None)
    assert (found.first, found.last) == (same.first, same.last)


def test_a_hijri_month_covers_its_days():
    (found,) = dates_in(tokens_in("في رمضان 1445"), None, None)
    assert found.precision is Precision.MONTH
    assert found.first <= date(2024, 3, 11) <= date(2024, 4, 9) <= found.last


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("next week", date(2025, 5, 18), date(2025, 5, 25)),
        ("last week", date(2025, 5, 4), date(2025, 5, 11)),
        ("на прошлой неделе", date(2025, 5, 4), date(2025, 5, 11)),
    ],
)
def test_a_week_begins_on_sunday_or_on_monday(text, first, last):
    assert read(text) == [(first, last)]
