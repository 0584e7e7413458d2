"""Who is said to be a director, an owner or a minister, against facts of who is."""

from __future__ import annotations

import pytest

from kzannotate.domain.finding import FindingType, Severity

LOUD = (Severity.ERROR, Severity.WARNING)
NAMES = {
    "gallery": ["ar + معرض السنبلة", "en + Sheaf Gallery", "ru + музей «Сноп»"],
    "mill": ["ar + مطحنة قاراسو", "en + Karasu mill", "ru + мельница Карасу"],
    "grainco": ["ar + شركة دان", "en + Dan Company", "ru + компания «Дан»"],
    "oldco": ["ar + شركة تاسكين", "en + Taskin Company", "ru + компания «Таскын»"],
    "asel": ["ar + أسيل نورتاي", "en + Asel Nurtay", "ru + Асель Нуртай", "kk + Әсел Нұртай"],
    "bolat": ["ar + بولات جانوف", "en + Bolat Zhanov", "ru + Болат Жанов", "kk + Болат Жанов"],
    "marat": ["ar + مرات ساغين", "en + Marat Sagyn", "ru + Марат Сагын", "kk + Марат Сағын"],
}
KINDS = {"mill": "place", "asel": "person", "bolat": "person", "marat": "person"}


@pytest.fixture
def held(found_by, article_of, fact_of):
    facts = [
        fact_of("gallery", "director", "asel", None, valid_from="2019", valid_to="2025-06-30"),
        fact_of("gallery", "director", "bolat", None, valid_from="2025-07-01"),
        fact_of("mill", "owner", "oldco", None, valid_from="2010", valid_to="2024-12-31"),
        fact_of("mill", "owner", "grainco", None, valid_from="2025-01-01"),
        fact_of(
            "marat",
            "position",
            "Minister of Energy",
            None,
            valid_from="2021-05-01",
            valid_to="2026-04-30",
        ),
    ]

    def run(text, language="en", published="2026-03-02"):
        article = article_of(text, language=language, published=published)
        return found_by("held-role", NAMES, article, facts, **KINDS)

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Asel Nurtay, director of the Sheaf Gallery, opened the show.", "en"),
        ("The Sheaf Gallery reopened. Its director Asel Nurtay thanked the donors.", "en"),
        ("قالت مديرة معرض السنبلة أسيل نورتاي إن الزوار كثيرون.", "ar"),
        ("Директор музея «Сноп» Асель Нуртай показала залы.", "ru"),
        ("The Karasu mill, owned by the Taskin Company, has stopped.", "en"),
        ("توقفت مطحنة قاراسو المملوكة لشركة تاسكين.", "ar"),
        ("Мельницей Карасу владеет компания «Таскын».", "ru"),
    ],
)
def test_who_has_left_is_outdated(held, text, language):
    assert [f.type for f in held(text, language)] == [FindingType.OUTDATED]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bolat Zhanov, director of the Sheaf Gallery, opened the show.", "en"),
        ("Former director Asel Nurtay came to the Sheaf Gallery.", "en"),
        ("Asel Nurtay, then director of the Sheaf Gallery, bought it in 2020.", "en"),
        ("Asel Nurtay was director of the Sheaf Gallery.", "en"),
        ("Until 2025 the Karasu mill was owned by the Taskin Company.", "en"),
        ("До 2025 года мельницей Карасу владела компания «Таскын».", "ru"),
        ("Бывший директор музея «Сноп» Асель Нуртай показала залы.", "ru"),
        ("زارت المديرة السابقة لمعرض السنبلة أسيل نورتاي القاعة.", "ar"),
        ("The director of another museum thanked Asel Nurtay at the Sheaf Gallery.", "en"),
    ],
)
def test_former_holders_and_present_ones_are_left_alone(held, text, language):
    assert not [f for f in held(text, language) if f.severity in LOUD]


