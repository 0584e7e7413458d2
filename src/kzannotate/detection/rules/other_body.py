"""Two sources that tell one thing of two bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.shared_acts import told_of_two
from kzannotate.detection.contract import RuleInfo, Scope, make_finding, side
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class OtherBody:
    """The secretariat of one body in one source and of another in the next, in one sentence."""

    info = RuleInfo(
        "other-body",
        "One thing told of two bodies",
        FindingType.WRONG_ENTITY,
        Severity.WARNING,
        Basis.SOURCES,
        Scope.COLLECTION,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each pair of sentences."""
        for places in told_of_two(readings):
            names = [act.span.of(reading.text.raw) for reading, act in places]
            yield make_finding(
                self.info,
                [side([reading.text.passage(act.span)]) for reading, act in places],
                Reason.of(
                    "two sources tell the same of “{first}” and of “{second}”",
                    first=names[0],
                    second=names[1],
                ),
            )
