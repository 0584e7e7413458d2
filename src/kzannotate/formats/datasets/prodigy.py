"""Prodigy: a JSON object a line with tokens, spans and relations.

Source: https://prodi.gy/docs/api-interfaces (``spans_manual``, ``relations``). Characters are
code points; ``token_end`` is the last token, inclusive; heads and children of relations are last
tokens, with their spans beside them.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from kzannotate.formats.datasets.tokens import tokenised

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kzannotate.formats.datasets.format import Target
    from kzannotate.formats.datasets.model import DataDocument, DataSet
    from kzannotate.formats.datasets.tokens import TokenMark, TokenText

_ANSWERS = {"rejected": "reject", "proposed": "ignore"}


def write(data: DataSet, target: Target, options: Mapping[str, str]) -> None:
    """Write all documents into one file.

    Options: ``tokens`` (``marks`` or ``words``).
    """
    at_marks = options["tokens"] == "marks"
    with target.open() as file:
        for document in data.documents():
            task = _task(data, document, at_marks=at_marks)
            line = json.dumps(task, ensure_ascii=False, separators=(",", ":"))
            file.write(f"{line}\n".encode("utf-8", "surrogatepass"))


def _task(data: DataSet, document: DataDocument, *, at_marks: bool) -> dict[str, Any]:
    found = tokenised(document, at_marks=at_marks)
    marks = found.on(document.marks)
    spans = {each.mark.id: _span(data, document, found, each) for each in marks}
    task = {
        "text": document.text,
        "tokens": [
            {"text": word, "start": start, "end": end, "id": number, "ws": bool(space)}
            for number, (word, start, end, space) in enumerate(
                zip(found.words, found.starts, found.ends, found.spaces, strict=True)
            )
        ],
        "spans": [span for each in marks if (span := spans[each.mark.id])],
        "relations": [
            {
                "head": spans[tie.first]["token_end"],
                "child": spans[tie.second]["token_end"],
                "head_span": _place(spans[tie.first]),
                "child_span": _place(spans[tie.second]),
                "label": tie.kind,
            }
            for tie in document.ties
            if tie.first in spans and tie.second in spans
        ],
        "meta": _meta(document),
        "answer": "accept",
    }
    return {
        **task,
        "_input_hash": _hash(document.text),
        "_task_hash": _hash(json.dumps([task["text"], task["spans"], task["relations"]])),
    }


def _span(
    data: DataSet, document: DataDocument, found: TokenText, each: TokenMark
) -> dict[str, Any]:
    mark = each.mark
    start, end = found.starts[each.first], found.ends[each.last]
    entity = data.entities.get(mark.entity or "")
    standing = mark.told("standing")
    return {
        "start": start,
        "end": end,
        "token_start": each.first,
        "token_end": each.last,
        "text": document.text[start:end],
        "label": mark.label,
        "kind": mark.kind.value,
        "id": mark.id,
        **({"kb_id": entity.wikidata or entity.id} if entity else {}),
        **({"source": mark.maker.name} if mark.maker else {}),
        **({"answer": _ANSWERS[standing]} if standing in _ANSWERS else {}),
        **dict(mark.properties),
        **({"note": mark.note} if mark.note else {}),
    }


def _place(span: Mapping[str, Any]) -> dict[str, Any]:
    return {key: span[key] for key in ("start", "end", "token_start", "token_end", "label")}


def _meta(document: DataDocument) -> dict[str, Any]:
    about = document.document
    told = {
        "id": about.id,
        "title": about.title,
        "source": document.source,
        "published": about.published,
        "language": about.language,
    }
    return {name: value for name, value in told.items() if value}


def _hash(text: str) -> int:
    """A 32-bit number with a sign, as Prodigy's own hashes are; theirs is another function."""
    raw = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:4]
    return int.from_bytes(raw, "big", signed=True)
