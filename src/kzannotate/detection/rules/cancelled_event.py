"""Planned events that the reference says never took place as planned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.statements.occasions import called_off_at
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.text.dates import period

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.entity import Fact
    from kzannotate.domain.finding import Finding
    from kzannotate.domain.span import Span

_OFF = ("cancelled", "canceled", "postponed", "called off")


class CancelledEvent:
    """An article that speaks of an event as of one to come, or that came, without saying so.

    It is a note where the article is older than the cancellation, or nobody knows: it may
    have been right when it was written.
    """

    info = RuleInfo(
        "cancelled-event",
        "Event that was cancelled",
        FindingType.OUTDATED,
        Severity.WARNING,
        Basis.REFERENCE,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each cancelled event in an article."""
        for reading in readings:
            for entity in sorted(_entities(reading)):
                for fact in reading.glossary.facts_of.get(entity, ()):
                    if fact.property_name == "status" and str(fact.value).lower() in _OFF:
                        yield from self._finding(reading, entity, fact)

    def _finding(self, reading: Reading, entity: str, fact: Fact) -> Iterator[Finding]:
        if called_off_at(reading.text.tokens):
            return
        yield make_finding(
            self.info,
            [side([reading.text.passage(s) for s in _places(reading, entity)])],
            _reason(fact),
            entity=entity,
            property_name="status",
            severity=None if _is_later(reading, fact) else Severity.NOTE,
            fact=fact.id,
        )


def _entities(reading: Reading) -> set[str]:
    return {f.entity for f in reading.names} | {s.entity for s in reading.keyed_claims}


def _places(reading: Reading, entity: str) -> list[Span]:
    named = {f.span for f in reading.names if f.entity == entity}
    of_it = [c for c in reading.keyed_claims if c.entity == entity]
    stated = {c.span for c in of_it if c.about.name == "event_date" or not named}
    return sorted(named | stated)


def _is_later(reading: Reading, fact: Fact) -> bool:
    since = period(fact.valid_from) if fact.valid_from else None
    return bool(since and reading.text.period and reading.text.period[0] >= since[0])


def _reason(fact: Fact) -> Reason:
    status = str(fact.value)
    if not fact.valid_from:
        return Reason.of("the reference has this event as {status}", status=status)
    return Reason.of(
        "the reference has this event as {status} (since {since})",
        status=status,
        since=fact.valid_from,
    )
