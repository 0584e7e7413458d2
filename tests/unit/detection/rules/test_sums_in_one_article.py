"""What the numbers of one article make, as newsrooms tell of it."""

from __future__ import annotations

import pytest

_SUM, _SHARE, _SPAN = "sum-of-parts", "share-of-count", "span-of-time"


@pytest.fixture
def found(found_by, article_of):
    def run(rule, text, language):
        return found_by(rule, {}, article_of(text, language=language, published="2026-06-10"))

    return run


@pytest.mark.parametrize(
    ("rule", "text", "language"),
    [
        (_SUM, "She won 54.2% of the vote and her rival, Anton Leskov, 47.1%.", "en"),
        (_SUM, "Он набрал 54,2 % голосов, а его соперник — 47,1 %.", "ru"),
        (_SUM, "فإن 85% من المواطنين يعيشون في المناطق الحضرية، و42% يعيشون في القرى.", "ar"),
        (_SUM, "In all, 64% of citizens live in cities and 46% in villages.", "en"),
        (_SUM, "Уже 64 % граждан живут в городах, а 46 % — в сёлах.", "ru"),
        (_SUM, "The ferry was carrying 118 people, 97 passengers and 12 crew, that day.", "en"),
        (_SUM, "На борту было 118 человек: 97 пассажиров и 12 членов экипажа.", "ru"),
        (
            _SUM,
            "За год «Акниет» заработал 48 млрд тенге, «Толкын» – 112 млрд, то есть вместе"
            " 170 млрд тенге.",
            "ru",
        ),
        (_SHARE, "Half of the bank's 2.4bn portfolio, or 1.6bn, is lent to farmers.", "en"),
        (_SHARE, "Былтыр 2,8 млн жолаушы тасыды. Соның 60 пайызы, яғни 1,2 млн адам ұшқан.", "kk"),
        (_SHARE, "Тонна подорожала с 24 000 до 33 120 тенге, то есть на 83 %.", "ru"),
        (_SPAN, "Она плыла за 9 часов 40 минут: вошла в воду в 5:20, а вышла в 16:00.", "ru"),
        (_SPAN, "She swam it in 9 hours 40 minutes: in at 5:20 and ashore at 16:00.", "en"),
    ],
)
def test_what_numbers_do_not_make_is_reported(found, rule, text, language):
    assert len(found(rule, text, language)) == 1


@pytest.mark.parametrize(
    ("rule", "text", "language"),
    [
        (_SUM, "She won 54.2% of the vote and her rival, Anton Leskov, 45.8%.", "en"),
        (_SUM, "She won 54.2% of the vote in the north and her rival 47.1% in the south.", "en"),
        (_SUM, "Some 85% of farmers live in villages and 42% of traders live in cities.", "en"),
        (_SUM, "85% of those who live in cities have water, and 42% in villages.", "en"),
        (_SUM, "Of 118 people on board, 47 passengers and 6 crew were hurt.", "en"),
        (_SUM, "It carried 109 people, 97 passengers and 12 crew, when it sank.", "en"),
        (
            _SUM,
            "Было 160 млрд: «Акниет» дал 48 млрд тенге, «Толкын» – 112 млрд, вместе 160 млрд"
            " тенге.",
            "ru",
        ),
        (_SHARE, "Half of the bank's 2.4bn portfolio, or 1.2bn, is lent to farmers.", "en"),
        (_SHARE, "Былтыр 2,8 млн жолаушы тасыды. Соның 60 пайызы, яғни 1,7 млн адам ұшқан.", "kk"),
        (_SHARE, "Тонна подорожала с 24 000 до 33 120 тенге, то есть на 38 %.", "ru"),
        (_SPAN, "Она плыла за 10 часов 40 минут: вошла в воду в 5:20, а вышла в 16:00.", "ru"),
        (_SPAN, "They flew in 5 hours: took off at 9:00 and landed at 12:00 local time.", "en"),
    ],
)
def test_what_they_make_is_left_alone(found, rule, text, language):
    assert found(rule, text, language) == []
