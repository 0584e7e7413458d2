"""Figures whose sentences say far off what they measure, or of change without any."""

from __future__ import annotations

import pytest


@pytest.fixture
def pairs(found_by, article_of):
    def run(one, other, language, other_language=None):
        articles = [
            article_of(one, "a", language, "2025-03-04"),
            article_of(other, "b", other_language or language, "2025-03-04"),
        ]
        found = found_by("figure-conflict", {}, articles)
        return [f for f in found if f.severity.loud]

    return run


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        (
            "Число погибших при пожаре на складе в Лесном окончательно установлено: 14 человек,"
            " сообщили спасатели.",
            "Спасатели назвали число погибших при пожаре на складе в Лесном: 19 человек.",
            "ru",
        ),
        (
            "وقع مصرف الوادي مع بلدية ساريا اتفاقية قرض بقيمة 68 مليون دولار لترميم الجسور.",
            "تبلغ قيمة القرض الذي وقعه مصرف الوادي مع بلدية ساريا لترميم الجسور 86 مليون دولار.",
            "ar",
        ),
        (
            "أدى انهيار سقف المصنع في ساريا إلى مقتل ستة عمال وإصابة عشرة آخرين.",
            "انهيار سقف المصنع في ساريا قتل تسعة عمال وأصاب 14 آخرين.",
            "ar",
        ),
        (
            "Eleven passengers died when a tourist bus fell from the old bridge near Saria.",
            "Sixteen passengers died when a tourist bus fell from the old bridge near Saria.",
            "en",
        ),
    ],
)
def test_figures_conflict_though_their_measure_is_far_off(pairs, one, other, language):
    assert pairs(one, other, language)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        (
            "Число погибших при пожаре на складе в Лесном: 14 человек.",
            "При пожаре на складе в Лесном погибли люди, 19 человек спасены.",
            "ru",
        ),
        (
            "The number of dead in the Saria flood rose to 11 people.",
            "The number of dead in the Saria flood stands at 16 people.",
            "en",
        ),
    ],
)
def test_other_measures_and_changes_are_left_alone(pairs, one, other, language):
    assert pairs(one, other, language) == []


@pytest.fixture
def days(found_by, article_of):
    def run(one, other, language):
        articles = [
            article_of(text, id_, language, "2025-10-09")
            for text, id_ in ((one, "a"), (other, "b"))
        ]
        return [f for f in found_by("date-conflict", {}, articles) if f.severity.loud]

    return run


def test_one_office_is_not_taken_on_two_days_of_a_year(days):
    text = "Asel Toren took office as secretary of the Steppe Rail Union on 1 {} 2025."
    assert len(days(text.format("February"), text.format("September"), "en")) == 1


def test_a_yearly_fair_may_open_on_other_days_of_other_years(days):
    text = "The Saria book fair opened in the old customs house on 1 {}."
    assert days(text.format("February 2024"), text.format("September 2025"), "en") == []


def test_a_figure_that_says_what_it_measures_is_the_nearer_one(found_by, article_of):
    names = {"mill": ["en + Saria Paper Mill", "ru + Сарийская бумажная фабрика"]}
    one = (
        "Saria Paper Mill opens\nThe Saria Paper Mill opened. The mill has a capacity of 240 tonnes"
        " a day.\nLater 400 tonnes will pass here."
    )
    other = (
        "Сарийская бумажная фабрика открылась\nСарийская бумажная фабрика открылась."
        " Мощность фабрики — 420 тонн в сутки."
    )
    articles = [
        article_of(text, code, code, "2025-03-04") for text, code in ((one, "en"), (other, "ru"))
    ]
    (found,) = found_by("figure-conflict", names, articles)
    assert "240" in found.sides[0].value
