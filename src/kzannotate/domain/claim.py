"""What one document states: entity, property, value, time."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kzannotate.domain.span import Passage, Quote, Span


class Bound(StrEnum):
    """How a stated number relates to the value meant."""

    EXACT = "="
    MORE = ">"
    AT_LEAST = ">="
    LESS = "<"
    AT_MOST = "<="
    ABOUT = "~"


class ClaimStatus(StrEnum):
    """How the document puts the claim."""

    ASSERTED = "asserted"
    PLANNED = "planned"
    REPORTED = "reported"
    CANCELLED = "cancelled"
    PREDICTED = "predicted"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A stated amount as an interval; ``low`` and ``high`` are None where unbounded.

    Dates are quantities too: proleptic ordinal days with unit ``day``.

    Args:
        others: the number is of others besides those named (five *other* bodies).
    """

    low: float | None
    high: float | None
    unit: str | None = None
    relation: Bound = Bound.EXACT
    others: int = 0


@dataclass(frozen=True, slots=True)
class Claim:
    """Entity, property and value, as one document states them.

    Args:
        when: the time it is stated for, ISO 8601 at any precision or an interval; None: unknown.
        value: shown to people; the normalised form is ``quantity``.
    """

    id: str
    document: str
    span: Span
    quote: Quote
    entity: str | None
    property_name: str
    value: str
    quantity: Quantity | None = None
    when: str | None = None
    status: ClaimStatus = ClaimStatus.ASSERTED

    @property
    def passage(self) -> Passage:
        """Where it stands, as a piece of evidence."""
        return Passage(self.document, self.span, self.quote)