def test_a_minister_is_one_as_long_as_the_fact_says(held):
    text = "Marat Sagyn, the energy minister, signed the plan."
    assert [f.severity for f in held(text)] == [Severity.AGREEMENT]
    assert [f.type for f in held(text, published="2026-08-02")] == [FindingType.OUTDATED]


@pytest.mark.parametrize(
    ("text", "loud"),
    [
        ("Marat Sagyn, whose term runs to 2028, signed the plan.", 1),
        ("Marat Sagyn, whose term runs to April 2026, signed the plan.", 0),
        ("Marat Sagyn signed a plan that runs to 2028.", 0),
    ],
)
def test_the_end_of_a_term_is_held_against_the_fact(held, text, loud):
    assert len([f for f in held(text) if f.severity in LOUD]) == loud


def test_another_body_in_a_role_is_the_wrong_one(found_by, article_of, fact_of):
    fact = fact_of("mill", "owner", "grainco", None, valid_from="2025-01-01")
    text = "The Karasu mill, owned by the Taskin Company, has stopped."
    article = article_of(text, language="en", published="2026-03-02")
    found = found_by("held-role", NAMES, article, [fact], **KINDS)
    assert [f.type for f in found] == [FindingType.WRONG_ENTITY]


@pytest.fixture
def term(found_by, article_of, fact_of):
    names = {
        "guild": ["ar + نقابة النحاسين", "en + Coppersmiths' Guild", "ru + Гильдия медников"],
        "omar": ["ar + عمر تاجيف", "en + Omar Tazhiev", "ru + Омар Тажиев"],
    }
    office = "Chairman of the Coppersmiths' Guild"
    fact = fact_of("omar", "position", office, None, valid_from="1992", valid_to="2001")

    def run(text, language):
        article = article_of(text, language=language, published="2026-03-02")
        found = found_by("held-role", names, article, [fact], omar="person")
        return [f.severity in LOUD for f in found]

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Omar Tazhiev has died. He chaired the Coppersmiths' Guild from 1992 to 2011.", "en"),
        ("وترأس عمر تاجيف نقابة النحاسين من عام 1992 حتى عام 2011.", "ar"),
        ("Умер Омар Тажиев. С 1992 по 2011 год он возглавлял Гильдию медников.", "ru"),
    ],
)
def test_years_in_office_are_set_against_those_of_the_fact(term, text, language):
    assert any(term(text, language))


def test_the_right_years_in_office_agree(term):
    assert term("Omar Tazhiev chaired the Coppersmiths' Guild from 1992 to 2001.", "en") == [False]


def test_years_of_a_deputy_are_not_those_of_the_chairman(term):
    text = "Omar Tazhiev was deputy chairman of the Coppersmiths' Guild from 1985 to 1991."
    assert term(text, "en") == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Marat Sagyn, mayor of the Karasu mill, spoke.", "en"),
        ("The mayor Marat Sagyn opened the show.", "en"),
        ("Марат Сагын, аким, открыл выставку.", "ru"),
        ("افتتح المحافظ مرات ساغين المعرض.", "ar"),
    ],
)
def test_a_minister_who_is_called_a_mayor_is_noticed(held, text, language):
    (finding,) = held(text, language)
    assert finding.severity is Severity.WARNING
    assert dict(finding.reason.arguments)["value"] == "Minister of Energy"


@pytest.mark.parametrize(
    "text",
    [
        "Marat Sagyn, the former mayor, spoke.",
        "Marat Sagyn, mayor Ivan Petrov and others spoke.",
        "The mayor and Marat Sagyn opened the show.",
        "The mayor met Marat Sagyn.",
        "Marat Sagyn, a father of three, spoke.",
        "Deputy mayor Marat Sagyn opened the show.",
        "Marat Sagyn, who was mayor until 2020, spoke.",
    ],
)
def test_other_mayors_and_mayors_of_before_are_left_alone(held, text):
    assert [f for f in held(text) if f.severity in LOUD] == []
