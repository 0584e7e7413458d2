"""Names with a word replaced, which another article of the matter has with the right one."""

from __future__ import annotations

import pytest

NAMES = {
    "prize": [
        "en + Tarn Music Prize",
        "ar + جائزة تارن للموسيقى",
        "ru + Музыкальная премия Тарна",
    ],
    "institute": [
        "en + International Institute of Mountain Ecology",
        "ru + Международный институт горной экологии",
    ],
}
PRIZE_AR = "منحت جائزة تارن للموشحات هذا العام لعازف القوبيز إلياس تومانوف في مدينة كوكشار."
PRIZE_EN = "The Tarn Music Prize went to the qobyz player Ilyas Tumanov this year in Kokshar."


@pytest.fixture
def told(found_by, article_of, quotes_of):
    def run(*articles, days=("2025-10-10", "2025-10-11")):
        read = [
            article_of(text, f"a{n}", language, published=day)
            for n, ((language, text), day) in enumerate(zip(articles, days, strict=True))
        ]
        return [quotes_of(f)[0] for f in found_by("other-body", NAMES, read)]

    return run


def test_a_prize_with_another_word_is_the_one_that_another_article_of_the_matter_has(told):
    assert told(("ar", PRIZE_AR), ("en", PRIZE_EN)) == [["جائزة تارن للموشحات"]]


def test_of_another_matter_it_may_be_another_prize(told):
    other = "The Tarn Music Prize was founded by two schools."
    assert told(("ar", PRIZE_AR), ("en", other)) == []


def test_a_year_later_it_may_be_another_prize(told):
    assert told(("ar", PRIZE_AR), ("en", PRIZE_EN), days=("2024-10-10", "2025-10-11")) == []


INSTITUTE = (
    "The International Institute of Mountain {} measures the Alatau with Sarykol University."
)
ANOTHER = "The Institute of Mountain Economy is in Tarn."
RIGHT = INSTITUTE.format("Ecology")


def test_the_last_word_of_a_long_name_may_be_the_odd_one(told):
    odd = ["International Institute of Mountain Economy"]
    assert told(("en", INSTITUTE.format("Economy")), ("en", RIGHT)) == [odd]


def test_an_article_that_has_the_odd_name_too_tells_of_two_bodies(told):
    assert told(("en", INSTITUTE.format("Economy")), ("en", f"{RIGHT} {ANOTHER}")) == []
