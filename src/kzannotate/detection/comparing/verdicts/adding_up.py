"""Numbers of two passages that follow from each other: a sum and its parts, before and after."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from kzannotate.detection.comparing.verdicts.kinds import kind_of
from kzannotate.detection.lexicon.contrasts import contrasted
from kzannotate.detection.lexicon.fields import SCOPES, members_in
from kzannotate.domain.claim import Bound
from kzannotate.text.counted_nouns import IN_BASE

if TYPE_CHECKING:
    from kzannotate.detection.passages.passage import Passage
    from kzannotate.text.amounts import Amount

_SLACK, _ABOUT = 0.001, 0.02
_EACH, _MOST = "-each", 50
_TELLING = 20
_MOST_PARTS = 8
"""Among more numbers some add up by chance."""
_FEWEST = 4
"""Smaller sums come about by chance."""


def add_up(one: Passage, other: Passage) -> bool:
    """Whether a number of one passage is the sum or the difference of two of the other."""
    for parts, whole in ((one, other), (other, one)):
        few = 0 < len(whole.amounts) <= len(parts.amounts) <= _MOST_PARTS
        if not few:
            continue
        for x, y in combinations(parts.amounts, 2):
            for z in whole.amounts:
                sure = z.value >= _TELLING or bool(_values(parts) & _values(whole))
                kin = _are_of_one_kind(x, y, z, repeated=sure)
                if kin and _makes(x.value, y.value, z.value):
                    return True
    return _are_all(one, other) or _are_for_each(one, other)


def _values(passage: Passage) -> set[float]:
    return {a.value for a in passage.amounts}


def _are_for_each(one: Passage, other: Passage) -> bool:
    """Whether one tells what each gets of what the other tells of all."""
    each = [any(m.field == _EACH for m in members_in(p.tokens.words, SCOPES)) for p in (one, other)]
    if each[0] == each[1]:
        return False
    share, whole = (one, other) if each[0] else (other, one)
    return any(
        x.unit == y.unit
        and x.value > 0
        and 1 < y.value / x.value <= _MOST
        and (y.value / x.value).is_integer()
        for x in share.amounts
        for y in whole.amounts
    )


def share_of_whole(one: Passage, other: Passage) -> bool | None:
    """Whether a share of one is what the other counts of the whole; None where nobody says.

    Eighteen of fifty thousand are no half of the fifty thousand.
    """
    for counts, shares in ((one, other), (other, one)):
        told = [a for a in shares.amounts if a.unit == "share"]
        counted = [a for a in counts.amounts if a.unit != "share" and a.unit not in IN_BASE]
        wholes = [a for a in counted if a.value in _values(shares)]
        parts = [a for a in counted if wholes and a.value < wholes[0].value]
        if len(told) == len(wholes) == len(parts) == len(counts.amounts) - 1 == 1:
            found, bounds = parts[0].value / wholes[0].value, told[0].quantity()
            low = bounds.low is None or found >= bounds.low - _ABOUT
            return low and (bounds.high is None or found <= bounds.high + _ABOUT)
    return None


def _are_of_one_kind(*told: Amount, repeated: bool) -> bool:
    kinds = {kind_of(a) for a in told}
    if repeated:
        kinds -= {"noun None"}
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
