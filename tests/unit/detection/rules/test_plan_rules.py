"""Plans and outcomes, days that had passed, shares of counts."""

from __future__ import annotations

import pytest


@pytest.fixture
def between(found_by, article_of):
    """Findings of a rule on two articles of given days."""

    def run(rule, one, other, language, days=("2024-01-12", "2025-09-12")):
        articles = [
            article_of(text, id_, language, published=day)
            for text, id_, day in zip((one, other), "ab", days, strict=True)
        ]
        return found_by(rule, {}, articles)

    return run


@pytest.mark.parametrize(
    ("plan", "outcome", "language"),
    [
        (
            "The bridge across the Wenna will cost 80 million euros.",
            "The bridge across the Wenna cost 96 million euros.",
            "en",
        ),
        (
            "ستبلغ كلفة الجسر على نهر ونا 80 مليون يورو.",
            "بلغت كلفة الجسر على نهر ونا 96 مليون يورو.",
            "ar",
        ),
    ],
)
def test_an_outcome_makes_its_plan_out_of_date(between, plan, outcome, language):
    (finding,) = between("outdated-plan", plan, outcome, language)
    assert finding.type.value == "outdated"
    assert not finding.severity.loud


def test_a_plan_after_its_outcome_is_none_of_it(between):
    one = "The bridge across the Wenna cost 80 million euros."
    other = "The bridge across the Wenna will cost 96 million euros."
    assert between("outdated-plan", one, other, "en") == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Lowick fair will open on 3 May 2025.", "en"),
        ("سيفتتح معرض لويك في 3 مايو 2025.", "ar"),
        ("Ярмарка будет открыта 3 мая 2025 года.", "ru"),
    ],
)
def test_a_day_to_come_had_passed(found_by, article_of, text, language):
    article = article_of(text, language=language, published="2025-06-11")
    assert [f.type.value for f in found_by("passed-day", {}, article)] == ["outdated"]


@pytest.mark.parametrize(
    "text",
    [
        "The Lowick fair will open on 3 July 2025.",
        "The law of 3 May 2025 was meant to help; it will change.",
        "The Lowick fair opened on 3 May 2025.",
    ],
)
def test_a_day_that_need_not_be_to_come_is_left_alone(found_by, article_of, text):
    assert found_by("passed-day", {}, article_of(text, published="2025-06-11")) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("12 of 40 pupils (30 percent) had no book.", "en"),
        ("12 of 41 pupils (29 percent) had no book.", "en"),
        ("Из 40 опрошенных 12 (30 %) не имеют книг.", "ru"),
        ("The school has 40 teachers and 12 classes (25 percent more than before).", "en"),
    ],
)
def test_a_share_that_its_counts_bear_out_is_left_alone(found_by, article_of, text, language):
    assert found_by("share-of-count", {}, article_of(text, language=language)) == []
