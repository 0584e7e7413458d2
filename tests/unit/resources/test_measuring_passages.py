"""The passages to measure on are well formed, so that what is measured means something."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kzannotate.domain.finding import FindingType
from kzannotate.formats import reference
from kzannotate.resources import resource

Row = dict[str, Any]
DATA = Path(__file__).resolve().parents[2] / "data"
FOLDERS = ("passages", "heldback")


def _rows(folder: str, name: str) -> list[Row]:
    return [json.loads(x) for x in (DATA / folder / name).read_text(encoding="utf-8").splitlines()]


PASSAGES = [pytest.param(r, id=r["id"]) for f in FOLDERS for r in _rows(f, "passages.jsonl")]
in_both_folders = pytest.mark.parametrize("folder", FOLDERS)


def _parts(row: Row) -> list[Row]:
    return list(row.get("articles", [row]))


def _marks(row: Row) -> list[Row]:
    others = [x["other"] for x in row["expect"] if "other" in x]
    return [*row["expect"], *others, *row["never"]]


@pytest.mark.parametrize("row", PASSAGES)
def test_every_surface_stands_exactly_once_in_its_article(row: Row) -> None:
    texts = [part["text"] for part in _parts(row)]
    assert _marks(row)
    assert [m for m in _marks(row) if texts[m.get("in", 0)].count(m["surface"]) != 1] == []


@pytest.mark.parametrize("row", PASSAGES)
def test_every_mention_stands_in_its_article(row: Row) -> None:
    texts = [part["text"] for part in _parts(row)]
    for mention in row.get("mentions", []):
        text = texts[mention.get("in", 0)]
        assert text.count(mention["surface"]) >= mention.get("nth", 1)


@pytest.mark.parametrize("row", PASSAGES)
def test_a_conflict_between_sources_has_two_of_them(row: Row) -> None:
    assert all(date.fromisoformat(part["published"]) for part in _parts(row))
    sources = [part["source"] for part in row.get("articles", [])]
    assert len(sources) != 1
    sides = [(x.get("in", 0), x["other"]["in"]) for x in row["expect"] if "other" in x]
    assert [s for s in sides if sources[s[0]] == sources[s[1]]] == []


@in_both_folders
def test_what_is_expected_is_of_a_known_type_and_family(folder: str) -> None:
    expected = [x for row in _rows(folder, "passages.jsonl") for x in row["expect"]]
    assert {x["type"] for x in expected} <= {t.value for t in FindingType}
    assert {x["family"] for x in expected} <= {"name", "value", "text"}


@in_both_folders
def test_mentions_name_entities_that_a_reference_has(folder: str) -> None:
    paths = [resource("reference", "kazakhstan.json"), DATA / folder / "reference.json"]
    known = {entity.id for path in paths for entity in reference.read(path).entities}
    linked = [row for row in _rows(folder, "passages.jsonl") if "mentions" in row]
    assert {m["entity"] for row in linked for m in row["mentions"]} <= known
