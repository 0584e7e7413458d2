"""The data card, ``README.md`` with the head that the hub reads.

Source: https://huggingface.co/docs/hub/datasets-cards and datasets-manual-configuration.
"""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING

from kzannotate.formats.datasets.hugging_face.columns import ABOUT, COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.formats.datasets.hugging_face.tables import TableFile
    from kzannotate.formats.datasets.model import DataSet


def card(data: DataSet, files: Sequence[TableFile], licence: str) -> str:
    """The whole card."""
    head = "\n".join(_head(data, files, licence))
    body = "\n\n".join(_body(data, files))
    return f"---\n{head}\n---\n\n{body}\n"


def _head(data: DataSet, files: Sequence[TableFile], licence: str) -> Iterator[str]:
    yield f"pretty_name: {_quoted(data.title)}"
    if licence:
        yield f"license: {_quoted(licence)}"
    if data.languages:
        yield "language:"
        for language in data.languages:
            yield f"- {language.partition('-')[0]}"
    yield "task_categories:"
    yield "- token-classification"
    yield "tags:"
    yield "- fact-checking"
    yield "- terminology"
    yield "configs:"
    for table, of_table in groupby(files, key=lambda f: f.table):
        yield f"- config_name: {table}"
        if table == "documents":
            yield "  default: true"
        yield "  data_files:"
        for file in of_table:
            yield f"  - split: {file.part}"
            yield f"    path: {file.name}"


def _body(data: DataSet, files: Sequence[TableFile]) -> Iterator[str]:
    title = " ".join(data.title.split()) or "Reviewed articles"
    yield f"# {_plain(title)}"
    yield (
        f"{data.count} articles with marks, made with kzannotate. Offsets are code points, "
        "half-open, into `text` of the article's row in `documents`. Articles of one story are in "
        "one part."
    )
    for table, of_table in groupby(files, key=lambda f: f.table):
        rows = ", ".join(f"{file.part} {file.rows}" for file in of_table)
        columns = "\n".join(f"| `{name}` | {kind} |" for name, kind in COLUMNS[table].items())
        yield f"## {table}"
        yield f"{ABOUT[table]} Rows: {rows}."
        yield f"| column | kind |\n|---|---|\n{columns}"
    yield "## How the marks were made"
    yield (
        "`kind` says what a mark is. A mention's `standing` is `proposed` (by the machine), "
        "`accepted` or `rejected` (by a person); `maker` is the person's name or `machine`. A "
        "finding's `ruling` is a person's: `confirmed`, `corrected`, `dismissed` or `unclear`; "
        "without one it is only a proposal."
    )


def _quoted(text: str) -> str:
    # A JSON string is a YAML string.
    return json.dumps(" ".join(text.split()), ensure_ascii=False)


def _plain(text: str) -> str:
    return "".join(f"\\{c}" if c in "\\`*_{}[]<>#|!" else c for c in text)
