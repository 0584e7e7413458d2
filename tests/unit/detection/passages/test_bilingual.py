"""Numbers, dates and names of a sentence against those of its translation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.detection.passages.bilingual import (
    Departure,
    DepartureKind,
    NameUse,
    departures,
    joined,
    told_in,
)

NUMBER, DATE, NAME = DepartureKind
FUND = NameUse("fund", "the fund", "organisation")
BANK = NameUse("bank", "المصرف", "organisation")
CITY = NameUse("city", "Aktau", "place")


def between(english, other, language="ar"):
    return departures(told_in(english, "en"), told_in(other, language))


@pytest.mark.parametrize(
    ("english", "language", "other"),
    [
        ("The dam holds 27 gates.", "ar", "للسد سبع وعشرون بوابة."),
        ("The dam holds 27 gates.", "ru", "У плотины двадцать семь ворот."),
        ("It cost $1.2 billion.", "ar", "بلغت الكلفة 1,2 مليار دولار."),
        ("They met on 12 October 2022.", "ar", "التقوا في 12 أكتوبر 2022."),
        ("They met on 12 October 2022.", "kk", "Олар 2022 жылғы 12 қазанда кездесті."),
        ("They met in October 2022.", "ru", "Они встретились 12 октября 2022 года."),
        ("It was the fifth meeting of 2024.", "ar", "كان الاجتماع الخامس في عام 2024."),
        ("Both countries signed.", "ar", "وقعت دولتان."),
        ("About 15 percent agreed.", "ru", "Согласны около 15 процентов."),
        ("The road is 10 kilometres long.", "en", "The road is 10,000 metres long."),
    ],
)
def test_the_same_said_in_another_language_departs_in_nothing(english, language, other):
    assert between(english, other, language) == []


@pytest.mark.parametrize(
    ("english", "other", "expected"),
    [
        ("It has 27 members.", "تضم 28 عضوا.", (NUMBER, "27 members", "28 عضوا")),
        ("It has 27 members.", "تضم أعضاء.", (NUMBER, "27 members", None)),
        ("It has members.", "تضم 28 عضوا.", (NUMBER, None, "28 عضوا")),
        ("On 12 May 2024 they met.", "التقوا في 13 مايو 2024.",
         (DATE, "12 May 2024", "13 مايو 2024")),
        ("On 12 May 2024 they met.", "التقوا أمس.", (DATE, "12 May 2024", None)),
        ("It was the fifth meeting.", "كان الاجتماع السادس.", (NUMBER, "fifth", "السادس")),
    ],
)  # fmt: skip
def test_what_a_translation_says_otherwise_is_told_in_the_words_of_both(english, other, expected):
    assert between(english, other) == [Departure(*expected)]


@given(
    value=st.integers(3, 10**6), word=st.sampled_from(["people", "гость", "دولة", "км", "!", ""])
)
def test_a_sentence_never_departs_from_itself(value, word):
    text = f"{value} {word} 12.05.2024, {value}"
    for language in ("en", "ar", "ru", "kk"):
        assert departures(told_in(text, language), told_in(text, language)) == []


def test_a_name_that_is_missing_is_told():
    here, there = told_in("", "en", [FUND, CITY]), told_in("", "ar", [CITY])
    assert departures(here, there) == [Departure(NAME, "the fund", None)]


def test_another_name_of_the_same_kind_is_set_against_it():
    found = departures(told_in("", "en", [FUND]), told_in("", "ar", [BANK]))
    assert found == [Departure(NAME, "the fund", "المصرف")]
    assert found[0].opposed


def test_a_name_in_the_next_sentence_or_without_words_there_is_not_missing():
    here, there = told_in("", "en", [FUND, CITY]), told_in("", "ar")
    near = (frozenset[str](), frozenset({"city"}))
    assert departures(here, there, near=near, may_miss=lambda e: e != "fund") == []


def test_sentences_are_told_together():
    parts = [told_in("It has 27 members.", "en"), told_in("It has 28 gates.", "en")]
    whole = told_in("تضم 27 عضوا ولها 28 بوابة.", "ar")
    assert departures(joined(parts), whole) == []
    assert ("number", 27.0) in whole.anchors
