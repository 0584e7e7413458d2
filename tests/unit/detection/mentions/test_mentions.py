"""Names of the reference found in articles."""

from __future__ import annotations

import pytest

from kzannotate.detection.readings.skipped import Skipped
from kzannotate.detection.running.checker import Checker

NAMES = {
    "sco": ["ar + منظمة شنغهاي للتعاون", "en ~ SCO", "ru + Шанхайская организация сотрудничества"],
    "un": ["ar + الأمم المتحدة", "en ~ UN"],
    "committee": ["ar + اللجنة الدولية للسلام"],
    "kazakhstan": ["ar + كازاخستان", "kk + Қазақстан", "en + Kazakhstan"],
    "asia": ["ar + آسيا"],
    "bank": ["ar + بنك آسيا الجديد"],
    "council": ["ar + المجلس الوزاري لمنظمة شنغهاي للتعاون", "ru + Совет министров ШОС"],
    "omarov": ["en + Serik Omarov", "ru + Серик Омаров"],
}


@pytest.fixture
def found(reference_of, article_of):
    checker = Checker(reference_of(NAMES, omarov="person", kazakhstan="place", asia="place"))

    def find(text, language="ar"):
        result = checker.check([article_of(text, language=language)])
        return [(m.quote.exact, m.entity) for m in result.mentions]

    return find


@pytest.mark.parametrize(
    ("text", "words", "entity"),
    [
        ("عاد إلى كازاخستان", "كازاخستان", "kazakhstan"),
        ("وصلت وكازاخستان", "كازاخستان", "kazakhstan"),
        ("قدم لكازاخستان", "كازاخستان", "kazakhstan"),
        ("تقرير للأمم المتحدة", "لأمم المتحدة", "un"),
        ("وبالأمم المتحدة", "الأمم المتحدة", "un"),
        ("كتب للجنة الدولية للسلام", "لجنة الدولية للسلام", "committee"),
        ("مُنظَّمَة شنـغهاي للتعاون", "مُنظَّمَة شنـغهاي للتعاون", "sco"),
    ],
)
def test_a_name_is_found_past_proclitics_and_marks(found, text, words, entity):
    assert found(text) == [(words, entity)]


def test_a_word_that_merely_ends_like_a_name_is_none(found):
    assert found("مكازاخستان") == []


def test_the_longest_name_wins(found):
    assert found("افتتح بنك آسيا الجديد في آسيا") == [("بنك آسيا الجديد", "bank"), ("آسيا", "asia")]


def test_a_comma_parts_a_name(found):
    assert found("الأمم، المتحدة") == []


@pytest.mark.parametrize("word", ["sco", "Sco", "SCOX"])
def test_an_acronym_needs_its_capitals(found, word):
    assert found(f"the {word} summit", "en") == []


def test_an_acronym_is_found_between_arabic_words(found):
    assert found("قمة SCO السادسة") == [("SCO", "sco")]


def test_declined_russian_and_kazakh_names_are_found(found):
    russian = found("На саммите Шанхайской организации сотрудничества", "ru")
    assert russian == [("Шанхайской организации сотрудничества", "sco")]
    assert found("Бұл Қазақстанның бастамасы", "kk") == [("Қазақстанның", "kazakhstan")]


def test_a_name_inside_a_name_may_be_said_otherwise(found):
    assert found("اجتمع المجلس الوزاري لـ SCO أمس") == [("المجلس الوزاري لـ SCO", "council")]


def test_a_surname_alone_counts_only_beside_the_whole_name(found):
    assert found("Omarov spoke.", "en") == []
    assert found("Serik Omarov came. Omarov spoke.", "en")[1] == ("Omarov", "omarov")


def test_every_mention_quotes_the_words_at_its_span(reference_of, article_of):
    article = article_of("قال 😀 إنّ لكازاخِستان وللأمم المتّحدة دورا.")
    for mention in Checker(reference_of(NAMES)).check([article]).mentions:
        assert mention.quote.stands_at(article.text, mention.span)


def test_an_empty_article_is_skipped(reference_of, article_of):
    result = Checker(reference_of(NAMES)).check([article_of(" \n")])
    assert result.skipped == (Skipped("a", "it holds no text"),)


@pytest.mark.parametrize("text", ["Карасая", "Карасаю", "Карасаем", "в Карасае"])
def test_a_russian_name_in_ai_is_found_declined(reference_of, article_of, text):
    checker = Checker(reference_of({"k": ["ru + Карасай"]}, k="place"))
    result = checker.check([article_of(f"Жители {text} ждали.", language="ru")])
    assert [m.entity for m in result.mentions] == ["k"]


def test_a_surname_behind_a_place_is_no_other_person_s(reference_of, article_of):
    names = {"k": ["kk + Қарағайлы"], "o": ["kk + Серік Омаров", "kk ~ Омаров"]}
    checker = Checker(reference_of(names, k="place", o="person"))
    result = checker.check([article_of("Көрмені Қарағайлыда Омаров ашты.", language="kk")])
    assert [m.entity for m in result.mentions] == ["k", "o"]


@pytest.mark.parametrize(
    ("language", "name", "text", "word"),
    [
        ("kk", "теңге", "Әр отбасына 46 миллион теңгеден төленді.", "теңгеден"),
        ("en", "tenge", "The tenge fell.", "tenge"),
        ("ru", "тенге", "Курс тенге вырос.", "тенге"),
        ("kk", "Тау қызметі", "Ол Тау қызметінің бөлімшесі.", "Тау қызметінің"),
    ],
)
def test_names_listed_small_and_possessed_ones_are_found(
    check, article_of, language, name, text, word
):
    mentions = check({"e": [f"{language} + {name}"]}, article_of(text, language=language)).mentions
    assert [m.quote.exact for m in mentions] == [word]
