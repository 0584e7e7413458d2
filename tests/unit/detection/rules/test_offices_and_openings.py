"""Since when somebody leads a body, and since when a body is there, against facts."""

from __future__ import annotations

import pytest

from kzannotate.domain.finding import Severity

LOUD = (Severity.ERROR, Severity.WARNING)
NAMES = {
    "centre": [
        "ar + مركز أبحاث الأنهار",
        "en + River Research Centre",
        "ru + Центр изучения рек",
        "kk + Өзендерді зерттеу орталығы",
    ],
    "seitova": [
        "ar + ليلى سيتوفا",
        "en + Laila Seitova",
        "ru + Лейла Сеитова",
        "kk + Ләйла Сейітова",
    ],
}


@pytest.fixture
def found(found_by, article_of, fact_of):
    def run(text, language):
        facts = [
            fact_of("centre", "founding_year", 2004, "year"),
            fact_of("centre", "director", "seitova", None, valid_from="2021"),
        ]
        article = article_of(text, language=language, published="2026-03-02")
        found = found_by("reference-fact", NAMES, article, facts, seitova="person")
        return [f for f in found if f.severity in LOUD]

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Laila Seitova has led the River Research Centre since 2018.", "en"),
        ("تدير ليلى سيتوفا مركز أبحاث الأنهار منذ 2018.", "ar"),
        ("Лейла Сеитова возглавляет Центр изучения рек с 2018 года.", "ru"),
        ("The River Research Centre opened its doors in 1999.", "en"),
        ("فتح مركز أبحاث الأنهار أبوابه عام 1999.", "ar"),
        ("Центр изучения рек открыл свои двери в 1999 году.", "ru"),
    ],
)
def test_another_beginning_than_the_reference_has_is_noticed(found, text, language):
    assert len(found(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Laila Seitova has led the River Research Centre since 2021.", "en"),
        ("Laila Seitova, deputy head of the River Research Centre since 2018, spoke.", "en"),
        ("Laila Seitova has studied floods at the River Research Centre since 2018.", "en"),
        ("تعمل ليلى سيتوفا في مركز أبحاث الأنهار منذ 2018.", "ar"),
        ("The River Research Centre opened its doors again in 2015 after renovation.", "en"),
        ("The River Research Centre opened its doors in 2004.", "en"),
        ("Центр изучения рек вновь открыл двери в 2015 году.", "ru"),
    ],
)
def test_the_same_beginning_and_other_beginnings_are_left_alone(found, text, language):
    assert found(text, language) == []
