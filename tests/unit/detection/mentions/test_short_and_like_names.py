"""What stands in a name's quotes, surnames alone, and places that marks tell apart."""

from __future__ import annotations

import pytest

NAMES = {
    "qanat": [
        "ru + Благотворительный фонд «Қанат-жол»",
        "kk + «Қанат-жол» қайырымдылық қоры",
        "en + Qanat-Jol Charity Fund",
        "ar + صندوق كانات جول الخيري",
    ],
    "mine": ["ru + шахта «Тасбұлақ»"],
    "accident": ["ru + Авария на шахте «Тасбұлақ»"],
    "guild": ["ar + نقابة الخزافين", "en + Potters Guild"],
    "lindgren": ["ar + أولاف لندغرين", "en + Olaf Lindgren", "ru + Олаф Линдгрен"],
    "oman": ["ar + سلطنة عُمان", "ar ~ عمان", "en + Oman"],
    "amman": ["ar + عمّان", "en + Amman"],
    "zarqa": ["ar + الزرقاء", "en + Zarqa"],
    "drive": ["ar + الحملة الوطنية للتطعيم ضد الحصبة"],
}
KINDS = {
    **dict.fromkeys(("oman", "amman", "zarqa"), "place"),
    **dict.fromkeys(("accident", "drive"), "event"),
    "lindgren": "person",
}


@pytest.fixture
def linked(check, article_of, fact_of):
    facts = (fact_of("lindgren", "position", "representative of the Potters Guild"),)

    def run(language, text):
        article = article_of(text, language=language)
        return [m.entity for m in check(NAMES, article, facts, **KINDS).mentions]

    return run


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Часть взносов пойдёт фонду «Қанат-жол»."),
        ("kk", "Жиналған қаржы «Қанат-жол» қорына беріледі."),
    ],
)
def test_words_in_quotes_with_their_kind_are_the_body(linked, language, text):
    assert linked(language, text) == ["qanat"]


def test_what_a_body_is_called_by_itself_counts_once_the_whole_name_was_told(linked):
    text = "The Qanat-Jol Charity Fund feeds pupils. Qanat-Jol's staff of five cook."
    assert linked("en", text) == ["qanat", "qanat"]
    assert linked("en", "Qanat-Jol's staff of five cook.") == []


def test_two_things_of_one_quoted_name_are_not_guessed_between(linked):
    assert linked("ru", "На шахте «Тасбұлақ» спокойно.") == ["mine"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "قال لندغرين إن نقابة الخزافين ستجتمع."),
        ("en", "Lindgren told the Potters Guild that clay was dear."),
    ],
)
def test_a_surname_alone_counts_where_the_article_names_the_body_of_its_office(
    linked, language, text
):
    assert sorted(linked(language, text)) == ["guild", "lindgren"]


@pytest.mark.parametrize(
    "text", ["قال لندغرين إن الطقس بارد.", "باع متجر لندغرين أواني نقابة الخزافين."]
)
def test_a_surname_without_the_body_or_a_verb_is_anybodys(linked, text):
    assert "lindgren" not in linked("ar", text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("عمّان – هطل المطر.", ["amman"]),
        ("وصل إلى عُمان أمس.", ["oman"]),
        ("سافر الأردنيون عبر عمان، وقال الأردن إن الطريق سالك.", ["amman"]),
        ("زار الوفد مسقط وصلالة في عمان.", ["oman"]),
    ],
)
def test_marks_and_neighbours_tell_two_places_apart(linked, text, place):
    assert linked("ar", text) == place


def test_a_colour_is_no_town(linked):
    assert linked("ar", "سُلمت الأمتعة في الخيمة الزرقاء.") == []
    assert linked("ar", "سُلمت الأمتعة في محافظة الزرقاء.") == ["zarqa"]


def test_one_such_campaign_is_not_the_campaign(linked):
    assert linked("ar", "حملة وطنية ضد الحصبة تنطلق غدا.") == []
    assert linked("ar", "انطلقت الحملة الوطنية للتطعيم ضد الحصبة.") == ["drive"]


def test_a_stop_behind_the_quotes_of_a_name_tears_it(check, article_of):
    article = article_of("Қаланың «Қанат-жол». қайырымдылық қоры ашылды.", language="kk")
    findings = check(NAMES, article, **KINDS).findings
    assert "broken-name" in {f.rule for f in findings}


BOOKS = {
    "books": ["ar + مركز طاركنت لترميم المخطوطات", "ar ~ مركز ترميم المخطوطات في طاركنت"],
    "tarkent": ["ar + طاركنت"],
}


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("افتتح مركز لترميم المخطوطات في طاركنت أمس.", "tarkent"),
        ("افتتح مركز ترميم المخطوطات في طاركنت أمس.", "books"),
        ("افتتح مركز طاركنت لترميم المخطوطات أمس.", "books"),
    ],
)
def test_a_centre_for_something_is_not_the_centre_of_it(check, article_of, text, entity):
    result = check(BOOKS, article_of(text, language="ar"), tarkent="place")
    assert [m.entity for m in result.mentions] == [entity]
