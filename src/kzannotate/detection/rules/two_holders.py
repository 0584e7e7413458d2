"""One office with two people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.two_holders import two_holders
from kzannotate.detection.contract import RuleInfo, Scope, make_finding, side
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class TwoHoldersOfOne:
    """The rector of the academy is one person in one article and another in the next."""

    info = RuleInfo(
        "two-holders",
        "One office, two people",
        FindingType.VALUE,
        Severity.WARNING,
        Basis.SOURCES,
        Scope.COLLECTION,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each two people of two articles."""
        for one, other, alike in two_holders(readings):
            places = [h.text.passage(h.holder.person.span) for h in (one, other)]
            first, second = (p.text for p in places)
            yield make_finding(
                self.info,
                [side([p], p.text) for p in places],
                Reason.of("one says {first}, the other {second}", first=first, second=second),
                finding_type=FindingType.NAME_VARIANT if alike else None,
            )
