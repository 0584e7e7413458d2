"""Editions told right beside an event's name, and other ways to tell a founding."""

import pytest

EVENT = {"regatta": ["en + Lake Regatta", "ru + Озёрная регата", "kk + Көл регатасы"]}
BODY = {
    "guild": [
        "ar + نقابة صناع القوارب",
        "en + Boatbuilders Guild",
        "ru + Гильдия лодочников",
        "kk + Қайықшылар гильдиясы",
    ]
}


@pytest.fixture
def loud(check, article_of):
    def run(names, fact, text, language, **kinds):
        article = article_of(text, language=language, published="2026-07-06")
        found = check(names, article, [fact], **kinds).findings
        return [f.rule for f in found if f.severity.loud]

    return run


@pytest.mark.parametrize(
    ("text", "language", "wrong"),
    [
        ("Nine crews rowed in the eleventh Lake Regatta on Sunday.", "en", True),
        ("Nine crews rowed in the twelfth annual Lake Regatta on Sunday.", "en", False),
        ("She rowed in her third Lake Regatta on Sunday.", "en", False),
        ("Вчера завершилась одиннадцатая Озёрная регата.", "ru", True),
        ("Кеше он бірінші Көл регатасы аяқталды.", "kk", True),
    ],
)
def test_an_ordinal_right_before_an_event_is_its_edition(loud, fact_of, text, language, wrong):
    fact = fact_of("regatta", "edition", 12, valid_from="2026", valid_to="2026")
    assert bool(loud(EVENT, fact, text, language, regatta="event")) is wrong


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Boatbuilders Guild traces its history to 1931.", "en"),
        ("تعود نشأة نقابة صناع القوارب إلى عام 1931.", "ar"),
        ("Гильдия лодочников ведёт свою историю с 1931 года.", "ru"),
        ("Тарихы 1931 жылдан басталатын Қайықшылар гильдиясы көрме ашты.", "kk"),
    ],
)
def test_roots_and_histories_tell_of_a_founding(loud, fact_of, text, language):
    assert loud(BODY, fact_of("guild", "founding_year", 1913), text, language)
    assert not loud(BODY, fact_of("guild", "founding_year", 1931), text, language)


def test_the_year_of_a_kazakh_founding_is_not_that_of_the_members(loud, fact_of):
    text = "1931 жылы құрылған Қайықшылар гильдиясының құрамына 8 мемлекет кіреді."
    fact = fact_of("guild", "member_count", 11, "state", valid_from="2020")
    assert loud(BODY, fact, text, "kk")
