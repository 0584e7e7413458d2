"""A project out of its own JSON lines: every record in its layer, as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.codec import decode_tagged
from kzannotate.domain.document import Document
from kzannotate.domain.project import SHARED_LAYER, Layer, LayerKind, ProjectInfo
from kzannotate.domain.report import LeftOut
from kzannotate.domain.revision import Change
from kzannotate.formats.sandbox import Sandbox
from kzannotate.workbench.data_sets.reading import SECONDS
from kzannotate.workbench.data_sets.taking_in import VERB, TakenIn

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kzannotate.domain.records import Record
    from kzannotate.workbench.session import Workbench

OWN = "jsonl"
"""What our own JSON lines are called beside the names of formats."""


def take_in_lines(bench: Workbench, path: Path) -> TakenIn:
    """Bring in a file of ``kzannotate-project/1`` as one revision.

    A record that the project has in the same layer, and has otherwise, stays as the project has
    it and is told; so is an article of a known id with another text, with all that is in it.

    Raises:
        ForeignFileError: it is no such file.
    """
    with Sandbox(SECONDS) as sandbox:
        found = sandbox.read("project_reading", path)
    left_out = [LeftOut(path.name, p["line"], p["sentence"]) for p in found["problems"]]
    lines = [(x["layer"], decode_tagged(x["record"]), x["text"]) for x in found["lines"]]
    intake = _Intake(bench, path.name)
    for layer, record, text in lines:
        if record is not None and not isinstance(record, ProjectInfo):
            intake.take(layer, record, text)
    bench.commit(VERB, intake.changes, texts=intake.texts)
    return TakenIn(tuple(intake.new), intake.marks, (*left_out, *intake.left_out))


class _Intake:
    """Collects the changes of one import."""

    def __init__(self, bench: Workbench, file: str) -> None:
        self._store, self._file = bench.store, file
        self._layers = {x.id for x in bench.store.records(Layer)}
        self._refused: set[str] = set()
        self.changes: list[Change] = []
        self.texts: dict[str, str] = {}
        self.new: list[str] = []
        self.left_out: list[LeftOut] = []
        self.marks = 0

    def take(self, layer: str, record: Record, text: str | None) -> None:
        """One record."""
        known = self._store.record(type(record), record.id, layer)
        if isinstance(record, Document) and text is not None:
            self._document(record, known, text)
        elif self._refused.intersection(_documents(record)):
            return
        elif layer not in self._layers:
            self._tell(f"{record.id} is in the layer {layer}, of which nothing is told")
        elif known is None:
            self._add(layer, record)
        elif known != record and not _is_furniture(record):
            self._tell(f"{record.id} is otherwise in the project, and stays as it is there")

    def _document(self, document: Document, known: Record | None, text: str) -> None:
        if isinstance(known, Document) and known.sha256 != document.sha256:
            self._refused.add(document.id)
            self._tell(f"the article {document.id} has another text in the project")
        elif known is None:
            self.texts[document.sha256] = text
            self.new.append(document.id)
            self.changes.append(Change(SHARED_LAYER, None, document))

    def _add(self, layer: str, record: Record) -> None:
        if isinstance(record, Layer):
            self._layers.add(record.id)
        self.marks += layer != SHARED_LAYER
        self.changes.append(Change(layer, None, record))

    def _tell(self, sentence: str) -> None:
        self.left_out.append(LeftOut(self._file, None, sentence))


def _documents(record: Record) -> Iterator[str]:
    if document := getattr(record, "document", None):
        yield document
    yield from getattr(record, "documents", ())


def _is_furniture(record: Record) -> bool:
    """Whether every project has its own, so that a difference is none of anybody's work."""
    return isinstance(record, Layer) and record.kind is not LayerKind.REVIEWER
