"""One person, as it seems, under two surnames."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.two_surnames import TwoSurnames, pairs_of_surnames
from kzannotate.detection.contract import RuleInfo, Scope, make_finding, side
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class TwoSurnamesOfOne:
    """One given name with two surnames, to whom articles give one office or one deed."""

    info = RuleInfo(
        "two-surnames",
        "One office or deed, two surnames",
        FindingType.NAME_VARIANT,
        Severity.WARNING,
        Basis.SOURCES,
        Scope.COLLECTION,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each surname besides the commonest."""
        for pair in pairs_of_surnames(readings):
            yield self._finding(pair)

    def _finding(self, pair: TwoSurnames) -> Finding:
        (text, usual), (another, odd) = pair.usual[0], pair.odd[0]
        sides = [[t.passage(h.person.span) for t, h in places] for places in (pair.odd, pair.usual)]
        return make_finding(
            self.info,
            [side(passages) for passages in sides],
            Reason.of(
                "seems to be one person under two surnames: {first}, {second}",
                first=usual.person.span.of(text.raw),
                second=odd.person.span.of(another.raw),
            ),
            entity=usual.entity or odd.entity,
            basis=Basis.INTERNAL if text is another else Basis.SOURCES,
        )
