"""Short names and turned ones with a mistranslated word, and like names that are right."""

from __future__ import annotations

import pytest

NAMES = {
    "tolls": [
        "ar + مجلس تعريفات النهر",
        "en + River Tariff Council",
        "ru + Совет по речным тарифам",
        "kk + Өзен тарифтері кеңесі",
    ],
    "rescuers": ["ar + الخدمة الوطنية لإنقاذ المناجم", "en + National Mine Safety Service"],
    "bank": ["ar + البنك الوطني الطاركنتي", "ar ~ بنك طاركنت الوطني", "ru + Нацбанк Таркента"],
    "ethics": ["ar + لجنة الانضباط والنزاهة", "en + Discipline and Integrity Committee"],
    "film": ["ar + طريق العنب", "en + The Grape Road", "ru + Виноградная дорога"],
    "bench": ["ar + لجنة الحكام", "en + Referees Committee"],
}


@pytest.fixture
def found(found_by, article_of):
    def run(text, language):
        article = article_of(text, language=language)
        return [f.entity for f in found_by("mistranslated-name", NAMES, article, film="work")]

    return run


@pytest.mark.parametrize(
    ("language", "text", "entity"),
    [
        ("ar", "خفّض مجلس جمارك النهر الأجرة.", "tolls"),
        ("en", "The River Customs Council cut the fee.", "tolls"),
        ("ru", "Плату снизил Совет по речным пошлинам.", "tolls"),
        ("ar", "وصلت فرق خدمة إنقاذ الألغام الوطنية.", "rescuers"),
        ("ar", "وذكر البنك الأهلي الطاركنتي ذلك.", "bank"),
        ("ar", "رأس لجنة التخصصات والنزاهة محام.", "ethics"),
        ("ar", "فاز فيلم «خط العنب» بالجائزة.", "film"),
        ("en", "“The Grape Line” won.", "film"),
        ("ar", "عيّنت لجنة الحكام رئيسا. ثم نشرت لجنة القضاة تقريرا.", "bench"),
    ],
)
def test_a_mistranslated_word_is_reported(found, language, text, entity):
    assert found(text, language) == [entity]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "خفّض مجلس مرافئ النهر الأجرة."),
        ("en", "The River Fishery Council and the River Tariff Council met."),
        ("ar", "مرّ خط العنب بين القريتين."),
        ("ar", "نشرت لجنة القضاة في المحكمة تقريرا."),
        ("ar", "وذكر البنك الصناعي الطاركنتي ذلك."),
        ("en", "The grape line of the Customs Council is long."),
        ("ar", "أزالت فرق الجيش الألغام وأنقذت السكان."),
    ],
)
def test_other_bodies_and_plain_words_are_left_alone(found, language, text):
    assert found(text, language) == []


FIELDS = {
    "crane": ["ar + الكركي الأزرق", "en + Blue Crane", "ru + Синий журавль", "kk + Көк тырна"],
    "weld": ["en + Tarkent Bridge Welding Institute", "ru + Таркентский институт сварки мостов"],
    "survey": ["ar + وكالة المسح الجيولوجي", "en + Geological Survey Agency"],
    "rivers": ["en + River Tariff Council"],
}


@pytest.fixture
def in_field(found_by, article_of):
    def run(text, language):
        article = article_of(text, language=language)
        findings = found_by("mistranslated-name", FIELDS, article, crane="work")
        return [f.entity for f in findings]

    return run


@pytest.mark.parametrize(
    ("language", "text", "entity"),
    [
        ("ar", "فاز فيلم «اللقلق الأزرق».", "crane"),
        ("en", "The film “Blue Heron” won.", "crane"),
        ("ru", "Победил фильм «Синий аист».", "crane"),
        ("kk", "«Көк ләйлек» фильмі жеңді.", "crane"),
        ("en", "The Tarkent Bridge Soldering Institute opened.", "weld"),
        ("ru", "Открылся Таркентский институт пайки мостов.", "weld"),
        ("ar", "عثرت وكالة الاستخبارات الجيولوجية على خام.", "survey"),
    ],
)
def test_a_thing_taken_for_another_of_its_field_is_reported(in_field, language, text, entity):
    assert in_field(text, language) == [entity]


@pytest.mark.parametrize(
    "text",
    [
        "The River and Canal Tariff Council met.",
        "A blue heron stood by the blue crane.",
        "The Tarkent Road Welding Institute opened.",
        "The Tarkent Bridge Welding Institute is no Bridge Soldering Institute of Tarkent.",
    ],
)
def test_things_named_beside_one_another_are_left_alone(in_field, text):
    assert in_field(text, "en") == []


def test_two_forms_in_one_sentence_are_two_other_bodies(found_by, article_of):
    names = {"horse": ["en + Kazakh Horse Breeders Union"]}
    text = "The Kazakh Sheep Breeders Union and the Kazakh Camel Breeders Union met."
    findings = found_by("reworded-name", names, article_of(text, language="en"))
    assert {f.severity for f in findings} == {"note"}


LETTERS = {
    "poets": ["ar + مجمع طاركنت للآداب", "en + Tarkent Academy of Letters"],
    "belts": ["ar + الرابطة الطاركنتية لمصارعة الحزام"],
    "pit": ["ar + منجم بوركا", "en + Burka mine"],
}


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("انتُخبت الشاعرة رئيسة مجمع طاركنت للرسائل أمس.", "poets"),
        ("نظمت البطولة الرابطة الطاركنتية للكفاح على الأحزمة.", "belts"),
        ("أُغلق لغم بوركا أمس، وللشركة مناجم أخرى.", "pit"),
    ],
)
def test_letters_wrestling_and_mines_are_known_when_mistranslated(
    found_by, article_of, text, entity
):
    findings = found_by("mistranslated-name", LETTERS, article_of(text))
    assert [f.entity for f in findings] == [entity]


def test_a_landmine_is_no_mine_where_nothing_tells_of_mines(found_by, article_of):
    article = article_of("انفجر لغم بوركا أمس قرب القرية.")
    assert found_by("mistranslated-name", LETTERS, article) == []
