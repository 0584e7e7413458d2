"""How long something took by two times of day, and how many years by two dates."""

from __future__ import annotations

import pytest


@pytest.fixture
def found(found_by, article_of):
    def run(text, language):
        return found_by("span-of-time", {}, article_of(text, language=language))

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ferry left at 22:15 and tied up at 5:45 after eight and a half hours at sea.", "en"),
        ("غادر القطار الرملة عند الساعة 22:30 ووصل في 5:00 بعد رحلة استغرقت ثماني ساعات.", "ar"),
        (
            "Автобус вышел в 23:10, а прибыл в 6:40 – в дороге провели шесть с половиной часов.",
            "ru",
        ),
        ("Отправление в 21:40, прибытие утром в 6:10, в пути 9 часов 30 минут.", "ru"),
        ("Пойыз 21:20-да шығып, таңғы 4:50-де жетті, яғни жолда сегіз жарым сағат болды.", "kk"),
        ("تولت إدارة المعهد في مارس 2014 وغادرته في مارس 2024 بعد ثمانية أعوام.", "ar"),
        ("Ол театрды 2009 жылдан 2021 жылға дейін, он төрт жыл басқарды.", "kk"),
        ("She was elected for a five-year term, from 1 February 2026 to 31 January 2029.", "en"),
    ],
)
def test_a_length_that_the_ends_around_it_belie_is_reported(found, text, language):
    assert len(found(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ferry left at 22:15 and tied up at 5:45 after seven and a half hours at sea.", "en"),
        ("It sailed at 22:15 and docked at 5:45, after a delay of two hours on the way.", "en"),
        ("أقلعت الطائرة عند 14:00 وهبطت عند 18:30 بتوقيت لندن بعد سبع ساعات ونصف.", "ar"),
        ("Поезд вышел в 8:05 и прибыл в 11:35; дневной едет пять часов.", "ru"),
        ("Автобус 9:00-де шығып, 12:30-да келеді, жол үш жарым сағат алады.", "kk"),
        ("She joined in 2014 and left in 2024 after almost ten years.", "en"),
        ("تولت إدارة المعهد في مارس 2014 وغادرته في مارس 2024 بعد عشرة أعوام.", "ar"),
    ],
)
def test_a_length_that_fits_or_is_of_something_else_is_left_alone(found, text, language):
    assert found(text, language) == []
