"""One thing that sources tell of two bodies, and names with a word replaced."""

from __future__ import annotations

import pytest

from kzannotate.domain.finding import FindingType, Severity

LOUD = (Severity.ERROR, Severity.WARNING)
NAMES = {
    "lending": ["ar + بنك الأنهار للإقراض", "en + River Lending Bank", "ru + Речной ссудный банк"],
    "saving": [
        "ar + بنك الأنهار للادخار",
        "en + River Savings Bank",
        "ru + Речной сберегательный банк",
    ],
    "medics": ["ar + أطباء القرى", "en + Village Doctors", "ru + «Сельские врачи»"],
    "relief": ["ar + عون الجبال", "en + Mountain Relief", "ru + «Горная помощь»"],
    "bees": ["ar + اتحاد مربي النحل", "en + Bee Keepers Union", "ru + Союз пчеловодов"],
    "salem": ["ar + سالم جابر", "en + Salem Jaber", "ru + Салем Джабер"],
    "tashko": ["ar + تاشكو", "en + Tashko", "ru + Ташко"],
    "trams": ["ar + ترام المدينة", "en + City Tram", "ru + Городской трамвай"],
}
KINDS = {"salem": "person", "tashko": "place", "trams": "project"}


TRAMS = {
    "ru": "Кредит на трамваи для Ташко, 30 млн евро, даст {}, сказал Салем Джабер.",
    "ar": "وقال سالم جابر إن {} سيقدم قرضا قدره 30 مليون يورو لشراء ترام المدينة في تاشكو.",
    "en": "For the City Tram of Tashko {} has approved a loan, Salem Jaber said.",
}
LENDING = {"ru": "Речной ссудный банк", "en": "the River Lending Bank"}
SAVING = {"ru": "Речной сберегательный банк", "ar": "بنك الأنهار للادخار"}


@pytest.fixture
def found(found_by, article_of):
    def run(*texts):
        articles = [
            article_of(text, f"a{n}", language, published="2026-03-02")
            for n, (language, text) in enumerate(texts)
        ]
        found = found_by("other-body", NAMES, articles, **KINDS)
        return [(f.type, f.entity) for f in found if f.severity in LOUD]

    return run


def test_a_body_where_two_other_sources_have_one_of_its_kind_is_noticed(found):
    texts = [
        ("ar", TRAMS["ar"].format(SAVING["ar"])),
        ("ru", TRAMS["ru"].format(LENDING["ru"])),
        ("en", TRAMS["en"].format(LENDING["en"])),
    ]
    assert found(*texts) == [(FindingType.WRONG_ENTITY, "lending")]


def test_two_sources_alone_do_not_say_which_body_is_right(found):
    texts = [
        ("ar", TRAMS["ar"].format(SAVING["ar"])),
        ("ru", TRAMS["ru"].format(LENDING["ru"])),
    ]
    assert found(*texts) == []


def test_a_body_that_another_source_bears_out_is_left_alone(found):
    texts = [
        ("ar", TRAMS["ar"].format(SAVING["ar"])),
        ("ru", TRAMS["ru"].format(SAVING["ru"])),
        ("en", TRAMS["en"].format(LENDING["en"])),
        ("en", TRAMS["en"].format(LENDING["en"])),
    ]
    assert not [f for f in found(*texts) if f[1] == "lending"]


def test_another_body_beside_the_same_person_is_noticed(found):
    texts = [
        (
            "en",
            "Doctors of Village Doctors led by Carlo Bernardi came to Tashko with the City Tram.",
        ),
        ("ru", "Врачи «Горной помощи» во главе с Карло Бернарди приехали на Городском трамвае."),
        ("ar", "وصل فريق عون الجبال بقيادة كارلو برناردي على متن ترام المدينة إلى تاشكو."),
    ]
    assert found(*texts) == [(FindingType.WRONG_ENTITY, "relief")]


def test_another_body_that_does_something_else_is_left_alone(found):
    texts = [
        ("en", "Village Doctors opened a clinic in Tashko."),
        ("ru", "Врачи «Горной помощи» во главе с Карло Бернарди приехали на Городском трамвае."),
        ("ar", "وصل فريق عون الجبال بقيادة كارلو برناردي على متن ترام المدينة إلى تاشكو."),
    ]
    assert found(*texts) == []


def test_a_name_with_a_word_replaced_is_made_plain_by_another_source(found):
    bees = "وقال سالم جابر إن اتحاد مربي الفراشات حصل على منحة قدرها 12 مليون يورو."
    texts = [("ar", bees), ("en", "The Bee Keepers Union got 12 million euros, Salem Jaber said.")]
    assert found(*texts) == [(FindingType.WRONG_NAME, "bees")]


def test_a_like_name_of_which_no_source_tells_the_same_is_left_alone(found):
    bees = "عقد اتحاد مربي الفراشات مؤتمره السنوي."
    texts = [("ar", bees), ("en", "The Bee Keepers Union got 12 million euros, Salem Jaber said.")]
    assert found(*texts) == []
