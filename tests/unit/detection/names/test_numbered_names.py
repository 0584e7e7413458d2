"""Programmes with a year in their names, and the same words with another year."""

from __future__ import annotations

import pytest

NAMES = {
    "coast": ["ar + ساحل نظيف 2030", "en + Clean Coast 2030", "ru + Чистый берег 2030"],
    "games": ["en + Coast Games 2030"],
}


@pytest.fixture
def found(found_by, article_of):
    def run(text, language):
        article = article_of(text, language=language)
        kinds = {"coast": "programme", "games": "event"}
        findings = found_by("reworded-name", NAMES, article, **kinds)
        return [f.entity for f in findings if f.severity == "warning"]

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The dunes are planted under Clean Coast 2035.", "en"),
        ("غُرست الأشجار ضمن برنامج «ساحل نظيف 2025».", "ar"),
        ("Деревья сажают по программе «Чистый берег — 2040».", "ru"),
    ],
)
def test_another_year_in_a_programme_is_noticed(found, text, language):
    assert found(text, language) == ["coast"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The dunes are planted under Clean Coast 2030.", "en"),
        ("Clean Coast 2030 goes on where Clean Coast 2020 ended.", "en"),
        ("The Coast Games 2034 will be held at home.", "en"),
    ],
)
def test_both_years_together_and_other_years_of_events_are_left_alone(found, text, language):
    assert found(text, language) == []
