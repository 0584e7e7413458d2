"""Numbers in a row of prizes, sittings, cups, anniversaries and offices, in two languages."""

from __future__ import annotations

import pytest


@pytest.fixture
def found(found_by, article_of):
    def run(*articles):
        read = [
            article_of(text, f"a{n}", language, published=f"2026-03-0{n + 3}")
            for n, (language, text) in enumerate(articles)
        ]
        return [[s.value for s in f.sides] for f in found_by("edition-conflict", {}, read)]

    return run


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            ("ar", "منحت جائزة ألتين للكتاب في دورتها الخامسة والعشرين لروائية من كوكشار."),
            ("en", "The 23rd Altyn Book Prize went to a novelist from Kokshar."),
        ),
        (
            ("kk", "Каспий комиссиясының тоғызыншы отырысы Ақтауда өтті."),
            ("ru", "В Актау прошло десятое заседание Каспийской комиссии."),
        ),
        (
            ("ru", "Завершился восьмой Кубок Азии по пляжному регби, победил Ларан."),
            ("ar", "أحرز منتخب لاران كأس آسيا للرغبي الشاطئي في نسختها التاسعة."),
        ),
        (
            ("ru", "Сабыр Канат стал шестым президентом республики Ларан."),
            ("en", "Sabyr Kanat was sworn in as fifth president of Laran."),
        ),
    ],
)
def test_two_numbers_of_one_row_are_reported_across_languages(found, one, other):
    assert len(found(one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The 25th Altyn Book Prize was given on Friday.", "The 23rd Altyn Film Prize was given."),
        (
            "Sabyr Kanat was sworn in as sixth president of Laran.",
            "The fifth president of Laran congratulated Sabyr Kanat.",
        ),
    ],
)
def test_other_prizes_and_other_presidents_are_left_alone(found, one, other):
    assert found(("en", one), ("en", other)) == []


def test_a_russian_verb_of_taking_place_is_no_word_for_last_time(found):
    one, other = "Прошла 14-я ярмарка мёда «Сот».", "Прошла 15-я ярмарка мёда «Сот»."
    assert found(("ru", one), ("ru", other)) == [["14", "15"]]
