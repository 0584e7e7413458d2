"""Writes a data set for doccano."""

from __future__ import annotations

import json
from itertools import count
from typing import TYPE_CHECKING, Any

from kzannotate.formats.datasets.beside import document_told, entity_told, mark_told, tie_told
from kzannotate.formats.datasets.taking import Checked
from kzannotate.text.offset_units import OffsetUnit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kzannotate.formats.datasets.format import Target
    from kzannotate.formats.datasets.model import DataDocument, DataSet, Mark

METADATA = "kzannotate"
"""Key of what doccano has no place for; it keeps such keys as metadata and gives them back."""

_PLAIN = ("title", "language", "source", "published")


def write(data: DataSet, target: Target, options: Mapping[str, str]) -> None:
    """Write a line for each article."""
    lines = _Lines(data, options)
    with target.open() as file:
        for document in data.documents():
            line = json.dumps(lines.of(document), ensure_ascii=False, separators=(",", ":"))
            file.write(f"{line}\n".encode())


class _Lines:
    """Makes lines; doccano's ids are numbers, given in order."""

    def __init__(self, data: DataSet, options: Mapping[str, str]) -> None:
        self._data, self._options = data, options
        self._unit = OffsetUnit[options["offsets"].upper()]
        self._documents, self._marks, self._ties = count(1), count(1), count(1)

    def of(self, document: DataDocument) -> dict[str, Any]:
        checked = Checked(document.text, self._unit)
        spans = {}
        for mark in document.marks:
            ends = checked.ends(mark)
            if ends[0][0] < ends[-1][1]:  # doccano refuses marks of no letters
                spans[mark.id] = ends[0][0], ends[-1][1]
        marks = [mark for mark in document.marks if mark.id in spans]
        made = {"id": next(self._documents), "text": document.text}
        if self._options["shape"] == "labels":
            made["label"] = [[*spans[mark.id], mark.label] for mark in marks]
        else:
            made |= self._related(document, marks, spans)
        return made | self._metadata(document)

    def _related(
        self, document: DataDocument, marks: list[Mark], spans: Mapping[str, tuple[int, int]]
    ) -> dict[str, Any]:
        numbers = {mark.id: next(self._marks) for mark in marks}
        entities = [
            {
                "id": numbers[mark.id],
                "label": mark.label,
                "start_offset": spans[mark.id][0],
                "end_offset": spans[mark.id][1],
            }
            for mark in marks
        ]
        relations = [
            {
                "id": next(self._ties),
                "from_id": numbers[tie.first],
                "to_id": numbers[tie.second],
                "type": tie.kind,
            }
            for tie in document.ties
            if tie.first in numbers and tie.second in numbers
        ]
        return {"entities": entities, "relations": relations}

    def _metadata(self, document: DataDocument) -> dict[str, Any]:
        told = document_told(document)
        made: dict[str, Any] = {"document": document.document.id}
        made["offsets"] = self._options["offsets"]
        made |= {name: told.get(name, "") for name in _PLAIN}
        if self._options["extras"] == "metadata":
            made[METADATA] = {
                "document": told,
                "entities": list(self._entities(document)),
                "marks": [mark_told(mark) for mark in document.marks],
                "ties": [
                    {"first": tie.first, "second": tie.second, **tie_told(tie)}
                    for tie in document.ties
                ],
            }
        return made

    def _entities(self, document: DataDocument) -> Iterator[dict[str, Any]]:
        """Those that the article's marks link to: each line stands for itself."""
        for id_ in dict.fromkeys(mark.entity for mark in document.marks if mark.entity):
            if entity := self._data.entities.get(id_):
                yield entity_told(entity)
