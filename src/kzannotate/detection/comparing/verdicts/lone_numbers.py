"""The one number that a passage gives, where nouns do not tell what two passages count.

Who picks two passages says that they speak of one thing: where each gives a single number, or one
gives the other's, that is what they state.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.comparing.verdicts.nouns_meant import noun_meant
from kzannotate.detection.lexicon.changes import End, end_of, is_of_change
from kzannotate.detection.lexicon.measures import measures
from kzannotate.text.counted_nouns import IN_BASE, MONEY
from kzannotate.text.ordinals import ordinal_at

if TYPE_CHECKING:
    from kzannotate.detection.passages.passage import Passage
    from kzannotate.text.amounts import Amount

_ROUNDING = 0.002


class Number(NamedTuple):
    """A number with what it measures and counts; ordinals measure places in a row.

    Args:
        about: measures by words beside it, such as ``dead``.
        meant: what the word for what it counts means in any language.
    """

    value: float
    kind: str
    counted: str | None = None
    about: frozenset[str] = frozenset()
    meant: frozenset[str] = frozenset()


def numbers(passage: Passage) -> list[Number]:
    """All numbers of a passage but its dates, in order."""
    tokens = passage.tokens
    end = len(tokens.words) - 1
    told = [_number(passage, a) for a in passage.amounts if not _is_of_change(passage, a, end)]
    taken = {n for a in passage.amounts for n in range(a.first, max(a.last, a.number.last) + 1)}
    taken |= {n for t in passage.times for n in range(t.first, t.last + 1)}
    for place in range(len(tokens.words)):
        found = None if place in taken else ordinal_at(tokens, place, passage.language)
        if found is not None:
            told.append(Number(float(found.value), "order"))
            taken.update(range(found.first, found.last + 1))
    return told


def _number(passage: Passage, amount: Amount) -> Number:
    about, meant = frozenset(measures(passage.tokens, amount)), noun_meant(passage, amount)
    return Number(amount.value, _kind(amount), amount.unit or amount.counted, about, meant)


def _is_of_change(passage: Passage, amount: Amount, end: int) -> bool:
    """Whether an amount is by how much something changed, or may be an end of a change."""
    tokens, words = passage.tokens, (0, end)
    found = end_of(tokens, amount, words, passage.language)
    if found is not None:
        return found is not End.TO
    return is_of_change(tokens, amount, words, passage.language)


def said_alone(one: Passage, other: Passage) -> tuple[Number, Number] | None:
    """The numbers of two passages that stand for each other; None where that is not plain."""
    here, there = numbers(one), numbers(other)
    if len(here) == len(there) == 1:
        x, y = here[0], there[0]
        return (x, y) if _comparable(x, y) else None
    if 1 in (len(here), len(there)):
        same = [(x, y) for x in here for y in there if _comparable(x, y) and alike(x, y)]
        return same[0] if len(same) == 1 else None
    return None


def alike(x: Number, y: Number) -> bool:
    """Whether two numbers are the same but for rounding."""
    return abs(x.value - y.value) <= _ROUNDING * max(abs(x.value), abs(y.value))


def of_one_noun(x: Number, y: Number) -> bool:
    """Whether nouns, as far as they are known, do not tell that other things are counted."""
    if x.counted == y.counted or None in (x.counted, y.counted):
        return True
    return x.kind == y.kind == "count" and not x.meant.isdisjoint(y.meant)


def _kind(amount: Amount) -> str:
    unit = amount.unit
    if unit in MONEY:
        return f"money {unit}"
    if unit in IN_BASE:
        return f"{IN_BASE[unit][0]} {unit}"
    return "share" if unit == "share" else "count"


def _comparable(x: Number, y: Number) -> bool:
    plain = {"count", "order"}
    if x.about and y.about and x.about.isdisjoint(y.about):
        return False
    return x.kind == y.kind or {x.kind, y.kind} <= plain
