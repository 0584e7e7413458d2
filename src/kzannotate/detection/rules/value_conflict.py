"""Values of several articles, or of one, against each other."""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, Scope, make_finding, side
from kzannotate.detection.lexicon.properties import FOUNDED
from kzannotate.detection.passages.facts import comparable, disjoint
from kzannotate.detection.passages.times import Times
from kzannotate.domain.claim import ClaimStatus
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.statements.claims import KeyedClaim
    from kzannotate.domain.claim import Quantity
    from kzannotate.domain.finding import Finding, Side

_MOST_VALUES = 12
"""Properties with more values than this are too loose to compare each with each."""


class ValueConflict:
    """Two values of one property of one entity at one time; the same value is agreement."""

    info = RuleInfo(
        "value-conflict",
        "Values that cannot both be right",
        FindingType.VALUE,
        Severity.WARNING,
        Basis.SOURCES,
        Scope.COLLECTION,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each pair of values, one for each value that several sources give."""
        groups: dict[tuple[str, str], list[KeyedClaim]] = defaultdict(list)
        for reading in readings:
            for claim in reading.keyed_claims:
                if not claim.quantity.others:
                    groups[claim.entity, claim.about.name].append(claim)
        for _, group in sorted(groups.items()):
            by_value: dict[tuple[object, ...], list[KeyedClaim]] = defaultdict(list)
            for claim in group:
                quantity = claim.quantity
                by_value[quantity.low, quantity.high, quantity.relation].append(claim)
            yield from self._agreements(by_value.values())
            if len(by_value) <= _MOST_VALUES:
                yield from self._conflicts(list(by_value.values()))

    def _agreements(self, values: Iterable[list[KeyedClaim]]) -> Iterator[Finding]:
        for same in values:
            first = same[0]
            others = [s for s in same if s.text.document != first.text.document]
            others = [s for s in others if _same_time(first, s)]
            if others:
                yield make_finding(
                    self.info,
                    [_side([first]), _side(others)],
                    Reason.of("the sources give the same value, {value}", value=first.value),
                    entity=first.entity,
                    property_name=first.about.name,
                    severity=Severity.AGREEMENT,
                )

    def _conflicts(self, values: list[list[KeyedClaim]]) -> Iterator[Finding]:
        for one, other in itertools.combinations(values, 2):
            left, right = _conflicting(one, other), _conflicting(other, one)
            if not left or not right:
                continue
            documents = {s.text.document for s in (*left, *right)}
            yield make_finding(
                self.info,
                [_side(left), _side(right)],
                Reason.of(
                    "one says {first}, the other {second}",
                    first=left[0].value,
                    second=right[0].value,
                ),
                entity=left[0].entity,
                property_name=left[0].about.name,
                basis=Basis.INTERNAL if len(documents) == 1 else Basis.SOURCES,
            )


def _conflicting(claims: list[KeyedClaim], others: list[KeyedClaim]) -> list[KeyedClaim]:
    """Claims that at least one of some others contradicts, however many there are of both."""
    kinds: dict[tuple[Quantity, bool], list[KeyedClaim]] = defaultdict(list)
    for other in others:
        kinds[other.quantity, _is_planned(other)].append(other)
    times = {kind: Times(o.around for o in kept) for kind, kept in kinds.items()}
    return [c for c in claims if any(_conflict(c, kind, times[kind]) for kind in kinds)]


def _conflict(one: KeyedClaim, kind: tuple[Quantity, bool], times: Times) -> bool:
    quantity, planned = kind
    return (
        comparable(one.quantity, quantity, one.about)
        and disjoint(one.quantity, quantity)
        and (one.about.timeless or times.share_a_day(one.around))
        and (one.about is FOUNDED or _is_planned(one) == planned)
    )


def _is_planned(claim: KeyedClaim) -> bool:
    """Whether a value is a plan, which its outcome need not bear out."""
    return claim.status is ClaimStatus.PLANNED


def _same_time(one: KeyedClaim, other: KeyedClaim) -> bool:
    """Whether two values are stated for one time; unknown times may differ."""
    if one.about.timeless:
        return True
    if one.period is None or other.period is None:
        return False
    (start, end), (begin, stop) = one.period, other.period
    return start <= stop and begin <= end


def _side(same: list[KeyedClaim]) -> Side:
    return side([s.text.passage(s.span) for s in same], same[0].value)
