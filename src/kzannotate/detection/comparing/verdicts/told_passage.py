"""A passage as it is set against another: of a change, the end that it came to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.changes import moves
from kzannotate.detection.passages.factors import grows
from kzannotate.detection.passages.passage import Passage
from kzannotate.domain.claim import Bound

if TYPE_CHECKING:
    from kzannotate.text.amounts import Amount

_UP_TO = "до"
"""Russian for "no more than", and for where a rise ends."""


@dataclass(frozen=True)
class ToldPassage(Passage):
    """A passage whose stretches from one value to another are read as where they end."""

    @cached_property
    def amounts(self) -> tuple[Amount, ...]:
        """Amounts that are no part of a date or a score, in order."""
        found = Passage.amounts.func(self)  # type: ignore[attr-defined]
        way = sum(moves(w) for w in self.tokens.words)
        moved = bool(way) or any(map(grows, self.tokens.words))
        return tuple(self._ended(a, way) if moved else a for a in found)

    def _ended(self, amount: Amount, way: int) -> Amount:
        before = self.tokens.words[amount.number.first - 1] if amount.number.first else ""
        if amount.relation is Bound.AT_MOST and before == _UP_TO:
            value = amount.number.value
            return replace(amount, low=value, high=value, relation=Bound.EXACT)
        if amount.relation is Bound.EXACT and amount.low < amount.high and way:
            end = amount.high if way > 0 else amount.low
            return replace(amount, low=end, high=end)
        return amount
