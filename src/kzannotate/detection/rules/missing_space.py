"""Signs without the space after them, where readers and sentence splitters stumble."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.text.typography import glued_signs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class MissingSpace:
    """All places in one article where the space after a stop, comma or colon is missing."""

    info = RuleInfo(
        "missing-space",
        "Missing space after punctuation",
        FindingType.TYPOGRAPHY,
        Severity.NOTE,
        Basis.INTERNAL,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each article."""
        for reading in readings:
            places = [reading.text.passage(s) for s in glued_signs(reading.text.raw)]
            if places:
                reason = Reason.of(
                    "the space after the sign is missing ({count} places)", count=str(len(places))
                )
                yield make_finding(self.info, [side(places)], reason)
