"""Writes a data set as an AnnotationCollection of one page, an annotation a line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kzannotate.domain.span import Quote, Span
from kzannotate.errors import BugError
from kzannotate.formats.datasets.addresses import urn
from kzannotate.formats.datasets.beside import entity_told
from kzannotate.formats.datasets.model import MarkKind
from kzannotate.formats.datasets.taking import facts_of, zulu
from kzannotate.formats.datasets.web_annotation.terms import CONTEXT, MOTIVATIONS
from kzannotate.text.direction import is_rtl_language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import BinaryIO

    from kzannotate.formats.datasets.format import Target
    from kzannotate.formats.datasets.model import (
        DataDocument,
        DataEntity,
        DataSet,
        Maker,
        Mark,
        Tie,
    )


def write(data: DataSet, target: Target, _options: Mapping[str, str]) -> None:
    """Write all annotations of a data set."""
    with target.open() as file:
        start = {
            "@context": CONTEXT,
            "id": urn("collection", data.title),
            "type": "AnnotationCollection",
            "label": data.title,
        }
        file.write(_json(start)[:-1].encode())
        file.write(b',"first":{"type":"AnnotationPage","startIndex":0,"items":[\n')
        total = _write_items(file, _Annotations(data).all())
        file.write(f'\n]}},"total":{total}}}\n'.encode())


def _write_items(file: BinaryIO, items: Iterable[dict[str, Any]]) -> int:
    total = 0
    for item in items:
        if total:
            file.write(b",\n")
        file.write(_json(item).encode())
        total += 1
    return total


class _Annotations:
    """Makes the annotations of a data set; an entity is described where it comes first."""

    def __init__(self, data: DataSet) -> None:
        self._data, self._described = data, set[str]()
        ends = (id_ for tie in data.cross_ties() for id_ in (tie.first, tie.second))
        self._ends: dict[str, list[dict[str, Any]] | None] = dict.fromkeys(ends)

    def all(self) -> Iterator[dict[str, Any]]:
        for document in self._data.documents():
            yield from self._of_document(document)
        for tie in self._data.cross_ties():
            yield _of_tie(tie, *(self._ends[id_] or [] for id_ in (tie.first, tie.second)))

    def _of_document(self, document: DataDocument) -> Iterator[dict[str, Any]]:
        yield _of_text(document)
        yield from _remarks(document)
        places = {}
        for mark in document.marks:
            places[mark.id] = made = _targets(mark, document)
            if mark.id in self._ends:
                self._ends[mark.id] = made
            yield self._of_mark(mark, made)
        for tie in document.ties:
            yield _of_tie(tie, places.get(tie.first, []), places.get(tie.second, []))

    def _of_mark(self, mark: Mark, targets: list[dict[str, Any]]) -> dict[str, Any]:
        bodies = [*self._entity(mark), _body("tagging", mark.label)]
        bodies += [_body("tagging", value) for name, value in mark.properties if name == "tag"]
        if mark.kind is MarkKind.CORRECTION:
            bodies.append(_body("editing", mark.told("replacement")))
        if mark.note:
            bodies.append(_body("commenting", mark.note))
        return {
            "id": urn("mark", mark.id),
            "type": "Annotation",
            "motivation": MOTIVATIONS[mark.kind],
            **_made_by(mark.maker),
            "body": bodies,
            "target": targets if len(targets) > 1 else targets[0],
            "kz:mark": {
                "kind": mark.kind.value,
                "label": mark.label,
                "entity": mark.entity,
                "properties": [list(pair) for pair in mark.properties],
                "discontinuous": len(targets) > 1,
            },
        }

    def _entity(self, mark: Mark) -> Iterator[dict[str, Any]]:
        if mark.entity is None:
            return
        entity = self._data.entities.get(mark.entity)
        if entity is None:
            source: Any = urn("entity", mark.entity)
        elif entity.id in self._described:
            source = _address(entity)
        else:
            self._described.add(entity.id)
            source = _described(entity)
        yield {"type": "SpecificResource", "source": source, "purpose": "identifying"}


def _address(entity: DataEntity) -> str:
    return entity.address if entity.wikidata else urn("entity", entity.id)


def _described(entity: DataEntity) -> dict[str, Any]:
    told = entity_told(entity)
    return {"id": _address(entity), "label": entity.name, "kz:entity": told}


def _of_text(document: DataDocument) -> dict[str, Any]:
    """The article itself: its text describes the resource that all its marks point to."""
    about = document.document
    body = {**_body("describing", document.text), "format": "text/plain"}
    target: dict[str, Any] = {"id": urn("document", about.id), "type": "Text"}
    if about.language:
        body["language"] = target["language"] = about.language
        body["textDirection"] = "rtl" if is_rtl_language(about.language) else "ltr"
    known = {
        "dc:title": about.title,
        "dc:publisher": document.source,
        "dcterms:issued": about.published,
    }
    target |= {name: value for name, value in known.items() if value}
    told = {**facts_of(about), "source": document.source or "", "story": document.story}
    target["kz:document"] = {name: value for name, value in told.items() if value}
    return {
        "id": urn("text", about.id),
        "type": "Annotation",
        "motivation": "describing",
        "body": body,
        "target": target,
    }


def _remarks(document: DataDocument) -> Iterator[dict[str, Any]]:
    """Tags and notes on the whole article."""
    address = urn("document", document.document.id)
    for purpose, words in (("tagging", document.tags), ("commenting", document.notes)):
        for number, word in enumerate(words):
            yield {
                "id": f"{address}:{purpose}:{number + 1}",
                "type": "Annotation",
                "motivation": purpose,
                "body": _body(purpose, word),
                "target": address,
            }


def _of_tie(tie: Tie, first: list[dict[str, Any]], second: list[dict[str, Any]]) -> dict[str, Any]:
    bodies = [_body("tagging", tie.kind)]
    if tie.note:
        bodies.append(_body("commenting", tie.note))
    return {
        "id": urn("tie", tie.id),
        "type": "Annotation",
        "motivation": "linking",
        **_made_by(tie.maker),
        "body": bodies,
        "target": [
            first[0] if first else urn("mark", tie.first),
            second[0] if second else urn("mark", tie.second),
        ],
        "kz:tie": {"kind": tie.kind, "first": tie.first, "second": tie.second},
    }


def _targets(mark: Mark, document: DataDocument) -> list[dict[str, Any]]:
    """One for each stretch of words.

    Raises:
        BugError: the mark's quote does not stand there.
    """
    if not mark.quote.stands_at(document.text, mark.cover):
        raise BugError(f"the mark {mark.id} is not where its quote stands")
    return [_target(span, document) for span in mark.spans]


def _target(span: Span, document: DataDocument) -> dict[str, Any]:
    words = Quote.at(document.text, span)
    return {
        "type": "SpecificResource",
        "source": urn("document", document.document.id),
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": words.exact,
                "prefix": words.prefix,
                "suffix": words.suffix,
            },
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        ],
    }


def _body(purpose: str, value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "value": value, "purpose": purpose}


def _made_by(maker: Maker | None) -> dict[str, Any]:
    if maker is None:
        return {}
    who = {
        "id": urn("software" if maker.is_machine else "person", maker.name),
        "type": "Software" if maker.is_machine else "Person",
        "name": maker.name,
    }
    times = {"created": zulu(maker.made), "modified": zulu(maker.changed)}
    return {"creator": who, **{name: time for name, time in times.items() if time}}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
