"""Days that no calendar has: the 31st of April."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.text.dates import impossible_days

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class ImpossibleDate:
    """31 نيسان; 29 February 2025."""

    info = RuleInfo(
        "impossible-date",
        "Day that its month does not have",
        FindingType.DATE,
        Severity.WARNING,
        Basis.INTERNAL,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each such day."""
        for reading in readings:
            text = reading.text
            for day in impossible_days(text.tokens):
                span = text.tokens.folded.raw_span(day.start, day.end)
                told = span.of(text.raw)
                yield make_finding(
                    self.info,
                    [side([text.passage(span)], told)],
                    Reason.of("the calendar has no {day}", day=told),
                )
