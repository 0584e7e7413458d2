"""Values of any property against the facts of a reference."""

from __future__ import annotations

import dataclasses

import pytest

from kzannotate.domain.entity import FactStatus
from kzannotate.domain.finding import FindingType, Severity

LOUD = (Severity.ERROR, Severity.WARNING)
NAMES = {
    "dam": ["ar + سد كوكسو", "en + Koksu dam", "ru + плотина Коксу", "kk + Көксу бөгеті"],
    "bank": ["ar + بنك الواحة", "en + Oasis Bank", "ru + банк «Оазис»", "kk + «Оазис» банкі"],
    "kiln": ["en + Aktas kiln", "ru + печь Актас"],
    "fair-2026": ["en + Onion Fair 2026", "en ~ Onion Fair", "ru + Ярмарка лука 2026"],
    "collapse": ["en + Aktas kiln collapse", "ru + обрушение печи Актас"],
}
KINDS = {"dam": "place", "kiln": "place", "collapse": "event", "fair_2026": "event"}


@pytest.fixture
def told(found_by, article_of, fact_of):
    facts = [
        fact_of("dam", "height", 96, "m", valid_from="2015"),
        fact_of("bank", "employees", 2400, "people", valid_from="2025"),
        fact_of("bank", "base_fee", 3.5, "percent", valid_to="2025-12-31"),
        fact_of("bank", "base_rate", 9, "percent", valid_to="2025-12-31"),
        fact_of("bank", "base_rate", 8.5, "percent", valid_from="2026-01-01"),
        fact_of("bank", "net_profit", 40_000_000, "USD", valid_from="2025", valid_to="2025"),
        fact_of("bank", "next_meeting", "2026-05-20", "date", valid_from="2026-03-01"),
        fact_of("fair-2026", "event_date", "2026-02-24/2026-02-27", "interval"),
        fact_of("collapse", "event_date", "2026-02-20", "date"),
        fact_of("collapse", "deaths", 3, "people", valid_from="2026-02-20", valid_to="2026-02-21"),
        fact_of("collapse", "deaths", 5, "people", valid_from="2026-02-22"),
    ]

    def run(text, language="en"):
        article = article_of(text, language=language, published="2026-03-02")
        return found_by("told-fact", NAMES, article, facts, **KINDS)

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Koksu dam is 69 metres high.", "en"),
        ("يبلغ ارتفاع سد كوكسو 69 مترا.", "ar"),
        ("Высота плотины Коксу достигает 69 метров.", "ru"),
        ("Көксу бөгеті ашылды, биіктігі 69 метр.", "kk"),
        ("The Koksu dam, 96 kilometres high, was built by hand.", "en"),
        ("Oasis Bank has a staff of 4,200 people.", "en"),
        ("All 4,200 employees of the Oasis Bank were vaccinated.", "en"),
        ("Net profit of Oasis Bank reached $44 million in 2025.", "en"),
        ("Oasis Bank will hold its next meeting on 27 May.", "en"),
        ("The Onion Fair, which ran from 24 to 28 February, drew crowds.", "en"),
        ("The Onion Fair is near. The fair will be held on 15–17 February.", "en"),
        ("The Aktas kiln is closed. The collapse killed 15 workers.", "en"),
    ],
)
def test_a_value_that_no_fact_allows_is_noticed(told, text, language):
    assert [f.severity for f in told(text, language)] == [Severity.WARNING]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Koksu dam is 96 metres high, and its road 69 metres long.", "en"),
        ("The Onion Fair, which ran from 24 to 27 February, drew crowds.", "en"),
        ("Visitors of the Onion Fair, held on 25 and 26 February, bought bread.", "en"),
        ("The Koksu dam is more than 90 metres high.", "en"),
        ("The Koksu dam stands beside a tower 69 metres high.", "en"),
        ("Рядом с плотиной Коксу стоит башня высотой 69 метров.", "ru"),
        ("وبجوار سد كوكسو برج بارتفاع 69 مترا.", "ar"),
        ("The staff of Oasis Bank grew from 1,900 people a year ago.", "en"),
        ("Divers found the bell 12 metres below the Koksu dam.", "en"),
        ("Oasis Bank met; a similar lender has a staff of 1,700 people.", "en"),
        ("The eastern section of the Koksu dam is only 40 metres high.", "en"),
        ("У плотины Коксу остров высотой 12 метров.", "ru"),
        ("The Aktas kiln collapse recalls that of 1998, when 19 people died.", "en"),
        ("Oasis Bank thanked 900 employees who gave blood.", "en"),
        ("Oasis Bank plans a staff of 3,000 people by 2030.", "en"),
        ("Oasis Bank has a staff of 2,400 people, 900 of them in villages.", "en"),
        ("Банк «Оазис» платит своим 300 агентам по 5 млн тенге прибыли.", "ru"),
        ("The Onion Fair is near. A youth camp will take place on 15–17 February.", "en"),
        ("The Onion Fair is near. A separate forum of cooks will be held on 2–4 March.", "en"),
        ("Скоро Ярмарка лука 2026. Концерт состоится 20 февраля.", "ru"),
    ],
)
def test_other_values_are_left_alone(told, text, language):
    assert not [f for f in told(text, language) if f.severity in LOUD]


def test_what_was_right_before_is_outdated(told):
    (found,) = told("The base rate of Oasis Bank is 9 percent.")
    assert found.type is FindingType.OUTDATED


def test_what_a_fact_bears_out_is_agreement(told):
    found = told("The Koksu dam is 96 metres high.")
    assert [f.severity for f in found] == [Severity.AGREEMENT]


def test_the_toll_of_an_earlier_day_is_told_as_such(told):
    assert not [
        f
        for f in told("The Aktas kiln collapse killed five people, after 3 dead on the first day.")
        if f.severity in LOUD
    ]


@pytest.mark.parametrize(
    ("status", "severities"),
    [(FactStatus.CONTESTED, [Severity.NOTE]), (FactStatus.WITHDRAWN, [])],
)
def test_facts_that_are_not_established_are_quiet(
    found_by, article_of, fact_of, status, severities
):
    fact = dataclasses.replace(fact_of("dam", "height", 96, "m"), status=status)
    article = article_of("The Koksu dam is 69 metres high.", language="en", published="2026-03-02")
    found = found_by("told-fact", NAMES, article, [fact], **KINDS)
    assert [f.severity for f in found] == severities


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("Work at the Koksu dam began in 1945.", [Severity.WARNING]),
        ("Work at the Koksu dam began in 1954.", [Severity.AGREEMENT]),
        ("Work at the Koksu dam began in 1987.", []),
    ],
)
def test_a_year_with_two_digits_turned_is_a_slip(found_by, article_of, fact_of, text, severities):
    fact = fact_of("dam", "opening_year", 1954, "year")
    article = article_of(text, language="en", published="2026-03-02")
    found = found_by("told-fact", NAMES, article, [fact], **KINDS)
    assert [f.severity for f in found] == severities
