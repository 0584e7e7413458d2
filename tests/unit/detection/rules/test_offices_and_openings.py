"""Since when somebody leads a body, and since when a body is there, against facts."""

from __future__ import annotations

import pytest

from kzannotate.domain.finding import Severity

LOUD = (Severity.ERROR, Severity.WARNING)
NAMES = {
    "centre": [
        "ar + مركز أبحاث الأنهار",
        "en + River Research Centre",
        "ru + Центр изучения рек",
        "kk + Өзендерді зерттеу орталығы",
    ],
    "seitova": [
        "ar + ليلى سيتوفا",
        "en + Laila Seitova",
        "ru + Лейла Сеитова",
        "kk + Ләйла Сейітова",
    ],
}


@pytest.fixture
def found(found_by, article_of, fact_of):
    def run(text, language):
        facts = [
            fact_of("centre", "founding_year", 2004, "year"),
            fact_of("centre", "director", "seitova", None, valid_from="2021"),
        ]
        article = article_of(text, language=language, published="2026-03-02")
        found = found_by("reference-fact", NAMES, article, facts, seitova="person")
        return [f for f in found if f.severity in LOUD]

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Laila Seitova has led the River Research Centre since 2018.", "en"),
        ("تدير ليلى سيتوفا مركز أبحاث الأنهار منذ 2018.", "ar"),
        ("Лейла Сеитова возглавляет Центр изучения рек с 2018 года.", "ru"),
        ("يقود مركز أبحاث الأنهار، الذي تأسس عام 2004، ليلى سيتوفا منذ 2018.", "ar"),
        ("Laila Seitova became head of the River Research Centre in 2018.", "en"),
        ("Ләйла Сейітова Өзендерді зерттеу орталығын 2018 жылдың наурызынан басқарады.", "kk"),
        ("The River Research Centre opened its doors in 1999.", "en"),
        ("فتح مركز أبحاث الأنهار أبوابه عام 1999.", "ar"),
        ("Центр изучения рек открыл свои двери в 1999 году.", "ru"),
    ],
)
def test_another_beginning_than_the_reference_has_is_noticed(found, text, language):
    assert len(found(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Laila Seitova has led the River Research Centre since 2021.", "en"),
        ("Laila Seitova, deputy head of the River Research Centre since 2018, spoke.", "en"),
        ("Laila Seitova has studied floods at the River Research Centre since 2018.", "en"),
        ("تعمل ليلى سيتوفا في مركز أبحاث الأنهار منذ 2018.", "ar"),
        ("The River Research Centre opened its doors again in 2015 after renovation.", "en"),
        ("The River Research Centre opened its doors in 2004.", "en"),
        ("Центр изучения рек вновь открыл двери в 2015 году.", "ru"),
    ],
)
def test_the_same_beginning_and_other_beginnings_are_left_alone(found, text, language):
    assert found(text, language) == []


POSTS = {
    "aliev": ["ar + حسن علييف", "en + Hasan Aliev", "ru + Хасан Алиев", "kk + Хасан Әлиев"],
    "museum": ["ar + متحف القوارب", "en + Boat Museum", "ru + Музей лодок", "kk + Қайық музейі"],
    "tashko": ["ar + تاشكو", "en + Tashko", "ru + Ташко", "kk + Ташко"],
}


@pytest.fixture
def begun(found_by, article_of, fact_of):
    def run(text, language, position):
        facts = [fact_of("aliev", "position", position, None, valid_from="2023-04-10")]
        article = article_of(text, language=language, published="2026-03-02")
        kinds = {"aliev": "person", "tashko": "place"}
        found = found_by("reference-fact", POSTS, article, facts, **kinds)
        return [f for f in found if f.severity in LOUD]

    return run


BOATS, MAYOR = "director of the Boat Museum", "mayor of Tashko"


@pytest.mark.parametrize(
    ("text", "language", "position"),
    [
        ("Hasan Aliev, who took up his post in May 2021, spoke.", "en", BOATS),
        ("Hasan Aliev was appointed director of the Boat Museum in 2021.", "en", BOATS),
        ("The museum has been run by Hasan Aliev. He has been in charge since 2020.", "en", BOATS),
        ("Хасан Алиев, занимающий этот пост с 2020 года, выступил.", "ru", MAYOR),
        ("Хасан Алиев, который стоит во главе музея с 2018 года, выступил.", "ru", BOATS),
        ("Хасан Алиев, возглавивший музей в 2018 году, выступил.", "ru", BOATS),
        ("ومنذ أن تسلم حسن علييف رئاسة بلدية تاشكو عام 2019 تغيرت المدينة.", "ar", MAYOR),
        ("Хасана Алиева избрали мэром Ташко в 2019 году.", "ru", MAYOR),
        ("قال حسن علييف، الذي تولى منصبه في مايو 2021، إن العمل مستمر.", "ar", BOATS),
        ("وقال حسن علييف، رئيس بلدية تاشكو منذ عام 2019، إن العمل مستمر.", "ar", MAYOR),
        ("Қаланы 2021 жылдан бері басқарып келе жатқан әкім Хасан Әлиев келді.", "kk", MAYOR),
        ("Хасан Әлиев бұл қызметке 2019 жылы тағайындалды.", "kk", MAYOR),
    ],
)
def test_an_office_that_began_otherwise_than_a_position_has_it_is_noticed(
    begun, text, language, position
):
    assert len(begun(text, language, position)) == 1


@pytest.mark.parametrize(
    ("text", "language", "position"),
    [
        ("Hasan Aliev, who took up his post in April 2023, spoke.", "en", BOATS),
        ("Hasan Aliev was appointed director of the Boat Museum in March 2023.", "en", BOATS),
        ("Hasan Aliev was elected member of parliament in 2015.", "en", MAYOR),
        ("Hasan Aliev, the director, has lived here since 2010.", "en", BOATS),
        ("До этого, с 2019 года, Хасан Алиев руководил верфью.", "ru", BOATS),
        ("Мэр Хасан Алиев был избран депутатом в 2015 году.", "ru", MAYOR),
        ("ويعمل حسن علييف، مدير المتحف، هنا منذ عام 2009.", "ar", BOATS),
        ("Хасан Әлиев қалада 2005 жылдан бері тұрады.", "kk", MAYOR),
    ],
)
def test_other_beginnings_in_a_life_are_left_alone(begun, text, language, position):
    assert begun(text, language, position) == []
