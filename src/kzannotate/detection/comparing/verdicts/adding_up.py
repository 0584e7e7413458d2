"""Numbers of two passages that follow from each other: a sum and its parts, before and after."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from kzannotate.detection.comparing.verdicts.kinds import kind_of
from kzannotate.detection.lexicon.contrasts import contrasted
from kzannotate.domain.claim import Bound

if TYPE_CHECKING:
    from kzannotate.detection.passages.passage import Passage
    from kzannotate.text.amounts import Amount

_SLACK = 0.001
_FEWEST = 4
"""Smaller sums come about by chance."""


def add_up(one: Passage, other: Passage) -> bool:
    """Whether a number of one passage is the sum or the difference of two of the other."""
    for parts, whole in ((one, other), (other, one)):
        if len(parts.amounts) < len(whole.amounts) or not whole.amounts:
            continue
        for x, y in combinations(parts.amounts, 2):
            for z in whole.amounts:
                if _are_of_one_kind(x, y, z) and _makes(x.value, y.value, z.value):
                    return True
    return _are_all(one, other)


def _are_of_one_kind(*told: Amount) -> bool:
    kinds = {kind_of(a) for a in told}
    exact = all(a.relation is Bound.EXACT and a.low == a.high for a in told)
    return len(kinds) <= 1 and exact


def _makes(x: float, y: float, z: float) -> bool:
    if min(x, y, z) <= 0 or max(x, y, z) < _FEWEST:
        return False
    return any(abs(made - z) <= _SLACK * z for made in (x + y, abs(x - y)) if made > 0)


def _are_all(one: Passage, other: Passage) -> bool:
    """Whether two shares, of men and of women or the like, make a hundred percent."""
    if len(one.amounts) != 1 or len(other.amounts) != 1:
        return False
    x, y = one.amounts[0], other.amounts[0]
    whole = x.unit == y.unit == "share" and abs(x.value + y.value - 1) <= _SLACK
    return whole and x.value != y.value and contrasted(one.tokens.words, other.tokens.words)
