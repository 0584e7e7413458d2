"""One person of whom two places tell in words what cannot both be right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.told_of_one import told_of_one
from kzannotate.detection.contract import RuleInfo, Scope, make_finding, side
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class ToldOfOnePerson:
    """Somebody is Welsh here and Norwegian in the next article, acquitted and convicted."""

    info = RuleInfo(
        "told-of-one",
        "One person, two answers",
        FindingType.VALUE,
        Severity.WARNING,
        Basis.SOURCES,
        Scope.COLLECTION,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each person and question of two articles."""
        for one, other in told_of_one(readings):
            places = [[t.text.passage(t.span) for t in told] for told in (one, other)]
            first, second = (passages[0].text for passages in places)
            yield make_finding(
                self.info,
                [side(passages, passages[0].text) for passages in places],
                Reason.of("one says {first}, the other {second}", first=first, second=second),
            )
