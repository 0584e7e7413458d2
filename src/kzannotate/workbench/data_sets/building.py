"""A project, or what is chosen of it, as a data set that formats write document by document."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kzannotate.domain.document import Document, Source
from kzannotate.domain.entity import NameStatus
from kzannotate.domain.finding import Finding, Severity
from kzannotate.domain.project import MACHINE_LAYER, Layer
from kzannotate.domain.remark import Note, Tag
from kzannotate.formats.datasets.model import DataDocument, DataEntity, DataSet, MarkKind, Tie
from kzannotate.workbench.data_sets.choosing import SEEN
from kzannotate.workbench.data_sets.layers import LayerMarks
from kzannotate.workbench.data_sets.marks import passages_of, side_id
from kzannotate.workbench.data_sets.relations import RelationMarks
from kzannotate.workbench.data_sets.stories import stories
from kzannotate.workbench.labels import labels
from kzannotate.workbench.remarks import names_of_reviewers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.domain.entity import Name, Reference
    from kzannotate.formats.datasets.model import Mark
    from kzannotate.workbench.data_sets.choosing import Choice
    from kzannotate.workbench.session import Workbench


def data_set(bench: Workbench, choice: Choice) -> DataSet:
    """What is chosen of an open project; read when it is asked for, one document at a time."""
    documents = [d for d in bench.store.records(Document) if _chosen(d, choice)]
    builder = _Builder(bench, choice, documents)
    return DataSet(
        bench.info.title,
        builder.documents,
        len(documents),
        entities_of(bench.reference()),
        builder.cross_ties,
        tuple(sorted({d.language for d in documents if d.language})),
    )


def entities_of(reference: Reference) -> dict[str, DataEntity]:
    """All entities of a reference, by id."""
    called = labels(reference)
    names: dict[str, list[Name]] = {}
    for name in reference.names:
        if name.status is not NameStatus.DEPRECATED:
            names.setdefault(name.entity, []).append(name)
    return {
        e.id: DataEntity(
            e.id, e.kind, called.get(e.id, e.id), e.wikidata, _in_order(names.get(e.id, []))
        )
        for e in reference.entities
    }


def _in_order(names: Sequence[Name]) -> tuple[tuple[str, str], ...]:
    def rank(name: Name) -> tuple[bool, str, str]:
        return name.status is not NameStatus.PREFERRED, name.language, name.text

    return tuple((name.language, name.text) for name in sorted(names, key=rank))


def _chosen(document: Document, choice: Choice) -> bool:
    if choice.documents and document.id not in choice.documents:
        return False
    if document.state not in choice.states:
        return False
    if not choice.since and not choice.until:
        return True
    day = (document.published or "")[:10]
    return bool(day) and day >= choice.since and (not choice.until or day <= choice.until)


class _Builder:
    """Makes the documents of one data set, each from its own records."""

    def __init__(self, bench: Workbench, choice: Choice, documents: Sequence[Document]) -> None:
        self._bench, self._choice, self._documents = bench, choice, documents
        self._ids = {d.id for d in documents}
        self._sources = {s.id: s.name for s in bench.store.records(Source)}
        kinds = {e.id: e.kind for e in bench.reference().entities}
        people = names_of_reviewers(bench)
        owners = {x.id: people.get(x.reviewer or "", x.id) for x in bench.store.records(Layer)}
        self._layers = [
            LayerMarks(bench, choice, layer, owners, kinds, many=len(choice.layers) > 1)
            for layer in choice.layers
        ]
        wanted = choice.layers if MarkKind.PASSAGE in choice.kinds else ()
        self._relations = [
            RelationMarks(bench, bench.layer if layer == SEEN else layer) for layer in wanted
        ]

    def documents(self) -> Iterator[DataDocument]:
        story_of = stories(self._bench, self._documents)
        for document in self._documents:
            yield self._marked(document, story_of[document.id])

    def cross_ties(self) -> Iterator[Tie]:
        """Those that begin in each document; of its marks only sides of findings bear them."""
        for document in self._documents:
            sides = [m for layer in self._layers for m in layer.sides(document.id)]
            ties = list(self._finding_ties(document.id, sides))
            for relations in self._relations:
                ties += relations.of(document.id, sides, self._ids)[1]
            yield from (t for t in ties if not t.within_document)

    def _marked(self, document: Document, story: str) -> DataDocument:
        marks = [mark for layer in self._layers for mark in layer.marks(document.id)]
        ties = list(self._finding_ties(document.id, marks))
        for relations in self._relations:
            more, tied = relations.of(document.id, marks, self._ids)
            marks += more
            ties += tied
        text = self._bench.store.text(document.id)
        return DataDocument(
            document,
            text,
            self._sources.get(document.source or ""),
            tuple(sorted(marks, key=_place)),
            tuple(t for t in ties if t.within_document),
            tuple(n.text for n in self._bench.store.records(Note, document=document.id)),
            tuple(self._tags(document.id)),
            story,
        )

    def _tags(self, document: str) -> Iterator[str]:
        layers = [self._bench.layer if x == SEEN else x for x in self._choice.layers]
        for layer in layers:
            for tag in self._bench.store.records(Tag, layer=layer, document=document):
                if tag.span is None and tag.mention is None:
                    yield tag.text

    def _finding_ties(self, document: str, marks: Sequence[Mark]) -> Iterator[Tie]:
        """Ties between the sides of findings whose first passage stands in the document."""
        here = {mark.id for mark in marks}
        for finding in self._bench.store.records(Finding, layer=MACHINE_LAYER, document=document):
            places = [(side_id(finding, s, n), s, p) for s, n, p in passages_of(finding)]
            if not places or places[0][0] not in here or not finding.documents <= self._ids:
                continue
            kind = "agrees" if finding.severity is Severity.AGREEMENT else "differs"
            tie = partial(Tie, kind=kind, first=places[0][0], first_document=document)
            first_of_sides = {side: (id_, p) for id_, side, p in reversed(places)}
            for side, (id_, passage) in sorted(first_of_sides.items()):
                if side:
                    yield tie(
                        id=f"{finding.id}-{side + 1}", second=id_, second_document=passage.document
                    )


def _place(mark: Mark) -> tuple[int, int, str, str]:
    return mark.cover.start, -mark.cover.end, mark.kind.value, mark.id
