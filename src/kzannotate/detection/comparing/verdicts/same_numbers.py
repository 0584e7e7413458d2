"""Numbers of two passages that are the same, or of which one is some of the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.verdicts.kinds import exclude, kind_of
from kzannotate.detection.lexicon.measures import measures
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

_FEWEST = 3
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


def repeats(one: Passage, other: Passage) -> bool:
    """Whether one passage gives no number but such as the other gives too, of the same measure."""
    few, many = sorted((one, other), key=lambda p: len(p.amounts))
    if not few.amounts or len(few.amounts) == len(many.amounts):
        return False
    return all(any(_is_the_same(few, x, many, y) for y in many.amounts) for x in few.amounts)


def _is_the_same(one: Passage, x: Amount, other: Passage, y: Amount) -> bool:
    here, there = converted(x, y)
    if (here.low, here.high) != (there.low, there.high) or x.value < _FEWEST:
        return False
    kinds = {kind_of(x), kind_of(y)}
    return (len(kinds) == 1 or "noun None" in kinds) and not exclude(
        measures(one.tokens, x), measures(other.tokens, y)
    )


def give_the_same(one: Passage, other: Passage) -> bool:
    """Whether each gives one number of people, or one sum, and the same: 2,500 jobs and staff."""
    if len(one.amounts) != 1 or len(other.amounts) != 1:
        return False
    x, y = one.amounts[0], other.amounts[0]
    of_one_kind = {x.unit, y.unit} <= _FOR_PEOPLE or (x.unit == y.unit and x.unit in MONEY)
    if x.value != y.value or x.value < _TELLING or not of_one_kind:
        return False
    return not different_times(one, other) and not of_other_things(one, other)
