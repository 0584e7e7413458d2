"""Words of names that Russian and Kazakh have in two meanings, each rendered by the other one."""

from __future__ import annotations

import pytest

NAMES = {
    "stage": ["ar + صندوق الترجمة المسرحية", "en + Stage Translation Fund"],
    "basins": ["ar + هيئة الأحواض المائية", "en + Lake Basin Authority"],
    "clinic": ["ar + المركز الجبلي للتطعيم", "en + Highland Vaccination Centre"],
    "poets": ["ar + رابطة شعراء السهل", "kk + Жазық ақындары бірлестігі"],
    "mines": ["ru + Институт углеводородов Тарака", "en + Tarak Institute of Hydrocarbons"],
    "books": ["en + Union of Mountain Libraries", "kk + Таулы кітапханалар одағы"],
}


@pytest.fixture
def found(found_by, article_of):
    def run(text, language):
        article = article_of(text, language=language)
        return [f.entity for f in found_by("mistranslated-name", NAMES, article)]

    return run


@pytest.mark.parametrize(
    ("language", "text", "entity"),
    [
        ("ar", "مَنح صندوق التحويلات المسرحية ثلاث جوائز.", "stage"),
        ("en", "The Stage Transfers Fund paid for three plays.", "stage"),
        ("ar", "زارت هيئة المسابح المائية القرية.", "basins"),
        ("en", "The Highland Fortification Centre opened on Monday.", "clinic"),
        ("ar", "اجتمعت رابطة أنهار السهل أمس.", "poets"),
        ("ru", "Институт углеводов Тарака открыл музей.", "mines"),
        ("en", "The Union of Mountain Bookshops met the minister.", "books"),
    ],
)
def test_the_other_meaning_is_noticed(found, language, text, entity):
    assert entity in found(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "وصلت تحويلات المهاجرين إلى ألفي أسرة عبر المسابح والأنهار."),
        ("en", "Bookshops sell light books; transfers take a day."),
        ("ru", "Врачи советуют есть меньше углеводов."),
    ],
)
def test_the_words_alone_are_left_alone(found, language, text):
    assert found(text, language) == []
