"""Bodies of like names taken for one another, and bodies that are rightly named."""

from __future__ import annotations

import pytest

NAMES = {
    "health": [
        "ar + منظمة صحة السهوب",
        "en + Steppe Health Organization",
        "en ~ SHO",
        "ru + Степная организация здравоохранения",
        "kk + Дала денсаулық ұйымы",
    ],
    "trade": [
        "ar + منظمة تجارة السهوب",
        "en + Steppe Trade Organization",
        "ru + Степная торговая организация",
        "kk + Дала сауда ұйымы",
    ],
    "foot": ["ar + اتحاد السهوب لكرة القدم", "en + Steppe Football Union"],
    "basket": ["ar + اتحاد السهوب لكرة السلة", "en + Steppe Basketball Union"],
    "berg": ["ar + آنا بيرغ", "en + Anna Berg", "ru + Анна Берг", "kk + Анна Берг"],
    "fest": ["ar + مهرجان القصب", "en + Reed Festival"],
    "makers": ["ar + الاتحاد الدولي لصناع الناي", "en + World Union of Flute Makers"],
    "hearers": ["ar + الاتحاد الدولي لهواة الناي", "en + World Union of Flute Lovers"],
}
KINDS = {"berg": "person", "fest": "event"}


@pytest.fixture
def found(found_by, article_of, fact_of):
    facts = (
        fact_of("berg", "position", "SHO Envoy for the East", valid_from="2024-01-01"),
        fact_of("fest", "accreditation", "makers", valid_from="2022-01-01"),
    )

    def run(language, text):
        article = article_of(text, language=language, published="2026-05-02")
        findings = found_by("confused-body", NAMES, article, facts, **KINDS)
        return [f.entity for f in findings]

    return run


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [
        ("ar", "أكدت آنا بيرغ، المبعوثة الإقليمية لمنظمة تجارة السهوب، ذلك.", "health"),
        ("ar", "وصلت مبعوثة منظمة تجارة السهوب آنا بيرغ أمس.", "health"),
        ("en", "Anna Berg, the envoy of the Steppe Trade Organization, agreed.", "health"),
        ("en", "The Steppe Trade Organization's envoy Anna Berg agreed.", "health"),
        ("ru", "Анна Берг, представитель Степной торговой организации, согласна.", "health"),
        ("kk", "Дала сауда ұйымының өкілі Анна Берг келісті.", "health"),
        ("ar", "مهرجان القصب معتمد لدى الاتحاد الدولي لهواة الناي.", "makers"),
        ("en", "The Reed Festival is accredited by the World Union of Flute Lovers.", "makers"),
    ],
)
def test_a_body_that_a_fact_contradicts_is_reported(found, language, text, meant):
    assert found(language, text) == [meant]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Anna Berg, the envoy of the Steppe Health Organization, agreed."),
        (
            "en",
            "Anna Berg met the head of the Steppe Health Organization and the director of"
            " the Steppe Trade Organization.",
        ),
        ("en", "Anna Berg spoke first. The Steppe Trade Organization's envoy spoke next."),
        ("ar", "التقت آنا بيرغ في المدينة القديمة وفدا كبيرا من خبراء منظمة تجارة السهوب."),
        ("en", "The Reed Festival gave a prize of the World Union of Flute Lovers."),
    ],
)
def test_other_bodies_near_by_are_left_alone(found, language, text):
    assert found(language, text) == []


FOOTBALL = "تحب المدينة كرة القدم. فاز فريق كرة القدم، وتدرب فريق كرة القدم للناشئين."


def test_a_body_of_another_sport_is_out_of_place(found):
    assert found("ar", f"{FOOTBALL} وهنأهم رئيس اتحاد السهوب لكرة السلة.") == ["foot"]


@pytest.mark.parametrize(
    "text",
    [
        f"{FOOTBALL} وهنأهم رئيس اتحاد السهوب لكرة السلة بعد مباراة كرة السلة.",
        f"{FOOTBALL} وهنأهم اتحاد السهوب لكرة القدم واتحاد السهوب لكرة السلة.",
        "فاز فريق كرة القدم. وهنأهم رئيس اتحاد السهوب لكرة السلة.",
    ],
)
def test_articles_about_two_sports_are_left_alone(found, text):
    assert found("ar", text) == []


@pytest.fixture
def held(found_by, article_of, fact_of):
    names = {
        "ponds": ["en + Committee for Clean Ponds", "ru + Комитет чистых прудов"],
        "mines": ["en + Committee for Safe Mines", "ru + Комитет безопасных шахт"],
        "school": ["en + School of Mining", "ru + Горная школа"],
        "berg": ["en + Anna Berg", "ru + Анна Берг"],
    }
    facts = [fact_of("berg", "position", "chair of the Committee for Clean Ponds")]

    def run(language, text):
        article = article_of(text, language=language, published="2026-05-02")
        return [f.entity for f in found_by("confused-body", names, article, facts, berg="person")]

    return run


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Anna Berg, chair of the Committee for Safe Mines, spoke."),
        ("ru", "Анна Берг, председатель Комитета безопасных шахт, выступила."),
    ],
)
def test_the_same_chair_of_another_committee_is_reported(held, language, text):
    assert held(language, text) == ["ponds"]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg, an adviser to the Committee for Safe Mines, spoke.",
        "Anna Berg, chair of the School of Mining, spoke.",
        "Anna Berg, deputy chair of the Committee for Safe Mines, spoke.",
        "Anna Berg, chair of the Committee for Clean Ponds, met the Committee for Safe Mines.",
    ],
)
def test_another_office_or_kind_of_body_is_left_alone(held, text):
    assert held("en", text) == []
