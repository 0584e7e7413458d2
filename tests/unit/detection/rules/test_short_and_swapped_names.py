"""Names with a word that sets bodies apart, short names, and bodies of which one thing is told."""

from __future__ import annotations

import pytest

from kzannotate.domain.finding import Severity

LOUD = (Severity.ERROR, Severity.WARNING)
NAMES = {
    "survey": [
        "ar + المسح الجيولوجي الأوراسي",
        "en + Eurasian Geological Survey",
        "ru + Евразийская геологическая служба",
        "kk + Еуразия геология қызметі",
    ],
    "lens": [
        "ar + جائزة «العدسة»",
        "en + Crystal Lens",
        "ru + телескоп «Айдын»",
        "kk + «Айдын» телескопы",
    ],
    "lakes": [
        "ar + لجنة البحيرات",
        "en + Lakes Committee",
        "ru + Комитет озёр",
        "kk + Көлдер комитеті",
    ],
    "forests": [
        "ar + لجنة الغابات",
        "en + Forests Committee",
        "ru + Комитет лесов",
        "kk + Ормандар комитеті",
    ],
}
KINDS = {"lens": "event"}


@pytest.fixture
def found(found_by, article_of, fact_of, quotes_of):
    def run(rule, *told, day="2026-03-02"):
        articles = [
            article_of(text, f"a{n}", language, published=day)
            for n, (language, text) in enumerate(told)
        ]
        facts = [fact_of("survey", "founding_year", 1987, "year")]
        loud = found_by(rule, NAMES, articles, facts=facts, **KINDS)
        return [quotes_of(f)[0] for f in loud if f.severity in LOUD]

    return run


ANOTHER_LAND = [
    ("ar", "المسح الجيولوجي الأوروبي", "رسم {}، الذي تأسس عام {}، خريطة."),
    ("en", "European Geological Survey", "The {}, founded in {}, drew a map."),
    ("ru", "Европейская геологическая служба", "{}, созданная в {} году, составила карту."),
    ("kk", "Еуропа геология қызметі", "{} {} жылы құрылды, ол карта сызды."),
]


@pytest.mark.parametrize(("language", "name", "text"), ANOTHER_LAND)
def test_another_land_in_a_name_is_wrong_where_the_sentence_tells_facts(
    found, language, name, text
):
    assert found("reworded-name", (language, text.format(name, 1987))) == [[name]]


@pytest.mark.parametrize(("language", "name", "text"), ANOTHER_LAND)
def test_without_a_fact_it_may_be_another_land_s_body(found, language, name, text):
    assert found("reworded-name", (language, text.format(name, 1961))) == []


SHORT = [
    ("ar", "جائزة «{}»", "نال الشاعر باهر سلطان {} عن ديوان الريح.", "العدسة", "العدالة"),
    ("en", "Crystal {}", "Poet Bahar Sultan won the {} for a book of winds.", "Lens", "Lion"),
    ("ru", "телескоп «{}»", "На гору подняли {} и зеркало весом 18 тонн.", "Айдын", "Атаман"),
    ("kk", "«{}» телескопы", "Тауға {} мен салмағы 18 тонна айна көтерілді.", "Айдын", "Айбын"),
]


@pytest.mark.parametrize(("language", "form", "text", "right", "odd"), SHORT)
def test_a_short_name_with_another_word_is_what_another_article_has(
    found, language, form, text, right, odd
):
    told = [(language, text.format(form.format(word))) for word in (odd, right)]
    ((name,),) = found("other-body", *told)
    assert odd in name


@pytest.mark.parametrize(("language", "form", "text", "right", "odd"), SHORT)
def test_both_in_one_article_are_two(found, language, form, text, right, odd):
    both = " ".join(text.format(form.format(word)) for word in (odd, right))
    assert found("other-body", (language, both), (language, text.format(form.format(right)))) == []


TOLD = [
    ("ar", "أغلقت {} طريق الميناء القديم بعد العاصفة حتى الجمعة.", "لجنة البحيرات", "لجنة الغابات"),
    (
        "en",
        "The old harbour road stays closed after the storm, said the {}.",
        "Lakes Committee",
        "Forests Committee",
    ),
    (
        "ru",
        "Старую портовую дорогу после бури закрыл {} до пятницы.",
        "Комитет озёр",
        "Комитет лесов",
    ),
    (
        "kk",
        "{} дауылдан кейін ескі порт жолын жұмаға дейін жапты.",
        "Көлдер комитеті",
        "Ормандар комитеті",
    ),
]


@pytest.mark.parametrize(("language", "text", "one", "other"), TOLD)
def test_two_committees_of_which_the_same_is_told_may_be_one(found, language, text, one, other):
    told = [(language, text.format(name)) for name in (one, other)]
    assert len(found("other-body", *told)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Lakes Committee welcomed", "The Forests Committee welcomed"),
        (
            "Both the Lakes Committee and the Forests Committee praise",
            "The Forests Committee likes",
        ),
    ],
)
def test_several_may_hold_one_opinion(found, one, other):
    rest = " the new law on the old harbour road."
    assert found("other-body", ("en", one + rest), ("en", other + rest)) == []
