"""A verdict on two passages, with the values that were read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from kzannotate.text.amounts import Amount
    from kzannotate.text.dates import DateSpan

Verdict = Literal["conflict", "no_conflict", "incomparable"]
Value = dict[str, float | str | None]


@dataclass(frozen=True)
class Comparison:
    """A verdict with the value that was read from each passage, and why.

    Args:
        verdict: what the two come to.
        a: the value of the one, ``b`` of the other; empty where words decided.
        reason: why, for people.
        alike: what both give alike: ``amount``, or ``time`` for days, results and places in a
            row; words may still tell that they contradict each other.
    """

    verdict: Verdict
    a: Value
    b: Value
    reason: str
    alike: Literal["amount", "time"] | None = None


def amount_value(amount: Amount) -> Value:
    """What an amount allows."""
    quantity = amount.quantity()
    return {
        "low": plain(quantity.low),
        "high": plain(quantity.high),
        "unit": quantity.unit,
        "relation": quantity.relation.value,
    }


def plain(bound: float | None) -> float | None:
    """A number without a fraction that is nothing."""
    return int(bound) if bound is not None and bound == int(bound) else bound


def days_value(day: DateSpan) -> Value:
    """The first and the last day that a date may be."""
    return {"from": day.first.isoformat(), "to": day.last.isoformat()}


def time_value(told: Amount) -> Value:
    """A time of day in minutes."""
    return {"low": plain(told.value), "high": plain(told.value), "unit": "minute"}
