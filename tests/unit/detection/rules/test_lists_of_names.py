"""Numbers of people and towns, and the names that a colon or a comma sets behind them."""

from __future__ import annotations

import pytest


@pytest.fixture
def found(found_by, article_of):
    def run(text, language="en"):
        article = article_of(text, language=language, published="2026-06-10")
        return found_by("list-count", {}, article)

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Three ministers attended: Anna Berg and Oleg Tsoi.", "en"),
        ("The train stops in four towns, Kentau, Shieli, Aral, Sholak and Turan.", "en"),
        ("Приехали три министра: Анна Берг и Олег Цой.", "ru"),
        ("Полиция назвала имена троих задержанных: Анна Берг и Олег Цой.", "ru"),
        ("Закон опирается на пять принципов: открытость, справедливость и бережливость.", "ru"),
        ("حضر ثلاثة وزراء هم آنا بيرغ وأوليغ تسوي.", "ar"),
        ("Жиынға үш министр келді: Анна Берг мен Олег Цой.", "kk"),
    ],
)
def test_a_list_of_two_names_is_no_list_of_three(found, text, language):
    assert len(found(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Three ministers attended: Anna Berg and Oleg Tsoi of Norway, and Petr Lund.", "en"),
        ("Four students, Anna Berg and Oleg Tsoi among them, were praised.", "en"),
        ("The train stops in four towns, Kentau, Shieli, Aral and Turan.", "en"),
        ("Закон опирается на три принципа: открытость, справедливость и бережливость.", "ru"),
        ("Наградили трёх учителей: Анну Берг и двух её коллег.", "ru"),
        ("حضر ثلاثة وزراء هم وزير المالية ووزير الطاقة ووزير النقل.", "ar"),
        ("حضر ثلاثة وزراء هم الوزير آنا بيرغ ونائباها.", "ar"),
        ("Жиынға екі министр келді: Анна Берг мен Олег Цой.", "kk"),
    ],
)
def test_whole_lists_and_some_of_them_are_left_alone(found, text, language):
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "many"),
    [
        ("ضمت القائمة ستة كتّاب: سعاد العلي، وخالد نصر، وهدى سليم، ومنير قاسم، ورنا حداد.", "ar", 1),
        (
            "ضمت القائمة خمسة كتّاب: سعاد العلي، وخالد نصر، وهدى سليم، ومنير قاسم، ورنا حداد.",
            "ar",
            0,
        ),
        ("Two branches will close: those in Elmwood, Harrow Road and Tilbury.", "en", 1),
        ("Three branches will close: those in Elmwood, Harrow Road and Tilbury.", "en", 0),
    ],
)
def test_arabic_people_and_names_behind_small_words_are_counted(
    found_by, article_of, text, language, many
):
    assert len(found_by("list-count", {}, article_of(text, language=language))) == many
