"""How many of a thing somebody has, and how many titles, told without the property's own word."""

from __future__ import annotations

import pytest

from kzannotate.domain.finding import Severity

LOUD = (Severity.ERROR, Severity.WARNING)
NAMES = {
    "trams": [
        "ar + ترام كوكسو",
        "en + Koksu Trams",
        "ru + «Коксу трамвай»",
        "kk + «Көксу трамвайы»",
    ],
    "club": ["ar + نادي تولبار", "en + Tulpar Club", "ru + клуб «Тулпар»", "kk + «Тұлпар» клубы"],
    "mill": ["en + Koksu Mill", "ru + завод «Коксу»", "ar + مطحنة كوكسو"],
}


@pytest.fixture
def loud(found_by, article_of, fact_of):
    facts = [
        fact_of("trams", "fleet_size", 84, "trams"),
        fact_of("club", "titles_won", 6, "titles"),
        fact_of("club", "member_count", 34, "chambers"),
        fact_of("mill", "capacity", 1.2, "million tonnes per year"),
        fact_of("mill", "sluice_depth", 320, "m"),
        fact_of("mill", "runway_length", 3400, "m"),
        fact_of("mill", "launch_date", 2026, "year", valid_to="2025-12-31"),
        fact_of("mill", "launch_date", 2028, "year", valid_from="2026-01-01"),
    ]

    def run(text, language):
        article = article_of(text, language=language, published="2026-03-02")
        found = found_by("told-fact", NAMES, article, facts)
        return [f for f in found if f.severity in LOUD]

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Koksu Trams will put readers in all of its 64 trams.", "en"),
        ("На балансе компании «Коксу трамвай» 64 трамвая.", "ru"),
        ("The Tulpar Club sacked its coach. The eight-time champions lost.", "en"),
        ("Клуб «Тулпар» уволил тренера. Восьмикратный чемпион проиграл.", "ru"),
        ("The Tulpar Club counts 43 national chambers in its ranks.", "en"),
        ("The Koksu Mill can handle up to 2.1 million tonnes a year.", "en"),
        ("The sluice of the Koksu Mill is 230 metres deep.", "en"),
        ("Its runway, 3,040 metres of patched concrete, is all that the Koksu Mill has.", "en"),
        ("The Koksu Mill will welcome its guests in 2026, its owner insists.", "en"),
        ("تصل الطاقة الإنتاجية لمطحنة كوكسو إلى مليونين و100 ألف طن في العام.", "ar"),
    ],
)
def test_a_stock_or_titles_are_told_by_what_is_counted(loud, text, language):
    assert len(loud(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Koksu Trams will buy 64 trams.", "en"),
        ("The Koksu Mill made only 900,000 tonnes last year.", "en"),
        ("The Tulpar Club lost to eight teams.", "en"),
        ("The river at the Koksu Mill is 12 metres deep.", "en"),
        ("The Koksu Mill was to welcome its guests in 2026, its owner says.", "en"),
    ],
)
def test_what_is_bought_made_or_lost_is_no_stock(loud, text, language):
    assert not loud(text, language)
