"""Lengths of time that a sentence tells apart from the ends between which they lie."""

from __future__ import annotations

import pytest


@pytest.fixture
def found(found_by, article_of):
    def run(text, language="en"):
        article = article_of(text, language=language, published="2026-06-10")
        return found_by("span-of-time", {}, article)

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The shop opens from 9 a.m. to 5 p.m., seven hours a day.", "en"),
        ("The exhibition opens on 3 June and closes ten days later, on 9 June.", "en"),
        ("The train leaves at 8:15 and arrives at 11:45, a journey of two hours.", "en"),
        ("The four-hour concert began at 19:00 and ended at 21:30.", "en"),
        ("The three-day cup, held from 10 to 15 May, drew 300 athletes.", "en"),
        ("Десятидневная выставка пройдёт с 3 по 9 июня.", "ru"),
        ("Выставка продлится десять дней, с 3 по 9 июня.", "ru"),
        ("Магазин работает с 9 до 17 часов, то есть семь часов в день.", "ru"),
        ("يفتح المتجر من التاسعة صباحا حتى الخامسة مساء، أي سبع ساعات يوميا.", "ar"),
        ("Он күндік көрме 3 маусымнан 9 маусымға дейін өтеді.", "kk"),
        ("Ол одақты 1998 жылдан 2010 жылға дейін 14 жыл басқарды.", "kk"),
    ],
)
def test_a_length_that_its_ends_belie_is_reported(found, text, language):
    assert len(found(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The forum, which runs from 3 to 9 June, includes a three-day school.", "en"),
        ("The two-day summit falls within the festival, which runs from 3 to 9 June.", "en"),
        ("The office is open from 9 a.m. to 5 p.m., two hours longer than before.", "en"),
        ("The shop opens from 9 a.m. to 5 p.m. with an hour's break, seven hours in all.", "en"),
        ("The meeting began at 10:00 and closed at 13:00 after two hours and a break.", "en"),
        ("Двухдневный семинар пройдёт в рамках выставки, которая длится с 3 по 9 июня.", "ru"),
        ("Выставка продлится неделю, с 3 по 9 июня.", "ru"),
        ("Суд начался 3 июня, а через десять дней, 13 июня, огласили приговор.", "ru"),
        ("يستمر المعرض سبعة أيام من 3 إلى 9 حزيران/يونيو.", "ar"),
        ("Жеті күндік көрме 3 маусымнан 9 маусымға дейін өтеді.", "kk"),
    ],
)
def test_lengths_that_fit_or_are_of_something_else_are_left_alone(found, text, language):
    assert found(text, language) == []
