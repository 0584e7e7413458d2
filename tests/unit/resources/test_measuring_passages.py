"""The passages to measure on are well formed, so that what is measured means something."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kzannotate.domain.finding import FindingType
from kzannotate.formats import reference
from kzannotate.resources import resource

Row = dict[str, Any]
DATA = Path(__file__).resolve().parents[2] / "data"
FOLDERS = ("passages", "earlier")
COUNTS = {(f, "passages.jsonl"): 60 for f in FOLDERS} | {
    ("passages", "pairs.jsonl"): 40,
    ("earlier", "pairs.jsonl"): 60,
}


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
def test_a_passage_has_topic_and_dates_and_a_conflict_between_sources_has_two(row: Row) -> None:
    assert row["topic"]
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


@in_both_folders
@pytest.mark.parametrize("name", ["passages.jsonl", "pairs.jsonl"])
def test_ids_are_unique(folder: str, name: str) -> None:
    ids = [row["id"] for row in _rows(folder, name)]
    assert len(set(ids)) == len(ids) == COUNTS[folder, name]


@in_both_folders
def test_the_languages_have_a_third_each(folder: str) -> None:
    rows = _rows(folder, "passages.jsonl")
    thirds = Counter("ru/kk" if r["language"] in ("ru", "kk") else r["language"] for r in rows)
    assert thirds == {"ar": 20, "en": 20, "ru/kk": 20}


@in_both_folders
def test_links_are_measured_on_twenty_passages_and_sources_set_against_each_other(
    folder: str,
) -> None:
    rows = _rows(folder, "passages.jsonl")
    assert sum("mentions" in row for row in rows) >= 20
    assert sum("articles" in row for row in rows) >= 12


@in_both_folders
def test_conflicts_and_near_misses_are_in_balance(folder: str) -> None:
    pairs = _rows(folder, "pairs.jsonl")
    shares = {k: n / len(pairs) for k, n in Counter(p["verdict"] for p in pairs).items()}
    assert set(shares) == {"conflict", "no_conflict", "incomparable"}
    assert 0.35 <= shares["conflict"] <= 0.5
    rows = _rows(folder, "passages.jsonl")
    conflicts, silent = (sum(len(row[kind]) for row in rows) for kind in ("expect", "never"))
    assert conflicts >= 30
    assert silent >= 45


def test_the_two_halves_share_no_passage() -> None:
    texts = [{p["text"] for r in _rows(f, "passages.jsonl") for p in _parts(r)} for f in FOLDERS]
    pairs = [{p[side] for p in _rows(f, "pairs.jsonl") for side in "ab"} for f in FOLDERS]
    assert not texts[0] & texts[1]
    assert not pairs[0] & pairs[1]
