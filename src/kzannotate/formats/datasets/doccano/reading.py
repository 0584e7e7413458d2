"""Reads doccano's exports, of sequence labelling with and without relations."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kzannotate.errors import ForeignFileError
from kzannotate.formats.datasets import foreign_json as fj
from kzannotate.formats.datasets.beside import (
    document_of_record,
    entities_of_record,
    maker_retold,
    mark_retold,
)
from kzannotate.formats.datasets.doccano.units import unit_of
from kzannotate.formats.datasets.doccano.writing import METADATA
from kzannotate.formats.datasets.model import (
    DataDocument,
    DataEntity,
    DataSet,
    Mark,
    Tie,
    data_set_of,
)
from kzannotate.formats.datasets.taking import Ids, Troubles, mark_of
from kzannotate.text.offset_units import OffsetMap, OffsetUnit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from kzannotate.domain.span import Span

_TEXTS, _LABELS = ("text", "data"), ("label", "labels")


def recognises(path: Path) -> bool:
    """Whether the first line is one of doccano's."""
    first = fj.first_object(path) if path.is_file() else {}
    if not any(fj.text_in(first, name) for name in _TEXTS) or "spans" in first:
        return False
    if isinstance(first.get("entities"), list) and isinstance(first.get("relations"), list):
        return True
    labels = next((first[name] for name in _LABELS if name in first), None)
    return isinstance(labels, list) and all(_raw(item) is not None for item in labels)


def read(path: Path, options: Mapping[str, str]) -> DataSet:
    """Read a file.

    Raises:
        ForeignFileError: there are no articles in it.
    """
    reading = _Reading(path, OffsetUnit[options.get("offsets", "utf16").upper()])
    for line, value in fj.values(path):
        if isinstance(value, ForeignFileError):
            reading.troubles.tell(value.sentence, line)
        else:
            reading.take(value, line)
    if not reading.documents:
        raise ForeignFileError("there are no articles of doccano's in this", path=path)
    return data_set_of(
        tuple(reading.documents),
        entities=reading.entities,
        left_out=reading.troubles.left_out(),
    )


def _raw(item: Any) -> tuple[int, int, str, str] | None:
    """First and last position, label and id of a mark in either shape."""
    if isinstance(item, list) and len(item) == 3 and isinstance(item[2], str):
        start, end = fj.whole_number(item[0]), fj.whole_number(item[1])
        label, id_ = item[2], ""
    elif isinstance(item, dict):
        start, end = fj.number_in(item, "start_offset"), fj.number_in(item, "end_offset")
        label, id_ = fj.text_in(item, "label"), _id(item.get("id"))
    else:
        return None
    if start is None or end is None or not label or not fj.is_sound(label):
        return None
    return start, end, label, id_


def _ends(told: dict[str, Any]) -> tuple[str, str, str]:
    return fj.text_in(told, "label"), fj.text_in(told, "first"), fj.text_in(told, "second")


def _id(value: Any) -> str:
    number = fj.whole_number(value)
    return value if isinstance(value, str) and fj.is_sound(value) else str(number or 0)


class _Reading:
    """One file."""

    def __init__(self, path: Path, unit: OffsetUnit) -> None:
        self._unit, self._stem, self._ids = unit, path.stem, Ids()
        self.troubles = Troubles(path.name)
        self.documents: list[DataDocument] = []
        self.entities: dict[str, DataEntity] = {}

    def take(self, value: Any, line: int | None) -> None:
        """One article."""
        text = next((t for name in _TEXTS if (t := fj.text_in(value, name))), "")
        if not text:
            self.troubles.tell("there is no text in this", line)
            return
        ours = fj.object_in(value, METADATA)
        otherwise = f"{self._stem}-{_id(value.get('id', len(self.documents) + 1))}"
        document = document_of_record(value, ours, text, self._ids, otherwise)
        for entity in entities_of_record(ours):
            self.entities.setdefault(entity.id, entity)
        article = _Article(document, value, ours, self._unit)
        self.documents.append(article.made(lambda sentence: self.troubles.tell(sentence, line)))


