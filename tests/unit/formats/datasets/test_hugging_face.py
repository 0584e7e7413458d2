"""A folder for the Hugging Face hub, read back by pyarrow, datasets and mlcroissant."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from data_sets import ENTITIES, data_sets
from kzannotate.domain.document import Document, digest
from kzannotate.errors import UserError
from kzannotate.formats.datasets.hugging_face.splitting import Splitting
from kzannotate.formats.datasets.model import DataDocument, data_set_of
from kzannotate.formats.datasets.registry import format_named
from kzannotate.workbench.data_sets.targets import MemoryTarget, target_at

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.formats.datasets.model import DataSet

FORM = format_named("hugging-face")


def tables(data: DataSet, table: str) -> list[dict[str, object]]:
    pq = pytest.importorskip("pyarrow.parquet")
    pa = pytest.importorskip("pyarrow")
    target = MemoryTarget()
    FORM.write(data, target, {"split": "none"})
    files = [body for name, body in target.files.items() if name.startswith(f"{table}/")]
    return [row for f in files for row in pq.read_table(pa.BufferReader(f)).to_pylist()]


def article(number: int, story: str = "") -> DataDocument:
    text = f"Article {number}."
    about = Document(f"d{number}", text, digest(text), len(text), "en")
    return DataDocument(about, text, story=story)


def folder(data: DataSet, path: Path) -> Path:
    with target_at(path, many_files=True) as target:
        FORM.write(data, target, {})
    return path


@settings(max_examples=15, deadline=None)
@given(data=data_sets())
def test_every_mark_is_a_row_whose_numbers_are_its_words(data: DataSet) -> None:
    texts = {row["document"]: row["text"] for row in tables(data, "documents")}
    rows = tables(data, "marks")
    assert len(rows) == sum(len(d.marks) for d in data.documents())
    for row in rows:
        assert str(texts[row["document"]])[row["start"] : row["end"]] == row["text"]  # type: ignore[misc]


def test_the_same_data_set_gives_the_same_bytes() -> None:
    pytest.importorskip("pyarrow")
    data = data_set_of((article(1), article(2)), "Set", entities=ENTITIES)
    first, second = MemoryTarget(), MemoryTarget()
    FORM.write(data, first, {})
    FORM.write(data, second, {})
    assert first.files == second.files


def test_articles_of_one_story_are_in_one_part() -> None:
    parts = Splitting("50/25/25")
    assert len({parts.of("story") for _ in range(5)}) == 1
    assert {parts.of(f"story {n}") for n in range(50)} == {"train", "validation", "test"}


def test_parts_that_are_no_percentages_are_refused() -> None:
    with pytest.raises(UserError, match="such as 80/10/10"):
        Splitting("80/10")


def test_the_library_of_the_hub_loads_it(tmp_path: Path) -> None:
    # Not the package by its name alone: a folder of tests may be called so.
    datasets = pytest.importorskip("datasets.load")
    made = data_set_of(tuple(article(n, f"s{n}") for n in range(30)), "Set", entities=ENTITIES)
    path = folder(made, tmp_path / "hub")
    loaded = datasets.load_dataset(str(path), "documents", cache_dir=str(tmp_path / "cache"))
    assert sum(len(part) for part in loaded.values()) == 30
    assert set(loaded) == {"train", "validation", "test"}


def test_croissant_holds_against_its_own_library(tmp_path: Path) -> None:
    croissant = pytest.importorskip("mlcroissant")
    made = data_set_of(tuple(article(n) for n in range(30)), "Set", entities=ENTITIES)
    path = folder(made, tmp_path / "hub")
    read = croissant.Dataset(jsonld=str(path / "croissant.json"))
    assert not read.metadata.ctx.issues.errors
    records = list(read.records(record_set="documents-train"))
    assert records
    assert json.loads((path / "croissant.json").read_text())["name"] == "Set"
