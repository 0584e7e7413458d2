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
