"""When something began, told in other words than its founding, against facts."""

from __future__ import annotations

import pytest

from kzannotate.domain.finding import Severity

LOUD = (Severity.ERROR, Severity.WARNING)
NAMES = {
    "mill": ["ar + مطحنة كوكسو", "en + Koksu Mill", "ru + завод «Коксу»", "kk + «Көксу» зауыты"],
    "prize": ["ar + جائزة الرمان", "en + Pomegranate Prize", "ru + премия «Гранат»"],
}


@pytest.fixture
def loud(found_by, article_of, fact_of):
    facts = [
        fact_of("mill", "founding_year", 1958, "year"),
        fact_of("prize", "first_held", 1994, "year"),
    ]

    def run(text, language):
        article = article_of(text, language=language, published="2026-03-02")
        found = found_by("told-fact", NAMES, article, facts, prize="event")
        return [f for f in found if f.severity in LOUD]

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Koksu Mill, a company set up in 1963, closed.", "en"),
        (
            "The Koksu Mill cut jobs. The plant, which has been working since 1985, lost.",
            "en",
        ),
        ("Завод «Коксу» сократил выпуск. Предприятие, пущенное ещё в 1985 году, убыточно.", "ru"),
        ("«Көксу» зауыты қысқарды. 1985 жылы іске қосылған зауыт шығынға батты.", "kk"),
        ("Премию «Гранат» вручают с 1984 года.", "ru"),
    ],
)
def test_a_beginning_in_other_words_is_set_against_the_founding(loud, text, language):
    assert len(loud(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Koksu Mill opened a branch in 1985.", "en"),
        ("The Koksu Mill, whose new wing opened in 1985, closed.", "en"),
        ("The Koksu Mill has been working with rye since 2019.", "en"),
        ("Завод «Коксу» основан в 1958 году, новый цех запущен в 1985 году.", "ru"),
        ("«Көксу» зауытының жаңа цехы 1985 жылы ашылды.", "kk"),
        ("افتتحت مطحنة كوكسو فرعا لها عام 1985.", "ar"),
    ],
)
def test_what_is_but_a_part_or_began_again_is_no_beginning(loud, text, language):
    assert not loud(text, language)
