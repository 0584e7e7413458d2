"""Generated data sets with all that can be known: kinds, properties, notes, makers, far ties."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from data_sets import ENTITIES, data_sets
from kzannotate.formats.datasets.model import (
    DataDocument,
    DataSet,
    Maker,
    Mark,
    MarkKind,
    Tie,
    data_set_of,
)
from kzannotate.workbench.data_sets.targets import MemoryTarget

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kzannotate.formats.datasets.format import DataSetFormat

WORDS = ("", "بلا مصدر", "See the list; twice.\nSecond line", "№ 5 | a\tb", '"<b>"')
TOLD = (("status", "preferred"), ("standing", "proposed"), ("tag", "x y"), ("score", "0.5"))
MAKERS = (
    None,
    Maker("machine", True, "2026-03-04T05:06:07.123+00:00", "2026-03-04T05:06:07.123+00:00"),
    Maker("Айгүл «A»", False, "2026-03-04T05:06:07+00:00"),
)


@st.composite
def _enriched(draw: st.DrawFn, mark: Mark) -> Mark:
    kind = draw(st.sampled_from(list(MarkKind)))
    told = tuple(pair for pair in TOLD if draw(st.booleans()))
    if kind is MarkKind.CORRECTION:
        told = (("replacement", "صواب"), *told)
    note = draw(st.sampled_from(WORDS)) or ("said" if kind is MarkKind.COMMENT else "")
    maker = draw(st.sampled_from(MAKERS))
    return replace(mark, kind=kind, properties=told, note=note, maker=maker)


@st.composite
def _rich_document(draw: st.DrawFn, document: DataDocument) -> DataDocument:
    about = replace(document.document, published="2024-02-29", file_name="a b.txt")
    return replace(
        document,
        document=about,
        marks=tuple(draw(_enriched(mark)) for mark in document.marks),
        ties=tuple(replace(tie, note=draw(st.sampled_from(WORDS))) for tie in document.ties),
        notes=draw(st.sampled_from(((), ("a note\nof two lines",)))),
        tags=draw(st.sampled_from(((), ("важно", "a | b")))),
        story="d0",
    )


@st.composite
def rich_sets(draw: st.DrawFn, **shape: bool) -> DataSet:
    """A data set of which everything is known."""
    plain = draw(data_sets(**shape))
    documents = tuple(draw(_rich_document(d)) for d in plain.documents())
    first = [d for d in documents if d.marks][:2]
    ties: tuple[Tie, ...] = ()
    if len(first) == 2 and draw(st.booleans()):
        (a, b), (one, two) = first, (d.marks[0] for d in first)
        ties = (Tie("far", "translation_of", one.id, two.id, a.document.id, b.document.id, "n"),)
    return data_set_of(documents, "Набор", entities=ENTITIES, cross_ties=ties)


def written(data: DataSet, form: DataSetFormat, options: Mapping[str, str] | None = None) -> bytes:
    """What a format of one file writes."""
    target = MemoryTarget()
    form.write(data, target, options or {})
    return target.files[""]


def back(
    data: DataSet, form: DataSetFormat, folder: Path, options: Mapping[str, str] | None = None
) -> DataSet:
    """The data set after it was written and read, in a file or a folder."""
    target = MemoryTarget()
    form.write(data, target, options or {})
    for name, content in target.files.items():
        path = folder / (name or f"data{form.suffix}")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    where = folder if form.many_files else folder / f"data{form.suffix}"
    return form.read(where, options or {})


def everything(data: DataSet) -> list[object]:
    """All that a data set tells, to compare two of them; entities only where marks lead to them."""
    documents = [
        replace(
            d,
            marks=tuple(sorted(d.marks, key=_place)),
            ties=tuple(sorted(d.ties, key=lambda t: t.id)),
        )
        for d in data.documents()
    ]
    used = {mark.entity for d in documents for mark in d.marks if mark.entity}
    entities = [data.entities.get(id_) for id_ in sorted(used)]
    return [data.title, documents, entities, sorted(data.cross_ties(), key=lambda t: t.id)]


def _place(mark: Mark) -> tuple[int, int, str]:
    return mark.cover.start, -mark.cover.end, mark.id


def retold(data: DataSet, **dropped: object) -> DataSet:
    """The data set with fields of every mark set to one value, as a format leaves them."""
    documents = tuple(
        replace(d, marks=tuple(replace(m, **dropped) for m in d.marks)) for d in data.documents()
    )
    return data_set_of(
        documents, data.title, entities=data.entities, cross_ties=tuple(data.cross_ties())
    )
