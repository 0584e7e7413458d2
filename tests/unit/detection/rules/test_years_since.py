"""Anniversaries and ages against the year in which they began."""

from __future__ import annotations

import pytest

NAMES = {
    "bank": [
        "ar + بنك تنمية الجبال",
        "en + Highland Development Bank",
        "ru + Банк развития горных регионов",
        "kk + Таулы өңірлер даму банкі",
    ],
    "fund": ["en + River Fund"],
}


@pytest.fixture
def found(found_by, article_of, fact_of):
    def run(text, language, published="2025-05-20"):
        facts = [fact_of("bank", "founding_year", 1992, "year")]
        article = article_of(text, language=language, published=published)
        return found_by("years-since", NAMES, article, facts)

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Highland Development Bank marks its 30th anniversary this month.", "en"),
        ("The Highland Development Bank keeps the 36th anniversary of its founding.", "en"),
        ("The River Fund was founded in 1998. The fund marks its 25th anniversary.", "en"),
        ("Банк развития горных регионов отмечает 30-летие.", "ru"),
        ("Банк развития горных регионов отметил 30 лет со дня основания.", "ru"),
        ("Таулы өңірлер даму банкінің құрылғанына 30 жыл толды.", "kk"),
        ("احتفل بنك تنمية الجبال بالذكرى الثلاثين لتأسيسه.", "ar"),
        ("أقيم الحفل بمناسبة مرور 30 عاما على تأسيس بنك تنمية الجبال.", "ar"),
        ("The Highland Development Bank turned 50 this year.", "en"),
        ("The Highland Development Bank marks its 50th birthday.", "en"),
        ("The Highland Development Bank celebrates its centenary.", "en"),
        ("Банку развития горных регионов исполнилось 25 лет.", "ru"),
        ("Банк развития горных регионов отметил двадцатилетие.", "ru"),
        ("Таулы өңірлер даму банкіне биыл 50 жыл толды.", "kk"),
        ("احتفل بنك تنمية الجبال بيوبيله الذهبي.", "ar"),
        ("وقد مضى على تأسيس بنك تنمية الجبال أربعون عاما.", "ar"),
        ("Aidar Seitov, a 42-year-old engineer born in 1990, won.", "en"),
        ("المهندس من مواليد عام 1990 ويبلغ من العمر 42 عاما.", "ar"),
    ],
)
def test_years_that_are_not_over_or_long_over_are_noticed(found, text, language):
    assert len(found(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Highland Development Bank marks its 33rd anniversary this month.", "en"),
        ("The Highland Development Bank kept its 30th anniversary in 2022.", "en"),
        ("The Highland Development Bank will keep its 35th anniversary in 2027.", "en"),
        ("The Highland Development Bank kept its 30th anniversary three years ago.", "en"),
        ("The Highland Development Bank keeps the 30th anniversary of independence.", "en"),
        ("The Highland Development Bank lent money for 30 years.", "en"),
        ("The Highland Development Bank turned 33 this year.", "en"),
        ("Банк развития горных регионов купил дом, которому исполнилось 100 лет.", "ru"),
        ("Банк развития горных регионов отметил столетие со дня рождения поэта.", "ru"),
        ("Банк развития горных регионов поздравил музей с 30-летием.", "ru"),
        ("Таулы өңірлер даму банкі Тәуелсіздіктің 30 жылдығын атап өтті.", "kk"),
        ("احتفل بنك تنمية الجبال بالذكرى الثلاثين للاستقلال.", "ar"),
        ("Aidar Seitov, born in 1990, won at the age of 12 in 2002.", "en"),
        ("Born in 1950, she died in 2020 aged 69.", "en"),
    ],
)
def test_years_that_may_be_over_are_left_alone(found, text, language):
    assert found(text, language) == []


def test_an_article_without_a_date_keeps_no_anniversary(found):
    assert found("Банк развития горных регионов отмечает 30-летие.", "ru", published=None) == []
