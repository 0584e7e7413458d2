"""What two articles tell in words of one person."""

import pytest


@pytest.fixture
def found(found_by, article_of, quotes_of):
    def run(*told, published="2026-03-04"):
        articles = [
            article_of(text, f"d{n}", language, published=published)
            for n, (language, text) in enumerate(told)
        ]
        return [quotes_of(f) for f in found_by("told-of-one", {}, articles)]

    return run


@pytest.mark.parametrize(
    ("one", "other", "answers"),
    [
        (
            ("ar", "فاز الروائي التونسي نبيل الغرياني بجائزة القصبة."),
            ("ar", "تسلم الكاتب الليبي نبيل الغرياني جائزة القصبة."),
            ["التونسي", "الليبي"],
        ),
        (
            ("en", "The Danish cellist Freja Holm won the Orpheus contest."),
            ("ru", "Конкурс «Орфей» выиграла Фрея Хольм из Швеции, виолончелистка."),
            ["Danish", "Швеции"],
        ),
        (
            ("kk", "Байқауда түрік пианисті Эмре Йылмаз жеңді."),
            ("kk", "Байқау жеңімпазы – әзербайжан пианисті Эмре Йылмаз."),
            ["түрік", "әзербайжан"],
        ),
    ],
)
def test_nobody_is_called_after_two_countries(found, one, other, answers):
    assert found(one, other) == [[[answers[0]], [answers[1]]]]


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        (
            "ar",
            "برأت المحكمة سمير الحلواني من الرشوة.",
            "قضت المحكمة بإدانة سمير الحلواني بالرشوة.",
        ),
        ("en", "A jury cleared Neil Tandy of bribery.", "Neil Tandy was found guilty of bribery."),
        ("ru", "Суд оправдал Игната Рогова по делу о взятке.", "Игнат Рогов осуждён за взятку."),
        ("kk", "Сот Марат Оспановты парадан ақтады.", "Марат Оспанов пара үшін сотталды."),
        ("en", "Nadia Kerr claimed bronze at the games.", "Nadia Kerr won a silver at the games."),
        ("en", "Eva Lind finished third at the games.", "Eva Lind came fifth at the games."),
        (
            "ru",
            "Двукратная чемпионка мира Ольга Ким ушла.",
            "Ушла Ольга Ким, пятикратная чемпионка.",
        ),
        ("en", "Pavel Hruska won in five sets.", "Pavel Hruska won 6-4, 6-3 after two hours."),
        ("kk", "Болат Әшімов бірінші турда сайланды.", "Болат Әшімов екінші турда сайланды."),
        (
            "en",
            "The painter Ida Brandt was born in Bergen.",
            "Ida Brandt, the Tromso-born painter.",
        ),
    ],
)
def test_of_one_person_each_question_has_one_answer(found, language, one, other):
    assert len(found((language, one), (language, other))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("British climber Kate Moor reached the top.", "Scottish climber Kate Moor was alone."),
        ("Turkish club Karaca signed Ivan Babic.", "Ivan Babic of Croatia joined Karaca."),
        ("German-born American sculptor Kurt Adler.", "German sculptor Kurt Adler has died."),
        ("Prosecutors asked to convict Dana Wells.", "The court acquitted Dana Wells."),
        ("A jury acquitted Owen Platt.", "The appeal court found Owen Platt guilty."),
        ("Eva Lind won slalom silver at the cup.", "Eva Lind took giant slalom gold at the cup."),
        ("Dan Rowe won bronze, then gold at the games.", "Dan Rowe won gold at the games."),
        ("Two-time champion Eva Stone won on Sunday.", "Eva Stone is a three-time champion."),
        ("Eva Lind hopes for gold at the games.", "Eva Lind won silver at the games."),
    ],
)
def test_wishes_other_contests_and_parts_of_countries_are_left_alone(found, one, other):
    assert found(("en", one), ("en", other)) == []


def test_a_headline_against_its_lead_is_reported(found):
    text = "Tandy cleared of bribery\n\nNeil Tandy was convicted of bribery on Friday."
    assert len(found(("en", text))) == 1
