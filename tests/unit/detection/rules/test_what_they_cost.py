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
