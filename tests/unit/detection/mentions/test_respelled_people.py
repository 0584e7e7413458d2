"""People whom an article names in full, and who stand there in other letters too."""

from __future__ import annotations

import pytest

NAMES = {
    "zhumanov": ["ar + تيمور جومانوف", "en + Timur Zhumanov", "ru + Тимур Жуманов"],
    "sarsenbek": ["ar + دانيار سارسنبيك", "en + Daniyar Sarsenbek", "ru + Данияр Сарсенбек"],
    "abenova": ["ar + ساوله أبينوفا", "en + Saule Abenova", "ru + Сауле Абенова"],
}
KINDS = dict.fromkeys(NAMES, "person")


@pytest.fixture
def found(found_by, article_of):
    def run(language, text):
        article = article_of(text, language=language)
        findings = found_by("spelling-variant", NAMES, article, **KINDS)
        return [f.entity for f in findings if f.severity == "warning"]

    return run


@pytest.mark.parametrize(
    ("language", "text", "entity"),
    [
        ("ar", "وصل تيمور جومانوف. وقال تيمور زهومانوف إنه متعب.", "zhumanov"),
        ("ar", "فاز دانيار سارسنبيك. وشكر دنيار سرسنباي الجمهور.", "sarsenbek"),
        ("ar", "حضر دانيار سارسنبيك. وأضاف دانيال سرسنبك كلمة.", "sarsenbek"),
        ("ar", "كتبت ساوله أبينوفا كتابا، ووقعت سولي عبينوفا نسخا منه.", "abenova"),
        ("ru", "Победил Тимур Жуманов. Темур Джуманов рад.", "zhumanov"),
    ],
)
def test_another_spelling_beside_the_listed_one_is_noticed(found, language, text, entity):
    assert found(language, text) == [entity]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "وصل تيمور جومانوف، ثم أرمان جومانوف أخوه."),
        ("ar", "فاز دانيار سارسنبيك، وجاء دانيال سارسنبيك ثانيا."),
        ("ar", "قال تيمور زهومانوف إنه متعب."),
        ("ar", "حضر تيمور جومانوف وتمارا جومانوفا."),
        ("ru", "Победил Тимур Жуманов. Тамара Жуманова рада."),
        ("en", "Timur Zhumanov won. Timur Zhakupov came second."),
    ],
)
def test_relatives_and_others_of_like_names_are_left_alone(found, language, text):
    assert found(language, text) == []
