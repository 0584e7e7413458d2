"""Bodies by whose names people are called what facts call them at another body."""

from __future__ import annotations

import pytest

NAMES = {
    "fund": ["en + Steppe Water Fund", "ar + صندوق مياه السهوب", "ru + Степной водный фонд"],
    "bank": ["en + Valley Bank", "ar + بنك الوادي", "ru + Банк долины"],
    "clinic": ["en + Tarn Clinic", "ar + عيادة تارن", "ru + Тарнская клиника"],
    "berg": ["ar + آنا بيرغ", "en + Anna Berg", "ru + Анна Берг"],
}


@pytest.fixture
def found(found_by, article_of, fact_of):
    facts = (fact_of("fund", "director", "berg", valid_from="2024-01-01"),)

    def run(language, text):
        article = article_of(text, language=language, published="2026-05-02")
        findings = found_by("confused-body", NAMES, article, facts, berg="person")
        return [f.entity for f in findings]

    return run


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Колодцы построит Банк долины, сообщила его директор Анна Берг."),
        ("en", "The Valley Bank will dig wells, its director Anna Berg said."),
        ("en", "Tarn Clinic director Anna Berg opened a ward."),
        ("ar", "قرر بنك الوادي حفر آبار جديدة كما قالت مديرته آنا بيرغ."),
    ],
)
def test_a_director_of_another_body_is_not_its_own(found, language, text):
    assert found(language, text) == ["fund"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Steppe Water Fund will dig wells, its director Anna Berg said."),
        ("en", "The Valley Bank pays. The Steppe Water Fund digs, its director Anna Berg said."),
        ("en", "The Valley Bank will pay, Anna Berg, a director, said."),
        ("en", "The Valley Bank and the Tarn Clinic agreed, their director Anna Berg said."),
        ("en", "The Valley Bank will dig wells, its deputy director Anna Berg said."),
        ("en", "The Valley Bank thanked Anna Berg. Its director smiled."),
    ],
)
def test_right_bodies_and_other_offices_are_left_alone(found, language, text):
    assert found(language, text) == []
