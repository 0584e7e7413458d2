"""Since when people hold offices: Arabic titles, months in two systems, titles that stand alone."""

from __future__ import annotations

import pytest

from kzannotate.domain.finding import Severity

NAMES = {
    "museum": ["ar + متحف السهوب", "en + Steppe Museum", "kk + Дала музейі"],
    "asel": ["ar + أسيل نورتاي", "en + Asel Nurtay", "kk + Әсел Нұртай"],
}


@pytest.fixture
def loud(found_by, article_of, fact_of):
    post = "director of the Steppe Museum"
    facts = [fact_of("asel", "position", post, None, valid_from="2023-02-01")]

    def run(text, language):
        article = article_of(text, language=language, published="2026-03-02")
        found = found_by("reference-fact", NAMES, article, facts, asel="person")
        return [f for f in found if f.severity is Severity.WARNING]

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("قالت أسيل نورتاي، مديرة متحف السهوب منذ أيلول/سبتمبر 2019، إن القاعة جاهزة.", "ar"),
        ("قالت ذلك أسيل نورتاي. وصرحت المديرة، التي تشغل منصبها منذ أيار/مايو 2021، بذلك.", "ar"),
        ("تتولى أسيل نورتاي إدارة متحف السهوب منذ عام 2020.", "ar"),
        ("أصبحت أسيل نورتاي مديرة متحف السهوب عام 2020.", "ar"),
        ("Asel Nurtay spoke. The director, who has held the post since 2019, smiled.", "en"),
        ("Әсел Нұртай Дала музейінің директоры қызметін 2021 жылдан атқарады.", "kk"),
    ],
)
def test_another_beginning_than_the_facts_is_reported(loud, text, language):
    assert len(loud(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("قالت أسيل نورتاي، مديرة متحف السهوب منذ شباط/فبراير 2023، إن القاعة جاهزة.", "ar"),
        ("وصرح مدير المصنع، الذي يشغل منصبه منذ عام 2021، بأن أسيل نورتاي زارته.", "ar"),
        ("تعمل أسيل نورتاي في متحف السهوب منذ عام 2009.", "ar"),
        ("Asel Nurtay spoke. The director of the zoo, who has run it since 2019, smiled.", "en"),
        ("Әсел Нұртай Дала музейінде 2009 жылдан 2015 жылға дейін қызмет атқарды.", "kk"),
    ],
)
def test_other_offices_and_other_work_are_left_alone(loud, text, language):
    assert loud(text, language) == []
