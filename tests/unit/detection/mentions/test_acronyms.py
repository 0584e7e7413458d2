"""Acronyms that an article explains itself, and those of another body."""

from __future__ import annotations

import pytest

NAMES = {
    "bank": [
        "ar + بنك السهوب الزراعي",
        "en + Steppe Farming Bank",
        "ru + Степной аграрный банк",
        "kk + Дала аграрлық банкі",
    ],
    "union": ["en + Mountain Union", "en ~ MUN", "ar + الاتحاد الجبلي"],
    "office": ["en + Mountain Union Office"],
    "tarkent": ["en + Tarkent"],
}


@pytest.fixture
def linked(check, article_of):
    def run(text, language):
        result = check(NAMES, article_of(text, language=language), tarkent="place")
        return [m.quote.exact for m in result.mentions if m.entity == "bank"]

    return run


@pytest.mark.parametrize(
    ("language", "text", "acronym"),
    [
        ("en", "The Steppe Farming Bank (SFB) lent money. The SFB is new.", "SFB"),
        ("ru", "Степной аграрный банк (далее — САБ) дал заём. Офис САБ открыт.", "САБ"),
        ("kk", "Дала аграрлық банкі (ДАБ) несие берді. ДАБ кеңсесі ашылды.", "ДАБ"),
        ("ar", "منح بنك السهوب الزراعي (SFB) قرضا. وقال SFB إنه سعيد.", "SFB"),
    ],
)
def test_an_explained_acronym_stands_for_the_name(linked, language, text, acronym):
    assert linked(text, language)[1:] == [acronym, acronym]


@pytest.mark.parametrize(
    "text",
    [
        "SFB came first. The Steppe Farming Bank (Tarkent) lent money.",
        "The Steppe Farming Bank (founded in 1990) met the SFB.",
        "The Steppe Farming Bank lent money (SFB).",
    ],
)
def test_other_words_in_brackets_teach_nothing(linked, text):
    assert linked(text, "en") == ["Steppe Farming Bank"]


def test_an_acronym_of_another_body_is_reported(found_by, article_of, quotes_of):
    article = article_of("The Steppe Farming Bank (MUN) lent money.", language="en")
    (finding,) = found_by("name-acronym", NAMES, article)
    assert quotes_of(finding) == [["Steppe Farming Bank", "MUN"]]


def test_the_acronym_of_the_body_it_belongs_to_is_right(found_by, article_of):
    article = article_of("The Mountain Union Office (MUN) and Mountain Union (MUN).", language="en")
    assert found_by("name-acronym", NAMES, article) == []


def test_a_summit_of_a_body_is_known_with_its_words_turned(check, article_of):
    names = {
        "union": ["ar + الاتحاد الجبلي", "ar ~ جبليا"],
        "s": ["ar + القمة الثانية للاتحاد الجبلي"],
    }
    result = check(names, article_of("عقدت قمة جبليا الثانية أمس."), s="event")
    assert [(m.quote.exact, m.entity) for m in result.mentions] == [("قمة جبليا الثانية", "s")]


SILK = {
    "silk": ["en + Silk Road Council", "en ~ SRC", "ru + Совет шёлкового пути", "ru ~ СШП"],
    "star": ["en + Steppe Astronomy Club", "en ~ StAC", "ru + Степной клуб астрономов"],
}


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("Совет шёлкового пути собрался. Торговля стран СРК растёт.", ["silk", "silk"]),
        ("Торговля стран СРК растёт.", []),
        ("По договору СтАК получит половину ночей.", ["star"]),
        ("По договору СТАК получит половину ночей.", []),
        ("Совет шёлкового пути собрался. Товары стран срк растут.", ["silk"]),
    ],
)
def test_a_latin_acronym_may_be_written_in_cyrillic_letters(check, article_of, text, entities):
    result = check(SILK, article_of(text, language="ru"))
    assert [m.entity for m in result.mentions] == entities


def test_the_bodys_own_cyrillic_acronym_is_advised(found_by, article_of, quotes_of):
    text = "Совет шёлкового пути собрался. Торговля стран СРК растёт."
    (finding,) = found_by("spelling-variant", SILK, article_of(text, language="ru"))
    assert quotes_of(finding) == [["СРК"]]
    assert dict(finding.reason.arguments)["name"] == "СШП"
