"""Which figures are of one kind, and when two of them agree or exclude each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.passages.amount_pairs import apart, converted
from kzannotate.detection.statements.figures import FigureKind
from kzannotate.detection.statements.ranks import RANK
from kzannotate.text.counted_nouns import IN_BASE, MONEY, PEOPLE

if TYPE_CHECKING:
    from kzannotate.detection.statements.figures import Figure
    from kzannotate.domain.claim import Quantity
    from kzannotate.text.amounts import Amount

_SAME = 0.002
_FOR_PEOPLE = frozenset({"seat", "bed", "job"})
"""What each stands for somebody."""
_GENERAL = frozenset({"person", "member"}) | _FOR_PEOPLE
_OF_BODIES = PEOPLE | _FOR_PEOPLE | {"state"}
_ALONE = frozenset({"share", RANK})
STRONG = frozenset({"same", "general", "person"})
"""Ties of nouns that make two figures rivals of each other."""


def dimension(figure: Figure) -> str:
    """What kind of value a figure is; only figures of one kind are compared."""
    if figure.kind is FigureKind.SCORE:
        return "score"
    if figure.day is not None:
        return figure.day.precision.value
    unit = figure.amount.unit if figure.amount else None
    if unit in MONEY:
        return "money"
    if unit in IN_BASE:
        return IN_BASE[unit][0]
    return unit if unit in _ALONE else "count"


def noun_tie(one: Figure, other: Figure) -> str | None:
    """How what two figures of one kind count goes together; None where it cannot."""
    x, y = one.amount, other.amount
    if x is None or y is None:
        return "same"
    if x.unit is not None and y.unit is not None:
        return _of_known(x.unit, y.unit)
    if x.unit is None and y.unit is None:
        return _of_unknown(x, y, same_language=one.language == other.language)
    unknown, known = (x, y) if x.unit is None else (y, x)
    if unknown.counted is None:
        return "bare"
    return "person" if known.unit in PEOPLE else None


def _of_known(one: str, other: str) -> str | None:
    if one == other or one in IN_BASE:
        return "same"
    if {one, other} <= _OF_BODIES:
        return "general" if _GENERAL & {one, other} else "people"
    return None


def _of_unknown(x: Amount, y: Amount, *, same_language: bool) -> str | None:
    if not x.counted or not y.counted:
        return "bare"
    return "same" if same_language and x.counted == y.counted else None


def same_value(one: Figure, other: Figure) -> bool:
    """Whether two figures give the same value, in whatever unit."""
    if one.amount and other.amount:
        a, b = map(_bound, converted(one.amount, other.amount))
        return abs(a - b) <= _SAME * max(a, b)
    if one.day and other.day:
        return (one.day.first, one.day.last) == (other.day.first, other.day.last)
    return bool(one.score and other.score and one.score.points == other.score.points)


def differ(one: Figure, other: Figure) -> bool:
    """Whether two figures of one kind cannot both be right of the same thing."""
    if one.amount and other.amount:
        return apart(one.amount, other.amount)
    if one.day and other.day:
        return not one.day.overlaps((other.day.first, other.day.last))
    return bool(one.score and other.score and one.score.points != other.score.points)


def bounds(one: Figure, other: Figure) -> tuple[float, float]:
    """The two numbers in one unit; zeros for what is no amount."""
    if one.amount is None or other.amount is None:
        return 0.0, 0.0
    left, right = converted(one.amount, other.amount)
    return _bound(left), _bound(right)


def _bound(quantity: Quantity) -> float:
    return max(quantity.low or 0.0, quantity.high or 0.0)


def digits(figure: Figure) -> str:
    """The digits of a number, less zeros at its ends; of a time on the clock, all of them."""
    amount = figure.amount
    if amount is None:
        return ""
    if amount.unit == "minute" and amount.noun is None:
        return "".join(c for c in figure.span.of(figure.text.raw) if c.isdecimal())
    return f"{amount.value:.6g}".replace(".", "").strip("0")
