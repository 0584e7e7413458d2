"""Faults of a translation that a person marks by hand, in the words of MQM."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kzannotate.domain.span import Passage, Quote, Span


class FaultKind(StrEnum):
    """The main dimensions of MQM 2 and those of their subtypes that news desks use.

    Source: https://themqm.org, the full typology, its identifiers.
    """

    TERMINOLOGY = "terminology"
    WRONG_TERM = "terminology/wrong-term"
    INCONSISTENT_TERM = "terminology/inconsistent-use"
    ACCURACY = "accuracy"
    MISTRANSLATION = "accuracy/mistranslation"
    ADDITION = "accuracy/addition"
    OMISSION = "accuracy/omission"
    UNTRANSLATED = "accuracy/untranslated"
    LINGUISTIC = "linguistic-conventions"
    GRAMMAR = "linguistic-conventions/grammar"
    SPELLING = "linguistic-conventions/spelling"
    PUNCTUATION = "linguistic-conventions/punctuation"
    STYLE = "style"
    LOCALE = "locale-conventions"
    AUDIENCE = "audience-appropriateness"
    DESIGN = "design-and-markup"


class FaultSeverity(StrEnum):
    """How much a fault harms, with MQM's usual weights."""

    NEUTRAL = "neutral"
    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"

    @property
    def weight(self) -> int:
        """Penalty points: 0, 1, 5 and 25."""
        return {"neutral": 0, "minor": 1, "major": 5, "critical": 25}[self.value]


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault in one article, in the layer of the reviewer who marked it."""

    id: str
    document: str
    span: Span
    quote: Quote
    kind: FaultKind
    severity: FaultSeverity
    note: str = ""

    @property
    def passage(self) -> Passage:
        """Where it stands, as a piece of evidence."""
        return Passage(self.document, self.span, self.quote)
