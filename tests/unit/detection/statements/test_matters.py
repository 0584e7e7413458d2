"""Figures of one matter that two articles tell of in other words."""

from __future__ import annotations

import pytest


@pytest.fixture
def loud(found_by, article_of):
    def run(one, other, language):
        articles = [
            article_of(one, "a", language, "2026-03-10"),
            article_of(other, "b", language, "2026-03-10"),
        ]
        return [f for f in found_by("figure-conflict", {}, articles) if f.severity.loud]

    return run


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        (
            "أنفقت الوزارة 12 مليون ريال على تأهيل ميناء الصيادين.",
            "كلّف تأهيل ميناء الصيادين خزينة الدولة 16 مليون ريال.",
            "ar",
        ),
        ("يبلغ طول الرصيف الجنوبي 900 متر.", "يمتد الرصيف الجنوبي على مسافة 600 متر.", "ar"),
        ("Аграрии намолотили 70 тысяч тонн проса.", "Урожай проса составил 50 тысяч тонн.", "ru"),
    ],
)
def test_one_matter_in_other_words_is_compared(loud, one, other, language):
    assert len(loud(one, other, language)) == 1


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        (
            "أنفقت الوزارة 12 مليون ريال على تأهيل ميناء الصيادين.",
            "أنفقت الوزارة 16 مليون ريال على تأهيل ميناء الركاب.",
            "ar",
        ),
        ("Ферма собрала 70 тонн свёклы.", "Ферма собрала 9 тонн моркови.", "ru"),
        ("The new quay is 900 metres long.", "The old quay is 600 metres long.", "en"),
    ],
)
def test_other_matters_are_left_alone(loud, one, other, language):
    assert loud(one, other, language) == []
