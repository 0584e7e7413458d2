"""Values of articles against dated facts of the reference."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.detection.comparing.against_facts import agreement, difference, severity_of
from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.lexicon.properties import Property
from kzannotate.detection.passages.facts import (
    DatedValue,
    bears_out,
    comparable,
    dated_values,
    disjoint,
)
from kzannotate.detection.statements.claims import KeyedClaim
from kzannotate.detection.statements.fact_values import says_former
from kzannotate.detection.statements.offices import Begun, offices
from kzannotate.domain.claim import Quantity
from kzannotate.domain.finding import Basis, FindingType, Severity
from kzannotate.text.counted_nouns import MONEY
from kzannotate.text.dates import period

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.entity import Fact
    from kzannotate.domain.finding import Finding

OFFICE = Property("office_since", (), ("organisation",), ("day",), "", timeless=True)
"""Since when somebody leads a body."""


class ReferenceFact:
    """A value that no fact valid at its time allows; or one that a fact bears out.

    The time is the one that the sentence names, else the article's. Where neither is known,
    only a fact that still holds counts, and only if the text itself bears a later date.
    """

    info = RuleInfo(
        "reference-fact",
        "Value that differs from a dated fact",
        FindingType.REFERENCE,
        Severity.WARNING,
        Basis.REFERENCE,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each value that can be compared."""
        for reading in readings:
            for claim in reading.keyed_claims:
                if not claim.quantity.others:
                    yield from self._compared(reading, claim)
            for begun in offices(reading.text, reading.names, reading.glossary):
                yield self._begun(reading, begun)

    def _begun(self, reading: Reading, begun: Begun) -> Finding:
        """Since when somebody holds an office, against the day from which a fact has it."""
        day = begun.day
        fact = replace(begun.role.fact, value=begun.role.fact.valid_from or "")
        days = Quantity(day.first.toordinal(), day.last.toordinal(), "day")
        span = reading.text.date_span(day)
        entity = begun.role.body or begun.person
        claim = KeyedClaim(reading.text, span, entity, OFFICE, days, None)
        known = DatedValue(fact, OFFICE, days)
        if begun.fits:
            return self._agreement(reading, claim, known)
        return self._difference(reading, claim, known)

    def _compared(self, reading: Reading, claim: KeyedClaim) -> Iterator[Finding]:
        known = [
            value
            for value in dated_values(
                reading.glossary.facts_of.get(claim.entity, ()), reading.glossary.properties
            )
            if value.about is claim.about
            and comparable(value.quantity, claim.quantity, claim.about)
        ]
        valid = [v for v in known if _holds(v, claim)]
        foreign = [v for v in valid if _is_of_other_money(v, claim)]
        if foreign:
            # The same number of another currency is a slip, another number a conversion.
            if not any(disjoint(v.quantity, claim.quantity) for v in foreign):
                yield self._difference(reading, claim, foreign[-1])
            return
        fitting = [v for v in valid if not disjoint(v.quantity, claim.quantity)]
        near = [v for v in fitting if bears_out(v.quantity, claim.quantity)]
        if near:
            yield self._agreement(reading, claim, near[0])
        elif valid and not fitting:
            begun = valid[-1].fact.valid_from or ""
            before = any(
                not disjoint(v.quantity, claim.quantity) and _ended(v.fact, begun) for v in known
            )
            if not (before and _is_former(claim)):
                yield self._difference(reading, claim, valid[-1], outdated=before)

    def _agreement(self, reading: Reading, claim: KeyedClaim, value: DatedValue) -> Finding:
        return make_finding(
            self.info,
            [side([reading.text.passage(claim.span)], claim.value)],
            agreement(value.fact, f"{value.fact.value}"),
            entity=claim.entity,
            property_name=claim.about.name,
            severity=Severity.AGREEMENT,
            fact=value.fact.id,
        )

    def _difference(
        self, reading: Reading, claim: KeyedClaim, value: DatedValue, *, outdated: bool = False
    ) -> Finding:
        return make_finding(
            self.info,
            [side([reading.text.passage(claim.span)], claim.value)],
            difference(value.fact, f"{value.fact.value}"),
            entity=claim.entity,
            property_name=claim.about.name,
            finding_type=FindingType.OUTDATED if outdated else FindingType.REFERENCE,
            severity=severity_of(value.fact, fits=False),
            suggestion=_suggestion(claim, value),
            fact=value.fact.id,
        )


def _is_of_other_money(value: DatedValue, claim: KeyedClaim) -> bool:
    units = {value.quantity.unit, claim.quantity.unit}
    return len(units) > 1 and units <= MONEY


def _ended(fact: Fact, begun: str) -> bool:
    """Whether a fact came to an end before another began."""
    end, start = period(fact.valid_to or ""), period(begun)
    return end is not None and start is not None and end[1] < start[1]


def _is_former(claim: KeyedClaim) -> bool:
    """Whether the words beside a number say that it was so before: it then had 45 members."""
    if claim.amount is None:
        return False
    last = max(claim.amount.last, claim.amount.number.last)
    return says_former(claim.text, claim.amount.first, last)


def _holds(value: DatedValue, claim: KeyedClaim) -> bool:
    if claim.about.timeless:
        return True
    if claim.period is not None:
        return value.holds_during(claim.period)
    # Without a date the text is at least as young as the latest day that it names.
    latest = claim.text.latest_day
    return latest is not None and value.is_current and value.holds_during((latest, latest))


def _suggestion(claim: KeyedClaim, value: DatedValue) -> str | None:
    """The same words with the reference's number, where the text has digits."""
    amount, number = claim.amount, value.fact.value
    if amount is None or not isinstance(number, int) or amount.number.first != amount.number.last:
        return None
    digits = claim.text.tokens.raw_word(amount.number.first)
    raw = claim.span.of(claim.text.raw)
    return raw.replace(digits, str(number), 1) if digits.isdigit() else None
