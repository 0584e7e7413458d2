"""One figure of an article, with its digits in two orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.statements.turned_digits import turned_digits
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class TurnedDigits:
    """The wettest January of 1954 brought 203 mm; the 230 mm of January 1954."""

    info = RuleInfo(
        "turned-digits",
        "One figure with its digits in two orders",
        FindingType.VALUE,
        Severity.WARNING,
        Basis.INTERNAL,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each two such figures."""
        for reading in readings:
            text = reading.text
            for pair in turned_digits(text):
                spans = [text.amount_span(a) for a in pair]
                first, second = (s.of(text.raw) for s in spans)
                yield make_finding(
                    self.info,
                    [side([text.passage(s)], s.of(text.raw)) for s in spans],
                    Reason.of(
                        "the same digits in another order: {first}, {second}",
                        first=first,
                        second=second,
                    ),
                )
