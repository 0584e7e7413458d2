"""How many live in a city that a text calls no more than the city."""

from __future__ import annotations

import pytest

from kzannotate.domain.finding import Severity

LOUD = (Severity.ERROR, Severity.WARNING)
NAMES = {
    "tashko": ["ar + تاشكو", "en + Tashko", "ru + Ташко"],
    "barla": ["ar + بارلا", "en + Barla", "ru + Барла"],
    "aulia": ["ar + أوليا", "en + Aulia", "ru + Аулия"],
}
KINDS = dict.fromkeys(NAMES, "place")


@pytest.fixture
def loud(found_by, article_of, fact_of):
    facts = [
        fact_of("tashko", "population", 310000, "people", valid_from="2025-01-01"),
        fact_of("barla", "population", 95000, "people", valid_from="2025-01-01"),
    ]

    def run(text, language):
        article = article_of(text, language=language, published="2026-03-02")
        found = found_by("reference-fact", NAMES, article, facts, **KINDS)
        return [f for f in found if f.severity in LOUD]

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Ташко ждёт зиму, как и Аулия. Для города с населением 130 тысяч человек это много.",
            "ru",
        ),
        ("Tashko is getting ready. The city has a population of 130,000.", "en"),
        ("تستعد تاشكو للشتاء. ويبلغ عدد سكان المدينة 130 ألف نسمة.", "ar"),
    ],
)
def test_another_number_of_the_only_city_is_noticed(loud, text, language):
    assert len(loud(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Tashko is getting ready. The city has a population of 310,000.", "en"),
        ("Tashko and Barla are getting ready. The city has a population of 130,000.", "en"),
        ("تستعد تاشكو للشتاء. وانقطع التيار عن 40 ألف نسمة من سكان المدينة.", "ar"),
    ],
)
def test_some_of_its_people_and_one_of_two_cities_are_left_alone(loud, text, language):
    assert loud(text, language) == []
