"""One number in two scales or units: a depth of 620 metres and of 620 kilometres."""

from __future__ import annotations

import math
from collections import defaultdict
from itertools import combinations, islice
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.contract import RuleInfo, Scope, make_finding, side
from kzannotate.detection.passages.amount_pairs import said
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.text.counted_nouns import IN_BASE, MONEY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.statements.figures import Figure
    from kzannotate.domain.finding import Finding

_DAYS_APART = 31
_FEWEST_SHARED, _FEWEST_FOR_MONEY = 2, 3
_LEAST_POWER, _MOST_POWER = 1, 6
_FEWEST_DIGITS = 2
_MOST_PAIRS = 50


class _Written(NamedTuple):
    """A figure with the number as it is written, and its size in the base unit."""

    reading: Reading
    figure: Figure
    size: float


class ScaleSlip:
    """Figures of one measure with the same digits, a power of ten apart."""

    info = RuleInfo(
        "scale-slip",
        "One number in two scales or units",
        FindingType.VALUE,
        Severity.WARNING,
        Basis.SOURCES,
        Scope.COLLECTION,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each pair of articles."""
        alike: dict[tuple[str, str], list[_Written]] = defaultdict(list)
        for reading in readings:
            for figure in reading.figures:
                key = None if figure.marks else measured(figure)
                if key is not None:
                    kind, digits, size = key
                    alike[kind, digits].append(_Written(reading, figure, size))
        for _, found in sorted(alike.items(), key=lambda item: item[0]):
            if len({w.size for w in found}) > 1:
                for one, other in islice(combinations(found, 2), _MOST_PAIRS):
                    if _are_one(one, other):
                        yield self._finding(one.figure, other.figure)

    def _finding(self, one: Figure, other: Figure) -> Finding:
        places = [f.text.passage(f.span) for f in (one, other)]
        return make_finding(
            self.info,
            [side([place], _value(f)) for place, f in zip(places, (one, other), strict=True)],
            Reason.of(
                "one says {first}, the other {second}", first=_value(one), second=_value(other)
            ),
        )


def _value(figure: Figure) -> str:
    amount = figure.amount
    if amount is None:
        return ""
    return f"{said(amount)} {amount.unit}" if amount.unit in IN_BASE else said(amount)


def measured(figure: Figure) -> tuple[str, str, float] | None:
    """What is measured, the digits of the number less zeros, and its size in the base unit."""
    amount = figure.amount
    if amount is None or amount.low != amount.high or not figure.about or amount.value <= 0:
        return None
    kind, factor = IN_BASE.get(amount.unit or "", (amount.unit or "", 1.0))
    if amount.unit not in IN_BASE and amount.unit not in MONEY:
        return None
    digits = f"{amount.value:.6e}".split("e")[0].replace(".", "").rstrip("0")
    return (kind, digits, amount.value * factor) if len(digits) >= _FEWEST_DIGITS else None


def _are_one(one: _Written, other: _Written) -> bool:
    """Whether two figures a power of ten apart are of one thing, as far as their articles tell."""
    if one.reading is other.reading or one.figure.about.isdisjoint(other.figure.about):
        return False
    power = abs(math.log10(one.size / other.size))
    slip = abs(power - round(power)) < 1e-6 and _LEAST_POWER <= round(power) <= _MOST_POWER
    periods = one.figure.text.period, other.figure.text.period
    if not slip or periods[0] is None or periods[1] is None:
        return False
    if abs((periods[0][0] - periods[1][0]).days) > _DAYS_APART:
        return False
    shared = one.reading.entities & other.reading.entities
    amount = one.figure.amount
    least = _FEWEST_FOR_MONEY if amount and amount.unit in MONEY else _FEWEST_SHARED
    return len(shared) >= least or bool(one.figure.main & other.figure.main)
