"""A data set as the Hugging Face hub keeps it: Parquet tables, a data card, Croissant metadata."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kzannotate.formats.datasets.hugging_face.card import card
from kzannotate.formats.datasets.hugging_face.croissant import croissant
from kzannotate.formats.datasets.hugging_face.tables import Tables

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kzannotate.formats.datasets.format import Target
    from kzannotate.formats.datasets.model import DataSet


def write(data: DataSet, target: Target, options: Mapping[str, str]) -> None:
    """Write a folder that ``datasets.load_dataset`` reads.

    Options: ``split`` (percent of train/validation/test by stories, or ``none``), ``licence``.

    Raises:
        UserError: the parts are no percentages, or pyarrow is not installed.
    """
    with Tables(options["split"]) as tables:
        for document in data.documents():
            tables.add(document)
        for tie in data.cross_ties():
            tables.add_tie(tie)
        tables.add_entities(data)
        files = tables.put(target)
    with target.open("README.md") as file:
        file.write(card(data, files, options["licence"]).encode())
    with target.open("croissant.json") as file:
        made = croissant(data, files, options["licence"])
        file.write(json.dumps(made, ensure_ascii=False, indent=2).encode())
