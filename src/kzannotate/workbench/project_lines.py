"""The lines of a reviewed project, read while they are written: a large one needs no more memory.

What stands in articles is read article by article, findings one by one; the rest is what people
wrote, which is held kind by kind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.claim import Claim
from kzannotate.domain.docket import Wanted
from kzannotate.domain.document import Document
from kzannotate.domain.finding import Finding
from kzannotate.domain.mention import Mention
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER, Layer
from kzannotate.formats import project_jsonl

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kzannotate.domain.records import Record
    from kzannotate.workbench.session import Workbench

    Pair = tuple[str, Record]

_BY_ARTICLE = (Claim, Mention)
"""Kinds of which there are many in each article."""


class ProjectLines:
    """What a project's lines are made of.

    Args:
        shared: kinds that all layers have in common.
        layered: kinds that each layer has its own of.
        step: told how many articles of how many are done, each as often as it is read.
    """

    def __init__(
        self,
        bench: Workbench,
        shared: Sequence[type[Record]],
        layered: Sequence[type[Record]],
        step: Callable[[int, int], None],
    ) -> None:
        self._bench, self._store = bench, bench.store
        self._shared, self._layered = shared, layered
        self._ids = list(bench.store.listing.ids())
        layers = (layer.id for layer in bench.store.records(Layer))
        self._layers = [layer for layer in layers if layer != SHARED_LAYER]
        self._step, self._read = step, 0

    def lines(self) -> Iterator[str]:
        """One JSON object a line; the same project gives the same bytes."""
        shared = [record for kind in self._shared for record in self._store.records(kind)]
        data = project_jsonl.ProjectData(
            self._bench.info, self._documents(), self._store.text, shared, self._all_layered()
        )
        return project_jsonl.lines(data)

    def _documents(self) -> Iterator[Document]:
        for id_ in self._articles(self._ids):
            document = self._store.record(Document, id_)
            if document is not None:
                yield document

    def _articles(self, ids: Sequence[str]) -> Iterator[str]:
        for id_ in ids:
            self._step(self._read, len(self._ids) * (1 + len(_BY_ARTICLE)))
            self._read += 1
            yield id_

    def _all_layered(self) -> Iterator[Pair]:
        for kind in sorted(self._layered, key=lambda kind: kind.__name__):
            if kind in _BY_ARTICLE:
                yield from self._in_articles(kind)
            elif kind is Finding:
                yield from self._findings()
            else:
                yield from self._of_kind(kind)

    def _in_articles(self, kind: type[Record]) -> Iterator[Pair]:
        for id_ in self._articles(sorted(self._ids)):
            yield from self._of_kind(kind, id_)

    def _findings(self) -> Iterator[Pair]:
        for id_ in sorted(self._store.listing.docket.ids(Wanted(self._bench.layer))):
            finding = self._store.record(Finding, id_, MACHINE_LAYER)
            if finding is not None:
                yield MACHINE_LAYER, finding

    def _of_kind(self, kind: type[Record], document: str | None = None) -> list[Pair]:
        return project_jsonl.in_order(
            (layer, record)
            for layer in self._layers
            for record in self._store.records(kind, layer=layer, document=document)
        )
