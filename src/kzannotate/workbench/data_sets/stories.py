"""Which articles tell of one event, so that a data set can be split without leakage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.finding import Basis, Finding
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.domain.translation import Translation

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kzannotate.domain.document import Document
    from kzannotate.workbench.session import Workbench


def stories(bench: Workbench, documents: Sequence[Document]) -> dict[str, str]:
    """The story of each document: the id of the first document that it hangs together with.

    Articles hang together where one translates the other, where a finding sets one against the
    other, or where their texts are the same.
    """
    group = Groups(d.id for d in documents)
    first_with: dict[str, str] = {}
    for document in documents:
        group.join(document.id, first_with.setdefault(document.sha256, document.id))
        for finding in bench.store.records(Finding, layer=MACHINE_LAYER, document=document.id):
            if finding.basis is Basis.SOURCES:
                for other in finding.documents:
                    group.join(document.id, other)
    for translation in bench.store.records(Translation):
        group.join(translation.original, translation.document)
    return {d.id: group.of(d.id) for d in documents}


class Groups:
    """What hangs together, directly or through others (disjoint sets).

    Args:
        ids: of all things, in the order in which they name their groups.
    """

    def __init__(self, ids: Iterable[str]) -> None:
        self._place = {id_: place for place, id_ in enumerate(ids)}
        self._parent = {id_: id_ for id_ in self._place}

    def of(self, id_: str) -> str:
        """The first of the things that hang together with this one."""
        while self._parent[id_] != id_:
            self._parent[id_] = self._parent[self._parent[id_]]
            id_ = self._parent[id_]
        return id_

    def join(self, one: str, other: str) -> None:
        """Two things hang together; one that is not known is passed over."""
        if one in self._parent and other in self._parent:
            first, second = sorted((self.of(one), self.of(other)), key=self._place.__getitem__)
            self._parent[second] = first
