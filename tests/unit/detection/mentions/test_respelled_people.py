"""People whom an article names in full, and who stand there in other letters too."""

from __future__ import annotations

import pytest

NAMES = {
    "zhumanov": ["ar + تيمور جومانوف", "en + Timur Zhumanov", "ru + Тимур Жуманов"],
    "sarsenbek": ["ar + دانيار سارسنبيك", "en + Daniyar Sarsenbek", "ru + Данияр Сарсенбек"],
    "abenova": ["ar + ساوله أبينوفا", "en + Saule Abenova", "ru + Сауле Абенова"],
    "akimova": ["ar + غولزاده أكيموفا"],
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
        ("ar", "قالت غولزاده أكيموفا ذلك. وطلبت جولزاده حكيموفا الصبر.", "akimova"),
        ("ar", "فاز دانيار سارسنبيك، وقال صارسنبك إنه سعيد.", "sarsenbek"),
        ("en", "Daniyar Sarsenbek won. A judge praised Sarcenbek.", "sarsenbek"),
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
        ("ar", "قالت غولزاده أكيموفا ذلك. وحضرت جميلة حكيموفا."),
        ("ar", "قالت غولزاده أكيموفا ذلك. وحضر جولزاد حكيموف."),
        ("ar", "حضر تيمور جومانوف وتمارا جومانوفا."),
        ("ru", "Победил Тимур Жуманов. Тамара Жуманова рада."),
        ("en", "Timur Zhumanov won. Timur Zhakupov came second."),
        ("ar", "فاز دانيار سارسنبيك، وجاء أخوه يرلان صارسنبك."),
        ("en", "Daniyar Sarsenbek won. Yerlan Sarcenbek lost."),
    ],
)
def test_relatives_and_others_of_like_names_are_left_alone(found, language, text):
    assert found(language, text) == []


OFFICES = {
    **NAMES,
    "guild": ["ar + نقابة النساجين", "en + Guild of Weavers", "ru + Союз ткачей"],
}
HOLDS = "Chair of the Guild of Weavers"


@pytest.fixture
def told(found_by, article_of, fact_of):
    def run(language, text):
        kinds = {**KINDS, "guild": "organisation"}
        facts = [fact_of("abenova", "position", HOLDS)]
        article = article_of(text, language=language)
        findings = found_by("spelling-variant", OFFICES, article, facts=facts, **kinds)
        return [f.entity for f in findings]

    return run


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Союз ткачей открыл ярмарку. Председатель союза Саулет Абенова рада."),
        ("ar", "افتتحت نقابة النساجين سوقا. وقالت رئيسة النقابة سولي عبينوفا كلمة."),
        ("en", "The Guild of Weavers opened a fair. Its chair Saula Abyenova spoke."),
        ("en", "Saula Abyenova, the new chair of the Guild of Weavers, opened a fair."),
        ("ru", "Саулет Абенова, председатель правления Союза ткачей, рада. Союз ткачей ждёт."),
        ("ar", "قالت سولي عبينوفا، رئيسة نقابة النساجين، إن السوق مفتوحة."),
    ],
)
def test_who_is_told_by_the_office_may_be_spelled_otherwise(told, language, text):
    assert told(language, text) == ["abenova"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Союз ткачей открыл ярмарку. Бухгалтер союза Саулет Абенова рада."),
        ("ru", "Союз ткачей открыл ярмарку. Заместитель председателя Саулет Абенова рада."),
        ("en", "The Guild of Weavers opened a fair. Its chair Timur Zhakupov spoke."),
        ("en", "Saula Abyenova, deputy chair of the Guild of Weavers, opened a fair."),
        ("en", "Saula Abyenova, a weaver, greeted the chair of the Guild of Weavers."),
    ],
)
def test_another_office_or_another_name_tells_nothing(told, language, text):
    assert told(language, text) == []


def test_a_surname_alone_with_one_wrong_letter_is_noticed(found):
    text = "Daniyar Sarsenbek opened the talks. Eleven towns agreed, Mr Sarsembek added."
    assert found("en", text) == ["sarsenbek"]


def test_a_surname_beside_another_given_name_is_left_alone(found):
    text = "Daniyar Sarsenbek opened the talks. Timur Sarsembek agreed."
    assert found("en", text) == []
