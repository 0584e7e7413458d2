"""The held-back passages are well formed, so that what is measured on them means something."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from kzannotate.domain.finding import FindingType

FOLDER = Path(__file__).resolve().parents[2] / "data" / "heldback"


def _rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (FOLDER / name).read_text(encoding="utf-8").splitlines()]


PASSAGES = _rows("passages.jsonl")
PAIRS = _rows("pairs.jsonl")


@pytest.mark.parametrize("row", PASSAGES, ids=lambda r: r["id"])
def test_every_surface_stands_exactly_once_in_its_passage(row: dict[str, Any]) -> None:
    surfaces = [x["surface"] for x in row["expect"] + row["never"]]
    assert surfaces
    assert [s for s in surfaces if row["text"].count(s) != 1] == []


def test_what_is_expected_is_of_a_known_type() -> None:
    types = {x["type"] for row in PASSAGES for x in row["expect"]}
    assert types <= {t.value for t in FindingType}


@pytest.mark.parametrize("rows", [PASSAGES, PAIRS], ids=["passages", "pairs"])
def test_ids_are_unique_and_there_are_forty(rows: list[dict[str, Any]]) -> None:
    assert len({row["id"] for row in rows}) == len(rows) == 40


def test_the_languages_have_about_a_third_each() -> None:
    third = Counter("ru/kk" if r["language"] in ("ru", "kk") else r["language"] for r in PASSAGES)
    assert set(third) == {"ar", "en", "ru/kk"}
    assert min(third.values()) >= 12


def test_conflicts_and_near_misses_are_in_balance() -> None:
    verdicts = Counter(row["verdict"] for row in PAIRS)
    assert set(verdicts) == {"conflict", "no_conflict", "incomparable"}
    assert 15 <= verdicts["conflict"] <= 25
