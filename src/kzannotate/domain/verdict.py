"""A person's ruling on a finding, and the words to read instead."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kzannotate.domain.growing import later
from kzannotate.domain.mention import Standing
from kzannotate.domain.span import Passage, Quote, Span


class Ruling(StrEnum):
    """What a reviewer decided."""

    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    DISMISSED = "dismissed"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Verdict:
    """A ruling on one finding, in the layer of the reviewer who made it.

    Args:
        id: the finding's id with ``verdict-`` before it, so that layers can be compared.
        evidence: ids of Evidence records.
    """

    id: str
    finding: str
    ruling: Ruling
    reason: str = ""
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Correction:
    """Words to read instead of a span's; never written into the document.

    Args:
        verdict: id of the verdict it belongs to, or None for one made by hand.
        standing: whether it goes into the corrected article; a proposed one does as a tracked
            change.
        note: why, for one made by hand; another's reason is its verdict's or its finding's.
    """

    id: str
    document: str
    span: Span
    quote: Quote
    replacement: str
    verdict: str | None = None
    standing: Standing = later(Standing.PROPOSED)
    note: str = later("")

    @property
    def passage(self) -> Passage:
        """Where it stands, as a piece of evidence."""
        return Passage(self.document, self.span, self.quote)
