"""Plans of one article that another says were called off."""

from __future__ import annotations

import pytest


@pytest.fixture
def loud(found_by, article_of):
    def run(plan, news, language):
        articles = [
            article_of(plan, "a", language, "2026-03-10"),
            article_of(news, "b", language, "2026-03-11"),
        ]
        return [f for f in found_by("called-off", {}, articles) if f.severity.loud]

    return run


@pytest.mark.parametrize(
    ("plan", "news", "language"),
    [
        (
            "يقام معرض الطوابع القديمة يوم 20 آذار/مارس.",
            "أُلغي معرض الطوابع القديمة بسبب السيول.",
            "ar",
        ),
        (
            "The stamp fair in the town hall takes place on 20 March.",
            "The stamp fair in the town hall was called off.",
            "en",
        ),
        (
            "Ярмарка почтовых марок пройдёт в ратуше 20 марта.",
            "Ярмарка почтовых марок в ратуше отменена.",
            "ru",
        ),
    ],
)
def test_a_plan_that_was_called_off_is_out_of_date(loud, plan, news, language):
    assert len(loud(plan, news, language)) == 1


@pytest.mark.parametrize(
    "news",
    [
        "The book fair in the town hall was cancelled.",
        "The stamp fair in the town hall will not be cancelled.",
        "Last year the stamp fair in the town hall was cancelled.",
        "The stamp fair in the town hall was postponed to 20 March.",
    ],
)
def test_what_takes_place_all_the_same_is_left_alone(loud, news):
    assert loud("The stamp fair in the town hall takes place on 20 March.", news, "en") == []
