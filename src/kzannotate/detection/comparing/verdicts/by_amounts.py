"""Amounts of two passages, set against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.verdicts.adding_up import add_up, share_of_whole
from kzannotate.detection.comparing.verdicts.comparison import Comparison, amount_value, plain
from kzannotate.detection.comparing.verdicts.lone_numbers import alike, of_one_noun, said_alone
from kzannotate.detection.comparing.verdicts.one_matter import make_up, named_besides, of_one_matter
from kzannotate.detection.comparing.verdicts.pairing import are_opposed, paired
from kzannotate.detection.comparing.verdicts.same_numbers import (
    give_the_same,
    is_some_of,
    repeats,
    say_the_same,
)
from kzannotate.detection.comparing.verdicts.set_apart import (
    hindrance,
    of_other_rows,
    of_other_scope,
    speak_of_others,
    unhurt_and_hurt,
)
from kzannotate.detection.lexicon.contrasts import contrasted
from kzannotate.detection.lexicon.measures import measures
from kzannotate.detection.passages.amount_pairs import apart, said
from kzannotate.detection.passages.passage_pairs import (
    different_times,
    named_apart,
)
from kzannotate.detection.passages.said_in_words import denies
from kzannotate.detection.statements.matters import goods_of, other_goods
from kzannotate.text.counted_nouns import MONEY
from kzannotate.text.fold import folded_words

if TYPE_CHECKING:
    from kzannotate.detection.comparing.verdicts.comparison import Value
    from kzannotate.detection.passages.passage import Passage
    from kzannotate.text.amounts import Amount

_VAGUE = folded_words(
    "عدة عديد العديد عشرات several many numerous dozens"
    " десятки несколько многие ряд бірнеше көптеген"
)


def by_amounts(one: Passage, other: Passage) -> Comparison | None:
    """Two amounts of one kind, the first that differ; or why they need not be of one thing."""
    fits = share_of_whole(one, other)
    if fits is not None:
        a, b = (amount_value(p.amounts[0]) for p in (one, other))
        if fits:
            return Comparison("no_conflict", a, b, "the share is that of the numbers")
        return Comparison("conflict", a, b, "the share is not that of the numbers")
    pairs = paired(one, other)
    if not pairs:
        return _made_up(one, other) or _in_two_currencies(one, other) or _without_pairs(one, other)
    differ = [
        (x, y)
        for x, y in pairs
        if (apart(x, y) and not named_besides(x, y)) or are_opposed(one, x, other, y)
    ]
    if differ:
        return _different(one, differ[0][0], other, differ[0][1])
    return _alike(one, pairs[0][0], other, pairs[0][1])


def _alike(one: Passage, x: Amount, other: Passage, y: Amount) -> Comparison | None:
    """What two amounts that allow the same come to."""
    if different_times(one, other):
        return None
    a, b = amount_value(x), amount_value(y)
    if _of_other_goods(one, x, other, y):
        return Comparison("incomparable", a, b, "they need not speak of the same thing")
    why = hindrance(one, other, measures(one.tokens, x), differ=False)
    if why and not say_the_same(one, x, other, y):
        return Comparison("incomparable", a, b, why)
    told = f"{said(x)} and {said(y)} are compatible"
    return Comparison("no_conflict", a, b, told, alike="amount")


def _made_up(one: Passage, other: Passage) -> Comparison | None:
    """The parts of one against the whole of the other."""
    found = make_up(one, other)
    if found is None:
        return None
    a, b = (amount_value(p.amounts[0]) for p in (one, other))
    return Comparison(found[0], a, b, found[1])


def _different(one: Passage, x: Amount, other: Passage, y: Amount) -> Comparison:
    """What two amounts that differ come to."""
    a, b = amount_value(x), amount_value(y)
    if (made_up := _made_up(one, other)) is not None:
        return made_up
    if repeats(one, other):
        return Comparison("no_conflict", a, b, "one gives the numbers of the other", alike="amount")
    if add_up(one, other):
        return Comparison("no_conflict", a, b, "the numbers follow from each other")
    opposed = are_opposed(one, x, other, y)
    of_other = of_other_scope(one, other) or (
        None not in (x.unit, y.unit) and of_other_rows(one, other)
    )
    if not opposed and of_other:
        return Comparison("incomparable", a, b, "words set the two apart")
    why = _why_apart(one, x, other, y, opposed=opposed)
    if why is None:
        return _of_two(one, x, other, y, opposed=opposed)
    return Comparison(
        "no_conflict" if of_one_matter(one, x, other, y) else "incomparable", a, b, why
    )


def _why_apart(one: Passage, x: Amount, other: Passage, y: Amount, *, opposed: bool) -> str | None:
    """Why two amounts that differ may both be right; None where they may not."""
    if different_times(one, other):
        return "of different times"
    if _of_other_goods(one, x, other, y):
        return "they need not speak of the same thing"
    return hindrance(one, other, measures(one.tokens, x), differ=not opposed)


def _of_two(one: Passage, x: Amount, other: Passage, y: Amount, *, opposed: bool) -> Comparison:
    """What two amounts that differ come to."""
    a, b = amount_value(x), amount_value(y)
    if opposed:
        return Comparison("conflict", a, b, "they go opposite ways")
    if is_some_of(one, x, other, y):
        return Comparison("no_conflict", a, b, "one is a part of the other")
    return Comparison("conflict", a, b, f"{said(x)} and {said(y)} exclude each other")


def _of_other_goods(one: Passage, x: Amount, other: Passage, y: Amount) -> bool:
    """Whether the two amounts are of other goods: tonnes of beet, tonnes of carrots."""
    here, there = goods_of(one.tokens, x, one.language), goods_of(other.tokens, y, other.language)
    same = one.language == other.language
    return same and other_goods(here, there, one.stems, other.stems)


def _in_two_currencies(one: Passage, other: Passage) -> Comparison | None:
    """One number in two currencies."""
    if len(one.amounts) != 1 or len(other.amounts) != 1 or speak_of_others(one, other):
        return None
    x, y = one.amounts[0], other.amounts[0]
    if x.value != y.value or x.unit == y.unit or different_times(one, other):
        return None
    if not {x.unit, y.unit} <= MONEY:
        return None
    a, b = amount_value(x), amount_value(y)
    return Comparison("conflict", a, b, "one number is told in two currencies")


def _without_pairs(one: Passage, other: Passage) -> Comparison | None:
    if one.amounts and other.amounts:
        alone = by_lone_numbers(one, other)
        if alone is not None:
            return alone
        a, b = amount_value(one.amounts[0]), amount_value(other.amounts[0])
        if add_up(one, other):
            return Comparison("no_conflict", a, b, "the numbers follow from each other")
        if give_the_same(one, other):
            return Comparison("no_conflict", a, b, "both give the same number", alike="amount")
        return Comparison("incomparable", a, b, "they count different things")
    counted = one.amounts or other.amounts
    if counted and (one.has(_VAGUE) or other.has(_VAGUE)):
        values = [amount_value(p.amounts[0]) if p.amounts else {} for p in (one, other)]
        return Comparison("no_conflict", values[0], values[1], "one gives no exact number")
    return None


def by_none(one: Passage, other: Passage) -> Comparison | None:
    """Nobody in one, some in the other."""
    nobody = denies(one, other) or unhurt_and_hurt(one, other)
    if not nobody or speak_of_others(one, other):
        return None
    none: Value = {"low": 0, "high": 0}
    a, b = (amount_value(p.amounts[0]) if p.amounts else none for p in (one, other))
    return Comparison("conflict", a, b, "one says that there was nobody")


def by_lone_numbers(one: Passage, other: Passage) -> Comparison | None:
    """The one number of each, whatever the nouns: ranked 48th, the 84th place."""
    found = said_alone(one, other)
    if found is None or different_times(one, other) or speak_of_others(one, other):
        return None
    same = one.language == other.language
    if one.is_forecast != other.is_forecast or (same and named_apart(one, other)):
        return None
    x, y = found
    a: Value = {"low": plain(x.value), "high": plain(x.value)}
    b: Value = {"low": plain(y.value), "high": plain(y.value)}
    if alike(x, y):
        why = "both give the same number"
        of_row = x.kind == "order"
        return Comparison("no_conflict", a, b, why, alike="time" if of_row else "amount")
    if contrasted(one.tokens.words, other.tokens.words) or of_other_scope(one, other):
        return None
    if not of_one_noun(x, y):
        return None
    return Comparison("conflict", a, b, "each gives one number, and they differ")
