"""Lengths of terms, seats, days of beginning, plans and editions against facts of the reference."""

from __future__ import annotations

import pytest

from kzannotate.domain.finding import Severity

LOUD = (Severity.ERROR, Severity.WARNING)
NAMES = {
    "senate": [
        "ar + مجلس وادي النهر",
        "en + River Valley Senate",
        "ru + Сенат Речной долины",
        "kk + Өзен алқабы сенаты",
    ],
    "guild": ["ar + نقابة الملاحين", "en + Pilots' Guild", "ru + Гильдия лоцманов"],
    "mound": ["ar + تل قره توبه", "en + Kara-Tobe", "ru + Кара-Тобе", "kk + Қара-Төбе"],
    "tram": ["ar + ترام الميناء", "en + Harbour tram", "ru + Портовый трамвай"],
    "boat": ["ar + «نسيم»", "en + Nasim", "ru + «Насим»", "kk + «Нәсім»"],
    "sailor": ["en + Carla Mendes"],
    "regatta": ["ar + سباق القوارب 2026", "en + Boat Race 2026", "ru + Регата 2026"],
}
KINDS = {
    "sailor": "person",
    "mound": "place",
    "tram": "project",
    "boat": "vessel",
    "regatta": "event",
}


@pytest.fixture
def loud(found_by, article_of, fact_of):
    facts = [
        fact_of("senate", "seat_count", 45, "seats", valid_from="2020"),
        fact_of("senate", "term_of_office", 6, "years", valid_from="2000"),
        fact_of("guild", "chair_period", "2025-07-01/2027-06-30", "interval", valid_from="2025-07"),
        fact_of("mound", "excavation_start", 2015, "year", valid_from="2015-05-01"),
        fact_of("mound", "discovery_year", 2012, "year", valid_from="2012"),
        fact_of("tram", "planned_opening", 2025, "year", valid_from="2021", valid_to="2024-12-31"),
        fact_of("tram", "planned_opening", 2028, "year", valid_from="2025-01-01"),
        fact_of("sailor", "titles", 3, "titles", valid_from="2025"),
        fact_of("boat", "passenger_capacity", 240, "passengers", valid_from="2019"),
        fact_of("regatta", "edition_number", 7, "ordinal", valid_from="2026-01-01"),
    ]

    def run(text, language):
        article = article_of(text, language=language, published="2026-03-02")
        found = [
            *found_by("told-fact", NAMES, article, facts, **KINDS),
            *found_by("reference-fact", NAMES, article, facts, **KINDS),
        ]
        return [f for f in found if f.severity in LOUD]

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Voters will elect 54 members of the River Valley Senate.", "en"),
        ("The 54-member River Valley Senate met on Monday.", "en"),
        ("يختار الناخبون 54 عضوا في مجلس وادي النهر.", "ar"),
        ("Жители выберут 54 депутата в Сенат Речной долины.", "ru"),
        ("The River Valley Senate is elected every four years.", "en"),
        ("Депутаты Сената Речной долины избираются на четыре года.", "ru"),
        ("ينتخب أعضاء مجلس وادي النهر لولاية مدتها خمس سنوات.", "ar"),
        ("Өзен алқабы сенатының депутаттары төрт жылға сайланады.", "kk"),
        ("Norland will chair the Pilots' Guild for three years.", "en"),
        ("وتستمر رئاسة نقابة الملاحين أربع سنوات.", "ar"),
        ("At Kara-Tobe archaeologists have been digging since 2006.", "en"),
        ("Раскопки Кара-Тобе ведутся с 2005 года.", "ru"),
        ("اكتشف تل قره توبه عام 1998.", "ar"),
        ("The Harbour tram is due to open by the end of 2025.", "en"),
        ("ومن المقرر تدشين ترام الميناء في عام 2025.", "ar"),
        ("The Nasim sails at noon. The boat is licensed to carry 420 passengers.", "en"),
        ("«Нәсім» кемеге 420 жолаушы сыяды.", "kk"),
        ("ينطلق سباق القوارب 2026 في دورته الثامنة.", "ar"),
        ("Регата 2026 проводится в восьмой раз.", "ru"),
    ],
)
def test_what_no_fact_allows_is_noticed(loud, text, language):
    assert len(loud(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Voters will elect 45 members of the River Valley Senate.", "en"),
        ("In the River Valley Senate 25 members voted for the budget.", "en"),
        ("Партия получила 23 места в Сенате Речной долины.", "ru"),
        ("حضر الجلسة 28 عضوا من مجلس وادي النهر.", "ar"),
        ("A member of the River Valley Senate was jailed for two years.", "en"),
        ("Three years of the term of the River Valley Senate are left.", "en"),
        ("Norland has chaired the Pilots' Guild for eight months already.", "en"),
        ("At Kara-Tobe, found in 2012, they have been digging since 2015.", "en"),
        ("The road to Kara-Tobe was paved in 2019.", "en"),
        ("The Harbour tram was originally to open in 2025.", "en"),
        ("Портовый трамвай собирались пустить в 2025 году, теперь его ждут в 2028-м.", "ru"),
        ("The Nasim left with 112 passengers.", "en"),
        ("At Kara-Tobe the season of digging began on 20 February.", "en"),
        ("Carla Mendes won. Kara-Tobe came second with four titles.", "en"),
        ("Регата 2026 проводится в седьмой раз.", "ru"),
        ("At the Boat Race 2026 entrance is free for the third time.", "en"),
    ],
)
def test_parts_plans_of_before_and_what_fits_are_left_alone(loud, text, language):
    assert loud(text, language) == []
