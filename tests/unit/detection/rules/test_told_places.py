"""Where a body is said to have its seat, and where an event takes place, against facts."""

from __future__ import annotations

import pytest

from kzannotate.domain.finding import FindingType, Severity

LOUD = (Severity.ERROR, Severity.WARNING)
NAMES = {
    "bank": ["ar + بنك الوادي", "en + Valley Bank", "ru + Банк долины", "kk + Алқап банкі"],
    "fair": [
        "ar + معرض القمح",
        "en + Wheat Fair",
        "ru + Пшеничная ярмарка",
        "kk + Бидай жәрмеңкесі",
    ],
    "north": ["ar + سيلدار", "en + Seldar", "ru + Селдар", "kk + Селдар"],
    "south": ["ar + كوراما", "en + Kurama", "ru + Курама", "kk + Құрама"],
    "land": ["ar + تونغا", "en + Republic of Tunga", "ru + Тунга", "kk + Тунга"],
}
KINDS = {"fair": "event", "north": "place", "south": "place", "land": "place"}


@pytest.fixture
def said(found_by, article_of, fact_of):
    facts = [
        fact_of("bank", "headquarters", "south", None, valid_from="1990", valid_to="2015-12-31"),
        fact_of("bank", "headquarters", "north", None, valid_from="2016-01-01"),
        fact_of("fair", "place", "north", None),
    ]

    def run(text, language="en"):
        article = article_of(text, language=language, published="2026-03-02")
        found = found_by("held-role", NAMES, article, facts, **KINDS)
        return [f for f in found if f.severity in LOUD]

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Valley Bank, headquartered in Kurama, lends to farms.", "en"),
        ("The Kurama-based Valley Bank lends to farms.", "en"),
        ("The headquarters of the Valley Bank in Kurama was evacuated.", "en"),
        ("أقرض بنك الوادي، ومقره كوراما، المزارعين.", "ar"),
        ("يتخذ بنك الوادي من كوراما مقرا له.", "ar"),
        ("Банк долины со штаб-квартирой в Кураме даёт ссуды.", "ru"),
        ("Штаб-пәтері Құрамада орналасқан Алқап банкі несие береді.", "kk"),
    ],
)
def test_a_seat_of_before_is_outdated(said, text, language):
    assert [f.type for f in said(text, language)] == [FindingType.OUTDATED]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Wheat Fair will be held in Kurama from Monday.", "en"),
        ("Kurama hosts the Wheat Fair this week.", "en"),
        ("تستضيف كوراما معرض القمح هذا الأسبوع.", "ar"),
        ("В Кураме открылась Пшеничная ярмарка.", "ru"),
        ("Бидай жәрмеңкесі Құрамада өтеді.", "kk"),
    ],
)
def test_an_event_elsewhere_is_against_its_fact(said, text, language):
    assert [f.type for f in said(text, language)] == [FindingType.REFERENCE]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Valley Bank, headquartered in Seldar, has a branch in Kurama.", "en"),
        ("The Valley Bank was headquartered in Kurama.", "en"),
        ("The Valley Bank, headquartered in the Republic of Tunga, lends to farms.", "en"),
        ("The Valley Bank opened its regional headquarters in Kurama.", "en"),
        ("До 2016 года штаб-квартира Банка долины находилась в Кураме.", "ru"),
        ("The next Wheat Fair will be held in Kurama.", "en"),
        ("A press conference about the Wheat Fair was held in Kurama.", "en"),
        ("عقد في كوراما مؤتمر صحفي عن معرض القمح.", "ar"),
        ("Пресс-конференция о Пшеничной ярмарке прошла в Кураме.", "ru"),
    ],
)
def test_branches_former_seats_and_side_events_are_left_alone(said, text, language):
    assert not said(text, language)
