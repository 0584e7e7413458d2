"""Since when bodies and events are told to exist, in as many words as newsrooms use."""

import pytest

REGATTA = {
    "regatta": [
        "en + Heron Lake Regatta",
        "ru + Регата «Белая цапля»",
        "ar + سباق البلشون الأبيض",
        "kk + «Ақ құтан» регатасы",
    ]
}
GUILD = {"guild": ["en + Valley Millers Guild", "ru + Союз долинных мельников"]}


@pytest.fixture
def begun(found_by, article_of, fact_of):
    def run(text, language, names=REGATTA, kind="event"):
        article = article_of(text, language=language, published="2026-03-02")
        facts = [fact_of(next(iter(names)), "founding_year", 1998)]
        kinds = {next(iter(names)): kind}
        found = found_by("reference-fact", names, article, facts, **kinds)
        return [f for f in found if f.severity.loud]

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Heron Lake Regatta, first held in 2004, is back.", "en"),
        ("The Heron Lake Regatta, which began in 2004, is back.", "en"),
        ("The Heron Lake Regatta has been held every year since 2004.", "en"),
        ("Регата «Белая цапля», впервые состоявшаяся в 2004 году, вернулась.", "ru"),
        ("Регата «Белая цапля» проводится ежегодно с 2004 года.", "ru"),
        ("يعود سباق البلشون الأبيض، الذي أقيم للمرة الأولى عام 2004، إلى البحيرة.", "ar"),
        ("Алғаш рет 2004 жылы өткен «Ақ құтан» регатасы қайта оралды.", "kk"),
        ("«Ақ құтан» регатасы тұңғыш рет 2004 жылы өткізілді.", "kk"),
    ],
)
def test_an_event_that_was_first_held_in_another_year(begun, text, language):
    assert len(begun(text, language)) == 1
    assert begun(text.replace("2004", "1998"), language) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Heron Lake Regatta was held in 2004 by the harbour.",
        "The Heron Lake Regatta was first held on two lakes in 2015.",
        "The Heron Lake Regatta began in 2026 with a storm.",
        "The Heron Lake Regatta began on 12 May 2004.",
    ],
)
def test_an_event_held_or_begun_in_some_year_is_no_first_one(begun, text):
    assert begun(text, "en") == []


def test_the_body_stands_for_the_one_named_before(begun):
    text = "The Valley Millers Guild met on Friday. Founded in 2008, the body has 15 members."
    assert len(begun(text, "en", GUILD, "organisation")) == 1


def test_another_guild_founded_at_the_head_of_a_sentence_is_not_the_one_before(begun):
    text = "The Valley Millers Guild met. Founded in 2008, the bakers' league sent two guests."
    assert begun(text, "en", GUILD, "organisation") == []
