"""Times of day told in words of four languages."""

import pytest

from kzannotate.text.times_of_day import times_of_day
from kzannotate.text.tokens import tokens_in


def read(text, language):
    return [a.value for a in times_of_day(tokens_in(text), language)]


@pytest.mark.parametrize(
    ("text", "language", "minutes"),
    [
        ("تغادر العبارة في السادسة والنصف مساء", "ar", 390),
        ("يفتح المخبز في الواحدة ظهرا", "ar", 60),
        ("The ferry sails at six thirty", "en", 390),
        ("The bakery opens at seven in the morning", "en", 420),
        ("The choir meets at a quarter to eight", "en", 465),
        ("Паром отходит в половине седьмого", "ru", 390),
        ("Паром отходит без двадцати двенадцать", "ru", 700),
        ("Пекарня открывается в семь часов утра", "ru", 420),
        ("Паром кешкі сағат алты жарымда жүреді", "kk", 390),
        ("Наубайхана таңғы сағат он бірде ашылады", "kk", 660),
    ],
)
def test_a_time_in_words_is_read_in_minutes(text, language, minutes):
    assert read(text, language) == [minutes]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("احتلت المرتبة السادسة", "ar"),
        ("Six rowers and seven in reserve", "en"),
        ("Во второй половине года", "ru"),
        ("Алты қайық келді", "kk"),
    ],
)
def test_other_numbers_in_words_are_no_times(text, language):
    assert read(text, language) == []
