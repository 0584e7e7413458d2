"""Since when somebody holds an office, as two articles tell it otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.two_beginnings import TwoBeginnings, pairs_of_beginnings
from kzannotate.detection.contract import RuleInfo, Scope, make_finding, side
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class SinceWhenConflict:
    """In office since 2021, and since 2023."""

    info = RuleInfo(
        "since-when",
        "One office, two beginnings",
        FindingType.VALUE,
        Severity.WARNING,
        Basis.SOURCES,
        Scope.COLLECTION,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each two articles that cannot both be right."""
        for pair in pairs_of_beginnings(readings):
            yield self._finding(pair)

    def _finding(self, pair: TwoBeginnings) -> Finding:
        sides = [(text, text.date_span(since.day)) for text, since in pair]
        first, second = (span.of(text.raw) for text, span in sides)
        return make_finding(
            self.info,
            [side([text.passage(span)], span.of(text.raw)) for text, span in sides],
            Reason.of(
                "one has the same person in office from {first}, the other from {second}",
                first=first,
                second=second,
            ),
            basis=Basis.INTERNAL if pair.one[0] is pair.other[0] else Basis.SOURCES,
        )
