"""The number of an edition against the fact, and other editions rightly told of."""

from __future__ import annotations

import pytest

NAMES = {
    "forum": [
        "ar + منتدى تلغار الإقليمي للمياه الثالث",
        "en + Third Talgar Regional Water Forum",
        "ru + Третий Талгарский региональный водный форум",
        "kk + Үшінші Талғар өңірлік су форумы",
    ],
    "congress": [
        "ar + الكونغرس الثاني عشر",
        "en + 12th SVCC Congress",
        "ru + XII Конгресс шахматистов Шёлковой долины",
        "kk + Шахматшылардың XII конгресі",
    ],
    "chess": ["ar + اتحاد الوادي للشطرنج", "en + SVCC"],
    "talgar": ["ar + تلغار", "en + Talgar", "ru + Талгар", "kk + Талғар"],
}
KINDS = {"forum": "event", "congress": "event", "talgar": "place"}


@pytest.fixture
def found(found_by, article_of, fact_of):
    facts = (
        fact_of("forum", "edition", 3, "ordinal"),
        fact_of("forum", "event_date", "2026-05-20/2026-05-21", "interval"),
        fact_of("congress", "edition", 12, None),
        fact_of("congress", "event_date", "2026-05-22", "date"),
    )

    def run(language, text, published="2026-05-23"):
        article = article_of(text, language=language, published=published)
        return [f.entity for f in found_by("reference-fact", NAMES, article, facts, **KINDS)]

    return run


@pytest.mark.parametrize(
    ("language", "text", "entity"),
    [
        ("ar", "اختتم أمس في تلغار المنتدى الإقليمي للمياه الرابع.", "forum"),
        ("ar", "اختتم أمس المنتدى الإقليمي الرابع للمياه.", "forum"),
        ("en", "The fourth Talgar Regional Water Forum closed.", "forum"),
        ("en", "The 4th Regional Water Forum closed in Talgar.", "forum"),
        ("ru", "Завершился IV Талгарский региональный водный форум.", "forum"),
        ("kk", "Төртінші Талғар өңірлік су форумы аяқталды.", "forum"),
        ("ar", "انتهى الكونغرس الثالث عشر لاتحاد الوادي للشطرنج.", "congress"),
        ("en", "Delegates left the 13th SVCC Congress.", "congress"),
        ("ru", "Закрылся XIII конгресс шахматистов Шёлковой долины.", "congress"),
    ],
)
def test_a_wrong_number_of_an_edition_is_reported(found, language, text, entity):
    assert found(language, text) == [entity]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The fourth Talgar Regional Water Forum will be held in 2028."),
        ("en", "The previous, second Talgar Regional Water Forum was smaller."),
        ("en", "The fourth Talgar Regional Bread Forum closed."),
        ("ar", "اختتم أمس في تلغار المنتدى الإقليمي للصحافة الرابع."),
        ("ru", "Четвёртый форум прошёл в 2028 году."),
    ],
)
def test_other_editions_and_other_forums_are_left_alone(found, language, text):
    assert found(language, text) == []


def test_an_edition_of_another_year_has_its_own_number(found):
    assert found("en", "The second Talgar Regional Water Forum closed.", "2024-05-23") == []
