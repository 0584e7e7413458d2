"""Whether two passages measure one kind of thing, and whether one adds up what the other splits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from kzannotate.detection.lexicon.measures import cued, measures
from kzannotate.detection.passages.passage_pairs import of_other_things
from kzannotate.domain.claim import Bound
from kzannotate.text.counted_nouns import IN_BASE, MONEY, PEOPLE

if TYPE_CHECKING:
    from kzannotate.detection.passages.passage import Passage
    from kzannotate.text.amounts import Amount

_FEWEST, _PART = 2, 0.4
_SHORT = 3
"""Words of a passage that tells little but its number and what it counts."""
_SEXES = ({"man", "woman"}, {"boy", "girl"})
_HARM = frozenset({"dead", "injured"})


def of_one_matter(one: Passage, x: Amount, other: Passage, y: Amount) -> bool:
    """Whether two amounts measure the same of like things, so that both may be right.

    Two hospitals' patients are; an airline's purchase and another's plan are not.
    """
    if one.language != other.language:
        alike = x.unit is not None and x.unit == y.unit and x.unit != "share"
        return alike or bool(measures(one.tokens, x) & measures(other.tokens, y))
    shared = len(one.content & other.content)
    few = min(len(one.content), len(other.content))
    if shared >= _FEWEST or (shared > 0 and shared >= _PART * few):
        return True
    measured = MONEY | IN_BASE.keys() | {"share", "person", "year", None}
    plain = few <= _SHORT and not of_other_things(one, other)
    return plain and x.unit == y.unit and x.unit not in measured


def named_besides(x: Amount, y: Amount) -> bool:
    """Whether one counts others besides some that it names, and the other counts all."""
    if x.others == y.others:
        return False
    besides, whole = (x, y) if x.others else (y, x)
    return whole.value > besides.value


def make_up(one: Passage, other: Passage) -> tuple[Literal["conflict", "no_conflict"], str] | None:
    """Whether the two parts of one are all that the other counts, and why.

    Parts are the dead and the injured, or men and women. None where neither passage counts both
    together.
    """
    for parts, whole in ((one, other), (other, one)):
        if len(whole.amounts) != 1 or len(parts.amounts) != _FEWEST:
            continue
        told = (*whole.amounts, *parts.amounts)
        of_one = _are_dead_and_injured(parts, whole) or _are_of_both_sexes(parts, whole)
        if of_one and _are_of_people(told) and all(map(_is_exact, told)):
            if told[0].value == told[1].value + told[2].value:
                return "no_conflict", "the parts make up the whole"
            return "conflict", "the parts do not make up the whole"
    return None


def _are_dead_and_injured(parts: Passage, whole: Passage) -> bool:
    return _told(whole) >= _HARM and _told(parts) >= _HARM


def _are_of_both_sexes(parts: Passage, whole: Passage) -> bool:
    sexes = {a.unit for a in parts.amounts}
    return sexes in _SEXES and whole.amounts[0].unit in PEOPLE - sexes


def _told(passage: Passage) -> frozenset[str]:
    return frozenset().union(*(cued(w) for w in passage.tokens.words))


def _are_of_people(amounts: tuple[Amount, ...]) -> bool:
    counted = PEOPLE | {None, "victim", "casualty"}
    return all(a.unit in counted for a in amounts)


def _is_exact(amount: Amount) -> bool:
    return amount.relation is Bound.EXACT and amount.low == amount.high
