"""Plans of one article that another says were called off or put off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, Scope, make_finding, side
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.statements.occasions import Occasion
    from kzannotate.domain.finding import Finding, Side

_DAYS_APART = 120
_FEWEST = 2
_LEAST_SHARE = 0.5


class CalledOff:
    """A festival on 20 March, which another article says was cancelled."""

    info = RuleInfo(
        "called-off",
        "Plan that another article says was called off",
        FindingType.OUTDATED,
        Severity.WARNING,
        Basis.SOURCES,
        Scope.COLLECTION,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each plan that was called off."""
        told = [o for r in readings for o in r.occasions]
        off = [o for o in told if o.is_off]
        if not off:
            return
        plans = [(o, o.stems) for o in told if not o.is_off]
        for called_off in off:
            stems = called_off.stems
            for plan, known in plans:
                shared = len(stems & known) >= _FEWEST or called_off.entities & plan.entities
                if shared and _is_of(called_off, plan):
                    yield self._finding(plan, called_off)

    def _finding(self, plan: Occasion, called_off: Occasion) -> Finding:
        return make_finding(
            self.info,
            [_side(plan, called_off), _side(called_off, plan)],
            Reason.of("another article says that it was called off or put off"),
        )


def _side(one: Occasion, other: Occasion) -> Side:
    """The words that both share, with the one that tells what became of it."""
    known = other.stems
    near = [span for stems, span in one.words if stems & known]
    spans = [*near, one.cue]
    place = Span(min(s.start for s in spans), max(s.end for s in spans))
    return side([one.text.passage(place)])


def _is_of(called_off: Occasion, plan: Occasion) -> bool:
    """Whether what was called off is what is planned."""
    if called_off.text.document == plan.text.document or not _near(called_off, plan):
        return False
    new, planned = called_off.day, plan.day
    if new and planned and new.overlaps((planned.first, planned.last)):
        return False
    if called_off.entities and plan.entities:
        return bool(called_off.entities & plan.entities)
    if called_off.text.language != plan.text.language:
        return False
    shared = _shared(called_off, plan)
    smaller = min(len(called_off.words), len(plan.words))
    return shared >= _FEWEST and shared >= _LEAST_SHARE * smaller and not _swapped(called_off, plan)


def _near(one: Occasion, other: Occasion) -> bool:
    first, second = one.text.period, other.text.period
    return bool(first and second) and _days(one, other) <= _DAYS_APART


def _days(one: Occasion, other: Occasion) -> int:
    first, second = one.text.period, other.text.period
    return abs((first[0] - second[0]).days) if first and second else _DAYS_APART + 1


def _shared(one: Occasion, other: Occasion) -> int:
    here, there = one.stems, other.stems
    return min(
        sum(not stems.isdisjoint(there) for stems, _ in one.words),
        sum(not stems.isdisjoint(here) for stems, _ in other.words),
    )


def _swapped(one: Occasion, other: Occasion) -> bool:
    """Whether another word follows the same one: the kite festival, the jazz festival."""
    here, there = one.stems, other.stems
    return any(
        (a & c and b.isdisjoint(there) and d.isdisjoint(here))
        or (b & d and a.isdisjoint(there) and c.isdisjoint(here))
        for a, b in one.pairs
        for c, d in other.pairs
    )
