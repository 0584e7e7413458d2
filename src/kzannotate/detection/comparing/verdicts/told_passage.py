"""A passage as it is set against another: of a change, the end that it came to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.changes import moves
from kzannotate.detection.passages.factors import grows
from kzannotate.detection.passages.passage import Passage
from kzannotate.domain.claim import Bound
from kzannotate.text.counted_nouns import IN_BASE
from kzannotate.text.fold import folded_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzannotate.text.amounts import Amount

_UP_TO = "до"
"""Russian for "no more than", and for where a rise ends."""


_CLASSES = folded_words("категории категория весе весовой весовая")
"""Weights of wrestlers are told by their upper end."""
_NEXT, _MOST_YEARS = 2, 10_000


@dataclass(frozen=True)
class ToldPassage(Passage):
    """A passage whose stretches from one value to another are read as where they end."""

    @cached_property
    def amounts(self) -> tuple[Amount, ...]:
        """Amounts that are no part of a date or a score, in order."""
        found = tuple(map(_of_no_years, _joined(Passage.amounts.func(self))))  # type: ignore[attr-defined]
        way = sum(moves(w) for w in self.tokens.words)
        moved = bool(way) or any(map(grows, self.tokens.words)) or self.has(_CLASSES)
        return tuple(self._ended(a, way) if moved else a for a in found)

    def _ended(self, amount: Amount, way: int) -> Amount:
        before = self.tokens.words[amount.number.first - 1] if amount.number.first else ""
        if amount.relation is Bound.AT_MOST and before == _UP_TO:  # снизился до, в весе до
            value = amount.number.value
            return replace(amount, low=value, high=value, relation=Bound.EXACT)
        if amount.relation is Bound.EXACT and amount.low < amount.high and way:
            end = amount.high if way > 0 else amount.low
            return replace(amount, low=end, high=end)
        return amount


def _of_no_years(amount: Amount) -> Amount:
    """An amount whose noun is no year: 14,000 listeners this year."""
    if amount.unit != "year" or amount.value < _MOST_YEARS:
        return amount
    return replace(amount, unit=None, noun=None, last=amount.number.last)


def _joined(found: Iterable[Amount]) -> tuple[Amount, ...]:
    """Amounts of which one goes on with the smaller unit of the next: two hours and ten minutes."""
    kept: list[Amount] = []
    for amount in found:
        if kept and _goes_on(kept[-1], amount):
            large = kept.pop()
            here, there = IN_BASE[large.unit or ""], IN_BASE[amount.unit or ""]
            value = large.value * here[1] / there[1] + amount.value
            kept.append(replace(amount, first=large.first, low=value, high=value))
        else:
            kept.append(amount)
    return tuple(kept)


def _goes_on(one: Amount, other: Amount) -> bool:
    here, there = IN_BASE.get(one.unit or ""), IN_BASE.get(other.unit or "")
    if here is None or there is None or here[0] != there[0] or here[1] <= there[1]:
        return False
    exact = one.relation is other.relation is Bound.EXACT and one.low == one.high
    return exact and other.first - max(one.last, one.number.last) <= _NEXT
