"""Bringing a data set into a project: its articles, entities and marks as one revision."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kzannotate.domain.document import Document
from kzannotate.domain.project import SHARED_LAYER, Layer, LayerKind, Reviewer
from kzannotate.domain.remark import Note
from kzannotate.domain.report import LeftOut
from kzannotate.domain.revision import Change
from kzannotate.workbench.data_sets.entities import EntityMatching
from kzannotate.workbench.data_sets.records import MarkRecords
from kzannotate.workbench.gathering import free_id, source_of
from kzannotate.workbench.session import layer_of, reviewer_named

if TYPE_CHECKING:
    from kzannotate.domain.records import Record
    from kzannotate.formats.datasets.model import DataDocument, DataSet, Maker, Mark
    from kzannotate.workbench.session import Workbench

VERB = "import data set"


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came in, and what was left out and why.

    Args:
        documents: ids of articles that are new.
        marks: how many marks came.
    """

    documents: tuple[str, ...]
    marks: int
    left_out: tuple[LeftOut, ...]


def take_in(bench: Workbench, data: DataSet, file: str) -> TakenIn:
    """Bring a data set in; what the project has beyond it stays.

    An article whose text the project has gets the marks; marks go into the layers of the
    reviewers who made them, where these are told, or else into one's own. What came before
    comes no second time.

    Args:
        bench: the open project.
        data: what a reader found.
        file: name of the file, for what is left out.
    """
    intake = _Intake(bench, data)
    for document in data.documents():
        intake.document(document)
    for tie in data.cross_ties():
        intake.marks.tie(tie)
    bench.commit(VERB, intake.changes(), texts=intake.texts)
    told = [LeftOut(file, None, sentence) for sentence in intake.marks.sentences()]
    return TakenIn(tuple(intake.new), intake.marks.count, (*data.left_out, *told))


class _Intake:
    """Collects the changes of one import."""

    def __init__(self, bench: Workbench, data: DataSet) -> None:
        self._bench = bench
        known = bench.store.records(Document)
        self._ids = {d.id for d in known}
        self._by_text = {d.sha256: d for d in known}
        self._position = 1 + max((d.position for d in known), default=-1)
        self._records: dict[tuple[str, str, str], tuple[str, Record]] = {}
        self.texts: dict[str, str] = {}
        self.new: list[str] = []
        self._entities = EntityMatching(bench, data.entities)
        self.marks = MarkRecords(self._entities, self._keep)

    def document(self, found: DataDocument) -> None:
        """An article with all that is said of it."""
        document = self._by_text.get(found.document.sha256) or self._added(found)
        for mark in found.marks:
            self.marks.mark(mark, document.id, found.text, self._layer(mark))
        for tie in found.ties:
            self.marks.tie(tie)
        for word in found.tags:
            self.marks.tag(word, document.id, self._bench.layer)
        note = Note(f"note-{document.id}", document.id, "\n\n".join(found.notes))
        if found.notes and self._bench.store.record(Note, note.id) is None:
            self._keep(SHARED_LAYER, note)

    def changes(self) -> list[Change]:
        """All of it, records that the project has with what they were before."""
        store = self._bench.store
        for record in self._entities.new_records():
            self._keep(SHARED_LAYER, record)
        return [
            Change(layer, store.record(type(record), record.id, layer), record)
            for layer, record in self._records.values()
        ]

    def _added(self, found: DataDocument) -> Document:
        source = source_of(found.source) if found.source else None
        if source is not None and self._bench.store.record(type(source), source.id) is None:
            self._keep(SHARED_LAYER, source)
        document = replace(
            found.document,
            id=free_id(found.document.id, self._ids),
            position=self._position + len(self.new),
            source=source.id if source else None,
        )
        self._ids.add(document.id)
        self._by_text[document.sha256] = document
        self.new.append(document.id)
        self.texts[document.sha256] = found.text
        self._keep(SHARED_LAYER, document)
        return document

    def _layer(self, mark: Mark) -> str:
        maker: Maker | None = mark.maker
        if maker is None or maker.is_machine or not maker.name.strip():
            return self._bench.layer
        reviewer = reviewer_named(self._bench.store, maker.name)
        layer = layer_of(reviewer)
        if self._bench.store.record(Layer, layer) is None:
            if self._bench.store.record(Reviewer, reviewer.id) is None:
                self._keep(SHARED_LAYER, reviewer)
            self._keep(SHARED_LAYER, Layer(layer, LayerKind.REVIEWER, reviewer.id))
        return layer

    def _keep(self, layer: str, record: Record) -> None:
        self._records[type(record).__name__, record.id, layer] = layer, record
