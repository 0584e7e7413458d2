"""A number in a title that the first sentence tells otherwise."""

from __future__ import annotations

import pytest


@pytest.fixture
def found(found_by, article_of):
    def run(title, lead, language="en"):
        article = article_of(f"{title}\n\n{lead}", language=language, published="2026-06-10")
        return found_by("self-contradiction", {}, article)

    return run


@pytest.mark.parametrize(
    ("title", "lead", "language"),
    [
        (
            "Fire at market destroys 40 stalls",
            "A fire at the old market destroyed 14 stalls.",
            "en",
        ),
        ("Ministry orders 50 ambulances", "The ministry has ordered 15 ambulances so far.", "en"),
        ("زلزال يودي بحياة 23 شخصا في دلمون", "قتل 32 شخصا في زلزال قوي ضرب دلمون.", "ar"),
        ("Пожар на рынке уничтожил 40 прилавков", "Пожар на рынке уничтожил 14 прилавков.", "ru"),
        ("Базардағы өрт 40 дүңгіршекті жойды", "Ескі базардағы өрт 14 дүңгіршекті жойды.", "kk"),
    ],
)
def test_a_title_and_its_lead_that_differ_are_reported(found, title, lead, language):
    assert len(found(title, lead, language)) == 1


@pytest.mark.parametrize(
    ("title", "lead"),
    [
        ("Fire at market destroys 40 stalls", "A market fire destroyed 40 stalls; 12 were saved."),
        ("Fire at market destroys over 10 stalls", "A fire at the market destroyed 14 stalls."),
        ("Bank hires 300 staff", "The bank employed 2,400 staff. It will hire 300 staff."),
        ("Fire at market destroys 40 stalls", "Traders of 14 stalls have sued the mayor of Delm."),
        ("Quake kills 30 people in Delm", "A quake killed 32 people in Delm on Tuesday night."),
    ],
)
def test_titles_that_round_or_tell_of_something_else_are_left_alone(found, title, lead):
    assert found(title, lead) == []
