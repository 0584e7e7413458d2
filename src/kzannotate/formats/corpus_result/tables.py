"""The tables of a result: which columns they have, and the row of a record."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kzannotate.domain.codec import encode
from kzannotate.errors import UserError

if TYPE_CHECKING:
    from kzannotate.domain.claim import Claim
    from kzannotate.domain.document import Article
    from kzannotate.domain.finding import Finding
    from kzannotate.domain.mention import Mention

_PLACE = {"document": "string", "start": "int64", "end": "int64", "text": "string"}
COLUMNS: dict[str, dict[str, str]] = {
    "articles": {
        "id": "string",
        "title": "string",
        "source": "string",
        "language": "string",
        "published": "string",
        "position": "int64",
        "document": "string",
        "text": "string",
    },
    "mentions": {**_PLACE, "entity": "string", "status": "string", "score": "double"},
    "claims": {
        "id": "string",
        **_PLACE,
        "entity": "string",
        "property": "string",
        "value": "string",
        "low": "double",
        "high": "double",
        "unit": "string",
        "relation": "string",
        "when": "string",
        "status": "string",
    },
    "findings": {
        "id": "string",
        "type": "string",
        "basis": "string",
        "severity": "string",
        "rule": "string",
        "entity": "string",
        "property": "string",
        "document": "string",
        "start": "int64",
        "first": "string",
        "second": "string",
        "other": "string",
        "explanation": "string",
        "record": "string",
    },
}
"""Columns and their types. ``document`` of articles and ``record`` of findings are all of it, as
JSON; ``first`` and ``second`` are the words of a finding's sides, ``other`` the second one's
document."""


def missing_library() -> UserError:
    """What to tell where Parquet cannot be written or read."""
    return UserError(
        "Results of corpora are Parquet files, which the package pyarrow reads and writes: install "
        "kzannotate[corpora]."
    )


def of_article(article: Article) -> tuple[Any, ...]:
    """The row of an article."""
    document = article.document
    return (
        *(document.id, document.title, article.source_name, document.language),
        *(document.published, document.position, _json(document), article.text),
    )


def of_mention(mention: Mention) -> tuple[Any, ...]:
    """The row of a mention."""
    span = mention.span
    return (
        *(mention.document, span.start, span.end, mention.quote.exact),
        *(mention.entity, mention.status.value, round(mention.score, 3)),
    )


def of_claim(claim: Claim) -> tuple[Any, ...]:
    """The row of a claim."""
    quantity = claim.quantity
    amount: tuple[Any, ...] = (None,) * 4
    if quantity is not None:
        amount = (quantity.low, quantity.high, quantity.unit, quantity.relation.value)
    return (
        *(claim.id, claim.document, claim.span.start, claim.span.end, claim.quote.exact),
        *(claim.entity, claim.property_name, claim.value, *amount),
        *(claim.when, claim.status.value),
    )


def of_finding(finding: Finding) -> tuple[Any, ...]:
    """The row of a finding."""
    first = finding.sides[0].passages[0]
    second = finding.sides[1].passages[0] if len(finding.sides) > 1 else None
    return (
        *(finding.id, finding.type.value, finding.basis.value, finding.severity.value),
        *(finding.rule, finding.entity, finding.property_name),
        *(first.document, first.span.start, first.quote.exact),
        *((second.quote.exact, second.document) if second else (None, None)),
        *(str(finding.reason), _json(finding)),
    )


def _json(record: object) -> str:
    return json.dumps(encode(record), ensure_ascii=False, separators=(",", ":"))
