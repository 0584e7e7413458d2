"""Ordinals as counts, race times and ages in words."""

from __future__ import annotations

import pytest

from kzannotate.detection.articles.article_text import ArticleText
from kzannotate.detection.statements.clock_times import race_times
from kzannotate.detection.statements.told_ages import as_age, years_of_life
from kzannotate.detection.statements.won_again import won_again


@pytest.mark.parametrize(
    ("text", "language", "won"),
    [
        ("It was her fourth gold of the games.", "en", [("gold", 4)]),
        ("وأحرزت العداءة ذهبيتها الثالثة.", "ar", [("gold", 3)]),
        ("Боксёр завоевал свой пятый титул.", "ru", [("title", 5)]),
        ("Палуан үшінші алтынын алды.", "kk", [("gold", 3)]),
        ("The third gold went to Peru.", "en", []),
        ("وكانت الذهبية الثالثة لبيرو.", "ar", []),
    ],
)
def test_what_somebody_won_again_is_so_many_of_it(article_of, text, language, won):
    found = won_again(ArticleText(article_of(text, language=language)))
    assert [(a.unit, a.value) for a in found] == won


@pytest.mark.parametrize("text", ["He ran the lap in 3:12.50.", "She swam it in 3:12,50."])
def test_parts_of_seconds_make_a_race_time(article_of, text):
    (time,) = race_times(ArticleText(article_of(text, language="en")))
    assert time.value == pytest.approx(3 + 12.5 / 60)


def test_an_hour_of_the_day_is_no_race_time(article_of):
    text = ArticleText(article_of("The gates open at 13:12. Fifty came.", language="en"))
    assert not list(race_times(text))


def test_the_son_of_an_ordinal_is_so_old(article_of):
    text = ArticleText(article_of("وفاز ابن السابعة والعشرين بالكأس.", language="ar"))
    assert [a.value for a in years_of_life(text)] == [27]


@pytest.mark.parametrize(
    ("text", "language", "ages"),
    [
        ("At 20, the Dane is the youngest of them.", "en", [20]),
        ("В свои 34 года он играет за сборную.", "ru", [34]),
        ("At 20 degrees, the ice is safe.", "en", []),
    ],
)
def test_a_number_that_somebody_is_called_by_is_an_age(article_of, text, language, ages):
    read = ArticleText(article_of(text, language=language))
    found = (as_age(read, amount) for amount in read.amounts)
    assert [a.value for a in found if a] == ages
