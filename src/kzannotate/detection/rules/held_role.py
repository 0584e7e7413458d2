"""Who is said to be a director, an owner, a host, against facts of who is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.against_facts import (
    agreement,
    held_against,
    severity_of,
    source_of,
)
from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.statements.held_roles import HeldRole, held_roles
from kzannotate.detection.statements.term_ends import TermEnd, term_ends
from kzannotate.detection.statements.told_places import told_places
from kzannotate.detection.statements.told_terms import ToldTerm, told_terms
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class HeldRoles:
    """A director who left, an owner who sold, a minister of before: facts know of another."""

    info = RuleInfo(
        "held-role",
        "Role that the reference gives to another",
        FindingType.REFERENCE,
        Severity.WARNING,
        Basis.REFERENCE,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each name with a role, agreement too."""
        for reading in readings:
            for held in held_roles(reading.text, reading.subjects, reading.names, reading.glossary):
                yield self._finding(reading, held)
            for held in told_places(
                reading.text, reading.subjects, reading.names, reading.glossary
            ):
                yield self._finding(reading, held)
            told = told_terms(reading.text, reading.subjects, reading.names, reading.glossary)
            for term in told:
                yield self._term(reading, term)
            for end in term_ends(reading.text, reading.names, reading.glossary):
                yield self._end(reading, end)

    def _end(self, reading: Reading, end: TermEnd) -> Finding:
        fact = end.role.fact
        return held_against(
            self.info,
            fact,
            reading.text.passage(reading.text.date_span(end.day)),
            entity=end.person,
            value=fact.valid_to or "",
            fits=end.fits,
        )

    def _term(self, reading: Reading, term: ToldTerm) -> Finding:
        fact = term.role.fact
        return held_against(
            self.info,
            fact,
            reading.text.passage(term.span),
            entity=term.person,
            value=f"{fact.valid_from} – {fact.valid_to}",
            fits=term.fits,
        )

    def _finding(self, reading: Reading, held: HeldRole) -> Finding:
        text, fact = reading.text, held.role.fact
        span = held.found.span if held.fits or held.span is None else held.span
        return make_finding(
            self.info,
            [side([text.passage(span)], held.found.span.of(text.raw))],
            _reason(reading, held),
            entity=held.role.body or held.role.holder,
            property_name=fact.property_name,
            finding_type=_type(held),
            severity=severity_of(fact, fits=held.fits),
            fact=fact.id,
        )


def _type(held: HeldRole) -> FindingType:
    if held.ended:
        return FindingType.OUTDATED
    body = held.found.use.entity.kind == "organisation" and not held.fits
    return FindingType.WRONG_ENTITY if body else FindingType.REFERENCE


def _reason(reading: Reading, held: HeldRole) -> Reason:
    fact = held.role.fact
    holder = reading.glossary.label(held.role.holder, reading.text.language)
    source = source_of(fact)
    if held.fits:
        return agreement(fact, holder)
    if held.role.holder == held.found.entity and not held.ended:
        holder = str(fact.value)
    elif held.role.holder == held.found.entity:
        return Reason.of("was so until {end} ({source})", end=fact.valid_to or "", source=source)
    if fact.valid_from:
        return Reason.of(
            "the reference has {value} here (valid from {start}; {source})",
            value=holder,
            start=fact.valid_from,
            source=source,
        )
    return Reason.of("the reference has {value} here ({source})", value=holder, source=source)
