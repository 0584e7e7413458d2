"""Numbers in digits and words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.text.numerals import numeral_at
from kzannotate.text.tokens import tokens_in


def read(text, language):
    found = numeral_at(tokens_in(text), 0, language)
    return found and found.value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("ست منظمات", 6),
        ("الست منظمات", 6),
        ("سبع وعشرون دولة", 27),
        ("سبعة عشر يوما", 17),
        ("اثنتا عشرة", 12),
        ("مئة وخمسون", 150),
        ("ثلاثمائة ألف", 300_000),
        ("ثلاثة آلاف ومئتان وخمسة", 3205),
        ("ألف وخمسمئة", 1500),
        ("مليونين", 2_000_000),
        ("3.5 مليار", 3_500_000_000),
        ("٣٫٥ مليار", 3_500_000_000),
        ("۲۷ دولة", 27),
        ("٥٬٠٠٠", 5000),
        ("ربع الناتج", 0.25),
        ("ثلاثة أرباع", 0.75),
    ],
)
def test_arabic_numbers(text, value):
    assert read(text, "ar") == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("twenty-seven", "en", 27),
        ("one hundred and five", "en", 105),
        ("two hundred thousand", "en", 200_000),
        ("1,234,567", "en", 1_234_567),
        ("two thirds", "en", 2 / 3),
        ("двадцать семь", "ru", 27),
        ("сто двадцать пять тысяч", "ru", 125_000),
        ("3,5 млрд", "ru", 3_500_000_000),
        ("5 000", "ru", 5000),
        ("жиырма сегіз", "kk", 28),
        ("екі мың жиырма төрт", "kk", 2024),
        ("5 мыңнан", "kk", 5000),
    ],
)
def test_numbers_of_the_other_languages(text, language, value):
    assert read(text, language) == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "language"),
    [("واحد", "ar"), ("one", "en"), ("the third", "en"), ("ملايين", "ar"), ("thousands", "en")],
)
def test_words_that_count_nothing(text, language):
    assert read(text, language) is None


@given(st.integers(0, 10**9), st.sampled_from(["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "0123456789"]))
def test_digits_of_three_scripts_are_one_number(number, digits):
    assert read(str(number).translate(str.maketrans("0123456789", digits)), "ar") == number


@given(st.integers(1000, 10**9))
def test_grouped_thousands_are_one_number(number):
    assert read(f"{number:,}", "en") == number


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("68.000 человек", "ru", 68_000),
        ("17.818 человек", "ru", 17_818),
        ("17.818 شخص", "ar", 17_818),
        ("17.818شخص", "ar", 17.818),
        ("17.818 тонн", "ru", 17.818),
        ("17.818 people", "en", 17.818),
        ("1.250.000", "ru", 1_250_000),
        ("0.500 человек", "ru", 0.5),
        ("12.345.67", "ru", 12.345),
        ("0.123.456", "ru", 0.123),
    ],
)
def test_a_stop_parts_thousands_where_what_is_counted_has_no_halves(text, language, value):
    assert read(text, language) == pytest.approx(value)
