"""Amounts: numbers with qualifiers and nouns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.text.amounts import amounts, complement
from kzannotate.text.tokens import tokens_in


def read(text, language):
    tokens = tokens_in(text)
    return [
        (tokens.span(a.first, a.last).of(text), a.low, a.relation.value, a.unit)
        for a in amounts(tokens, language)
    ]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("أكثر من 5000 مشارك", "ar", ("أكثر من 5000 مشارك", 5000, ">", "person")),
        ("ما لا يقل عن ثلاثين دولة", "ar", ("ما لا يقل عن ثلاثين دولة", 30, ">=", "state")),
        ("استمرت عامين", "ar", ("عامين", 2, "=", "year")),
        ("over $500 million", "en", ("over $500 million", 5e8, ">", "usd")),
        ("spread over 684 hectares", "en", ("684 hectares", 684, "=", "hectare")),
        ("27 member states", "en", ("27 member states", 27, "=", "state")),
        ("12 percent", "en", ("12 percent", 0.12, "=", "share")),
        ("не менее 10 процентов", "ru", ("не менее 10 процентов", 0.1, ">=", "share")),
        ("более 5 тыс. участников", "ru", ("более 5 тыс. участников", 5000, ">", "person")),
        ("30-дан астам ел", "kk", ("30-дан астам ел", 30, ">", "state")),
    ],
)
def test_an_amount_has_a_qualifier_and_a_noun(text, language, expected):
    assert read(text, language) == [expected]


@pytest.mark.parametrize(
    ("text", "language", "value", "unit"),
    [
        ("ثلاثة ملايين ونصف المليون يورو", "ar", 3_500_000, "euro"),
        ("نصف مليون شخص", "ar", 500_000, "person"),
        ("3 آلاف و200 بيت", "ar", 3_200, "home"),
        ("غرق قاربين", "ar", 2, "boat"),
        ("سقط قتيلين", "ar", 2, "person"),
        ("خمس السكان", "ar", 0.2, "share"),
        ("خمس دول", "ar", 5, "state"),
        ("40 كيلومترا مربعا", "ar", 40, "square kilometre"),
        ("three and a half million people", "en", 3_500_000, "person"),
        ("half a million trees", "en", 500_000, "tree"),
        ("two dozen homes", "en", 24, "home"),
        ("one in five pupils", "en", 0.2, "share"),
        ("$40m", "en", 40_000_000, "usd"),
        ("40 km²", "en", 40, "square kilometre"),
        ("около сотни человек", "ru", 100, "person"),
        ("сотни домов", "ru", None, None),
        ("пятая часть урожая", "ru", 0.2, "share"),
        ("полтора миллиона евро", "ru", 1_500_000, "euro"),
        ("1500-ден астам адам", "kk", 1_500, "person"),
        ("бестен бірі", "kk", 0.2, "share"),
        ("екі жарым миллион теңге", "kk", 2_500_000, "tenge"),
    ],
)
def test_an_amount_is_read_however_it_is_put(text, language, value, unit):
    found = [(a.value, a.unit) for a in amounts(tokens_in(text), language)]
    assert found == ([] if value is None else [(pytest.approx(value), unit)])


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("five chandlers", "two chandlers", "en"),
        ("12 دباغا", "ثلاثة دباغين", "ar"),
        ("5 кастрюль", "две кастрюли", "ru"),
    ],
)
def test_a_noun_that_no_table_knows_is_known_again(one, other, language):
    (first,), (second,) = (tuple(amounts(tokens_in(t), language)) for t in (one, other))
    assert first.unit is None
    assert first.counted == second.counted is not None


def test_a_raised_digit_alone_is_no_number():
    assert list(amounts(tokens_in("( ² ) boats"), "en")) == []


@pytest.mark.parametrize("text", ["COVID-19 spread", "the Su-27 flew"])
def test_digits_inside_a_name_are_no_amount(text):
    assert list(amounts(tokens_in(text), "en")) == []


def test_the_noun_may_stand_before_an_arabic_number():
    tokens = tokens_in("الدول التسع الأعضاء")
    (found,) = amounts(tokens, "ar")
    assert (found.low, found.unit, tokens.words[found.noun]) == (9, "state", "الدول")


def test_a_range_has_two_ends():
    (found,) = amounts(tokens_in("من 10 إلى 15 دولة"), "ar")
    assert (found.low, found.high) == (10, 15)


@pytest.mark.parametrize(
    ("text", "language"),
    [("خمس منظمات دولية أخرى", "ar"), ("five other bodies", "en"), ("пять других стран", "ru")],
)
def test_others_are_marked(text, language):
    assert [a.others for a in amounts(tokens_in(text), language)] == [True]


@pytest.mark.parametrize(
    ("text", "language"),
    [("في عام 2024", "ar"), ("the 6th G20 summit at 13:30", "en"), ("24-я сессия", "ru")],
)
def test_years_ordinals_and_codes_are_no_amounts(text, language):
    assert read(text, language) == []


def test_hundreds_of_digits_are_no_amount():
    assert read("9" * 400 + " دولة و5 دول", "ar") == [("5 دول", 5, "=", "state")]


def test_the_complement_says_of_what():
    tokens = tokens_in("a quarter of the world harvest, or less")
    (found,) = amounts(tokens, "en")
    assert complement(tokens, found) == ("world", "harvest")


@given(st.text(alphabet="0123456789٢ .,-/%$أكثر من دولة moreth", max_size=40))
def test_amounts_stand_in_order_inside_the_text(text):
    tokens = tokens_in(text)
    found = list(amounts(tokens, "ar"))
    assert all(0 <= a.first <= a.number.first for a in found)
    assert all(max(a.last, a.number.last) < len(tokens.words) for a in found)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("40 school buses", "en", ("40 school buses", 40, "=", "bus")),
        ("5 cubic metres", "en", ("5 cubic metres", 5, "=", "cubic metre")),
        ("300 куб. м газа", "ru", ("300 куб. м", 300, "=", "cubic metre")),
        ("12 заключенных договоров", "ru", ("12 заключенных договоров", 12, "=", "contract")),
        ("5 км/ч", "ru", ("5 км/ч", 5, "=", "kilometre per hour")),
        ("¥300", "en", ("300", 300, "=", "yen")),
    ],
)
def test_phrases_and_nouns_behind_others_are_counted(text, language, expected):
    assert read(text, language) == [expected]


@pytest.mark.parametrize("text", ["the 2024 elections", "since the 2019 protests"])
def test_a_year_before_what_it_is_of_is_no_amount(text):
    assert read(text, "en") == []


def test_a_noun_with_a_preposition_is_not_counted():
    assert [a.unit for a in amounts(tokens_in("23 لقائمة الوفاق"), "ar")] == [None]


def test_both_ends_of_a_range_of_percent_are_shares():
    tokens = tokens_in("from 20 to 30 percent of them")
    (found,) = amounts(tokens, "en")
    assert (found.low, found.high) == (pytest.approx(0.2), pytest.approx(0.3))
