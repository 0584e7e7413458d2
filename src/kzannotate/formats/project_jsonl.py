"""A reviewed project as JSON lines, ``kzannotate-project/1``: lossless, in a fixed order.

``docs/formats.md`` describes the lines. Offsets are Python code points, half-open, into the
``text`` of the document's own line.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kzannotate.domain.codec import encode
from kzannotate.domain.document import Document
from kzannotate.domain.project import ProjectInfo
from kzannotate.domain.records import Record

if TYPE_CHECKING:
    from collections.abc import Iterator


FORMAT = "kzannotate-project/1"


@dataclass(frozen=True, slots=True)
class ProjectData:
    """What is exported, each read when its lines are made.

    Args:
        documents: in the order of the project.
        text: the stored text of a document's id.
        shared: the other records that all layers have in common.
        layered: pairs of layer id and record, the machine's and the reviewers', kind by kind by
            their names, each ``in_order``.
    """

    info: ProjectInfo
    documents: Iterable[Document]
    text: Callable[[str], str]
    shared: Sequence[Record]
    layered: Iterable[tuple[str, Record]]


def lines(data: ProjectData) -> Iterator[str]:
    """One JSON object a line; the same project gives the same bytes."""
    yield _json({"kind": "project", "format": FORMAT, **encode(data.info)})
    for record in sorted(data.shared, key=_order):
        yield _line(record)
    for document in data.documents:
        yield _json({"kind": "document", **encode(document), "text": data.text(document.id)})
    for layer, record in data.layered:
        yield _line(record, layer)


def in_order(layered: Iterable[tuple[str, Record]]) -> list[tuple[str, Record]]:
    """Records of one kind in the order of their lines: by article, place, id and layer."""
    return sorted(layered, key=lambda pair: (*_order(pair[1]), pair[0]))


def _line(record: Record, layer: str | None = None) -> str:
    tags = {"kind": type(record).__name__.lower()}
    fields = encode(record)
    if "kind" in fields:
        fields[f"{tags['kind']}_kind"] = fields.pop("kind")
    if layer is not None:
        tags["layer"] = layer
    return _json({**tags, **fields})


def _order(record: Record) -> tuple[str, str, int, str]:
    span = getattr(record, "span", None)
    start = span.start if span is not None else 0
    return type(record).__name__, getattr(record, "document", None) or "", start, record.id


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
