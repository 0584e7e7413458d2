"""Reads Web Annotations: collections, pages, lists, lines and single ones."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from kzannotate.domain.span import Quote, Span
from kzannotate.errors import ForeignFileError
from kzannotate.formats.datasets import foreign_json as fj
from kzannotate.formats.datasets.addresses import id_in
from kzannotate.formats.datasets.model import (
    DataDocument,
    DataSet,
    Mark,
    MarkKind,
    Tie,
    data_set_of,
)
from kzannotate.formats.datasets.placing import Places
from kzannotate.formats.datasets.taking import Ids, Troubles, document_of
from kzannotate.formats.datasets.web_annotation.marking import Entities, mark_said
from kzannotate.formats.datasets.web_annotation.shapes import (
    TAGGING,
    Aim,
    Remark,
    remark_of,
    types_of,
)
from kzannotate.formats.datasets.web_annotation.terms import ANNO
from kzannotate.formats.datasets.web_annotation.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_TYPED = ('"Annotation"', '"oa:Annotation"', 'oa#Annotation"')
_PAGES = ("first", "items", "@graph", "resources")
_DEEPEST = 6


def recognises(path: Path) -> bool:
    """Whether a file begins as Web Annotations do."""
    head = fj.head(path)
    if not head.startswith(("{", "[")):
        return False
    return ANNO in head or ('"target"' in head and any(typed in head for typed in _TYPED))


def read(path: Path, _options: Mapping[str, str]) -> DataSet:
    """Read a file.

    Raises:
        ForeignFileError: there are no annotations in it.
    """
    reading = _Reading(path)
    title = fj.text_in(fj.head_of_list(fj.head(path).partition("\n")[0]), "label")
    for line, value in fj.values(path):
        if isinstance(value, ForeignFileError):
            reading.troubles.tell(value.sentence, line)
            continue
        title = title or fj.text_in(value, "label")
        for item in _objects(value, reading.troubles):
            reading.take(item, line)
    if not reading.count:
        raise ForeignFileError("there are no annotations in this", path=path)
    return reading.data_set(title or path.stem)


def _objects(value: Any, troubles: Troubles, depth: int = 0) -> Iterator[dict[str, Any]]:
    """The annotations of a value, through collections and pages."""
    if isinstance(value, list):
        for item in value:
            yield from _objects(item, troubles, depth)
    elif isinstance(value, dict):
        if "target" in value or "Annotation" in types_of(value):
            yield value
        elif depth < _DEEPEST:
            for name in _PAGES:
                if isinstance(value.get(name), str):
                    troubles.tell("a page of annotations lies elsewhere: nothing is fetched")
                else:
                    yield from _objects(value.get(name), troubles, depth + 1)


class _Reading:
    """One file."""

    def __init__(self, path: Path) -> None:
        self.troubles, self.count = Troubles(path.name), 0
        self._entities, self._texts, self._ids = Entities(), Texts(path), Ids()
        self._annotations: list[Remark] = []
        self._marks: dict[str, tuple[str, list[Mark]]] = {}
        self._replies: dict[str, list[str]] = defaultdict(list)
        self._ties: list[Tie] = []
        self._passages: dict[tuple[str, Span], Mark] = {}
        self._known: set[str] = set()

    def take(self, value: dict[str, Any], line: int | None) -> None:
        """One annotation, or the text that others are about."""
        self.count += 1
        if self._texts.learn(value):
            return
        self._entities.learn(value)
        id_ = fj.text_in(value, "id") or fj.text_in(value, "@id")
        own = self._ids.free(id_in(id_, "mark") or id_in(id_, "tie") or id_, f"{self.count}")
        self._known.add(own)
        self._annotations.append(remark_of(value, own, line))

    def data_set(self, title: str) -> DataSet:
        self._find_texts()
        places = self._places()
        linking = []
        for annotation in self._annotations:
            if annotation.motivation == "linking" and self._links(annotation):
                linking.append(annotation)
            else:
                self._take(annotation, places)
        for annotation in linking:
            self._tie(annotation, places)
        documents = tuple(self._documents())
        cross = tuple(t for t in self._ties if not t.within_document)
        return data_set_of(
            documents,
            title,
            entities=self._entities.found,
            cross_ties=cross,
            left_out=self.troubles.left_out(),
        )

    def _find_texts(self) -> None:
        """Texts that are not in the file may lie beside it."""
        for address in self._texts.missing(
            aim.address for a in self._annotations for aim in a.aims if aim.sought is not None
        ):
            name = self._texts.beside(address)
            if name is not None:
                self.troubles.tell(
                    f"the text of {address[:100]} is not in the file: put it beside it as {name}"
                )

    def _places(self) -> dict[str, Places]:
        sought = defaultdict(list)
        for annotation in self._annotations:
            for aim in annotation.aims:
                if aim.sought is not None and aim.address in self._texts.found:
                    sought[aim.address].append(aim.sought)
        return {a: Places(self._texts.found[a].text, wanted) for a, wanted in sought.items()}

    def _links(self, annotation: Remark) -> bool:
        ends = [id_in(b.address, "mark") or b.address for b in annotation.bodies]
        bodies = [address for address in ends if address in self._known]
        return bool(annotation.tie) or len(annotation.aims) + len(bodies) == 2

    def _take(self, annotation: Remark, places: Mapping[str, Places]) -> None:
        """What an annotation says of words, of a whole text or of another annotation."""
        whole = [aim for aim in annotation.aims if aim.sought is None]
        spans: dict[str, list[Span]] = defaultdict(list)
        for aim in annotation.aims:
            span = self._span(annotation, aim, places) if aim.sought is not None else None
            if span is not None:
                spans[aim.address].append(span)
        for address, there in spans.items():
            self._mark(annotation, address, there)
        for aim in whole:
            if found := self._texts.found.get(aim.address):
                found.tags += annotation.says(TAGGING)
                found.notes += annotation.remarks
            elif annotation.remarks:
                self._replies[id_in(aim.address, "mark") or aim.address] += annotation.remarks
        if not annotation.aims:
            self._tell(f"the annotation {annotation.name} is about nothing", annotation)

    def _mark(self, annotation: Remark, address: str, spans: list[Span]) -> None:
        found = self._texts.found[address]
        ordered = sorted(set(spans))
        apart = all(a.end < b.start for a, b in pairwise(ordered))
        discontinuous = annotation.ours.get("discontinuous") is True and apart
        groups = [ordered] if discontinuous else [[span] for span in ordered]
        made = []
        for number, group in enumerate(groups, 1):
            id_ = annotation.id if number == 1 else f"{annotation.id}.{number}"
            cover = Span(group[0].start, group[-1].end)
            quote = Quote.at(found.text, cover)
            made.append(mark_said(annotation, id_, tuple(group), quote, self._entities))
        found.marks += made
        _, known = self._marks.setdefault(annotation.id, (address, []))
        known += made

    def _span(self, annotation: Remark, aim: Aim, places: Mapping[str, Places]) -> Span | None:
        if aim.sought is None or aim.address not in places:
            return None  # told for the whole text
        span = places[aim.address].find(aim.sought)
        if span is None:
            self._tell(f"the annotation {annotation.name} stands nowhere in its text", annotation)
        return span

    def _tell(self, sentence: str, annotation: Remark) -> None:
        self.troubles.tell(sentence, annotation.line)

    def _tie(self, annotation: Remark, places: Mapping[str, Places]) -> None:
        ends = [self._told_end(annotation, name) for name in ("first", "second")]
        if not all(ends):
            targets = [self._end(annotation, aim, places) for aim in annotation.aims]
            bodies = [self._end_named(b.address) for b in annotation.bodies if b.address]
            ends = [*targets, *bodies]
        told = [end for end in ends if end is not None]
        if len(told) != 2:
            self._tell(f"the annotation {annotation.name} leads to no words", annotation)
            return
        (first, first_document), (second, second_document) = told
        kinds = annotation.says(TAGGING)
        kind = fj.text_in(annotation.tie, "kind") or (kinds[0] if kinds else "related")
        self._ties.append(
            Tie(
                annotation.id,
                kind if not kinds or kind in kinds else kinds[0],
                first,
                second,
                first_document,
                second_document,
                "\n\n".join(annotation.remarks),
                annotation.maker,
            )
        )

    def _told_end(self, annotation: Remark, name: str) -> tuple[str, str] | None:
        return self._end_named(fj.text_in(annotation.tie, name))

    def _end_named(self, address: str) -> tuple[str, str] | None:
        """Ids of the first mark of an annotation and of its document."""
        found = self._marks.get(id_in(address, "mark") or address)
        return (found[1][0].id, self._texts.found[found[0]].id) if found else None

    def _end(
        self, annotation: Remark, aim: Aim, places: Mapping[str, Places]
    ) -> tuple[str, str] | None:
        if aim.sought is None:
            return self._end_named(aim.address)
        span = self._span(annotation, aim, places)
        if span is None:
            return None
        found = self._texts.found[aim.address]
        mark = self._passages.get((aim.address, span))
        if mark is None:
            quote, id_ = Quote.at(found.text, span), f"p-{found.id}-{span.start}-{span.end}"
            mark = Mark(id_, MarkKind.PASSAGE, "passage", (span,), quote)
            self._passages[aim.address, span] = mark
            found.marks.append(mark)
        return mark.id, found.id

    def _documents(self) -> Iterator[DataDocument]:
        ties = defaultdict(list)
        for tie in self._ties:
            if tie.within_document:
                ties[tie.first_document].append(tie)
        for found in self._texts.found.values():
            marks = sorted(map(self._answered, found.marks), key=_order)
            yield DataDocument(
                document_of(found.text, found.id, found.facts),
                found.text,
                found.facts.get("source") or None,
                tuple(marks),
                tuple(ties[found.id]),
                tuple(found.notes),
                tuple(found.tags),
                found.facts.get("story", ""),
            )

    def _answered(self, mark: Mark) -> Mark:
        said = self._replies.get(mark.id)
        return replace(mark, note="\n\n".join(filter(None, (mark.note, *said)))) if said else mark


def _order(mark: Mark) -> tuple[int, int]:
    return mark.cover.start, -mark.cover.end
