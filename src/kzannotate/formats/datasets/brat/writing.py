"""Writes a data set for brat."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from kzannotate.errors import BugError
from kzannotate.formats.datasets.beside import document_told, mark_told, tie_told
from kzannotate.formats.datasets.brat.standoff import (
    ANNOTATIONS,
    BESIDE,
    ENTITIES,
    LOOKS,
    SETTINGS,
    TEXT,
    TypeNames,
    one_line,
    written_spans,
)
from kzannotate.formats.datasets.model import MarkKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kzannotate.formats.datasets.format import Target
    from kzannotate.formats.datasets.model import (
        DataDocument,
        DataEntity,
        DataSet,
        Mark,
    )

_ATTRIBUTES = ("standing", "status", "severity", "ruling")
"""Properties that are attributes in brat, since they are one of a few words."""
_LONGEST_NAME = 100


def write(data: DataSet, target: Target, _options: Mapping[str, str]) -> None:
    """Write the files of all articles, then the settings that fit them."""
    folder = _Folder(data, target)
    for document in data.documents():
        folder.document(document)
    folder.settings()


def attributes_of(mark: Mark) -> dict[str, str]:
    """What brat tells of a mark as attributes."""
    told = {} if mark.kind is MarkKind.MENTION else {"kind": mark.kind.value}
    known = dict(mark.properties)
    return told | {
        name: value
        for name in _ATTRIBUTES
        if (value := known.get(name)) and " " not in value and value.isascii()
    }


class _Folder:
    """What is known of all articles while they are written."""

    def __init__(self, data: DataSet, target: Target) -> None:
        self._data, self._target = data, target
        self._types = TypeNames()
        self._labels, self._relations = set[str](), set[str]()
        self._attributes: dict[str, set[str]] = {}
        self._linked: dict[str, None] = {}
        self._names: set[str] = set()
        self._references = lru_cache(4096)(self._reference)

    def document(self, document: DataDocument) -> None:
        name = self._free_name(document.document.id)
        self._write(name + TEXT, [document.text])
        numbers = {mark.id: number for number, mark in enumerate(document.marks, 1)}
        ties = [t for t in document.ties if t.first in numbers and t.second in numbers]
        document = replace(document, ties=tuple(ties))
        self._write(name + ANNOTATIONS, self._lines(document, numbers))
        self._write(name + BESIDE, _beside(document, numbers))

    def settings(self) -> None:
        self._write(SETTINGS, self._annotation_settings())
        labels = sorted(self._types.labels.items())
        looks = [f"{type_} | {_in_settings(label)}" for type_, label in labels]
        self._write(LOOKS, [f"{line}\n" for line in ("[labels]", *looks, "[drawing]")])
        entities = (self._data.entities.get(id_) for id_ in sorted(self._linked))
        self._write(ENTITIES, (_entity_line(e) for e in entities if e is not None))

    def _free_name(self, id_: str) -> str:
        """A file's name that no system objects to and no other article has."""
        base = quote(id_, safe=" -_()~")[:_LONGEST_NAME].strip(" .") or "article"
        name, number = base, 2
        while name.lower() in self._names:
            name, number = f"{base}~{number}", number + 1
        self._names.add(name.lower())
        return name

    def _write(self, name: str, pieces: Iterable[str]) -> None:
        with self._target.open(name) as file:
            file.write("".join(pieces).encode("utf-8"))

    def _lines(self, document: DataDocument, numbers: Mapping[str, int]) -> Iterator[str]:
        counts: Counter[str] = Counter()

        def line(sort: str, data: str, words: str | None = None) -> str:
            counts[sort] += 1
            tail = "" if words is None else f"\t{words}"
            return f"{sort}{counts[sort]}\t{data}{tail}\n"

        for mark in document.marks:
            yield self._text_bound(mark, document.text, numbers[mark.id])
            end = f"T{numbers[mark.id]}"
            if mark.entity is not None:
                self._linked[mark.entity] = None
                name, links = self._references(mark.entity)
                for link in links:
                    yield line("N", f"Reference {end} {link}", name)
            for name, value in attributes_of(mark).items():
                self._attributes.setdefault(name, set()).add(value)
                yield line("A", f"{name} {end} {value}")
            if mark.note:
                yield line("#", f"AnnotatorNotes {end}", one_line(mark.note))
        for number, tie in enumerate(document.ties, 1):
            type_ = self._types.of(tie.kind)
            self._relations.add(type_)
            yield f"R{number}\t{type_} Arg1:T{numbers[tie.first]} Arg2:T{numbers[tie.second]}\n"
            if tie.note:
                yield line("#", f"AnnotatorNotes R{number}", one_line(tie.note))

    def _text_bound(self, mark: Mark, text: str, number: int) -> str:
        if not mark.quote.stands_at(text, mark.cover):
            raise BugError(f"the mark {mark.id} is not where its quote stands")
        spans = written_spans(text, mark.spans)
        ends = ";".join(f"{span.start} {span.end}" for span in spans)
        words = " ".join(span.of(text) for span in spans)
        type_ = self._types.of(mark.label)
        self._labels.add(type_)
        return f"T{number}\t{type_} {ends}\t{words}\n"

    def _reference(self, id_: str) -> tuple[str, list[str]]:
        """Name of an entity in a line, and what the line refers to."""
        entity = self._data.entities.get(id_)
        return one_line(entity.name if entity else id_), links_of(id_, entity)

    def _annotation_settings(self) -> Iterator[str]:
        yield "[entities]\n"
        yield from (f"{type_}\n" for type_ in sorted(self._labels))
        yield "[relations]\n"
        yield "<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n"
        for type_ in sorted(self._relations):
            yield f"{type_} Arg1:<ENTITY>, Arg2:<ENTITY>\n"
        yield "[events]\n[attributes]\n"
        for name, values in sorted(self._attributes.items()):
            yield f"{name} Arg:<ENTITY>, Value:{'|'.join(sorted(values))}\n"


def links_of(id_: str, entity: DataEntity | None) -> list[str]:
    """What brat's lines refer an entity to."""
    links = [f"Wikidata:{entity.wikidata}"] if entity and entity.wikidata else []
    return [*links, f"kzannotate:{quote(id_, safe='-._~')}"]


def _entity_line(entity: DataEntity) -> str:
    """A line as brat's own tool takes it to look names up."""
    fields = [quote(entity.id, safe="-._~"), f"name:Name:{one_line(entity.name)}"]
    fields += [f"name:{language}:{one_line(name)}" for language, name in entity.names]
    fields.append(f"info:Kind:{one_line(entity.kind)}")
    if entity.wikidata:
        fields.append(f"info:Wikidata:{entity.wikidata}")
    return "\t".join(fields) + "\n"


def _beside(document: DataDocument, numbers: Mapping[str, int]) -> Iterator[str]:
    """What brat has no place for: of the article, of each mark, of each relation."""
    yield _json({"document": document_told(document)})
    for mark in document.marks:
        yield _json({"line": f"T{numbers[mark.id]}", **mark_told(mark)})
    for number, tie in enumerate(document.ties, 1):
        ends = {"first": f"T{numbers[tie.first]}", "second": f"T{numbers[tie.second]}"}
        yield _json({"line": f"R{number}", **ends, **tie_told(tie)})


def _in_settings(label: str) -> str:
    """A label in brat's settings, where a bar would end it."""
    return one_line(label).replace("%", "%25").replace("|", "%7C")


_encoded = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _json(value: Any) -> str:
    return f"{_encoded(value)}\n"
