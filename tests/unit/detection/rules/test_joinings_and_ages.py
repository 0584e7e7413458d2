"""When and as which member somebody joined, ages against births, and measures before names."""

from __future__ import annotations

import pytest

from kzannotate.domain.finding import Severity

NAMES = {
    "bank": ["ar + بنك الوادي", "en + Valley Bank", "ru + Банк долины", "kk + Алқап банкі"],
    "land": ["ar + تونغا", "en + Tunga", "ru + Тунга", "kk + Тунга"],
    "anna": ["ar + آنا بيرغ", "en + Anna Berg", "ru + Анна Берг", "kk + Анна Берг"],
    "dam": ["ar + سد السهوب", "en + Steppe Dam", "ru + Степная плотина", "kk + Дала бөгеті"],
}
KINDS = {"land": "place", "anna": "person", "dam": "place"}


@pytest.fixture
def loud(found_by, article_of, fact_of):
    facts = [
        fact_of("bank", "member_count", 12, "states", valid_from="2024-06-01"),
        fact_of("bank", "member_joined", "land", None, valid_from="2024-06-01"),
        fact_of("bank", "registered_capital", 1500000000, "USD", valid_from="2006"),
        fact_of("anna", "birth_date", "1974-04-12", "date"),
        fact_of("dam", "height", 112, "m"),
    ]

    def run(text, language="en"):
        article = article_of(text, language=language, published="2026-06-10")
        rules = ("told-fact", "reference-fact")
        found = [f for r in rules for f in found_by(r, NAMES, article, facts, **KINDS)]
        return [f for f in found if f.severity is Severity.WARNING]

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Tunga joined the Valley Bank in 2022.", "en"),
        ("Tunga became the eleventh member of the Valley Bank.", "en"),
        ("انضمت تونغا إلى بنك الوادي عام 2022.", "ar"),
        ("Тунга стала тринадцатым членом Банка долины.", "ru"),
        ("Тунга Алқап банкінің он үшінші мүшесі болды.", "kk"),
        ("Anna Berg, 54, opened the hall.", "en"),
        ("58-летняя Анна Берг открыла зал.", "ru"),
        ("The 121-metre Steppe Dam was damaged.", "en"),
        ("The Valley Bank has a registered capital of 1.5 billion euros.", "en"),
    ],
)
def test_what_differs_from_facts_is_reported(loud, text, language):
    assert loud(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Tunga joined the Valley Bank in June 2024.", "en"),
        ("Tunga applied to join the Valley Bank in 2022.", "en"),
        ("Tunga became the twelfth member of the Valley Bank.", "en"),
        ("Anna Berg, 52, opened the hall.", "en"),
        ("Anna Berg was 30 when she opened the hall.", "en"),
        ("The 112-metre Steppe Dam was damaged.", "en"),
        ("A 60-metre stretch of the Steppe Dam was damaged.", "en"),
        ("The Valley Bank has a registered capital of 1.38 billion euros.", "en"),
    ],
)
def test_what_fits_or_is_of_something_else_is_left_alone(loud, text, language):
    assert loud(text, language) == []
