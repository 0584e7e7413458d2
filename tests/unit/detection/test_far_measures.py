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
    assert len(pairs(one, other, language)) == 1


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
        (
            "The Saria fair cost the town 3 million dollars.",
            "The Saria fair cost little; sponsors of the town gave 5 million dollars.",
            "en",
        ),
    ],
)
def test_other_measures_and_changes_are_left_alone(pairs, one, other, language):
    assert pairs(one, other, language) == []
