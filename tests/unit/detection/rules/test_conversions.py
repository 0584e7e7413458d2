"""Measures in two units and sums in two currencies."""

from __future__ import annotations

import pytest


@pytest.fixture
def found(found_by, article_of):
    def run(text, language):
        return found_by("unit-conversion", {}, article_of(text, language=language))

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("تبلغ سرعة القطار 160 كيلومترا في الساعة، أي ما يعادل 120 ميلا في الساعة.", "ar"),
        ("استمرت المسرحية 187 دقيقة، أي أكثر بقليل من ساعتين.", "ar"),
        ("At 187 minutes, or just over two hours, it was the longest play.", "en"),
        ("The tram reaches 160 km/h (120 mph).", "en"),
        ("He fights at 63 kg (about 152 lb).", "en"),
        ("It pumps up to 2 million cubic metres a day (roughly 7.1 million cubic feet).", "en"),
        ("The lawn is 105 metres (155 yards) long.", "en"),
        ("It was 30°C (76°F) at noon.", "en"),
        ("Depth: 620 metres (about 3,000 feet).", "en"),
        ("Площадь 250 гектаров, или 25 кв. км.", "ru"),
        ("Аумағы 40 шаршы километр, яғни 400 гектар.", "kk"),
    ],
)
def test_a_wrong_conversion_is_reported_whatever_joins_it(found, text, language):
    assert len(found(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Курс: 512,4 за доллар. Один билет: 1 млн тенге стоит около 19,5 тыс. долларов.", "ru"),
        ("The rate was 512 tenge to the dollar. A grant of 5 million tenge (about $98,000).", "en"),
        (
            "A: 50 million tenge ($100,000). B: 90 million tenge ($180,000)."
            " C: 40 million tenge ($800,000).",
            "en",
        ),
        ("بلغ السعر 512.4 تنغه للدولار، فمبلغ مئة ألف تنغه يعادل نحو 1950 دولارا.", "ar"),
    ],
)
def test_a_sum_at_another_rate_than_the_articles_is_reported(found, text, language):
    assert len(found(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It pumps up to 2 million cubic metres a day (roughly 70.6 million cubic feet).", "en"),
        (
            "He fights at 60 kg (about 132 lb), and the hall is over 100 metres (330 feet) off.",
            "en",
        ),
        ("The tram reaches 160 km/h (100 mph).", "en"),
        ("It took 48 hours (two days).", "en"),
        ("The trip takes 40 minutes or two hours by bus.", "en"),
        ("He runs 10 km or 5 miles every day.", "en"),
        ("The lawn will measure 105 metres by 68, or roughly 115 yards by 74.", "en"),
        ("2 million tenge ($4,000) in 2020 and 3 million tenge ($5,800) in 2025.", "en"),
        ("على عمق 620 مترا (أكثر من ألفي قدم) في ممر طوله 1.8 كيلومتر.", "ar"),
    ],
)
def test_a_right_conversion_or_another_choice_is_left_alone(found, text, language):
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("يبلغ طول الجسر 620 متراً، أي أكثر من نصف كيلومتر.", 0),
        ("يبلغ طول الجسر 310 أمتار، أي أكثر من نصف كيلومتر.", 1),
    ],
)
def test_more_than_half_of_a_unit_is_anything_up_to_one(found, text, wrong):
    assert len(found(text, "ar")) == wrong


@pytest.mark.parametrize(
    ("text", "language", "many"),
    [
        ("A ticket costs $48 a month, or $626 over the year.", "en", 1),
        ("A ticket costs $48 a month, or $576 over the year.", "en", 0),
        ("يتقاضى العامل 450 دينارا في الشهر، أي 6200 دينار في السنة.", "ar", 1),
        ("Аренда стоит 85 тысяч рублей в месяц, то есть 1,4 миллиона в год.", "ru", 1),
        ("Жалақысы айына 300 мың теңге, яғни жылына 4,2 миллион теңге болады.", "kk", 1),
        ("It sold 40 carts a day, or 12,000 in the year.", "en", 0),
        ("He weighs 12 kilograms (36.5 pounds).", "en", 1),
        ("He weighs 12 kilograms (26.5 pounds).", "en", 0),
        ("The tank holds 1,000 litres (220 gallons).", "en", 0),
    ],
)
def test_sums_of_a_month_and_a_year_and_weights_in_pounds(found, text, language, many):
    assert len(found(text, language)) == many
