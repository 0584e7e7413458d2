"""Rules about values: against facts, against each other, against themselves."""

from __future__ import annotations

import pytest

from kzannotate.domain.finding import Basis, FindingType, Severity

NAMES = {
    "union": [
        "ar + منظمة المدن الجبلية",
        "en + Mountain Cities Organization",
        "ru + Организация горных городов",
        "kk + Тау қалалары ұйымы",
    ],
    "league": ["ar + رابطة الموانئ", "en + League of Ports"],
    "forum": ["ar + منتدى السهوب", "en + Steppe Forum"],
    "forum-2024": ["ar + منتدى السهوب 2024", "en + Steppe Forum 2024"],
}
KINDS = {"forum": "event", "forum_2024": "event"}


@pytest.fixture
def facts(fact_of):
    return [
        fact_of("union", "member_count", 17, "states", valid_to="2022-10-12"),
        fact_of("union", "member_count", 18, "states", valid_from="2022-10-13"),
        fact_of("union", "founding_year", 1992, "year"),
        fact_of("forum-2024", "event_date", "2024-06-13/2024-06-14", "interval"),
        fact_of("forum-2024", "status", "cancelled", valid_from="2024-04-13"),
    ]


@pytest.fixture
def found(found_by, article_of, facts):
    def run(rule, text, language="ar", published="2024-03-01"):
        texts = [text] if isinstance(text, str) else text
        articles = [article_of(t, f"a{i}", language, published) for i, t in enumerate(texts)]
        return found_by(rule, NAMES, articles, facts, **KINDS)

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("تضم منظمة المدن الجبلية 17 دولة.", "ar"),
        ("وتضم منظمة المدن الجبلية سبع عشرة دولة عضوا.", "ar"),
        ("The Mountain Cities Organization brings together ١٧ member states.", "en"),
        ("В Организацию горных городов входят семнадцать государств.", "ru"),
        ("Тау қалалары ұйымы 17 мемлекетті біріктіреді.", "kk"),
        ("اجتمعت منظمة المدن الجبلية. وتضم المنظمة 17 دولة.", "ar"),
    ],
)
def test_an_outdated_member_count_differs_from_the_fact(found, text, language):
    (finding,) = found("reference-fact", text, language)
    assert (finding.type, finding.severity) == (FindingType.OUTDATED, Severity.WARNING)
    assert "18" in str(finding.reason)


@pytest.mark.parametrize(
    "text",
    [
        "تضم منظمة المدن الجبلية 18 دولة.",
        "تضم منظمة المدن الجبلية أكثر من 15 دولة.",
        "تضم منظمة المدن الجبلية حوالي 17 دولة.",
    ],
)
def test_a_value_that_the_fact_allows_agrees(found, text):
    assert [f.severity for f in found("reference-fact", text)] == [Severity.AGREEMENT]


def test_the_suggestion_puts_the_fact_s_number_into_the_words(found):
    (finding,) = found("reference-fact", "تضم منظمة المدن الجبلية 17 دولة.")
    assert finding.suggestion == "18 دولة"


def test_the_fact_is_the_one_valid_when_the_article_appeared(found):
    text = "تضم منظمة المدن الجبلية 17 دولة."
    assert [f.severity for f in found("reference-fact", text, published="2020-05-01")] == [
        Severity.AGREEMENT
    ]


def test_without_any_date_nothing_is_compared(found):
    assert found("reference-fact", "تضم منظمة المدن الجبلية 17 دولة.", published=None) == []


def test_an_undated_text_that_bears_a_later_date_is_compared(found):
    text = "عقدت القمة في مايو 2023. وتضم منظمة المدن الجبلية 17 دولة."
    assert len(found("reference-fact", text, published=None)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "تضم رابطة الموانئ 17 دولة.",
        "زارت منظمة المدن الجبلية 17 دولة.",
        "تضم منظمة المدن الجبلية 17 دولة أخرى.",
        "ارتفع عدد أعضاء منظمة المدن الجبلية من 12 إلى 17 دولة.",
        "تضم منظمة المدن الجبلية 17 دولة مراقبة وشريكا.",
    ],
)
def test_numbers_of_something_else_are_left_alone(found, text):
    assert not [f for f in found("reference-fact", text) if f.severity.loud]


def test_a_wrong_founding_year_differs_whenever_it_is_stated(found):
    text = "The Mountain Cities Organization was founded in 1995."
    (finding,) = found("reference-fact", text, "en", published=None)
    assert finding.property_name == "founded"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("تأسست منظمة المدن الجبلية عام 1995.", "ar"),
        ("Founded in 1995, the Mountain Cities Organization grew.", "en"),
        ("Организация горных городов была основана в 1995 году.", "ru"),
        ("Тау қалалары ұйымы 1995 жылы құрылған.", "kk"),
    ],
)
def test_a_founding_is_read_in_each_language(found, text, language):
    assert [f.property_name for f in found("reference-fact", text, language)] == ["founded"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Mountain Cities Organization established a prize in 2019.", "en"),
        ("أنشأت منظمة المدن الجبلية مركزا للبحوث عام 2019.", "ar"),
        ("Центр, созданный Организацией горных городов в 2019 году, открыт.", "ru"),
        ("Центр Организации горных городов был создан в 2019 году.", "ru"),
        ("Тау қалалары ұйымының орталығы 2019 жылы құрылған.", "kk"),
    ],
)
def test_what_a_body_founded_later_is_not_its_beginning(found, text, language):
    assert found("reference-fact", text, language) == []


