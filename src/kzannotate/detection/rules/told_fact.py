"""Numbers and days against dated facts of any property."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.statements.ages_and_births import told_age_facts
from kzannotate.detection.statements.told_facts import ToldFact, told_facts
from kzannotate.detection.statements.told_joinings import Joining, told_joinings
from kzannotate.domain.entity import Fact, FactStatus
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
            for told in told_facts(reading.text, reading.subjects, reading.names, reading.glossary):
                yield self._finding(reading, told)
            for joining in told_joinings(reading.text, reading.names, reading.glossary):
                yield self._joining(reading, joining)
            for age in told_age_facts(reading.text, reading.names, reading.glossary):
                value = str(age.fact.value)
                yield self._joining(
                    reading, Joining(age.person, age.span, age.fact, value, age.fits)
                )

    def _joining(self, reading: Reading, joining: Joining) -> Finding:
        text, fact = reading.text, joining.fact
        parts = {"value": joining.value, "source": _source(fact)}
        agrees = Reason.of("agrees with reference {value} ({source})", **parts)
        differs = Reason.of("differs from reference {value} ({source})", **parts)
        loud = Severity.NOTE if fact.status is FactStatus.CONTESTED else Severity.WARNING
        return make_finding(
            self.info,
            [side([text.passage(joining.span)], joining.span.of(text.raw))],
            agrees if joining.fits else differs,
            entity=joining.body,
            property_name=fact.property_name,
            severity=Severity.AGREEMENT if joining.fits else loud,
            fact=fact.id,
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
            severity=_severity(told),
            fact=fact.id,
        )


def _source(fact: Fact) -> str:
    return fact.sources[0].title if fact.sources else fact.id


def _severity(told: ToldFact) -> Severity:
    if told.fits:
        return Severity.AGREEMENT
    contested = told.fact.fact.status is FactStatus.CONTESTED
    return Severity.NOTE if contested else Severity.WARNING


def _reason(told: ToldFact) -> Reason:
    fact = told.fact.fact
    parts = {
        "value": " ".join(f"{v}" for v in (fact.value, fact.unit) if v is not None),
        "source": _source(fact),
    }
    if told.fits:
        return Reason.of("agrees with reference {value} ({source})", **parts)
    if fact.status is FactStatus.CONTESTED:
        return Reason.of("sources differ; the reference has {value} ({source})", **parts)
    if fact.valid_from:
        return Reason.of(
            "differs from reference {value} (valid from {start}; {source})",
            start=fact.valid_from,
            **parts,
        )
    return Reason.of("differs from reference {value} ({source})", **parts)
