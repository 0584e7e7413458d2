"""Lengths of time that their two ends belie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.statements.told_by_clock import wrong_by_clock
from kzannotate.detection.statements.told_journeys import wrong_journeys
from kzannotate.detection.statements.told_lengths import wrong_lengths
from kzannotate.detection.statements.told_spans import wrong_spans
from kzannotate.detection.statements.told_stays import wrong_stays
from kzannotate.detection.statements.told_trips import wrong_trips
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class SpanOfTime:
    """From 1204 to 1226, that is for thirty-two years; (1931-2019), who died at 78."""

    info = RuleInfo(
        "span-of-time",
        "Length of time that does not fit its two ends",
        FindingType.ARITHMETIC,
        Severity.WARNING,
        Basis.INTERNAL,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each pair of ends."""
        for reading in readings:
            text = reading.text
            by_days = (*wrong_lengths(text), *wrong_journeys(text))
            by_clock = (*wrong_by_clock(text), *wrong_trips(text))
            found = (*by_days, *wrong_stays(text), *wrong_spans(text), *by_clock)
            spans = {w.told: w for w in found}
            for wrong in spans.values():
                told = wrong.told.of(text.raw)
                yield make_finding(
                    self.info,
                    [
                        side([text.passage(wrong.told)], told),
                        side([text.passage(wrong.ends)], wrong.right),
                    ],
                    Reason.of(
                        "from {start} to {end} are {right}, not {told}",
                        start=wrong.start,
                        end=wrong.end,
                        right=wrong.right,
                        told=told,
                    ),
                )
