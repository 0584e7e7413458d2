"""Sums, shares, spans and lists as whole articles tell of them."""

from __future__ import annotations

import pytest


@pytest.fixture
def found(found_by, article_of):
    def run(rule, text, language):
        return found_by(rule, {}, article_of(text, language=language, published="2026-05-04"))

    return run


@pytest.mark.parametrize(
    ("rule", "text", "language"),
    [
        (
            "sum-of-parts",
            "The mill owes 90 million tenge: 30 million, 28 million and 22 million tenge for two"
            " late orders.",
            "en",
        ),
        (
            "sum-of-parts",
            "The farms sold 1.4 million tonnes of rye, 0.7 million of oats and 0.2 million of peas,"
            " 2.6 million tonnes in all.",
            "en",
        ),
        (
            "sum-of-parts",
            "Общее число работ, по данным музея, — 152: 90 картин, 40 скульптур и 12 ковров.",
            "ru",
        ),
        (
            "share-of-count",
            "Exports came to 3.6 million tonnes, up 15 per cent from 2.4 million.",
            "en",
        ),
        (
            "share-of-count",
            "باع المصنع 600 طن العام الماضي، وبذلك فإن الزيادة، مع 900 طن هذا العام، ستكون 30 في"
            " المئة.",
            "ar",
        ),
        ("share-of-count", "ومن أصل 800 كتاب رُمم 200، وهذا 40 في المئة من المجموعة.", "ar"),
        ("span-of-time", "The foundry has worked since 1976, that is for 60 years.", "en"),
        ("span-of-time", "Зауыт 1976 жылдан бері, яғни 60 жыл жұмыс істейді.", "kk"),
        ("list-count", "У мастера четверо детей: сыновья Тимур и Олег и дочь Инна.", "ru"),
        ("passed-day", "ومن المقرر أن يتم الانتهاء من بناء السوق الجديد في أكتوبر 2025.", "ar"),
    ],
)
def test_numbers_of_a_story_that_do_not_fit_are_reported(found, rule, text, language):
    assert len(found(rule, text, language)) == 1


@pytest.mark.parametrize(
    ("rule", "text", "language"),
    [
        (
            "sum-of-parts",
            "The mill owes 80 million tenge: 30 million, 28 million and 22 million tenge for two"
            " late orders.",
            "en",
        ),
        (
            "sum-of-parts",
            "Общее число работ, по данным музея, — 142: 90 картин, 40 скульптур и 12 ковров.",
            "ru",
        ),
        (
            "share-of-count",
            "Exports came to 3.6 million tonnes, up 50 per cent from 2.4 million.",
            "en",
        ),
        ("span-of-time", "The foundry has worked since 1976, that is for 50 years.", "en"),
        (
            "span-of-time",
            "The foundry has worked since 1976, and for 12 years without a loss.",
            "en",
        ),
        ("list-count", "У мастера трое детей: сыновья Тимур и Олег и дочь Инна.", "ru"),
        ("passed-day", "The market is expected to be finished in October 2026.", "en"),
    ],
)
def test_numbers_of_a_story_that_fit_are_left_alone(found, rule, text, language):
    assert found(rule, text, language) == []
