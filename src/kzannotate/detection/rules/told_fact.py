"""Numbers and days against dated facts of any property."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.against_facts import (
    agreement,
    difference,
    held_against,
    severity_of,
)
from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.statements.ages_and_births import told_age_facts
from kzannotate.detection.statements.told_beginnings import told_beginnings
from kzannotate.detection.statements.told_facts import ToldFact, told_facts
from kzannotate.detection.statements.told_joinings import Joining, told_joinings
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class ToldFacts:
    """A value whose words speak of a property of a reference, against what its facts allow.

    What a property is called gives the words by which texts speak of it.
    """

    info = RuleInfo(
        "told-fact",
        "Value that no fact of its property allows",
        FindingType.REFERENCE,
        Severity.WARNING,
        Basis.REFERENCE,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each value of a property, agreement too."""
        for reading in readings:
            told_before = {c.span for c in reading.keyed_claims if c.amount is None}
            for told in told_facts(reading.text, reading.subjects, reading.names, reading.glossary):
                told_before.add(told.span)
                yield self._finding(reading, told)
            for begun in told_beginnings(reading.text, reading.subjects, reading.glossary):
                if begun.span not in told_before:
                    yield self._joining(reading, begun)
            for joining in told_joinings(reading.text, reading.names, reading.glossary):
                yield self._joining(reading, joining)
            for age in told_age_facts(reading.text, reading.names, reading.glossary):
                value = str(age.fact.value)
                yield self._joining(
                    reading, Joining(age.person, age.span, age.fact, value, age.fits)
                )

    def _joining(self, reading: Reading, joining: Joining) -> Finding:
        return held_against(
            self.info,
            joining.fact,
            reading.text.passage(joining.span),
            entity=joining.body,
            value=joining.value,
            fits=joining.fits,
        )

    def _finding(self, reading: Reading, told: ToldFact) -> Finding:
        fact = told.fact.fact
        return make_finding(
            self.info,
            [side([reading.text.passage(told.span)], told.value)],
            _reason(told),
            entity=told.group.entity,
            property_name=told.group.name,
            finding_type=FindingType.OUTDATED if told.outdated else FindingType.REFERENCE,
            severity=severity_of(fact, fits=told.fits),
            fact=fact.id,
        )


def _reason(told: ToldFact) -> Reason:
    fact = told.fact.fact
    value = " ".join(f"{v}" for v in (fact.value, fact.unit) if v is not None)
    return agreement(fact, value) if told.fits else difference(fact, value)
