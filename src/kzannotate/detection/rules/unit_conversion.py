"""One measure or sum of money in two units that are not the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.passages.amount_pairs import said
from kzannotate.detection.statements.told_by_year import wrong_by_year
from kzannotate.detection.statements.told_conversions import wrong_conversions, wrong_exchanges
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.statements.told_conversions import WrongConversion
    from kzannotate.domain.finding import Finding

_ROUND = 10


class UnitConversion:
    """40 square kilometres (400 hectares); 160 km/h, or 120 mph; money at another rate."""

    info = RuleInfo(
        "unit-conversion",
        "Conversion to another unit that is wrong",
        FindingType.ARITHMETIC,
        Severity.WARNING,
        Basis.INTERNAL,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each conversion."""
        for reading in readings:
            text = reading.text
            for wrong in (*wrong_conversions(text), *wrong_exchanges(text), *wrong_by_year(text)):
                yield self._finding(text, wrong)

    def _finding(self, text: ArticleText, wrong: WrongConversion) -> Finding:
        shown = (wrong.first, wrong.second)
        sides = [side([text.passage(text.amount_span(a))], said(a)) for a in shown]
        if wrong.rate is not None:
            places = [text.passage(text.amount_span(a)) for a in (wrong.first, wrong.rate)]
            sides[0] = side(places, said(wrong.first))
        return make_finding(
            self.info,
            sides,
            Reason.of(
                "{first} would be about {right}, not {second}",
                first=text.amount_span(wrong.first).of(text.raw),
                second=text.amount_span(wrong.second).of(text.raw),
                right=_rounded(wrong.right),
            ),
        )


def _rounded(value: float) -> str:
    return f"{value:,.0f}" if value >= _ROUND else f"{value:.2g}"
