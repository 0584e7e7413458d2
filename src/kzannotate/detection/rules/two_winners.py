"""One match that two articles give to either side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.two_winners import two_winners
from kzannotate.detection.contract import RuleInfo, Scope, make_finding, side
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.statements.bouts import Bout
    from kzannotate.domain.finding import Finding
    from kzannotate.domain.span import Passage


class TwoWinnersOfOne:
    """Rovers beat City in one article, and City won against Rovers in the next."""

    info = RuleInfo(
        "two-winners",
        "One match, two winners",
        FindingType.VALUE,
        Severity.WARNING,
        Basis.SOURCES,
        Scope.COLLECTION,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each two articles."""
        for one, other in two_winners(readings):
            places = [_passages(told) for told in (one, other)]
            first, second = (passages[0].text for passages in places)
            yield make_finding(
                self.info,
                [side(passages, passages[0].text) for passages in places],
                Reason.of("one says {first}, the other {second}", first=first, second=second),
            )


def _passages(told: Sequence[Bout]) -> list[Passage]:
    """Where an article names who won or lost, and the other side."""
    spans = dict.fromkeys(span for bout in told for span in (bout.span, bout.beside))
    return [told[0].text.passage(span) for span in spans]
