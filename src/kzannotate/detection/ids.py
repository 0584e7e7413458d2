"""Ids of what the machine proposes, the same at every check of the same words."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzannotate.domain.span import Passage, Span

_DIGITS = 16


def mention_id(document: str, span: Span, entity: str | None) -> str:
    """Id of a proposed mention."""
    return f"m-{_digest(document, str(span.start), str(span.end), entity or '')}"


def claim_id(document: str, span: Span, entity: str | None, property_name: str) -> str:
    """Id of a claim."""
    return f"c-{_digest(document, str(span.start), str(span.end), entity or '', property_name)}"


def finding_id(rule: str, entity: str | None, passages: Iterable[Passage]) -> str:
    """Id of a finding; the order of its passages does not matter."""
    places = sorted(f"{p.document}:{p.span.start}:{p.span.end}" for p in passages)
    return f"f-{_digest(rule, entity or '', *places)}"


def _digest(*parts: str) -> str:
    # A sign that no id holds parts them, so that ("a", "bc") and ("ab", "c") differ.
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:_DIGITS]
