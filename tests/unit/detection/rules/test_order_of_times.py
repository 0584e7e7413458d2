"""Ends before their beginnings, and days told by how far they are that are told otherwise too."""

from __future__ import annotations

import pytest


@pytest.fixture
def found(found_by, article_of):
    def run(rule, text, language="en"):
        article = article_of(text, language=language, published="2026-06-10")
        return found_by(rule, {}, article)

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The bridge closed for repairs in May 2025 and reopened in March 2025.", "en"),
        ("He was arrested on 12 May and released on 9 May.", "en"),
        ("She was released on 9 May after being arrested on 12 May.", "en"),
        ("Мост закрыли на ремонт в мае 2025 года, а открыли вновь в марте 2025 года.", "ru"),
        ("Он руководил заводом с 2010 по 2001 год.", "ru"),
        ("Выставка работает с 9 по 3 июня.", "ru"),
        ("بدأت الدورة في مايو 2025 وانتهت في مارس 2025.", "ar"),
        ("تولى إدارة المصنع من عام 2010 إلى عام 2001.", "ar"),
        ("Көпір 2025 жылғы мамырда жабылып, 2025 жылғы наурызда қайта ашылды.", "kk"),
        ("The poet (1970-1941) lived by the river.", "en"),
    ],
)
def test_what_ends_before_it_begins_is_reported(found, text, language):
    assert len(found("order-of-times", text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The bridge closed for repairs in May 2025 and reopened in March 2026.", "en"),
        ("The season runs from 9 November to 3 March.", "en"),
        ("The school opened in 2010; an older one closed in 2005.", "en"),
        ("The new bridge opened in May 2025, and the old bridge closed in March 2025.", "en"),
        ("Released on 9 May 2025, he had been arrested on 12 April 2025.", "en"),
        ("Акция пройдёт с 28 по 3 марта.", "ru"),
        ("Цена упала с 2010 до 2001 рубля.", "ru"),
        ("بدأت الدورة في مارس 2025 وانتهت في مايو 2025.", "ar"),
        ("Көпір 2025 жылғы наурызда жабылып, 2025 жылғы мамырда қайта ашылды.", "kk"),
    ],
)
def test_what_follows_in_time_is_left_alone(found, text, language):
    assert found("order-of-times", text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The minister will arrive tomorrow, 13 June.", "en"),
        ("Next year, in 2028, the bank will move.", "en"),
        ("Министр прибудет завтра, 13 июня.", "ru"),
        ("يصل الوزير غدا 13 حزيران/يونيو.", "ar"),
        ("Министр ертең, 13 маусымда келеді.", "kk"),
    ],
)
def test_tomorrow_is_the_day_after_the_articles(found, text, language):
    assert len(found("double-date", text, language)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The minister will arrive tomorrow, 11 June.",
        "He came yesterday (8 June).",
        "They met in 2020. Next year, in 2021, they parted.",
        "Last year, in 2025, the bank moved.",
    ],
)
def test_days_that_may_be_the_same_are_left_alone(found, text):
    assert found("double-date", text) == []
