"""Reads a file in any of the data-set formats; what runs in the confined process."""

from __future__ import annotations

from dataclasses import dataclass, replace
from importlib import import_module
from typing import TYPE_CHECKING

from kzannotate.domain.report import LeftOut
from kzannotate.errors import ForeignFileError
from kzannotate.formats.datasets.model import DataDocument, DataEntity, DataSet, Tie
from kzannotate.formats.datasets.registry import all_formats, format_named

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FORM = "format"
"""The option that names the format; without it the file's content says which it is."""


@dataclass(frozen=True, slots=True)
class ReadDataSet:
    """A data set that was read, as it goes from one process to another."""

    form: str
    title: str
    documents: tuple[DataDocument, ...]
    entities: tuple[DataEntity, ...]
    cross_ties: tuple[Tie, ...]
    left_out: tuple[LeftOut, ...]

    def data_set(self) -> DataSet:
        """What workbench and formats work with."""
        return DataSet(
            self.title,
            lambda: iter(self.documents),
            len(self.documents),
            {e.id: e for e in self.entities},
            lambda: iter(self.cross_ties),
            tuple(sorted({d.document.language for d in self.documents if d.document.language})),
            self.left_out,
        )


def read(path: Path, options: Mapping[str, str]) -> ReadDataSet:
    """Read a file or folder.

    Args:
        path: of it.
        options: the format's own, and ``format`` for its name.

    Raises:
        ForeignFileError: it is in none of the formats, or broken.
    """
    form = options.get(FORM) or recognised(path)
    rest = {name: value for name, value in options.items() if name != FORM}
    data = format_named(form).read(path, rest)
    documents, left_out = _sound(data, path)
    return ReadDataSet(
        form,
        data.title or path.stem,
        documents,
        tuple(data.entities.values()),
        tuple(data.cross_ties()),
        (*data.left_out, *left_out),
    )


def recognised(path: Path) -> str:
    """Name of the format that a file or folder is in, as its content says.

    Raises:
        ForeignFileError: it is in none.
    """
    for form in all_formats():
        if form.reads:
            recognises = getattr(import_module(form.module), "recognises", None)
            if recognises is not None and recognises(path):
                return form.name
    known = ", ".join(form.title for form in all_formats() if form.reads)
    raise ForeignFileError(f"this is none of the formats that can be read: {known}", path=path)


def _sound(data: DataSet, path: Path) -> tuple[tuple[DataDocument, ...], list[LeftOut]]:
    """The documents with the marks whose quotes stand where they say, whatever a reader did."""
    kept, left_out = [], []
    for document in data.documents():
        good = []
        for mark in document.marks:
            if mark.spans and mark.quote.stands_at(document.text, mark.cover):
                good.append(mark)
            else:
                sentence = f"the mark {mark.id} of {document.document.id} is not where it says"
                left_out.append(LeftOut(path.name, None, sentence))
        kept.append(replace(document, marks=tuple(good)))
    return tuple(kept), left_out