def test_a_forum_s_wrong_days_differ_from_the_edition_s(found):
    text = "The Steppe Forum will be held on 15-16 June 2024."
    assert [f.entity for f in found("reference-fact", text, "en")] == ["forum-2024"]


def test_two_sources_with_two_values_conflict(found, quotes_of):
    texts = ["تضم رابطة الموانئ 30 دولة.", "تضم رابطة الموانئ 32 دولة عضوا."]
    (finding,) = found("value-conflict", texts)
    assert quotes_of(finding) == [["30 دولة"], ["32 دولة عضوا"]]
    assert finding.basis is Basis.SOURCES


def test_four_digits_before_a_noun_count_and_are_no_year(found):
    texts = ["Steppe Forum 2024 drew 1900 participants.", "Steppe Forum 2024 drew 2400 guests."]
    assert [len(f.sides) for f in found("value-conflict", texts, "en")] == [2]


def test_a_day_belongs_to_the_event_that_stands_nearest(found):
    text = "Steppe Forum 2024 will be held on 13–14 June 2024, and the harvest on 3 July 2024."
    assert [f.severity for f in found("reference-fact", text, "en")] == [Severity.AGREEMENT]


def test_two_sources_with_one_value_agree_across_languages(found_by, article_of):
    articles = [
        article_of("تضم رابطة الموانئ ثلاثين دولة.", "a", "ar", "2024-01-05"),
        article_of("The League of Ports has 30 members states.", "b", "en", "2024-01-05"),
    ]
    (finding,) = found_by("value-conflict", NAMES, articles, (), **KINDS)
    assert finding.severity is Severity.AGREEMENT


def test_values_of_different_years_do_not_conflict(found):
    texts = ["في عام 2019 تضم رابطة الموانئ 30 دولة.", "تضم رابطة الموانئ 32 دولة."]
    assert found("value-conflict", texts) == []


def test_five_others_are_no_conflict_with_six(found):
    texts = ["تضم رابطة الموانئ خمس دول أخرى.", "تضم رابطة الموانئ ست دول."]
    assert found("value-conflict", texts) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("تمثل ربع الإنتاج الزراعي كله، أو أكثر من 15% من الإنتاج الزراعي كله.", "ar"),
        ("It makes a third of the world harvest, or 20 percent of the world harvest.", "en"),
        ("Это четверть мирового урожая, или 20 процентов мирового урожая.", "ru"),
    ],
)
def test_a_quantity_that_contradicts_itself_is_noticed(found, text, language):
    (finding,) = found("self-contradiction", text, language)
    assert len(finding.sides) == 2


@pytest.mark.parametrize(
    "text",
    [
        "It makes a quarter of the world harvest, or 25 percent of the world harvest.",
        "It makes a quarter of the world harvest, or 20 percent of the steppe trade.",
        "It rose from a quarter of the world harvest to 30 percent of the world harvest.",
    ],
)
def test_quantities_that_may_both_be_right_are_left_alone(found, text):
    assert found("self-contradiction", text, "en") == []


def test_a_cancelled_forum_is_loud_only_after_its_cancellation(found):
    text = "Steppe Forum 2024 will take place in June."
    assert [f.severity for f in found("cancelled-event", text, "en")] == [Severity.NOTE]
    later = found("cancelled-event", text, "en", published="2024-05-01")
    assert [f.severity for f in later] == [Severity.WARNING]


def test_a_cancellation_without_a_day_is_told_without_one(found_by, article_of, fact_of):
    facts = [fact_of("forum-2024", "status", "postponed")]
    article = article_of("Steppe Forum 2024 will take place in June.", "a", "en", "2024-03-01")
    (finding,) = found_by("cancelled-event", NAMES, [article], facts, **KINDS)
    assert str(finding.reason) == "the reference has this event as postponed"


def test_an_article_that_tells_of_the_cancellation_is_right(found):
    text = "Steppe Forum 2024 was cancelled because of floods."
    assert found("cancelled-event", text, "en", published="2024-05-01") == []


def test_a_plan_and_its_outcome_do_not_conflict(found):
    plan = "The League of Ports plans to have 30 member states this year."
    outcome = "The League of Ports has 24 member states this year."
    assert found("value-conflict", [plan, outcome], "en") == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The League of Ports has 24 member states.", "asserted"),
        ("The League of Ports will have 24 member states.", "planned"),
        ("The minister said the League of Ports has 24 member states.", "reported"),
    ],
)
def test_a_claim_tells_how_it_is_put(check, article_of, text, status):
    (claim,) = check(NAMES, article_of(text, language="en"), **KINDS).claims
    assert claim.status == status


def test_a_new_building_is_no_founding(found_by, article_of, fact_of):
    names = {"archive": ["en + State Archive of Wenna"]}
    text = "A new home\n\nThe State Archive of Wenna opened its doors on 3 May 2026."
    article = article_of(text, language="en", published="2026-05-04")
    fact = fact_of("archive", "founding_year", 1931, None)
    assert found_by("reference-fact", names, article, [fact]) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "The maps came to light in 1974 and the League of Ports got them after it was founded.",
            "en",
        ),
        ("عُثر على الخرائط عام 1974 ثم آلت إلى رابطة الموانئ بعد تأسيسها بثلاث سنوات.", "ar"),
    ],
)
def test_what_came_before_a_founding_is_no_founding(found_by, article_of, fact_of, text, language):
    fact = fact_of("league", "founding_year", 1992, "year")
    assert found_by("reference-fact", NAMES, article_of(text, language=language), [fact]) == []
