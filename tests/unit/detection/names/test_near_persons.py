"""Persons spelled with another letter for w or kh, or cut in two, and namesakes."""

from __future__ import annotations

import pytest

NAMES = {
    "bekhtar": [
        "ru + Ермек Бектаров",
        "en + Yermek Bektarov",
        "kk + Ермек Бектаров",
        "ar + يرمك بكتاروف",
    ],
    "holt": ["en + Geoffrey Weatherholt", "ru + Джеффри Уэзерхолт", "ar + جيفري ويذرهولت"],
    "zhanbyr": ["ru + Ерлан Жанбыров", "en + Yerlan Zhanbyrov", "kk + Ерлан Жанбыров"],
    "merwet": ["ar + ميرويت ساليمخان", "en + Merwet Salimkhan", "ru + Мерует Салимхан"],
}
KINDS = {"zhanbyr": "person", "bekhtar": "person", "holt": "person", "merwet": "person"}


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
        ("ru", "Решение Ермека Бектарова. Так сказал Ермек Бехтаров.", "bekhtar"),
        ("ru", "Пришёл Ерлан Жанбыров. Выступил Ерлан Джанбыров.", "zhanbyr"),
        ("en", "Yerlan Zhanbyrov came. Yerlan Dzhanbyrov spoke.", "zhanbyr"),
        ("en", "Yermek Bektarov spoke. So said Yermek Bekhtarov.", "bekhtar"),
        ("ar", "فازت ميرويت ساليمخان. وقالت ميرفت سليم خان ذلك.", "merwet"),
        ("en", "Merwet Salimkhan won. Mervet Salim Khan smiled.", "merwet"),
        ("en", "Geoffrey Weatherholt came. Geoffrey Weatherolt spoke.", "holt"),
        ("en", "Geoffrey Weatherholt came. Geoffrey Waetherholt spoke.", "holt"),
        ("ru", "Приехал Джеффри Уэзерхолт. Джеффри Вэзерхолт выступил.", "holt"),
        ("ru", "Победила Мерует Салимхан. Улыбалась Мервет Салимхан.", "merwet"),
    ],
)
def test_a_second_spelling_of_a_listed_person_is_loud(found, language, text, entity):
    assert found(language, text) == [entity]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Пришёл Ермек Бектаров. Пришёл и Нурлан Бектаров."),
        ("ru", "Пришёл Ермек Бектаров. Пришёл и Ермек Бекетов."),
        ("ru", "Пришёл Ермек Бектаров. Пришла и Ермекова Бекзат."),
        ("en", "Geoffrey Weatherholt and Geoffrey Weatherly spoke."),
        ("en", "Geoffrey Weatherholt's speech; Godfrey Weatherbolt listened."),
        ("ru", "Речь Джеффри Уэзерхолта. Слушали Джеффри Уэзерхолт и Джерри Уэзерхолт."),
        ("en", "Yermek Bektarov and Yerlan Bektarov spoke."),
        ("en", "Merwet Salimkhan and Marat Salimkhan spoke."),
        ("ar", "فازت ميرويت ساليمخان. وحضر مراد ساليمخان."),
        ("ru", "Пришёл Ермек Бектаров. Речь Ермека Бектарова была короткой."),
    ],
)
def test_namesakes_and_declined_names_are_left_alone(found, language, text):
    assert found(language, text) == []


def test_another_spelling_takes_in_no_preposition(found_by, article_of, quotes_of):
    names = {"alibai": ["ar + جانات عليمرادوف"]}
    article = article_of("قال زانات أليمرادوف في مؤتمر إن الطريق مفتوح.", language="ar")
    found = found_by("spelling-variant", names, article, alibai="person")
    assert [quotes_of(f)[0] for f in found] == [["زانات أليمرادوف"]]