class _Article:
    """One line."""

    def __init__(
        self, document: DataDocument, value: dict[str, Any], ours: dict[str, Any], unit: OffsetUnit
    ) -> None:
        self._document, self._value, self._ours = document, value, ours
        self._text, self._id = document.text, document.document.id
        self._labels = [x for n in (*_LABELS, "entities") for x in fj.list_in(value, n)]
        raws = [raw[:2] for item in self._labels if (raw := _raw(item))]
        said = {u.name.lower(): u for u in OffsetUnit}.get(fj.text_in(value, "offsets"))
        self._places = OffsetMap(self._text, said or unit_of(self._text, raws, unit))

    def made(self, tell: Callable[[str], None]) -> DataDocument:
        """The article with its marks, ties and tags."""
        marks, tags = dict[str, Mark](), list[str]()
        beside = self._marks_beside()
        for number, item in enumerate(self._labels, 1):
            if isinstance(item, str) and fj.is_sound(item):
                tags.append(item)
                continue
            raw = _raw(item)
            span = self._places.span_from_unit(raw[0], raw[1]) if raw else None
            if raw is None or span is None or not len(span):
                tell(f"the label {number} of {self._id} is not in its text")
                continue
            known = beside[span, raw[2]]
            made = mark_of(self._text, f"{self._id}:{raw[3] or number}", raw[2], (span,))
            marks.setdefault(raw[3] or f"#{number}", known.pop(0) if known else made)
        empty = [m for ms in beside.values() for m in ms if not any(map(len, m.spans))]
        found = sorted((*marks.values(), *empty), key=lambda m: (m.cover.start, -m.cover.end))
        comments = [c for c in fj.list_in(self._value, "Comments") if isinstance(c, str)]
        return replace(
            self._document,
            marks=tuple(found),
            ties=tuple(self._ties(marks, {m.id for m in found}, tell)),
            tags=(*self._document.tags, *tags),
            notes=(*self._document.notes, *filter(fj.is_sound, comments)),
        )

    def _marks_beside(self) -> dict[tuple[Span, str], list[Mark]]:
        """The marks that we wrote besides, by the place and label that doccano knows."""
        found: dict[tuple[Span, str], list[Mark]] = defaultdict(list)
        for number, told in enumerate(fj.list_in(self._ours, "marks"), 1):
            mark = mark_retold(told, self._text, f"{self._id}:{number}")
            if mark is not None:
                seen = self._places.span_from_unit(*self._places.span_to_unit(mark.cover))
                found[seen or mark.cover, mark.label].append(mark)
        return found

    def _ties(
        self, marks: Mapping[str, Mark], ids: set[str], tell: Callable[[str], None]
    ) -> Iterator[Tie]:
        told = {_ends(t): t for t in fj.list_in(self._ours, "ties") if isinstance(t, dict)}
        shown = {mark.id for mark in marks.values()} if "relations" in self._value else set()
        for (kind, first, second), ours in told.items():
            if {first, second} <= ids and not {first, second} <= shown:
                yield self._tie(kind, first, second, ours)  # doccano could not show it
        for number, relation in enumerate(fj.list_in(self._value, "relations"), 1):
            made = relation if isinstance(relation, dict) else {}
            start, end = (marks.get(_id(made.get(name, ""))) for name in ("from_id", "to_id"))
            if start is None or end is None:
                tell(f"the relation {number} of {self._id} leads to a label that is not there")
                continue
            kind = fj.text_in(made, "type") or "related"
            ours = told.get((kind, start.id, end.id), {})
            yield self._tie(kind, start.id, end.id, ours, f"{self._id}:r{number}")

    def _tie(
        self, kind: str, first: str, second: str, told: dict[str, Any], otherwise: str = ""
    ) -> Tie:
        return Tie(
            fj.text_in(told, "id") or otherwise,
            kind,
            first,
            second,
            self._id,
            self._id,
            fj.text_in(told, "note"),
            maker_retold(told.get("maker")),
        )
