"""Days that several articles give for one beginning, end or signing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.figure_findings import findings
from kzannotate.detection.comparing.figure_pairs import compared
from kzannotate.detection.contract import RuleInfo, Scope
from kzannotate.detection.statements.figures import FigureKind
from kzannotate.domain.finding import Basis, FindingType, Severity
from kzannotate.text.dates import Precision

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.statements.figures import Figure
    from kzannotate.domain.finding import Finding

_KINDS = frozenset({FigureKind.DAY})


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
        yield from findings(self.info, compared(readings, _KINDS), _value)


def _value(figure: Figure) -> str:
    if figure.day is None:
        return ""
    if figure.day.precision is Precision.YEAR:
        return str(figure.day.first.year)
    return figure.day.first.isoformat()
