"""Dated facts of the reference as values that claims can be set against."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.properties import EDITION, PROPERTIES, Property, property_of
from kzannotate.domain.claim import Bound, Quantity
from kzannotate.domain.entity import Fact
from kzannotate.text.amounts import interval
from kzannotate.text.dates import period
from kzannotate.text.units import scaled_unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

_BOUND = re.compile(r"(>=|<=|>|<|~|=)?\s?([0-9]+(?:\.[0-9]+)?(?:e[0-9]{1,3})?)")
_NEAR = 1.5
_LARGEST = 1e30
_LONGEST_EVENT = 60
_MEMBER = "member"
_DATE_UNITS = ("date", "year", "month", "interval", "day", None)


@dataclass(frozen=True)
class DatedValue:
    """A fact with its value as an interval.

    Args:
        about: the property that it is a value of.
    """

    fact: Fact
    about: Property
    quantity: Quantity

    def holds_during(self, days: tuple[date, date]) -> bool:
        """Whether the fact is valid on at least one of some days."""
        start = period(self.fact.valid_from) if self.fact.valid_from else None
        end = period(self.fact.valid_to) if self.fact.valid_to else None
        return not (start and start[0] > days[1]) and not (end and end[1] < days[0])

    @property
    def is_current(self) -> bool:
        """Whether the fact holds until further notice."""
        return self.fact.valid_to is None


def dated_values(
    facts: Iterable[Fact], known: Iterable[Property] = PROPERTIES
) -> Iterator[DatedValue]:
    """Facts of known properties whose value is a number or a date."""
    for fact in facts:
        about = property_of(fact.property_name, known)
        quantity = _quantity(fact, about) if about else None
        if about and quantity:
            yield DatedValue(fact, about, quantity)


def _quantity(fact: Fact, about: Property) -> Quantity | None:
    unit, scale = scaled_unit(fact.unit)
    if about.name == EDITION.name:
        unit = EDITION.units[0]  # an edition's number is no amount, whatever it is said to count
    if "day" in about.units:
        days = period(str(fact.value)) if fact.unit in _DATE_UNITS else None
        if days is None:
            return None
        return Quantity(days[0].toordinal(), days[1].toordinal(), "day")
    if isinstance(fact.value, int | float):
        if not -_LARGEST <= fact.value <= _LARGEST:
            return None
        return Quantity(fact.value * scale, fact.value * scale, unit)
    match = _BOUND.fullmatch(fact.value.strip()) if isinstance(fact.value, str) else None
    if match is None or float(match[2]) > _LARGEST:
        return None
    number, relation = float(match[2]) * scale, Bound(match[1] or "=")
    low, high = interval(number, number, relation)
    return Quantity(low, high, unit, relation)


def disjoint(one: Quantity, other: Quantity) -> bool:
    """Whether two amounts cannot both be right; "50" and "more than 50" may be one report."""
    return _below(one, other) or _below(other, one) or _cross(one, other)


def _cross(one: Quantity, other: Quantity) -> bool:
    """Whether two stretches of days overlap, but neither holds the other: 3-11, 10-18 August."""
    if one.unit != "day" or other.unit != "day":
        return False
    first, second = sorted((q.low or 0, q.high or 0) for q in (one, other))
    crossing = first[0] < second[0] <= first[1] < second[1]
    return crossing and second[0] < second[1] and second[1] - first[0] <= _LONGEST_EVENT


def _below(one: Quantity, other: Quantity) -> bool:
    return one.high is not None and other.low is not None and one.high < other.low


def bears_out(one: Quantity, other: Quantity) -> bool:
    """Whether two amounts are near enough to call it agreement: "more than 35" and 41."""
    if disjoint(one, other):
        return False
    low, high = sorted((_number(one), _number(other)))
    return high == low or (low > 0 and high / low <= _NEAR)


def _number(quantity: Quantity) -> float:
    known = [bound for bound in (quantity.low, quantity.high) if bound is not None]
    return sum(known) / len(known) if known else 0.0


def comparable(one: Quantity, other: Quantity, about: Property) -> bool:
    """Whether two values of a property count the same thing."""
    units = {one.unit, other.unit}
    if about.name == "member_count" and len(units) > 1:
        return _MEMBER in units  # 22 members are not 22 of anything else that is counted
    return len(units) == 1 or units <= set(about.units)
