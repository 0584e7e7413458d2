"""Numbers of two passages that are the same, or of which one is some of the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.passages.amount_pairs import converted
from kzannotate.detection.passages.parts_of_land import is_of_a_part
from kzannotate.detection.passages.passage_pairs import (
    different_times,
    named_apart,
    of_other_things,
)
from kzannotate.detection.statements.ranks import RANK
from kzannotate.text.counted_nouns import MONEY, PEOPLE
from kzannotate.text.fold import folded_words
from kzannotate.text.noun_stems import noun_stems

if TYPE_CHECKING:
    from kzannotate.detection.passages.passage import Passage
    from kzannotate.text.amounts import Amount

_TELLING = 10
"""From here on two numbers are seldom the same by chance."""
_REACH = 4
_FOR_PEOPLE = PEOPLE | {"job", "seat", "bed"}
_OF = folded_words("of из من")
_NO_PARTS = frozenset({"share", "degree", RANK})


def say_the_same(one: Passage, x: Amount, other: Passage, y: Amount) -> bool:
    """Whether two amounts are the same and seldom so by chance, and no names set them apart."""
    if x.unit is None or y.unit is None or named_apart(one, other):
        return False
    here, there = converted(x, y)
    return here.low == there.low and here.low is not None and here.low >= _TELLING


def is_some_of(one: Passage, x: Amount, other: Passage, y: Amount) -> bool:
    """Whether the smaller of two amounts is some of the larger: twelve of the clinic's beds."""
    (passage, amount), (all_, whole) = sorted(((one, x), (other, y)), key=lambda t: t[1].value)
    if amount.unit not in _NO_PARTS and is_of_a_part(passage, all_):
        return True
    words, last = passage.tokens.words, amount.number.last
    behind = words[last + 1 : last + 2 + _REACH]
    if whole.noun is None or not behind or behind[0] not in _OF or amount.unit == RANK:
        return False
    counted = noun_stems(all_.tokens.words[whole.noun], all_.language)
    return any(not counted.isdisjoint(noun_stems(w, passage.language)) for w in behind[1:])


def give_the_same(one: Passage, other: Passage) -> bool:
    """Whether each gives one number of people, or one sum, and the same: 2,500 jobs and staff."""
    if len(one.amounts) != 1 or len(other.amounts) != 1:
        return False
    x, y = one.amounts[0], other.amounts[0]
    of_one_kind = {x.unit, y.unit} <= _FOR_PEOPLE or (x.unit == y.unit and x.unit in MONEY)
    if x.value != y.value or x.value < _TELLING or not of_one_kind:
        return False
    return not different_times(one, other) and not of_other_things(one, other)
