"""Editions of events that an article tells by their number alone."""

from __future__ import annotations

import pytest

NAMES = {
    "fair": ["en + Steppe Book Fair", "ar + معرض السهوب للكتاب"],
    "fair-2021": ["en + Steppe Book Fair 2021", "ar + معرض السهوب للكتاب 2021"],
    "fair-2024": ["en + Steppe Book Fair 2024", "ar + معرض السهوب للكتاب 2024"],
    "summit-6": [
        "en + Sixth Mountain Union Summit",
        "ar + القمة السادسة للاتحاد الجبلي",
        "ru + Шестой саммит Горного союза",
    ],
    "union": ["en + Mountain Union", "ar + الاتحاد الجبلي", "ru + Горный союз"],
}
KINDS = {"fair": "event", "fair_2021": "event", "fair_2024": "event", "summit_6": "event"}


@pytest.fixture
def linked(check, article_of, fact_of):
    def run(text, language):
        facts = [fact_of("fair", "editions_held", ("fair-2021", "fair-2024"))]
        result = check(NAMES, article_of(text, language=language), facts, **KINDS)
        return [(m.quote.exact, m.entity) for m in result.mentions]

    return run


@pytest.mark.parametrize(
    ("language", "text", "words", "entity"),
    [
        (
            "en",
            "The Sixth Mountain Union Summit met. The sixth summit ended.",
            "sixth summit",
            "summit-6",
        ),
        (
            "ar",
            "عقدت القمة السادسة للاتحاد الجبلي. وفي القمة السادسة صدر بيان.",
            "القمة السادسة",
            "summit-6",
        ),
        (
            "ru",
            "Шестой саммит Горного союза начат. На шестом саммите спорили.",
            "шестом саммите",
            "summit-6",
        ),
        (
            "en",
            "The Steppe Book Fair 2024 opens. The inaugural fair was small.",
            "inaugural fair",
            "fair-2021",
        ),
        (
            "ar",
            "يفتتح معرض السهوب للكتاب 2024. وكان المعرض الافتتاحي صغيرا.",
            "المعرض الافتتاحي",
            "fair-2021",
        ),
    ],
)
def test_an_edition_told_by_its_number_is_linked(linked, language, text, words, entity):
    assert linked(text, language)[-1] == (words, entity)


@pytest.mark.parametrize(
    "text",
    [
        "The sixth summit ended.",
        "The Sixth Mountain Union Summit met. The sixth session ended.",
        "The sixth summit of bakers met before the Sixth Mountain Union Summit.",
        "The inaugural ball was small.",
    ],
)
def test_other_numbers_and_events_not_named_before_are_left_alone(linked, text):
    assert all(len(words.split()) > 2 for words, _ in linked(text, "en"))
