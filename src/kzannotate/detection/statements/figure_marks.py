"""What a figure is besides a value of its own: some of a larger one, one end of a change."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.changes import End, direction_near, end_of, is_of_change
from kzannotate.detection.lexicon.measures import FATES, measures
from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.text.counted_nouns import PEOPLE
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.numerals import may_begin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_BESIDES_REACH = 6
_BESIDES = folded_words(
    "besides apart alongside excluding кроме помимо сверх الى_جانب بجانب بالإضافة علاوة عدا سوى"
    " باستثناء басқа бөлек қоса"
)
_BUT = fold_word("سوى")
_NOT = frozenset(fold_word(w) for w in ("لم", "لا", "لن", "ليس", "ليست", "ما", "يكن"))
_PARTS = folded_words(
    "منهم منها بينهم بينها them whom which них которых олардың оның арасында including числе"
)
_AMONG = folded_words("بينهم بينها including числе арасында")
"""Behind a number, those of it who are named: nine states, Chile among them."""
_KAZAKH_ITS = frozenset(("оның", "олардың"))
_KAZAKH_AMONG = (("ішінде",), ("арасында",), ("ішінен",))
_EACH = folded_words("each apiece كل لكل каждый каждая каждое каждую каждой каждого по әрқайсысы")
_RUSSIAN_EACH = "по"
"""Tells of each right before a number alone."""
_EACH_REACH = 3
_CLAUSE = frozenset(",،;؛:()")
_CUTS = tuple(fold_word(w) for w in ("cut", "shed", "сократ", "сокращ", "қысқар", "خفض", "تقليص"))


class Mark(StrEnum):
    """Why a figure is no value of its own."""

    OTHERS = "others"
    BESIDES = "besides"
    KNOWN = "known"
    PART = "part"
    EACH = "each"
    AFTERWARDS = "afterwards"
    CHANGE = "change"
    REACHED = "reached"
    RISE = "rise"
    FALL = "fall"
    CLAIMED = "claimed"
    BARE = "bare"
    AGE = "age"


SIZES_OF_CHANGE = frozenset((Mark.RISE, Mark.FALL))
"""Marks of by how much a number changed, which is set against such sizes alone."""


def marks(text: ArticleText, amount: Amount) -> frozenset[Mark]:
    """What sets an amount apart from plain values: those of others, parts, ends of changes."""
    return frozenset(_marks(text, amount))


def _marks(text: ArticleText, amount: Amount) -> Iterator[Mark]:
    if amount.others and not _fare_otherwise(text, amount):
        yield Mark.OTHERS
    if _stands_besides(text, amount):
        yield Mark.BESIDES
    bare = amount.noun is None or amount.number.first == amount.noun
    if bare and text.tokens.words[amount.number.first].startswith("ال"):
        yield Mark.KNOWN  # "the two countries" are no count
    start, end = text.sentence_words(amount.number.first)
    if amount.unit != "share" and _is_part(text, amount, start, end):
        yield Mark.PART
    if _is_each(text, amount, start, end):
        yield Mark.EACH
    yield from _of_change(text, amount, (start, end))


def _fare_otherwise(text: ArticleText, amount: Amount) -> bool:
    """Whether others are all of those to whom something happened: 14 killed, 27 others injured."""
    start, _ = text.sentence_words(amount.first)
    before = [a for a in text.amounts if start <= a.first < amount.first]
    told = measures(text.tokens, before[-1]) & FATES if before else frozenset()
    return bool(told) and bool((measures(text.tokens, amount) & FATES) - told)


def _of_change(text: ArticleText, amount: Amount, bounds: tuple[int, int]) -> Iterator[Mark]:
    """What an amount is of a change: where it ended, how large it was, or that it is of one."""
    found = end_of(text.tokens, amount, bounds, text.language)
    if found is End.TO:
        yield Mark.REACHED
    elif found is End.BY:
        yield Mark.RISE if direction_near(text.tokens, amount, bounds) > 0 else Mark.FALL
    elif found is None and _is_cut(text, amount):
        return
    elif found or is_of_change(text.tokens, amount, bounds, text.language):
        yield Mark.CHANGE


def _is_cut(text: ArticleText, amount: Amount) -> bool:
    """Whether a number is of those who lose their jobs: what the staff is cut by is a count."""
    if amount.unit != "job" and amount.unit not in PEOPLE:
        return False
    words, last = text.tokens.words, max(amount.last, amount.number.last)
    near = words[max(0, amount.first - 2) : amount.first]
    behind = words[last + 1 : last + 2] if text.language == "kk" else ()
    return any(begins_so(w, _CUTS) for w in (*near, *behind))


def _stands_besides(text: ArticleText, amount: Amount) -> bool:
    """Whether a number leaves out somebody who is named: besides the hosts, eleven teams."""
    start, end = text.sentence_words(amount.first)
    words, last = text.tokens.words, max(amount.last, amount.number.last)
    near = words[max(start, amount.first - _BESIDES_REACH) : amount.first]
    behind = words[last + 1 : min(end, last + 2) + 1]
    if near[-1:] == (_BUT,) and not _NOT.isdisjoint(w.removeprefix("و") for w in near[:-1]):
        return False  # "not but": only
    return not _BESIDES.isdisjoint((*near, *behind))


def _is_part(text: ArticleText, amount: Amount, start: int, end: int) -> bool:
    """Whether an amount is some of a larger one: "of them" before it, or right behind it."""
    words, last = text.tokens.words, max(amount.last, amount.number.last)
    before, following = range(max(start, amount.first - 2), amount.first), range(last + 1, end)
    if any(words[n] in _PARTS and _is_of_them(words, n, amount.first) for n in before):
        return True
    behind = [n for n in following[:2] if words[n] in _PARTS and _is_of_them(words, n, -1)]
    if not behind or set(text.tokens.gap(last)) & set(",،(") or words[behind[0]] in _AMONG:
        return False
    further = words[behind[-1] + 1 : behind[-1] + 2]
    return not (further and may_begin(further[0], text.language))


def _is_of_them(words: tuple[str, ...], place: int, number: int) -> bool:
    """Whether a Kazakh "its" leads on to some of them, and not to something else of it."""
    if words[place] not in _KAZAKH_ITS:
        return True
    return place + 1 == number or words[place + 1 : place + 2] in _KAZAKH_AMONG


def _is_each(text: ArticleText, amount: Amount, start: int, end: int) -> bool:
    """Whether an amount is of each of several: 12 tanks of 50 thousand tonnes each."""
    last = max(amount.last, amount.number.last)
    words = text.tokens.words
    stop = min(end, last + _EACH_REACH)
    for place in range(last, stop):
        if _CLAUSE & set(text.tokens.gap(place)):
            stop = place
            break
    before, behind = words[max(start, amount.first - 2) : amount.first], words[last + 1 : stop + 1]
    near = [w for w in before[:-1] if w != _RUSSIAN_EACH]  # "by contract three years"
    return not _EACH.isdisjoint((*near, *before[-1:], *behind))
