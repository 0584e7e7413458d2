"""The sample project: well formed, and holding what docs/sample.md says it holds."""

from __future__ import annotations

import datetime
import json
import re
from pathlib import Path
from typing import Any

import pytest

from kzannotate.resources import resource

GUIDE = Path(__file__).resolve().parents[3] / "docs" / "sample.md"
ARTICLES = [
    json.loads(line)
    for line in resource("sample", "articles.jsonl").read_text(encoding="utf-8").splitlines()
]
IDS = [a["id"] for a in ARTICLES]
DATED_DAYS = {
    "01-kokaral-dam": ("الجمعة 22 مارس 2024", datetime.date(2024, 3, 22), 4),
    "02-new-york-road-map": ("الخميس 21 سبتمبر 2023", datetime.date(2023, 9, 21), 3),
    "05-forum-closes": ("الجمعة 30 مايو 2025", datetime.date(2025, 5, 30), 4),
}


def _text(article: str) -> str:
    path = resource("sample", f"{article}.txt")
    with path.open(encoding="utf-8", newline="") as file:
        return file.read()


def _rows() -> list[list[str]]:
    """Of each row of the guide's tables about an article: its id and the words quoted."""
    lines = [line for line in GUIDE.read_text(encoding="utf-8").splitlines() if line[:1] == "|"]
    ticked = [re.findall(r"`([^`]+)`", line) for line in lines]
    return [row for row in ticked if len(row) > 1 and row[0] in IDS]


def test_the_list_and_the_folder_hold_the_same_articles() -> None:
    files = {p.name for p in resource("sample").glob("*.txt")}
    assert files == {a["file"] for a in ARTICLES} == {f"{i}.txt" for i in IDS}


def test_the_sample_is_arabic_mostly_and_has_all_four_languages() -> None:
    languages = [a["language"] for a in ARTICLES]
    assert {code: languages.count(code) for code in set(languages)} == {
        "ar": 5,
        "en": 1,
        "ru": 1,
        "kk": 1,
    }


@pytest.mark.parametrize("article", ARTICLES, ids=IDS)
def test_an_article_is_listed_with_source_date_and_its_own_headline(
    article: dict[str, Any],
) -> None:
    assert article["source"]
    assert datetime.date.fromisoformat(article["published"])
    assert article["title"] == _text(article["id"]).split("\n")[0]


@pytest.mark.parametrize("article", IDS)
def test_an_article_has_headline_byline_and_paragraphs_of_a_readable_length(article: str) -> None:
    text = _text(article)
    headline, byline, blank, *_ = text.split("\n")
    assert headline
    assert byline
    assert not blank
    assert 120 <= len(text.split()) <= 300
    assert text.endswith("\n")
    assert "\r" not in text


def test_the_guide_tells_of_plants_silences_and_agreements() -> None:
    assert len(_rows()) == 15 + 10 + 7


@pytest.mark.parametrize("row", _rows(), ids=lambda row: f"{row[0]}:{row[1]}")
def test_the_words_that_the_guide_quotes_stand_in_the_articles_it_names(row: list[str]) -> None:
    assert row[1] in _text(row[0])
    named = "".join(_text(i) for i in row if i in IDS)
    assert [quote for quote in row[1:] if quote not in IDS and quote not in named] == []


@pytest.mark.parametrize("article", DATED_DAYS)
def test_weekdays_that_are_not_planted_are_right(article: str) -> None:
    words, day, weekday = DATED_DAYS[article]
    assert words in _text(article)
    assert day.weekday() == weekday


def test_the_planted_weekday_is_wrong() -> None:
    assert "Thursday, 3 July 2024" in _text("06-summer-of-summits")
    assert datetime.date(2024, 7, 3).strftime("%A") == "Wednesday"


def test_spaces_stand_before_punctuation_only_where_they_are_planted() -> None:
    loose = {i: len(re.findall(r" [،.؛؟!,;:](?=\s)", _text(i))) for i in IDS}
    assert {i: n for i, n in loose.items() if n} == {"03-six-chairs": 2}
