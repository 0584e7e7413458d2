"""Figures of several articles about one thing, whether or not the reference knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.figure_findings import findings
from kzannotate.detection.comparing.figure_pass import told_of
from kzannotate.detection.comparing.figure_sheets import VALUES
from kzannotate.detection.contract import RuleInfo, Scope
from kzannotate.domain.finding import Basis, FindingType, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class FigureConflict:
    """17 dead in one article, 23 in another of the same day about the same flood."""

    info = RuleInfo(
        "figure-conflict",
        "Figures for one thing that cannot both be right",
        FindingType.VALUE,
        Severity.WARNING,
        Basis.SOURCES,
        Scope.COLLECTION,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each pair that differs, and for figures that are the same."""
        yield from findings(self.info, told_of(readings, VALUES))
