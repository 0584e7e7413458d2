"""Spaces between a word and the sign that belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.text.typography import spaced_signs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class SpaceBeforeSign:
    """All places in one article where a space stands before a stop, comma or colon."""

    info = RuleInfo(
        "space-before-sign",
        "Space before punctuation",
        FindingType.TYPOGRAPHY,
        Severity.NOTE,
        Basis.INTERNAL,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each article."""
        for reading in readings:
            text = reading.text
            places = [text.passage(s) for s in spaced_signs(text.raw, text.language)]
            if places:
                reason = Reason.of(
                    "a space stands before the sign ({count} places)", count=str(len(places))
                )
                yield make_finding(self.info, [side(places)], reason)
