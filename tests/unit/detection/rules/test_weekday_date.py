"""Days of the week beside dates without a year, and with witnesses in other articles."""

from __future__ import annotations

import pytest

from kzannotate.domain.finding import Basis

DAY = "2026-03-11"


@pytest.fixture
def found(found_by, article_of):
    def run(text, language):
        return found_by("weekday-date", {}, article_of(text, language=language, published=DAY))

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The hall opens on Tuesday, 18 March, at noon.", "en"),
        ("The hall opens on 18 March, a Tuesday.", "en"),
        ("The hall opened on Sunday evening (March 9).", "en"),
        ("The hall opens on Friday and Saturday, 20 and 22 March.", "en"),
        ("Зал откроют в четверг вечером, 18 марта.", "ru"),
        ("18 марта приходится на четверг.", "ru"),
        ("Зал бейсенбі күні, 18 наурызда ашылады.", "kk"),
        ("تفتح القاعة الخميس المقبل الموافق 18 مارس.", "ar"),
        ("فُتحت القاعة في 9 مارس (الأحد).", "ar"),
    ],
)
def test_a_day_near_the_article_is_taken_for_this_years(found, text, language):
    assert len(found(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The hall opens on Wednesday, 18 March.", "en"),
        ("Last year it opened on Tuesday, 18 March.", "en"),
        ("It moved from 18 March to Thursday.", "en"),
        ("Игра перенесена с 18 марта на четверг.", "ru"),
        ("يقام المعرض يومي السبت والأحد 21 و22 مارس.", "ar"),
        ("In 2025 it fell on Tuesday, 18 March.", "en"),
    ],
)
def test_days_of_other_years_and_other_days_are_left_alone(found, text, language):
    assert found(text, language) == []


def test_another_article_that_has_the_day_right_stands_beside_it(found_by, article_of):
    wrong = article_of("It opens on Tuesday, 18 March.", "a", "en", published=DAY)
    right = article_of("Зал откроют в среду, 18 марта.", "b", "ru", published=DAY)
    (finding,) = found_by("weekday-date", {}, [wrong, right])
    assert [[p.document for p in s.passages] for s in finding.sides] == [["a"], ["b"]]
    assert finding.basis is Basis.INTERNAL
