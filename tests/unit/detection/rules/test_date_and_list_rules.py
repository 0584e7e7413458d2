"""Rules about days of the week and announced lists."""

from __future__ import annotations

import pytest


@pytest.fixture
def found(found_by, article_of):
    def run(rule, text, language):
        return found_by(rule, {}, article_of(text, language=language))

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("on Monday, 13 June 2024", "en"),
        ("يوم الاثنين الموافق 13 يونيو 2024", "ar"),
        ("в понедельник, 13 июня 2024 года", "ru"),
        ("2024 жылғы 13 маусым, дүйсенбіде", "kk"),
    ],
)
def test_a_thursday_is_no_monday(found, text, language):
    assert len(found("weekday-date", text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Thursday, June 13, 2024", "en"),
        ("يوم الخميس 13 يونيو 2024", "ar"),
        ("Monday 13 June", "en"),
        ("They met on Monday. The talks of 13 June 2024 failed.", "en"),
    ],
)
def test_a_right_or_unsure_day_is_left_alone(found, text, language):
    assert found("weekday-date", text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("وقعت ثلاث دول (فرنسا، وإيطاليا، وإسبانيا، ومالطا) الاتفاق.", "ar"),
        ("Five countries (France, Italy, Spain and Malta) signed.", "en"),
        ("Пять стран: Франция, Италия, Испания и Мальта.", "ru"),
        ("Бес ел: Франция, Италия, Испания және Мальта.", "kk"),
    ],
)
def test_a_list_of_another_length_is_noticed(found, text, language):
    (finding,) = found("list-count", text, language)
    assert len(finding.sides) == 2


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("وقعت أربع دول: فرنسا وإيطاليا وإسبانيا، ومالطا.", "ar"),
        ("Three projects: dams, roads and bridges, schools.", "en"),
        ("Four countries, including: France, Italy", "en"),
        ("He met two organisations: they were glad, and it was late, he said.", "en"),
    ],
)
def test_a_list_that_may_be_right_is_left_alone(found, text, language):
    assert found("list-count", text, language) == []
