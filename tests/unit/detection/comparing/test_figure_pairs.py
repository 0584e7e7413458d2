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


def test_figures_of_two_languages_are_set_together_by_the_names_beside_them():
    documents = [
        ("en", "The Moorgate wind farm has 64 turbines and cost 480 million dollars."),
        ("ru", "Ветропарк Мургейт, где стоят 46 турбин, обошёлся в 480 млн долларов."),
    ]
    articles = [
        Article(Document(f"d{n}", "", digest(text), len(text), code, published="2026-03-04"), text)
        for n, (code, text) in enumerate(documents)
    ]
    (finding,) = [f for f in Checker(Reference()).check(articles).findings if f.severity.loud]
    assert "480" in str(finding.reason)


def test_a_figure_that_the_other_article_bears_out_is_no_side_of_a_conflict():
    one = "The ferry Marigold carried 118 passengers and 9 lorries to Selby on Friday."
    other = "The ferry Marigold took 9 lorries and 118 passengers to Selby, 7 passengers on deck."
    assert found("en", one, other) == []


def test_a_race_is_not_won_in_two_times():
    one = "Selma Worr won the Harbour Marathon in Lowick in 2:24:18, a course record."
    other = "In Lowick Selma Worr won the Harbour Marathon in 2:42:18 on a hot morning."
    assert found("en", one, other)


def test_a_conflict_names_the_words_that_both_sentences_share():
    one = "The blaze in Calder Valley burned 6,400 hectares of pine."
    other = "Some pine is left: the blaze burned 4,600 hectares in Calder Valley."
    (finding,) = found("en", one, other)
    assert "Calder" in str(finding.reason)
