"""Spans that speak of an entity."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kzannotate.domain.growing import later
from kzannotate.domain.span import Passage, Quote, Span


class MentionStatus(StrEnum):
    """What kind of name stands there."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    VARIANT = "variant"
    DEPRECATED = "deprecated"
    BROKEN = "broken"


class Standing(StrEnum):
    """Where a proposal stands with the people who decide."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that speaks of an entity.

    Args:
        entity: id, or None for a name that none of the reference fits.
        name: id of the Name that matched, where one did.
        score: 1.0 for certain; below, a proposal.
        reason: why the machine proposes it; empty for a person's own.
        fragments: the words' own spans in order, where other words stand between them; ``span``
            and ``quote`` then cover all of them.
    """

    id: str
    document: str
    span: Span
    quote: Quote
    entity: str | None
    status: MentionStatus
    name: str | None = None
    score: float = 1.0
    standing: Standing = Standing.PROPOSED
    reason: str = ""
    fragments: tuple[Span, ...] = later(())

    @property
    def passage(self) -> Passage:
        """Where it stands, as a piece of evidence."""
        return Passage(self.document, self.span, self.quote)
