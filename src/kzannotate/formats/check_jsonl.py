"""A check's result as JSON lines: mentions, claims, findings; offsets are code points."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kzannotate.domain.claim import Claim
from kzannotate.domain.mention import Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.domain.finding import Finding
    from kzannotate.domain.report import CheckReport
    from kzannotate.domain.span import Quote, Span


def lines(report: CheckReport) -> Iterator[str]:
    """One JSON object a line: mentions, then claims, then findings."""
    yield from map(line, report.mentions)
    yield from map(line, report.claims)
    yield from map(line, (*report.loud, *report.quiet))


def line(record: Mention | Claim | Finding) -> str:
    """The JSON object of one record."""
    if isinstance(record, Mention):
        return _json(_mention(record))
    return _json(_claim(record) if isinstance(record, Claim) else _finding(record))


def write(report: CheckReport) -> str:
    """The whole of it as one text."""
    return "".join(f"{line}\n" for line in lines(report))


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _place(document: str, span: Span, quote: Quote) -> dict[str, Any]:
    return {
        "document": document,
        "start": span.start,
        "end": span.end,
        "text": quote.exact,
    }


def _mention(mention: Mention) -> dict[str, Any]:
    return {
        "kind": "mention",
        **_place(mention.document, mention.span, mention.quote),
        "entity": mention.entity,
        "status": mention.status.value,
        "score": round(mention.score, 3),
    }


def _claim(claim: Claim) -> dict[str, Any]:
    quantity = claim.quantity
    value: Any = claim.value
    if quantity is not None:
        value = {
            "low": quantity.low,
            "high": quantity.high,
            "unit": quantity.unit,
            "relation": quantity.relation.value,
        }
    return {
        "kind": "claim",
        "id": claim.id,
        **_place(claim.document, claim.span, claim.quote),
        "entity": claim.entity,
        "property": claim.property_name,
        "value": value,
        "when": claim.when,
        "status": claim.status.value,
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "kind": "finding",
        "id": finding.id,
        "type": finding.type.value,
        "basis": finding.basis.value,
        "severity": finding.severity.value,
        "rule": finding.rule,
        "entity": finding.entity,
        "property": finding.property_name,
        "sides": [
            [_place(p.document, p.span, p.quote) for p in side.passages] for side in finding.sides
        ],
        "values": [side.value for side in finding.sides],
        "explanation": str(finding.reason),
        "suggestion": finding.suggestion,
    }
