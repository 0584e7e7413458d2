"""Amounts in the words of four languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.text.said_amounts import (
    LANGUAGES,
    amount_said,
    noun_said,
    number_said,
    read_amount,
    without_kind,
)


@pytest.mark.parametrize(
    ("number", "unit", "said"),
    [
        (30, "day", ("30 days", "30 يومًا", "30 дней", "30 күн")),
        (3, "day", ("3 days", "3 أيام", "3 дня", "3 күн")),
        (21, "states", ("21 states", "21 دولة", "21 государство", "21 мемлекет")),
        (103, "hour", ("103 hours", "103 ساعات", "103 часа", "103 сағат")),
        (112, "year", ("112 years", "112 سنة", "112 лет", "112 жыл")),
        (1, "person", ("1 person", "1 شخص", "1 человек", "1 адам")),
        (2.5, "tonne", ("2.5 tonnes", "2.5 طن", "2,5 тонны", "2,5 тонна")),
        (0.054, "share", ("5.4%", "5.4%", "5,4\u00a0%", "5,4%")),
        (12, "zloty", ("12 PLN", "12 PLN", "12 PLN", "12 PLN")),
        (7, "crane", ("7", "7", "7", "7")),
    ],
)
def test_an_amount_has_its_unit_in_the_form_that_its_number_asks_for(number, unit, said):
    assert tuple(amount_said(number, unit, language) for language in LANGUAGES) == said


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (3.0e9, ("3 billion", "3 مليارات", "3 млрд", "3 млрд")),
        (1_700_000, ("1.7 million", "1.7 مليون", "1,7 млн", "1,7 млн")),
        (1_234_567, ("1,234,567", "1,234,567", "1\u00a0234\u00a0567", "1\u00a0234\u00a0567")),
        (-40, ("-40", "-40", "-40", "-40")),
        (2400.5, ("2,400.5", "2,400.5", "2\u00a0400,5", "2\u00a0400,5")),
    ],
)
def test_a_number_is_laid_out_as_the_language_does(number, said):
    assert tuple(number_said(number, language) for language in LANGUAGES) == said


def test_money_in_billions_has_its_many():
    said = tuple(amount_said(3e9, "USD", language) for language in LANGUAGES)
    assert said == (
        "3 billion US dollars", "3 مليارات دولار", "3 млрд долларов США", "3 млрд АҚШ доллары",
    )  # fmt: skip


def test_what_is_counted_is_said_as_the_lexicon_has_it():
    assert noun_said("contract", 8, "en") == "contracts"
    assert noun_said("book", 1, "en") == "book"
    assert noun_said("contract", 8, "ar") == "عقد"
    assert noun_said("no such thing", 8, "ar") == ""


@pytest.mark.parametrize(
    ("value", "sign", "said"),
    [
        (">5000 person", ">", "5,000 people"),
        ("~20 event", "~", "20 events"),
        ("50 %", "", "50%"),
        ("0.25 share", "", "25%"),
        (">=3.0e9 usd", ">=", "3 billion US dollars"),
        ("5 states", "", "5 states"),
        ("12 USD", "", "12 US dollars"),
        (">5000", ">", "5,000"),
        ("1,700,000", "", "1.7 million"),
        ("8 stage of project", "", "8 (pillars)"),
    ],
)
def test_an_amount_that_was_read_is_said(value, sign, said):
    amount = read_amount(value)
    assert (amount.sign, amount.said("en")) == (sign, said)


@pytest.mark.parametrize(
    "value", ["1993", "1993 year", "2024-07-03", "13–14 June 2024", "70", "", "5 чего-то"]
)
def test_what_is_no_amount_stays_as_it_was_read(value):
    assert read_amount(value) is None


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("1993 year", "1993"),
        ("3 year", "3 year"),
        ("2025-05-29/2025-05-30 interval", "2025-05-29/2025-05-30"),
        ("8 ordinal", "8"),
        ("an interval", "an interval"),
    ],
)
def test_a_value_is_said_without_its_kind(value, said):
    assert without_kind(value) == said


@given(st.integers(-(10**13), 10**13), st.sampled_from(LANGUAGES))
def test_no_digit_is_lost(number, language):
    said = number_said(number, language).replace("\u00a0", "")
    big = {"million": 6, "مليون": 6, "ملايين": 6, "млн": 6, "billion": 9, "مليار": 9}
    big |= {"مليارات": 9, "млрд": 9, "trillion": 12, "تريليون": 12, "تريليونات": 12, "трлн": 12}
    digits, _, word = said.partition(" ")
    point = "," if language in ("ru", "kk") else "."
    plain = digits.replace("," if point == "." else ".", "").replace(point, ".")
    assert round(float(plain) * 10 ** big.get(word, 0)) == number
