"""Relations of reviewers as ties, and the marks that stand at their ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.relation import Relation
from kzannotate.formats.datasets.model import MarkKind, Tie
from kzannotate.workbench.data_sets.marks import of_passage

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from kzannotate.domain.span import Passage
    from kzannotate.formats.datasets.model import Mark
    from kzannotate.workbench.session import Workbench


class RelationMarks:
    """The relations of one layer, document by document."""

    def __init__(self, bench: Workbench, layer: str) -> None:
        self._store, self._layer = bench.store, layer

    def of(
        self, document: str, marks: Sequence[Mark], chosen: Container[str]
    ) -> tuple[list[Mark], list[Tie]]:
        """The marks that only bear relations, and the ties that begin in the document.

        Within a document a tie leads to the mentions of its words, where there are such; between
        two documents it leads to ends of its own.
        """
        mentions = {m.cover: m.id for m in reversed(marks) if m.kind is MarkKind.MENTION}
        more: dict[str, Mark] = {}
        ties: list[Tie] = []
        for relation in self._store.records(Relation, layer=self._layer, document=document):
            if not all(d in chosen for d in relation.documents):
                continue
            ends = []
            for passage in (relation.first, relation.second):
                known = mentions.get(passage.span) if len(relation.documents) == 1 else None
                ends.append(known or _end(passage))
                if known is None and passage.document == document:
                    more[ends[-1]] = of_passage(ends[-1], passage)
            if relation.first.document == document:
                ties.append(_tie(relation, *ends))
        return list(more.values()), ties


def _end(passage: Passage) -> str:
    """Id of the mark at an end, the same for all relations that end there."""
    return f"p-{passage.document}-{passage.span.start}-{passage.span.end}"


def _tie(relation: Relation, first: str, second: str) -> Tie:
    return Tie(
        relation.id,
        relation.kind.value,
        first,
        second,
        relation.first.document,
        relation.second.document,
        relation.note,
    )
