"""Whether two amounts can be set against each other, and whether both can be right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.passages.facts import disjoint
from kzannotate.domain.claim import Bound, Quantity
from kzannotate.text.counted_nouns import IN_BASE, MONEY, PEOPLE, akin
from kzannotate.text.times_of_day import CLOCK

if TYPE_CHECKING:
    from kzannotate.text.amounts import Amount

_THOUSAND = 1000
_TEN = 10
_MINUTES = 60
_CONVERTING = 0.05
_ROUND_SHARE = 0.015
_MOST_ROUNDED = 0.075
"""How far off rounding may be where two digits are written: 10 million for 10.6, not for 12."""
_ALIKE = (frozenset({"state", "member"}), frozenset({"job", "worker"}))
_GENERIC_PEOPLE = frozenset({"person", "member"})
_ROOM = frozenset({"seat", "bed"})
_FOR_PEOPLE = (_ROOM, frozenset({"job"}))
"""Units that each stand for somebody."""
_OF_AGE = frozenset({"student", "child"})


def countable_together(x: Amount, y: Amount, *, same_language: bool, measured: bool) -> bool:
    """Whether two amounts may count the same thing, as far as their nouns tell.

    ``measured`` says that words beside both tell of one measure.
    """
    if x.unit is None and y.unit is None:
        either = x.counted is None or y.counted is None
        return either or x.counted == y.counted or not same_language
    if x.unit is None or y.unit is None:
        return _unknown_beside_known(x, y, same_language=same_language, measured=measured)
    if x.unit == y.unit or {x.unit, y.unit} in _ALIKE or (measured and akin(x.unit, y.unit)):
        return True
    if measured and any(
        {x.unit, y.unit} & k and {x.unit, y.unit} <= k | PEOPLE for k in _FOR_PEOPLE
    ):
        return True
    if {x.unit, y.unit} <= PEOPLE:
        return {x.unit, y.unit} == _OF_AGE or (
            bool({x.unit, y.unit} & _GENERIC_PEOPLE) and (measured or "member" in (x.unit, y.unit))
        )
    bases = IN_BASE.get(x.unit), IN_BASE.get(y.unit)
    return bases[0] is not None and bases[1] is not None and bases[0][0] == bases[1][0]


def _unknown_beside_known(x: Amount, y: Amount, *, same_language: bool, measured: bool) -> bool:
    unknown, known = (x, y) if x.unit is None else (y, x)
    if known.unit == "share" or (unknown.counted is None and known.unit in MONEY):
        return False
    if unknown.counted is None:
        return True
    # "Five climbers" may be the five people of another report, if both say that they died.
    return (
        known.unit in ("person", "job") and measured if same_language else known.unit not in IN_BASE
    )


def apart(x: Amount, y: Amount) -> bool:
    """Whether two amounts of one kind cannot both be right, rounding and conversion allowed."""
    one, other = converted(x, y)
    if not disjoint(one, other):
        return False
    left, right = _middle(one), _middle(other)
    differ, large = abs(left - right), max(abs(left), abs(right))
    exact = one.relation is other.relation is Bound.EXACT
    if x.unit != y.unit and exact:
        return differ > _CONVERTING * large
    if x.number.share or y.number.share:
        return differ > _ROUND_SHARE
    rounded = any(map(_may_be_rounded, (x, y)))
    near = differ <= _MOST_ROUNDED * large or min(map(_mantissa, (left, right))) < _TEN
    return not (rounded and exact and near and 2 * differ <= max(map(_grain, (left, right))))


def _mantissa(value: float) -> float:
    """What is written before thousand, million, billion: 10 of 10 million."""
    while value >= _THOUSAND:
        value /= _THOUSAND
    return value


def _may_be_rounded(amount: Amount) -> bool:
    """Whether a number is told as 1.2 million or 6.5 is; a small one in two words is not."""
    several = amount.number.last > amount.number.first
    return several and (amount.value >= _THOUSAND or amount.value != int(amount.value))


def _grain(value: float) -> float:
    """The place of a number's last digit but zeros: a hundred thousand in 1.2 million."""
    grain, decimals = 1.0, f"{value:.9g}".partition(".")[2]
    if decimals.isdecimal():
        return 10.0 ** -len(decimals)
    while value >= _TEN * grain and not value % (_TEN * grain):
        grain *= _TEN
    return grain


def converted(x: Amount, y: Amount) -> tuple[Quantity, Quantity]:
    """What two amounts allow, in one unit where they have two of one kind."""
    one, other = x.quantity(), y.quantity()
    here, there = IN_BASE.get(x.unit or ""), IN_BASE.get(y.unit or "")
    if x.unit == y.unit or not here or not there or here[0] != there[0]:
        return one, other
    return _times(one, here[1]), _times(other, there[1])


def _times(quantity: Quantity, factor: float) -> Quantity:
    low, high = (None if b is None else b * factor for b in (quantity.low, quantity.high))
    return Quantity(low, high, quantity.unit, quantity.relation, quantity.others)


def _middle(quantity: Quantity) -> float:
    known = [b for b in (quantity.low, quantity.high) if b is not None]
    return sum(known) / len(known) if known else 0.0


def said(amount: Amount) -> str:
    """An amount for people: sign, number and percent."""
    relation = amount.quantity().relation
    sign = "" if relation is Bound.EXACT else relation.value
    if amount.unit == CLOCK:
        hours, minutes = divmod(round(amount.value), _MINUTES)
        return f"{hours}:{minutes:02}"
    if amount.unit == "share":
        return f"{sign}{100 * amount.value:.4g} %"
    return f"{sign}{amount.value:,.0f}" if amount.value >= 10**4 else f"{sign}{amount.value:g}"
