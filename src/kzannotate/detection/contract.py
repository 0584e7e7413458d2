"""What a rule is, and how it says what it found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from kzannotate.detection.ids import finding_id
from kzannotate.domain.finding import Basis, Finding, FindingType, Reason, Severity, Side

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.span import Passage


class Scope(StrEnum):
    """How many articles a rule must see at a time."""

    ARTICLE = "article"
    COLLECTION = "collection"


@dataclass(frozen=True, slots=True)
class RuleInfo:
    """What a rule is called and how loud it is, for settings and documents.

    Args:
        name: lower case with hyphens; never changes, since verdicts refer to it.
        title: for people, in English; the interface translates it.
        type: the default; single findings may be of another.
        severity: the default; single findings may be quieter.
    """

    name: str
    title: str
    type: FindingType
    severity: Severity
    basis: Basis
    scope: Scope = Scope.ARTICLE


class Rule(Protocol):
    """Looks at readings and yields findings; has no state."""

    @property
    def info(self) -> RuleInfo:
        """What the rule is called."""

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """What the rule notices, in a stable order.

        Args:
            readings: one of them where the scope is the article, else all.
        """


def make_finding(  # noqa: PLR0913 - a finding has so many parts
    info: RuleInfo,
    sides: Sequence[Side],
    reason: Reason,
    *,
    entity: str | None = None,
    property_name: str | None = None,
    finding_type: FindingType | None = None,
    severity: Severity | None = None,
    basis: Basis | None = None,
    suggestion: str | None = None,
    fact: str | None = None,
) -> Finding:
    """A finding of a rule, with its stable id."""
    places = [p for side in sides for p in side.passages]
    return Finding(
        finding_id(info.name, entity, places),
        info.name,
        finding_type or info.type,
        basis or info.basis,
        severity or info.severity,
        tuple(sides),
        reason,
        entity,
        property_name,
        suggestion,
        fact,
    )


def side(passages: Sequence[Passage], value: str = "") -> Side:
    """One side of a finding."""
    return Side(tuple(passages), value)
