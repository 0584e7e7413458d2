"""Totals that so much for each of so many do not make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.passages.amount_pairs import said
from kzannotate.detection.statements.told_products import wrong_products
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class Product:
    """46 million for each of 13 families, 698 million in all, which would be 598."""

    info = RuleInfo(
        "product",
        "Total that so much for each does not make",
        FindingType.ARITHMETIC,
        Severity.WARNING,
        Basis.INTERNAL,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each product."""
        for reading in readings:
            text = reading.text
            for wrong in wrong_products(text):
                factors = (wrong.each, wrong.number)
                yield make_finding(
                    self.info,
                    [
                        side([text.passage(text.amount_span(wrong.total))], said(wrong.total)),
                        side([text.passage(text.amount_span(a)) for a in factors]),
                    ],
                    Reason.of(
                        "{count} times {each} are {right}, not {total}",
                        count=said(wrong.number),
                        each=said(wrong.each),
                        right=f"{wrong.right:,.9g}",
                        total=said(wrong.total),
                    ),
                )
