"""What an amount is of, where nouns and words beside it are left aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.text.counted_nouns import IN_BASE, MONEY, PEOPLE

if TYPE_CHECKING:
    from kzannotate.text.amounts import Amount

_EXCLUSIVE = (
    frozenset({"dead", "injured", "missing", "rescued", "moved", "held", "aboard"}),
    frozenset({"length", "width", "height", "depth", "distance", "area"}),
    frozenset({"revenue", "profit", "loss", "debt", "loan", "salary", "fine", "export", "import"}),
    frozenset({"gold", "silver", "bronze"}),
    frozenset({"men", "women", "children"}),
    frozenset({"sentence", "term"}),
    frozenset({"turnout", "votes", "unemployment", "inflation", "stake", "growth", "fall"}),
    frozenset({"planted", "harvest"}),
    frozenset({"built", "repaired", "destroyed"}),
    frozenset({"hired", "dismissed"}),
)
"""Measures of which one amount has one alone."""


def kind_of(amount: Amount) -> str:
    """A currency, a dimension, people, or the counted noun."""
    unit = amount.unit
    if unit in MONEY:
        return f"money {unit}"
    if unit in IN_BASE:
        return IN_BASE[unit][0]
    if unit in PEOPLE:
        return "people"
    return unit or f"noun {amount.counted}"


def exclude(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether measures of two amounts tell that these are of other things."""
    return any(one & g and other & g and (one & g).isdisjoint(other) for g in _EXCLUSIVE)
