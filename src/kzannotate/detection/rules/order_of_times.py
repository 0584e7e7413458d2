"""Times that are told in an order in which they cannot have come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.statements.told_orders import wrong_orders
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class OrderOfTimes:
    """Closed in May and reopened in March; he led it from 2010 to 2001."""

    info = RuleInfo(
        "order-of-times",
        "End before its beginning",
        FindingType.DATE,
        Severity.WARNING,
        Basis.INTERNAL,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each two times."""
        for reading in readings:
            text = reading.text
            for wrong in wrong_orders(text):
                spans = dict.fromkeys((wrong.second, wrong.first))
                said = [span.of(text.raw) for span in spans]
                yield make_finding(
                    self.info,
                    [side([text.passage(s)], s.of(text.raw)) for s in spans],
                    Reason.of("{second} cannot come after {first}", first=said[-1], second=said[0])
                    if len(spans) > 1
                    else Reason.of("{told} ends before it begins", told=said[0]),
                )
