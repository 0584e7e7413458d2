"""Places in a contest against each other."""

from __future__ import annotations

import pytest


@pytest.fixture
def places(found_by, article_of):
    def run(one, other, language):
        articles = [
            article_of(text, id_, language, "2025-08-25")
            for text, id_ in ((one, "a"), (other, "b"))
        ]
        return [f for f in found_by("figure-conflict", {}, articles) if f.severity.loud]

    return run


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("Lina Moreau finished fourth in the women's slalom at Corvin on Sunday.",
         "Lina Moreau took second place in the women's slalom at Corvin on Sunday.", "en"),
        ("أنهت العداءة ليلى منصور سباق الماراثون في دورة الجزر في المركز الثالث.",
         "حلت العداءة ليلى منصور في المركز الخامس في سباق الماراثون ضمن دورة الجزر.", "ar"),
        ("Борец Арман Сеитов занял третье место на турнире памяти чемпионов в Коре.",
         "Борец Арман Сеитов занял пятое место на турнире памяти чемпионов в Коре.", "ru"),
        ("Балуан Арман Сейітов Көл ойындарында ауыр салмақта үшінші орын алды.",
         "Балуан Арман Сейітов Көл ойындарында ауыр салмақта бесінші орынға тұрақтады.", "kk"),
    ],
)  # fmt: skip
def test_one_contender_has_one_place_in_a_contest(places, one, other, language):
    assert len(places(one, other, language)) == 1


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("Lina Moreau finished fourth in the women's slalom at Corvin on Sunday.",
         "Greta Hall took second place in the women's slalom at Corvin on Sunday.", "en"),
        ("Lina Moreau finished fourth in the women's slalom at Corvin on Sunday.",
         "Lina Moreau took second place in the women's giant slalom at Astrel in March.", "en"),
        ("أنهت العداءة ليلى منصور سباق الماراثون في المركز الثالث.",
         "أنهت العداءة هناء قاسم سباق الماراثون في المركز الخامس.", "ar"),
        ("Борец Арман Сеитов занял третье место на турнире памяти чемпионов в Коре.",
         "Борец Данияр Оспанов занял пятое место на турнире памяти чемпионов в Коре.", "ru"),
        ("Балуан Арман Сейітов ауыр салмақта үшінші орын алды.",
         "Балуан Дәурен Оспанов ауыр салмақта бесінші орын алды.", "kk"),
    ],
)  # fmt: skip
def test_other_contenders_and_contests_have_other_places(places, one, other, language):
    assert places(one, other, language) == []
