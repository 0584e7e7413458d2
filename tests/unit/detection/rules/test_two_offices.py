"""One person who is given two offices that nobody holds at once."""

import pytest

TRANSPORT = {
    "ar": "وقال وزير النقل القطري سالم المري إن أولى الرحلات ستقلع في الصيف.",
    "en": "Transport Minister Daniyar Osmonov said the line would open in May.",
    "ru": "Министр транспорта Данияр Осмонов сообщил, что линия откроется в мае.",
    "kk": "Көлік министрі Данияр Осмонов желі мамырда ашылады деді.",
}
OTHERS = {
    "ar": "وأوضح سالم المري، وزير المالية، أن الاتفاقية ستسمح بسبع رحلات في الأسبوع.",
    "en": "The line will open in May, said Daniyar Osmonov, the energy minister.",
    "ru": "Как сообщил министр энергетики Данияр Осмонов, линия откроется в мае.",
    "kk": "Энергетика министрі Данияр Осмоновтың айтуынша, желі мамырда ашылады.",
}


@pytest.fixture
def found(found_by, article_of, quotes_of):
    def run(*told):
        articles = [
            article_of(text, f"d{n}", language, published="2026-03-04")
            for n, (language, text) in enumerate(told)
        ]
        return [quotes_of(f) for f in found_by("two-offices", {}, articles)]

    return run


@pytest.mark.parametrize("language", TRANSPORT)
def test_ministers_of_two_things_are_reported(found, language):
    assert len(found((language, TRANSPORT[language]), (language, OTHERS[language]))) == 1


def test_the_office_and_the_name_are_marked(found):
    assert found(("en", TRANSPORT["en"]), ("ru", OTHERS["ru"])) == [
        [["Transport Minister Daniyar Osmonov"], ["министр энергетики Данияр Осмонов"]]
    ]


def test_a_mayor_is_no_minister(found):
    mayor = "Аким Тарвы Данияр Осмонов сказал, что линия откроется в мае."
    assert len(found(("ru", TRANSPORT["ru"]), ("ru", mayor))) == 1


@pytest.mark.parametrize(
    "other",
    [
        "Daniyar Osmonov, the transport minister, said the line was safe.",
        "Daniyar Osmonov, minister of transport and energy, said the line was safe.",
        "Former energy minister Daniyar Osmonov said the line was safe.",
        "Transport minister Daniyar Osmonov was appointed energy minister on Tuesday.",
        "Energy minister Aibek Osmonov said the line was safe.",
        "Daniyar Osmonov, who met the energy minister, said the line was safe.",
    ],
)
def test_one_office_a_new_one_and_other_people_are_left_alone(found, other):
    assert found(("en", TRANSPORT["en"]), ("en", other)) == []
