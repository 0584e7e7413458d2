"""Amounts of two passages, set against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.verdicts.comparison import Comparison, amount_value, plain
from kzannotate.detection.comparing.verdicts.lone_numbers import alike, of_one_noun, said_alone
from kzannotate.detection.comparing.verdicts.one_matter import make_up, named_besides, of_one_matter
from kzannotate.detection.comparing.verdicts.pairing import CHANGES, are_opposed, paired
from kzannotate.detection.comparing.verdicts.same_numbers import (
    give_the_same,
    is_some_of,
    say_the_same,
)
from kzannotate.detection.comparing.verdicts.set_apart import of_other_scope
from kzannotate.detection.lexicon.contrasts import contrasted
from kzannotate.detection.lexicon.measures import cued, measures
from kzannotate.detection.passages.amount_pairs import apart, said
from kzannotate.detection.passages.passage_pairs import (
    different_times,
    hindrance,
    named_apart,
    of_other_things,
)
from kzannotate.detection.passages.said_in_words import denies
from kzannotate.detection.statements.matters import goods_of, other_goods
from kzannotate.text.fold import folded_words

if TYPE_CHECKING:
    from kzannotate.detection.comparing.verdicts.comparison import Value, Verdict
    from kzannotate.detection.passages.passage import Passage
    from kzannotate.text.amounts import Amount

_VAGUE = folded_words(
    "عدة عديد العديد عشرات several many numerous dozens"
    " десятки несколько многие ряд бірнеше көптеген"
)


def by_amounts(one: Passage, other: Passage) -> Comparison | None:
    """Two amounts of one kind, the first that differ; or why they need not be of one thing."""
    pairs = paired(one, other)
    if not pairs:
        return _without_pairs(one, other)
    differ = [
        (x, y)
        for x, y in pairs
        if (apart(x, y) and not named_besides(x, y)) or are_opposed(one, x, other, y)
    ]
    x, y = (differ or pairs)[0]
    a, b = amount_value(x), amount_value(y)
    matter = of_one_matter(one, x, other, y)
    if different_times(one, other):
        verdict: Verdict = "no_conflict" if matter else "incomparable"
        return None if not differ else Comparison(verdict, a, b, "of different times")
    if differ and (made_up := make_up(one, other)) is not None:
        return Comparison(made_up[0], a, b, made_up[1])
    opposed = bool(differ) and are_opposed(one, x, other, y)
    why = hindrance(one, other, measures(one.tokens, x), differ=bool(differ) and not opposed)
    if one.language != other.language and x.unit == "share" and _tell_of_change_alone(one, other):
        why = "they need not measure the same"
    if differ and not opposed and of_other_scope(one, other):
        why = "words set the two apart"
    if _of_other_goods(one, x, other, y):
        why = "they need not speak of the same thing"
    elif why and not differ and say_the_same(one, x, other, y):
        return Comparison("no_conflict", a, b, "both give the same number", alike="amount")
    if why:
        return Comparison("no_conflict" if differ and matter else "incomparable", a, b, why)
    return _of_two(one, x, other, y, opposed=opposed) if differ else _compatible(x, y)


def _compatible(x: Amount, y: Amount) -> Comparison:
    a, b = amount_value(x), amount_value(y)
    return Comparison(
        "no_conflict", a, b, f"{said(x)} and {said(y)} are compatible", alike="amount"
    )


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


def _tell_of_change_alone(one: Passage, other: Passage) -> bool:
    """Whether all that two passages of two languages have in common is a rise or a fall."""
    told = [frozenset().union(*(cued(w) for w in p.tokens.words)) for p in (one, other)]
    return bool(told[0] & told[1]) and told[0] & told[1] <= CHANGES


def _without_pairs(one: Passage, other: Passage) -> Comparison | None:
    if one.amounts and other.amounts:
        alone = by_lone_numbers(one, other)
        if alone is not None:
            return alone
        a, b = amount_value(one.amounts[0]), amount_value(other.amounts[0])
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
    if not denies(one, other) or of_other_things(one, other):
        return None
    none: Value = {"low": 0, "high": 0}
    a, b = (amount_value(p.amounts[0]) if p.amounts else none for p in (one, other))
    return Comparison("conflict", a, b, "one says that there was nobody")


def by_lone_numbers(one: Passage, other: Passage) -> Comparison | None:
    """The one number of each, whatever the nouns: ranked 48th, the 84th place."""
    found = said_alone(one, other)
    if found is None or different_times(one, other) or of_other_things(one, other):
        return None
    same = one.language == other.language
    if one.is_forecast != other.is_forecast or (same and named_apart(one, other)):
        return None
    x, y = found
    a: Value = {"low": plain(x.value), "high": plain(x.value)}
    b: Value = {"low": plain(y.value), "high": plain(y.value)}
    if alike(x, y):
        return Comparison("no_conflict", a, b, "both give the same number", alike="amount")
    if contrasted(one.tokens.words, other.tokens.words) or of_other_scope(one, other):
        return None
    if not of_one_noun(x, y):
        return None
    return Comparison("conflict", a, b, "each gives one number, and they differ")
