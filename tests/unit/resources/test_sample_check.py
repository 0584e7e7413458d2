"""The sample, checked against the starter reference, shows what its guide says it shows."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kzannotate.detection.running.checker import Checker
from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.finding import Severity
from kzannotate.formats.reference import read
from kzannotate.resources import resource

if TYPE_CHECKING:
    from kzannotate.domain.finding import Finding

GUIDE = Path(__file__).resolve().parents[3] / "docs" / "sample.md"
PLANT = re.compile(r"\| (\d+) \| `([^`]+)` \| `([^`]+)` \| ([a-z-]+) \|")
PLANTS = [pytest.param(*m.groups()[1:], id=m[1]) for m in PLANT.finditer(GUIDE.read_text("utf-8"))]
# 10: a number that could be a year; 12: weekdays are not yet checked.
NOT_YET = {"10", "12"}


def _articles() -> list[Article]:
    articles = []
    for line in resource("sample", "articles.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text = resource("sample", row["file"]).read_text(encoding="utf-8")
        document = Document(
            id=row["id"],
            title=row["title"],
            sha256=digest(text),
            length=len(text),
            language=row["language"],
            published=row["published"],
        )
        articles.append(Article(document, text, row["source"]))
    return articles


@cache
def _findings() -> tuple[Finding, ...]:
    checker = Checker(read(resource("reference", "kazakhstan.json")))
    found = checker.check(_articles()).findings
    return tuple(f for f in found if f.severity is not Severity.AGREEMENT)


def _doubts(finding: Finding, article: str, words: str) -> bool:
    shown = [p.text for side in finding.sides for p in side.passages if p.document == article]
    return any(words in text or text in words for text in shown)


@pytest.mark.parametrize(("article", "words", "kind"), [p for p in PLANTS if p.id not in NOT_YET])
def test_a_planted_conflict_is_found(article: str, words: str, kind: str) -> None:
    assert [f for f in _findings() if f.type.value == kind and _doubts(f, article, words)]


@pytest.mark.parametrize(
    ("article", "words"),
    [
        ("04-five-others", "خمس منظمات دولية أخرى"),
        ("03-six-chairs", "ست منظمات دولية"),
        ("04-five-others", "تسع دول"),
        ("05-forum-closes", "قناة الجزيرة"),
        ("05-forum-closes", "مركز أستانا المالي الدولي"),
        ("05-forum-closes", "الأمم المتحدة"),
        ("06-summer-of-summits", "nine member states"),
        ("08-aral-seedlings", "Барсакелмес аралына"),
    ],
)
def test_what_only_looks_like_a_conflict_is_not_loud(article: str, words: str) -> None:
    assert [f for f in _findings() if f.severity.loud and _doubts(f, article, words)] == []
