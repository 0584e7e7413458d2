"""One figure of an article, told again with its digits in another order."""

import pytest


@pytest.fixture
def found(found_by, article_of):
    def run(text, language):
        article = article_of(text, language=language, published="2026-01-12")
        return found_by("turned-digits", {}, article)

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The wet March of 1954 brought 203 mm. The 230 mm of March 1954 are far.", "en"),
        ("The hall, built in 1932, seats 640. A guide said the hall of 1932 seats 460.", "en"),
        (
            "В опросе проект поддержали 64 % жителей. В выводах опроса проект одобрили 46 %"
            " жителей.",
            "ru",
        ),
        (
            "سُجلت 96 إصابة مؤكدة منذ مطلع العام. وقالت الوزارة إن الإصابات الـ69 المؤكدة منذ مطلع"
            " العام متفرقة.",
            "ar",
        ),
        (
            "Сауалнамада жобаны 71 пайыз қолдады. Сол сауалнама бойынша жобаны 17 пайыз қолдаған.",
            "kk",
        ),
    ],
)
def test_digits_that_changed_places_are_one_figure(found, text, language):
    assert len(found(text, language)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The wet March of 1954 brought 203 mm. The wet March of 1961 brought 230 mm.",
        "A poll found that 64 per cent back the plan. Another poll found that 46 per cent do.",
        "The choir has 12 tenors. The town gave 21 tenors of the choir a boat last year.",
        "In Thornby 64 houses were flooded. In Elmere 46 houses were flooded.",
        "The harbour has 120 berths. A net costs 210 crowns.",
        "Of the jury 12 men voted for the harbour. Of the jury 21 women voted for the harbour.",
    ],
)
def test_two_things_may_have_the_same_digits(found, text):
    assert found(text, "en") == []


def test_digits_behind_an_arabic_article_count_the_noun_before_them(found):
    text = (
        "ويضم المتحف 1480 قطعة في العرض الدائم. وقال إن القطع الـ1840 المختارة للعرض الدائم كثيرة."
    )
    assert len(found(text, "ar")) == 1
