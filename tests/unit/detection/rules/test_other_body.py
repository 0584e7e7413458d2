"""What two sources tell of two bodies."""

from __future__ import annotations

import pytest

NAMES = {
    "date-council": ["en + Council of Date Growers", "ar + مجلس زارعي النخيل"],
    "league": ["en + Maritime Safety League", "ar + رابطة السلامة البحرية"],
}


@pytest.fixture
def found(found_by, article_of, quotes_of):
    def run(one, other, language="en"):
        articles = [article_of(text, id_, language) for id_, text in (("a", one), ("b", other))]
        return [quotes_of(f) for f in found_by("other-body", NAMES, articles)]

    return run


FRAME = "The secretariat of the {} prints the harvest guide every January in its Tashkent office."


def test_one_sentence_of_two_bodies_is_noticed(found):
    one, other = FRAME.format("Council of Date Growers"), FRAME.format("Maritime Safety League")
    assert found(one, other) == [[["Council of Date Growers"], ["Maritime Safety League"]]]


def test_it_is_noticed_in_arabic_too(found):
    frame = "تصدر أمانة {} دليل المحصول في يناير كل عام من مكتبها في طشقند."
    assert found(frame.format("مجلس زارعي النخيل"), frame.format("رابطة السلامة البحرية"), "ar")


def test_other_deeds_of_another_body_are_its_own(found):
    other = "The secretariat of the Maritime Safety League counts wrecks from its Tashkent office."
    assert found(FRAME.format("Council of Date Growers"), other) == []


def test_bodies_that_one_article_names_both_are_told_apart(found):
    other = FRAME.format("Maritime Safety League") + " The Council of Date Growers does so too."
    assert found(FRAME.format("Council of Date Growers"), other) == []


LENDERS = {
    "canal-bank": ["en + Canal Bank", "ar + بنك القنوات", "ru + Банк каналов"],
    "river-fund": ["en + River Monetary Fund", "ar + صندوق الأنهار", "ru + Речной валютный фонд"],
    "ministry": ["en + Ministry of Ponds", "ar + وزارة البرك", "ru + Министерство прудов"],
}
LOAN = "The Canal Bank lent the valley 90 million dollars over 20 years on Thursday."


@pytest.fixture
def told(found_by, article_of):
    def run(one, other, language):
        days = {"published": "2025-10-10"}
        articles = [article_of(one, "a", "en", **days), article_of(other, "b", language, **days)]
        return len(found_by("other-body", LENDERS, articles))

    return run


@pytest.mark.parametrize(
    ("language", "other"),
    [
        ("ru", "Речной валютный фонд дал долине заём в 90 миллионов долларов на 20 лет."),
        ("ar", "أقرض صندوق الأنهار الوادي 90 مليون دولار لمدة 20 عاما."),
        ("en", "The River Monetary Fund lent the valley 90 million dollars on Thursday."),
    ],
)
def test_one_loan_of_two_lenders_is_noticed_in_two_articles(told, language, other):
    assert told(LOAN, other, language) == 1


@pytest.mark.parametrize(
    ("language", "other"),
    [
        ("ru", "Министерство прудов получило заём в 90 миллионов долларов на 20 лет."),
        ("en", "The Ministry of Ponds received 90 million dollars over 20 years on Thursday."),
        ("ru", "Речной валютный фонд прогнозирует рост на 20 процентов, до 90 миллионов долларов."),
        ("ru", "Речной валютный фонд и Банк каналов дали долине 90 миллионов долларов на 20 лет."),
    ],
)
def test_what_a_body_gets_or_foresees_is_its_own(told, language, other):
    assert told(LOAN, other, language) == 0
