"""Pairs of passages with what people said of them: compatible, contradiction or unrelated."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from kzannotate.domain.span import Passage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class PairLabel(StrEnum):
    """How two passages stand to each other."""

    COMPATIBLE = "compatible"
    CONTRADICTION = "contradiction"
    UNRELATED = "unrelated"


@dataclass(frozen=True, slots=True)
class LabelledPair:
    """Two passages.

    Args:
        id: of the finding or relation, with the numbers of the passages.
        kind: type of the finding, or kind of the relation.
        basis: what a finding rests on; ``person`` for a relation.
        values: as they were normalised; empty where there are none.
        reviewer: name of who said so; empty: the machine's agreement.
    """

    id: str
    label: PairLabel
    first: Passage
    second: Passage
    kind: str
    basis: str
    values: tuple[str, str] = ("", "")
    entity: str | None = None
    property_name: str | None = None
    reviewer: str = ""
    reason: str = ""


def lines(pairs: Iterable[LabelledPair], digests: dict[str, str]) -> Iterator[str]:
    """One JSON object for each pair.

    Args:
        pairs: in their order.
        digests: SHA-256 of the stored texts by the documents' ids.
    """
    for pair in pairs:
        yield json.dumps(_pair(pair, digests), ensure_ascii=False)


def _pair(pair: LabelledPair, digests: dict[str, str]) -> dict[str, Any]:
    return {
        "id": pair.id,
        "a": _passage(pair.first, digests),
        "b": _passage(pair.second, digests),
        "type": pair.kind,
        "basis": pair.basis,
        "verdict": pair.label.value,
        "value_a": pair.values[0] or None,
        "value_b": pair.values[1] or None,
        "entity": pair.entity,
        "property": pair.property_name,
        "reviewer": pair.reviewer or None,
        "reason": pair.reason or None,
    }


def _passage(passage: Passage, digests: dict[str, str]) -> dict[str, Any]:
    return {
        "doc": passage.document,
        "start": passage.span.start,
        "end": passage.span.end,
        "text": passage.text,
        "sha256": digests.get(passage.document),
    }
