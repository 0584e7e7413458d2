"""Times of day in four languages."""

import pytest

from kzannotate.text.times_of_day import times_of_day
from kzannotate.text.tokens import tokens_in


def read(text, language):
    tokens = tokens_in(text)
    found = times_of_day(tokens, language)
    return [(tokens.span(a.first, a.last).of(text), a.value) for a in found]


@pytest.mark.parametrize(
    ("text", "language", "words", "minutes"),
    [
        ("kicked off at 19:30", "en", "19:30", 450),
        ("began at 7.30 pm", "en", "7.30", 450),
        ("began at half past seven", "en", "half past seven", 450),
        ("opens at seven o'clock", "en", "seven", 420),
        ("عند الساعة السابعة والنصف", "ar", "السابعة والنصف", 450),
        ("الساعة الثالثة إلا ربعا", "ar", "الثالثة إلا ربعا", 165),
        ("في الساعة 04:17", "ar", "04:17", 257),
        ("начался в 19:30", "ru", "19:30", 450),
        ("в 10 часов утра", "ru", "10", 600),
        ("сағат 10:00-де басталады", "kk", "10:00", 600),
    ],
)
def test_a_time_of_day_is_read_in_minutes(text, language, words, minutes):
    assert read(text, language) == [(words, minutes)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("beat Lorne 24:21 in the cup", "en"),
        ("struck at 23:17 GMT", "en"),
        ("won in 2:08:14", "en"),
        ("за 10 часов", "ru"),
        ("23:17 was what they aimed at", "en"),
        ("استمرت ساعة ونصف الساعة", "ar"),
    ],
)
def test_what_is_no_time_of_this_place_is_left_alone(text, language):
    assert read(text, language) == []


@pytest.mark.parametrize(
    "text",
    ["at 10/30 in the evening", "lost 3/10:30 pm", "a score of 7-10 pm", "2010 pm", "at 31:30",
     "at 19:75", "UTC+10:30 pm", "24.10:30 pm"],
)  # fmt: skip
def test_what_goes_on_before_or_behind_is_no_time_of_day(text):
    assert read(text, "en") == []


@pytest.mark.parametrize(("text", "minutes"), [("at 12 pm", 720), ("at 7 pm", 420)])
def test_noon_is_twelve_and_not_twenty_four(text, minutes):
    assert [value for _, value in read(text, "en")] == [minutes]
