"""By how much one number passes another."""

from __future__ import annotations

import pytest


@pytest.fixture
def found(found_by, article_of):
    def run(text, language):
        return found_by("share-of-count", {}, article_of(text, language=language))

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("She cleared 2.04 metres, adding two centimetres to the record of 1.99 metres.", "en"),
        ("The mill shrank from 640 people to 585 last year, a loss of 65 jobs.", "en"),
        ("Her 3 hours 41 minutes beat the old best of 3 hours 58 minutes by 27 minutes.", "en"),
        ("ارتفع عدد الأسرّة من 180 سريرا إلى 240 سريرا، أي بزيادة قدرها 80 سريرا.", "ar"),
        ("Зарплата вырастет с 54 до 63 тысяч рублей, то есть на 12 тысяч.", "ru"),
        ("Она взяла 1,97 метра и на пять сантиметров улучшила рекорд – 1,94 метра.", "ru"),
        ("Оқушылар саны 420-дан 510-ға жетіп, 70 оқушыға көбейді.", "kk"),
        ("Ол 1 минут 59 секундта жүгіріп, 2 минут 4 секундтық рекордты 3 секундқа жаңартты.", "kk"),
    ],
)
def test_a_difference_that_its_two_numbers_do_not_have_is_reported(found, text, language):
    assert len(found(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("She cleared 2.04 metres, adding five centimetres to the record of 1.99 metres.", "en"),
        ("It drew 210,000 visitors in 2024 and 260,000 in 2025, about 50,000 more.", "en"),
        ("The mill shrank from 640 people to 585, while a second one lost 65 jobs.", "en"),
        ("ارتفع السعر من 12 إلى 15 درهما، أي بزيادة ثلاثة دراهم، وبقي اللتر بسعر 9 دراهم.", "ar"),
        ("Участок вырос с 12 до 15 гектаров, а урожай – на 40 тонн, до 300 тонн.", "ru"),
        ("Сүт 320 теңгеден 360 теңгеге, яғни 40 теңгеге, ал нан 25 теңгеге қымбаттады.", "kk"),
    ],
)
def test_a_right_difference_or_another_thing_is_left_alone(found, text, language):
    assert found(text, language) == []
