"""Two numbers for one edition, and editions of other years and events."""

from __future__ import annotations

import pytest

NAMES = {"fest": ["en + Falcon Film Festival", "ar + مهرجان الصقر السينمائي"]}


@pytest.fixture
def found(found_by, article_of):
    def run(one, other, languages=("en", "en"), published=("2026-03-03", "2026-03-05")):
        articles = [
            article_of(text, id_=str(n), language=languages[n], published=published[n])
            for n, text in enumerate((one, other))
        ]
        findings = found_by("edition-conflict", NAMES, articles, fest="event")
        return [[s.value for s in f.sides] for f in findings]

    return run


@pytest.mark.parametrize(
    ("language", "one", "other", "values"),
    [
        (
            "en",
            "The 14th Falcon Film Festival opened.",
            "The 15th Falcon Film Festival ends.",
            "14 15",
        ),
        (
            "en",
            "The third Orlan Bread Fair opened.",
            "Crowds at the fourth Orlan Bread Fair.",
            "3 4",
        ),
        (
            "ar",
            "انطلقت الدورة الرابعة لمهرجان الخبز.",
            "بدأت النسخة الخامسة من مهرجان الخبز.",
            "4 5",
        ),
        (
            "ru",
            "Открылся XIV кинофестиваль «Сокол».",
            "Начался пятнадцатый кинофестиваль «Сокол».",
            "14 15",
        ),
        (
            "kk",
            "Он төртінші «Сұңқар» фестивалі ашылды.",
            "15-ші «Сұңқар» фестивалі басталды.",
            "14 15",
        ),
    ],
)
def test_two_numbers_of_one_edition_are_reported(found, language, one, other, values):
    assert found(one, other, (language, language)) == [values.split()]


def test_a_listed_event_is_known_in_two_languages(found):
    one, other = "The 14th Falcon Film Festival opened.", "انطلق مهرجان الصقر السينمائي الخامس عشر."
    assert found(one, other, ("en", "ar")) == [["14", "15"]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The third Orlan Bread Fair opened.", "The fourth Orlan Horse Fair opened."),
        ("The third Orlan Bread Fair opened.", "The next, fourth Orlan Bread Fair is far off."),
        (
            "The third Orlan Bread Fair opened.",
            "After the third, the fourth Orlan Bread Fair and"
            " the third Orlan Bread Fair are told of.",
        ),
        ("The third Orlan Bread Fair opened.", "In 2027 the fourth Orlan Bread Fair will open."),
        ("The third Orlan Bread Fair opened in 2026.", "The second Orlan Bread Fair of 2025 paid."),
    ],
)
def test_other_editions_and_events_are_left_alone(found, one, other):
    assert found(one, other) == []


def test_articles_of_two_years_tell_of_two_editions(found):
    one, other = "The third Orlan Bread Fair opened.", "The fourth Orlan Bread Fair opened."
    assert found(one, other, published=("2025-03-03", "2026-03-05")) == []


def test_an_edition_is_known_by_the_event_that_its_sentence_begins_with(found):
    one = "انطلقت الدورة الحادية عشرة من مهرجان النخيل للموسيقى مساء الخميس."
    other = "افتتح مهرجان النخيل للموسيقى مساء الخميس دورته الثانية عشرة."
    assert found(one, other, ("ar", "ar")) == [["11", "12"]]
