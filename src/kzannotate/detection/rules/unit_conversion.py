"""One measure in two units that are not the same."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.passages.amount_pairs import converted, said
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.text.counted_nouns import IN_BASE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding
    from kzannotate.text.amounts import Amount

_TOLERANCE = 0.12
_OPENINGS = frozenset({"(", "[", "(="})


class UnitConversion:
    """40 square kilometres (400 hectares): a conversion in brackets that is wrong."""

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
            for one, other in itertools.pairwise(text.amounts):
                if _is_conversion(text, one, other) and _differ(one, other):
                    yield make_finding(
                        self.info,
                        [side([text.passage(text.amount_span(a))], said(a)) for a in (one, other)],
                        Reason.of(
                            "{first} would be about {right}, not {second}",
                            first=text.amount_span(one).of(text.raw),
                            second=text.amount_span(other).of(text.raw),
                            right=_right(one, other),
                        ),
                    )


def _is_conversion(text: ArticleText, one: Amount, other: Amount) -> bool:
    """Whether a bracket right behind a measure opens with another unit of the same kind."""
    bases = IN_BASE.get(one.unit or ""), IN_BASE.get(other.unit or "")
    if not bases[0] or not bases[1] or bases[0][0] != bases[1][0] or one.unit == other.unit:
        return False
    last = max(one.last, one.number.last)
    return other.first == last + 1 and text.tokens.gap(last).strip() in _OPENINGS


def _differ(one: Amount, other: Amount) -> bool:
    left, right = converted(one, other)
    known = [(q.low, q.high) for q in (left, right)]
    if any(low is None or high is None for low, high in known):
        return False
    (a, b), (c, d) = ((float(low or 0), float(high or 0)) for low, high in known)
    return b * (1 + _TOLERANCE) < c or d * (1 + _TOLERANCE) < a


def _right(one: Amount, other: Amount) -> str:
    """What the first amount is in the second one's unit."""
    here, there = IN_BASE[one.unit or ""], IN_BASE[other.unit or ""]
    value = one.value * here[1] / there[1]
    return f"{value:,.0f}" if value >= 10 else f"{value:.2g}"
