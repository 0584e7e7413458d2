"""Plans that a later article tells the outcome of, or whose day had passed already."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kzannotate.detection.comparing.figure_pass import LONGEST_PLAN, told_of
from kzannotate.detection.comparing.figure_sheets import AHEAD
from kzannotate.detection.contract import RuleInfo, Scope, make_finding, side
from kzannotate.detection.passages.facts import comparable, disjoint
from kzannotate.domain.claim import ClaimStatus
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.comparing.figure_findings import Told
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.statements.claims import KeyedClaim
    from kzannotate.domain.finding import Finding

_REASON = "planned {planned}, later {outcome}"


class OutdatedPlan:
    """80 million planned in spring, 96 million spent in autumn: the plan is out of date."""

    info = RuleInfo(
        "outdated-plan",
        "Plan that turned out otherwise",
        FindingType.OUTDATED,
        Severity.NOTE,
        Basis.SOURCES,
        Scope.COLLECTION,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each plan and outcome: first those of entities, then other figures."""
        groups: dict[tuple[str, str], list[KeyedClaim]] = defaultdict(list)
        for reading in readings:
            for claim in reading.keyed_claims:
                groups[claim.entity, claim.about.name].append(claim)
        for _, group in sorted(groups.items()):
            plans = [c for c in group if c.status is ClaimStatus.PLANNED]
            others = [c for c in group if c.status in _TOLD] if plans else []
            for plan in plans:
                yield from self._claims(plan, others)
        for _, _, pair in told_of(readings, AHEAD):
            yield self._figures(pair)

    def _claims(self, plan: KeyedClaim, others: list[KeyedClaim]) -> Iterator[Finding]:
        later = [o for o in others if _is_outcome(plan, o)]
        if not later:
            return
        first = later[0]
        same = [o for o in later if o.quantity == first.quantity]
        yield make_finding(
            self.info,
            [
                side([plan.text.passage(plan.span)], plan.value),
                side([o.text.passage(o.span) for o in same], first.value),
            ],
            Reason.of(_REASON, planned=plan.value, outcome=first.value),
            entity=plan.entity,
            property_name=plan.about.name,
        )

    def _figures(self, pair: Told) -> Finding:
        planned, outcome = pair.values
        return make_finding(
            self.info,
            [side([p], v) for p, v in zip(pair.passages, pair.values, strict=True)],
            Reason.of(_REASON, planned=planned, outcome=outcome),
        )


_TOLD = (ClaimStatus.ASSERTED, ClaimStatus.REPORTED)


def _is_outcome(plan: KeyedClaim, outcome: KeyedClaim) -> bool:
    earlier, later = plan.text.period, outcome.text.period
    if earlier is None or later is None or outcome.quantity.others or plan.quantity.others:
        return False
    days = (later[0] - earlier[1]).days
    return (
        0 < days <= LONGEST_PLAN
        and comparable(plan.quantity, outcome.quantity, plan.about)
        and disjoint(plan.quantity, outcome.quantity)
    )
