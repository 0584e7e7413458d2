"""Counts of people and things that two writers tell of in other words."""

import pytest

from kzannotate.detection.running.checker import Checker
from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.entity import Reference
from kzannotate.domain.finding import Severity


def found(language, *texts):
    articles = []
    for number, text in enumerate(texts):
        document = Document(
            f"d{number}", "", digest(text), len(text), language, published="2026-03-04"
        )
        articles.append(Article(document, text))
    findings = Checker(Reference()).check(articles).findings
    return [f for f in findings if f.severity is not Severity.AGREEMENT]


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        (
            "en",
            "Rescuers recovered the bodies of 16 hikers after the rockfall above Dunmere.",
            "The rockfall above Dunmere claimed the lives of twelve hikers, the county said.",
        ),
        (
            "ar",
            "لقي تسعة عشر عاملا مصرعهم في انهيار منجم الشعلة.",
            "أكدت مصادر أن انهيار منجم الشعلة أسفر عن مقتل 14 عاملا.",
        ),
        (
            "ru",
            "Новая школа в посёлке Ключи рассчитана на 900 учеников.",
            "В новой школе посёлка Ключи 600 мест.",
        ),
    ],
)
def test_two_counts_of_one_thing_in_other_words_differ(language, one, other):
    assert found(language, one, other)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("ar", "يضم مستشفى النور 220 سريرا.", "يضم مستشفى الأمل 180 سريرا."),
        ("ar", "يوفر المشروع 450 وظيفة مباشرة.", "يوفر المشروع 1200 وظيفة غير مباشرة."),
        ("en", "Brackenfoot Grammar has 210 boys.", "Brackenfoot Grammar has 195 girls."),
        (
            "en",
            "A blaze at the Corran mill killed six people on Sunday.",
            "In 1987 a blaze at the Corran mill killed 21 people.",
        ),
    ],
)
def test_counts_of_other_things_are_left_alone(language, one, other):
    assert found(language, one, other) == []
