"""Ages and numbers of years beside the year in which something began."""

from __future__ import annotations

import pytest


@pytest.fixture
def found(found_by, article_of):
    def run(text, language):
        return found_by(
            "anniversary", {}, article_of(text, language=language, published="2026-03-11")
        )

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The club, founded in 1961, marks 75 years since its founding.", "en"),
        ("The bridge, opened in 1974, turned 61 this year.", "en"),
        ("The mill opened 20 years ago, in 1995.", "en"),
        ("Музей, основанный в 1995 году, отметил в этом году 40-летие.", "ru"),
        ("Завод открыт в 1974 году, и в этом году ему исполнился 61 год.", "ru"),
        ("افتتح المصنع قبل 20 عاما، أي عام 1995.", "ar"),
        ("Зауыт 1974 жылы іске қосылған, биыл оған 61 жыл толды.", "kk"),
    ],
)
def test_years_that_the_beginning_belies_are_reported(found, text, language):
    assert len(found(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mill opened 31 years ago, in 1995.", "en"),
        ("The firm, founded in 1950, has backed the fair for 20 years since 2006.", "en"),
        ("Зауыт 1974 жылы іске қосылған, биыл оған 52 жыл толды.", "kk"),
        ("افتتح المصنع قبل 30 عاما، أي عام 1995.", "ar"),
    ],
)
def test_years_that_may_be_over_are_left_alone(found, text, language):
    assert found(text, language) == []
