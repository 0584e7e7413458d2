"""Short articles set side by side: see tests/data/values."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzannotate.detection.running.checker import Checker
from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.entity import Reference

VALUES = Path(__file__).parents[2] / "data" / "values"


def blocks(name):
    """Rows of articles, and what they show, for each block of a file."""
    for block in (VALUES / name).read_text(encoding="utf-8").split("\n\n"):
        *rows, why = (line for line in block.splitlines() if line and not line.startswith("#"))
        yield pytest.param(rows, id=f"{why[2:]} {rows[0][14:40]}")


def article(number, row):
    language, day, text = row.split(" ", 2)
    document = Document(
        id=str(number),
        title="",
        sha256=digest(text),
        length=len(text),
        language=language,
        published=day,
    )
    return Article(document, text)


def loud(rows):
    articles = [article(number, row) for number, row in enumerate(rows)]
    findings = Checker(Reference((), (), ())).check(articles).findings
    return [f"{f.rule}: {f.reason}" for f in findings if f.severity.loud]


@pytest.mark.parametrize("rows", list(blocks("near_misses.txt")))
def test_what_can_be_right_together_is_left_alone(rows):
    assert loud(rows) == []


@pytest.mark.parametrize("rows", list(blocks("conflicts.txt")))
def test_what_cannot_be_right_together_is_said_aloud(rows):
    assert loud(rows)
