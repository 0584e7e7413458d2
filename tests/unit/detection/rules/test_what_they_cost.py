"""So many at so much each, and the sum that they are said to have cost."""

from __future__ import annotations

import pytest


@pytest.fixture
def found(found_by, article_of):
    def run(text, language="en"):
        article = article_of(text, language=language, published="2026-06-10")
        return found_by("product", {}, article)

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 200 laptops, at 300,000 tenge apiece, cost 45 million tenge.", "en"),
        ("200 ноутбуков по 300 тысяч тенге обошлись в 45 млн тенге.", "ru"),
        ("За 300 тонн по 200 долларов за тонну заплатили 80 тысяч долларов.", "ru"),
        ("Қала әрқайсысы 150 мың доллардан 40 автобусты 8 миллион долларға сатып алды.", "kk"),
        ("اشترت 40 حافلة بسعر 150 ألف دولار للواحدة بقيمة إجمالية 8 ملايين دولار.", "ar"),
    ],
)
def test_a_cost_that_its_factors_do_not_make_is_reported(found, text, language):
    assert len(found(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 200 laptops, at 300,000 tenge apiece, cost 60 million tenge.", "en"),
        ("It paid 300,000 tenge apiece for 200 laptops and 45 million tenge for desks.", "en"),
        ("За 300 тонн по 200 долларов за тонну заплатили 60 тысяч долларов.", "ru"),
        (
            "Дают 200 долларов за тонну, 300 тонн вывезли, за склад заплатили 40 тысяч долларов.",
            "ru",
        ),
        ("اشترت 40 حافلة بسعر 150 ألف دولار للواحدة، ومحطة بكلفة 8 ملايين دولار.", "ar"),
    ],
)
def test_costs_that_fit_or_are_of_something_else_are_left_alone(found, text, language):
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "many"),
    [
        (
            "The farm sold 1,200 jars of honey at 8 dollars a jar and took in 10,600 dollars.",
            "en",
            1,
        ),
        (
            "The farm sold 1,200 jars of honey at 8 dollars a jar and took in 9,600 dollars.",
            "en",
            0,
        ),
        ("باعت 800 صندوق من التمر بسعر 25 ريالا للصندوق، فبلغت إيراداتها 25 ألف ريال.", "ar", 1),
        ("Продали 900 банок мёда по 400 рублей за банку и выручили 450 тысяч рублей.", "ru", 1),
        ("600 қойды басына 70 мың теңгеден сатып, 48 миллион теңге тапты.", "kk", 1),
    ],
)
def test_what_was_taken_in_is_held_against_price_and_number(found, text, language, many):
    assert len(found(text, language)) == many
