"""What is marked in an article, as remarks beside its words in a copy for people to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.formats.corrected.model import MarkedFault
from kzannotate.formats.datasets.model import MarkKind
from kzannotate.workbench.data_sets.building import entities_of
from kzannotate.workbench.data_sets.choosing import SEEN, Choice, layers_with_names
from kzannotate.workbench.data_sets.layers import LayerMarks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.formats.datasets.model import DataEntity, Mark
    from kzannotate.workbench.session import Workbench

_SHOWN = frozenset({MarkKind.MENTION, MarkKind.CLAIM, MarkKind.FINDING, MarkKind.COMMENT})
"""Corrections and faults stand in a corrected article anyway."""


def remarks_on(bench: Workbench, document: str) -> list[MarkedFault]:
    """Mentions, claims, findings and comments of an article, in the order of its text."""
    entities = entities_of(bench.reference())
    owners = dict(layers_with_names(bench))
    kinds = {id_: entity.kind for id_, entity in entities.items()}
    seen = LayerMarks(bench, Choice(_SHOWN), SEEN, owners, kinds, many=False)
    marks = sorted(seen.marks(document), key=lambda m: (m.cover.start, -m.cover.end, m.id))
    return [_remark(mark, entities.get(mark.entity or "")) for mark in marks if len(mark.cover)]


def _remark(mark: Mark, entity: DataEntity | None) -> MarkedFault:
    maker = mark.maker
    return MarkedFault(
        mark.id,
        mark.cover,
        entity.name if entity and mark.kind is MarkKind.MENTION else mark.label,
        "other",
        0,
        "; ".join(_details(mark)),
        maker.name if maker else "",
        maker.changed if maker else "",
    )


def _details(mark: Mark) -> Iterator[str]:
    if mark.kind is MarkKind.MENTION:
        yield mark.label
        yield from filter(None, (mark.told("standing"),))
    elif mark.kind is MarkKind.CLAIM:
        yield " ".join(filter(None, (mark.told("value"), mark.told("when"))))
    elif mark.kind is MarkKind.FINDING:
        told = (mark.told("reason"), mark.told("ruling"), mark.told("ruling reason"))
        yield from filter(None, told)
    if mark.note:
        yield mark.note
