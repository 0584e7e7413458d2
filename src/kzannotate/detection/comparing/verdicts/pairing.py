"""Which amount of one passage stands for which of the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.verdicts.kinds import exclude, kind_of
from kzannotate.detection.comparing.verdicts.nouns_meant import may_count_one, noun_meant
from kzannotate.detection.lexicon.changes import End, direction_near, end_of
from kzannotate.detection.lexicon.measures import measures
from kzannotate.text.counted_nouns import IN_BASE, MONEY

if TYPE_CHECKING:
    from kzannotate.detection.passages.passage import Passage
    from kzannotate.text.amounts import Amount

CHANGES = frozenset({"growth", "fall"})
_OF_SEX = frozenset({"man", "woman", "boy", "girl"})
_MEASURED = MONEY | IN_BASE.keys() | {"share"}
_CAPACITY = frozenset({"capacity"})
_SAID_FOR_EACH_OTHER = (
    frozenset({"capacity", "power"}),
    frozenset({"turnout", "present", "votes"}),
    frozenset({"present", "crowd"}),
    frozenset({"loss", "damaged", "destroyed"}),
)
_OPPOSED = frozenset(("profit", "loss"))
_MEN, _WOMEN = frozenset({"men"}), frozenset({"women"})
"""Men are firemen too, and "ер" is a saddle: they tell of a part beside women alone."""


def paired(one: Passage, other: Passage) -> list[tuple[Amount, Amount]]:
    """Amounts that measure the same thing: each with the likeliest one of the other passage."""
    found = []
    for x in one.amounts:
        y = _likeliest(one, x, other)
        if y is not None and _likeliest(other, y, one) is x:
            found.append((x, y))
    return found or _alone_of_kind(one, other)


def _alone_of_kind(one: Passage, other: Passage) -> list[tuple[Amount, Amount]]:
    """The only amounts of one kind, whatever the words beside them, unless these exclude it."""
    found = []
    for kind in dict.fromkeys(map(kind_of, one.amounts)):
        here = [a for a in one.amounts if kind_of(a) == kind]
        there = [a for a in other.amounts if kind_of(a) == kind]
        if len(here) == len(there) == 1 and _may_be_alone(one, here[0], other, there[0]):
            found.append((here[0], there[0]))
    return found or _of_an_unknown_noun(one, other)


def _of_an_unknown_noun(one: Passage, other: Passage) -> list[tuple[Amount, Amount]]:
    """The only amounts of two languages, where no table knows the noun of one."""
    if one.language == other.language or len(one.amounts) != 1 or len(other.amounts) != 1:
        return []
    x, y = one.amounts[0], other.amounts[0]
    counts = all(a.unit is None or a.unit not in _MEASURED for a in (x, y))
    unknown = x.unit is None or y.unit is None
    return [(x, y)] if counts and unknown and _may_be_alone(one, x, other, y) else []


def _may_be_alone(one: Passage, x: Amount, other: Passage, y: Amount) -> bool:
    if x.unit != y.unit and {x.unit, y.unit} & _OF_SEX:
        return False
    own, theirs = measures(one.tokens, x), measures(other.tokens, y)
    if exclude(own, theirs):
        return False
    sized = bool(_size_of_change(one, x)) == bool(_size_of_change(other, y))
    return sized or x.value == y.value


def _likeliest(passage: Passage, amount: Amount, other: Passage) -> Amount | None:
    own = measures(passage.tokens, amount)
    ranked = []
    for number, candidate in enumerate(other.amounts):
        theirs = measures(other.tokens, candidate)
        moved = CHANGES if passage.language != other.language else frozenset[str]()
        nouns = amount.unit == candidate.unit and not (own | theirs) & _WOMEN
        aside = moved | _MEN if nouns else moved
        elsewhere = _measured_apart(own - aside, theirs - aside)
        measured = bool(own & theirs or _CAPACITY & (own | theirs))
        alike = may_count_one(passage, amount, other, candidate, measured=measured)
        opposed = own | theirs == _OPPOSED
        sized = bool(_size_of_change(passage, amount)) == bool(_size_of_change(other, candidate))
        sized = sized or (amount.unit == "share" and bool(own & theirs & CHANGES))
        if alike and sized and (opposed or not elsewhere):
            far = abs(candidate.value - amount.value)
            meant = noun_meant(passage, amount) & noun_meant(other, candidate)
            unlike = amount.unit != candidate.unit, not meant
            ranked.append((not own & theirs, *unlike, far, number))
    return other.amounts[min(ranked)[-1]] if ranked else None


def _measured_apart(own: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether words say that two amounts measure other things."""
    told = bool(own and theirs) and own.isdisjoint(theirs)
    return told and not any(own | theirs <= group for group in _SAID_FOR_EACH_OTHER)


def _size_of_change(passage: Passage, amount: Amount) -> int:
    """1 where an amount is by how much something rose, -1 where it fell, else 0."""
    words = 0, len(passage.tokens.words) - 1
    if end_of(passage.tokens, amount, words, passage.language) is not End.BY:
        return 0
    return direction_near(passage.tokens, amount, words)


def are_opposed(one: Passage, x: Amount, other: Passage, y: Amount) -> bool:
    """Whether one tells of a profit or a rise, and the other of a loss or a fall."""
    if measures(one.tokens, x) | measures(other.tokens, y) == _OPPOSED:
        return True
    if x.value == y.value and x.unit == y.unit == "share":
        return _goes(one, x) * _goes(other, y) < 0
    return _size_of_change(one, x) * _size_of_change(other, y) < 0


def _goes(passage: Passage, amount: Amount) -> int:
    """1 where words tell of a rise that an amount may be the size of, -1 of a fall, else 0."""
    words = 0, len(passage.tokens.words) - 1
    if end_of(passage.tokens, amount, words, passage.language) in (End.TO, End.FROM):
        return 0
    return direction_near(passage.tokens, amount, words)
