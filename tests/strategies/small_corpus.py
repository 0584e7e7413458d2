"""A small corpus of news from the passages, with all that a real one is spoilt by."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kzannotate.workbench.streamed_check import StreamedCheck

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA = Path(__file__).parents[1] / "data"
FOLDERS = ("outlets", "newsrooms", "broader")
REFERENCE = Path(__file__).parents[2] / "resources" / "reference" / "kazakhstan.json"


def rows() -> Iterator[dict[str, Any]]:
    """Articles of passages; every third repeats an earlier one's id."""
    for folder in FOLDERS:
        for told in (DATA / folder / "passages.jsonl").read_text("utf-8").splitlines():
            passage = json.loads(told)
            for number, article in enumerate(passage.get("articles", ())):
                yield {**article, "id": passage["id"] if number % 2 else f"{folder}-a"}


def write_corpus(folder: Path) -> Path:
    """A folder with lines of JSON, one of them broken, a Parquet file and a text."""
    import pyarrow as pa
    from pyarrow import parquet

    folder.mkdir()
    every = list(rows())
    cut = len(every) // 3
    for name, part in (("one", every[:cut]), ("two", every[cut : 2 * cut])):
        lines = [json.dumps(row, ensure_ascii=False) for row in part]
        lines.insert(5, "{this is broken")
        (folder / f"{name}.jsonl").write_text("\n".join(lines), "utf-8")
    kept = ("id", "text", "published", "source", "language")
    table = pa.Table.from_pylist([{k: r.get(k) for k in kept} for r in every[2 * cut :]])
    parquet.write_table(table, folder / "three.parquet")
    (folder / "four.txt").write_text(every[0]["text"], "utf-8")
    return folder


def checked_here(folder: Path) -> tuple[bytes, list[str]]:
    """The lines of an ordinary check, and what it left out."""
    check = StreamedCheck([folder], [REFERENCE])
    lines = "".join(check.lines()).encode()
    return lines, [str(entry) for entry in check.left_out]
