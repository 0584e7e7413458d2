"""What a finding about a dated fact says: the reason, how loud it is, whose word the fact is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.domain.entity import Fact, FactStatus
from kzannotate.domain.finding import Finding, Reason, Severity

if TYPE_CHECKING:
    from kzannotate.domain.span import Passage


def held_against(
    info: RuleInfo, fact: Fact, passage: Passage, *, entity: str, value: str, fits: bool
) -> Finding:
    """A finding that a passage agrees with a fact, or differs from it.

    Args:
        info: the rule's.
        fact: of a reference.
        passage: what is said.
        entity: whom it is said of.
        value: what the reference has, in words.
        fits: whether it agrees.
    """
    reason = agreement(fact, value) if fits else _difference(fact, value)
    return make_finding(
        info,
        [side([passage], passage.text)],
        reason,
        entity=entity,
        property_name=fact.property_name,
        severity=severity_of(fact, fits=fits),
        fact=fact.id,
    )


def severity_of(fact: Fact, *, fits: bool) -> Severity:
    """A contested fact is never held against an article by itself."""
    if fits:
        return Severity.AGREEMENT
    return Severity.NOTE if fact.status is FactStatus.CONTESTED else Severity.WARNING


def agreement(fact: Fact, value: str) -> Reason:
    """Why a value fits."""
    return Reason.of(
        "agrees with reference {value} ({source})", value=value, source=source_of(fact)
    )


def difference(fact: Fact, value: str) -> Reason:
    """Why a value does not fit, with since when the fact holds."""
    source = source_of(fact)
    if fact.status is FactStatus.CONTESTED:
        return Reason.of(
            "sources differ; the reference has {value} ({source})", value=value, source=source
        )
    if fact.valid_from:
        return Reason.of(
            "differs from reference {value} (valid from {start}; {source})",
            start=fact.valid_from,
            value=value,
            source=source,
        )
    return _difference(fact, value)


def source_of(fact: Fact) -> str:
    """What speaks for a fact first; its id if nothing does."""
    return fact.sources[0].title if fact.sources else fact.id


def _difference(fact: Fact, value: str) -> Reason:
    return Reason.of(
        "differs from reference {value} ({source})", value=value, source=source_of(fact)
    )
