"""One person with two offices that nobody holds at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.two_offices import two_offices
from kzannotate.detection.contract import RuleInfo, Scope, make_finding, side
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class TwoOffices:
    """The transport minister in one article is the finance minister in another."""

    info = RuleInfo(
        "two-offices",
        "One person, two offices",
        FindingType.VALUE,
        Severity.WARNING,
        Basis.SOURCES,
        Scope.COLLECTION,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each two offices of one person in two articles."""
        for one, other in two_offices(readings):
            said = [t.span.of(t.text.raw) for t in (one, other)]
            places = [t.text.passage(t.span) for t in (one, other)]
            yield make_finding(
                self.info,
                [side([place], value) for place, value in zip(places, said, strict=True)],
                Reason.of(
                    "one person seems to have two offices: {first}, {second}",
                    first=said[0],
                    second=said[1],
                ),
                basis=Basis.INTERNAL if one.text is other.text else Basis.SOURCES,
            )
