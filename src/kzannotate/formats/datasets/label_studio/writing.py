"""Writes a data set for Label Studio."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from kzannotate.formats.datasets.beside import document_told, entity_told, mark_told, tie_told
from kzannotate.formats.datasets.taking import Checked, zulu
from kzannotate.text.offset_units import OffsetUnit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kzannotate.formats.datasets.format import Target
    from kzannotate.formats.datasets.model import DataDocument, DataSet, Maker, Mark, Tie

METADATA = "kzannotate"
"""Key in a task's data of what Label Studio has no place for; it gives data back as they are."""
LABEL, KIND, LINK, TEXT = "label", "kind", "link", "text"
"""Names of the control tags and of the object tag in the labelling setup."""

_PLAIN = ("title", "language", "source", "published")


def write(data: DataSet, target: Target, options: Mapping[str, str]) -> None:
    """Write a task for each article."""
    tasks = _Tasks(data, options)
    with target.open() as file:
        for number, document in enumerate(data.documents(), 1):
            task = json.dumps(tasks.of(document, number), ensure_ascii=False)
            file.write(f"{'[' if number == 1 else ','}\n{task}".encode())
        file.write(b"\n]\n" if data.count else b"[]\n")


def region_id(mark: str) -> str:
    """The short id that Label Studio knows a mark by."""
    return hashlib.sha256(mark.encode()).hexdigest()[:10]


class _Tasks:
    """Makes tasks."""

    def __init__(self, data: DataSet, options: Mapping[str, str]) -> None:
        self._data = data
        self._has_extras = options["extras"] == "metadata"
        self._has_emails = options["annotators"] == "emails"

    def of(self, document: DataDocument, number: int) -> dict[str, Any]:
        checked = Checked(document.text, OffsetUnit.CODE_POINTS)
        groups: dict[tuple[bool, str], list[Mark]] = defaultdict(list)
        for mark in document.marks:
            checked.ends(mark)
            if len(mark.cover):  # Label Studio drops regions of no letters
                groups[self._group(mark.maker)].append(mark)
        annotations, predictions = [], []
        for (is_machine, name), marks in sorted(groups.items()):
            made = {"result": list(self._results(document, marks))}
            if is_machine:
                predictions.append({"model_version": name, **made})
            else:
                annotations.append({**self._made_by(name, marks), **made})
        return {
            "id": number,
            "data": self._data_of(document),
            "annotations": annotations,
            "predictions": predictions,
        }

    def _group(self, maker: Maker | None) -> tuple[bool, str]:
        """Whose marks stand together: those of one person, or of one program."""
        if maker is None or not self._has_extras:
            return False, ""
        return maker.is_machine, maker.name

    def _made_by(self, name: str, marks: list[Mark]) -> dict[str, Any]:
        makers = [mark.maker for mark in marks if mark.maker is not None]
        if not makers or not self._has_extras:
            return {}
        told: dict[str, Any] = {"completed_by": {"email": name}} if self._has_emails else {}
        made = sorted(m.made for m in makers if m.made)
        changed = sorted(m.changed for m in makers if m.changed)
        told |= {"created_at": zulu(made[0])} if made else {}
        return told | ({"updated_at": zulu(changed[-1])} if changed else {})

    def _results(self, document: DataDocument, marks: list[Mark]) -> Iterator[dict[str, Any]]:
        for mark in marks:
            yield from self._region(mark)
        here = {mark.id for mark in marks}
        for tie in document.ties:
            if {tie.first, tie.second} <= here:
                yield _relation(tie)

    def _region(self, mark: Mark) -> Iterator[dict[str, Any]]:
        """A region, and what is said of it: results that share its id."""
        ends = {"start": mark.cover.start, "end": mark.cover.end}
        words = {"text": mark.quote.exact}
        first = _result(mark, LABEL, "labels", {**ends, **words, "labels": [mark.label]})
        if mark.note:
            first["meta"] = {"text": [mark.note]}
        if score := _score(mark.told("score")):
            first["score"] = score
        yield first
        yield _result(mark, KIND, "choices", {**ends, **words, "choices": [mark.kind.value]})
        if mark.entity is not None:
            entity = self._data.entities.get(mark.entity)
            link = entity.address if entity else f"urn:kzannotate:entity:{mark.entity}"
            yield _result(mark, LINK, "textarea", {**ends, "text": [link]})

    def _data_of(self, document: DataDocument) -> dict[str, Any]:
        told = document_told(document)
        made: dict[str, Any] = {TEXT: document.text, "document": document.document.id}
        made |= {name: told[name] for name in _PLAIN if name in told}
        if self._has_extras:
            used = dict.fromkeys(mark.entity for mark in document.marks if mark.entity)
            made[METADATA] = {
                "document": told,
                "entities": [
                    entity_told(self._data.entities[id_])
                    for id_ in used
                    if id_ in self._data.entities
                ],
                "marks": [mark_told(mark) for mark in document.marks],
                "ties": list(_ties(document.ties)),
            }
        return made


def _ties(ties: Iterable[Tie]) -> Iterator[dict[str, Any]]:
    for tie in ties:
        yield {"first": tie.first, "second": tie.second, **tie_told(tie)}


def _result(mark: Mark, name: str, type_: str, value: dict[str, Any]) -> dict[str, Any]:
    is_machine = mark.maker is not None and mark.maker.is_machine
    return {
        "id": region_id(mark.id),
        "from_name": name,
        "to_name": TEXT,
        "type": type_,
        "origin": "prediction" if is_machine else "manual",
        "value": value,
    }


def _relation(tie: Tie) -> dict[str, Any]:
    return {
        "type": "relation",
        "from_id": region_id(tie.first),
        "to_id": region_id(tie.second),
        "direction": "right",
        "labels": [tie.kind],
    }


def _score(told: str) -> float | None:
    try:
        return float(told)
    except ValueError:
        return None
