"""Figures of several articles about one thing, whether or not the reference knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.figure_findings import findings
from kzannotate.detection.comparing.figure_pairs import compared
from kzannotate.detection.contract import RuleInfo, Scope
from kzannotate.detection.passages.amount_pairs import said
from kzannotate.detection.statements.figures import FigureKind
from kzannotate.domain.finding import Basis, FindingType, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.statements.figures import Figure
    from kzannotate.domain.finding import Finding

_KINDS = frozenset({FigureKind.AMOUNT, FigureKind.SCORE})


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
        yield from findings(self.info, compared(readings, _KINDS), _value)


def _value(figure: Figure) -> str:
    if figure.amount is not None:
        return said(figure.amount)
    return figure.score.value if figure.score else ""
