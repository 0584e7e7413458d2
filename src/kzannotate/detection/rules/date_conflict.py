"""Days that several articles give for one beginning, end or signing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.figure_findings import findings
from kzannotate.detection.comparing.figure_pass import told_of
from kzannotate.detection.comparing.figure_sheets import DAYS
from kzannotate.detection.contract import RuleInfo, Scope
from kzannotate.domain.finding import Basis, FindingType, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class DateConflict:
    """A fair that opens on two days; a term of office that ends in two years."""

    info = RuleInfo(
        "date-conflict",
        "Dates of one thing that cannot both be right",
        FindingType.DATE,
        Severity.WARNING,
        Basis.SOURCES,
        Scope.COLLECTION,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each pair that differs, and for dates that are the same."""
        yield from findings(self.info, told_of(readings, DAYS))
