"""One office of one body with two people."""

from __future__ import annotations

import pytest


@pytest.fixture
def found(found_by, article_of, quotes_of):
    def run(*articles, days=("2025-10-10", "2025-10-11")):
        read = [
            article_of(text, f"a{n}", language, published=day)
            for n, ((language, text), day) in enumerate(zip(articles, days, strict=True))
        ]
        return [[s[0] for s in quotes_of(f)] for f in found_by("two-holders", {}, read)]

    return run


ZOO = "The {} of Astrakol zoo, {}, said the snow leopard cubs were born on Sunday."
ONE, OTHER = ZOO.format("director", "Lidia Morozova"), ZOO.format("director", "Oksana Petrenko")


def test_two_directors_of_one_zoo_are_noticed(found):
    assert found(("en", ONE), ("en", OTHER)) == [["Lidia Morozova", "Oksana Petrenko"]]


def test_they_are_noticed_in_two_languages(found):
    one = "Новым главным тренером «Астракола» назначен Виктор Прудников, сообщил клуб."
    other = "«Астракол» клубының жаңа бас бапкері болып Серік Мұратов тағайындалды."
    assert found(("ru", one), ("kk", other)) == [["Виктор Прудников", "Серік Мұратов"]]


@pytest.mark.parametrize(
    "other",
    [
        ZOO.format("chief vet", "Oksana Petrenko"),
        ZOO.format("former director", "Oksana Petrenko"),
        ZOO.format("deputy director", "Oksana Petrenko"),
        f"{OTHER} She thanked Lidia Morozova.",
        f"{OTHER} The director of Kokshar zoo, Ivan Dym, sent flowers.",
    ],
)
def test_other_offices_and_articles_that_name_both_are_left_alone(found, other):
    assert found(("en", ONE), ("en", other)) == []


def test_a_year_later_somebody_else_may_be_director(found):
    assert found(("en", ONE), ("en", OTHER), days=("2024-10-10", "2025-10-10")) == []


SCULPTOR = "Скульптор {} Нурпеисов подарил городу бронзового барса, памятник стоит у вокзала."
MARAT, TALGAT = (SCULPTOR.format(name) for name in ("Марат", "Талгат"))


def test_one_surname_with_two_given_names_is_noticed(found):
    assert found(("ru", MARAT), ("ru", TALGAT)) == [["Марат Нурпеисов", "Талгат Нурпеисов"]]


def test_brothers_are_left_alone(found):
    assert found(("ru", MARAT), ("ru", f"{TALGAT} Его брат тоже скульптор.")) == []
