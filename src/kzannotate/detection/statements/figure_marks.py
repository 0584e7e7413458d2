"""What a figure is besides a value of its own: some of a larger one, one end of a change."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.changes import is_of_change
from kzannotate.text.fold import fold_word
from kzannotate.text.numerals import may_begin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_BESIDES_REACH = 6
_BESIDES_WORDS = (
    "besides apart alongside excluding кроме помимо сверх الى_جانب بجانب بالإضافة علاوة عدا سوى"
    " باستثناء басқа бөлек қоса"
)
_BESIDES = frozenset(fold_word(w) for w in _BESIDES_WORDS.split())
_BUT = fold_word("سوى")
_NOT = frozenset(fold_word(w) for w in ("لم", "لا", "لن", "ليس", "ليست", "ما", "يكن"))
_PART_WORDS = (
    "منهم منها بينهم بينها them whom which них которых олардың оның арасында including числе"
)
_PARTS = frozenset(fold_word(w) for w in _PART_WORDS.split())
_AMONG_WORDS = "بينهم بينها including числе арасында"
_AMONG = frozenset(fold_word(w) for w in _AMONG_WORDS.split())
"""Behind a number, those of it who are named: nine states, Chile among them."""
_EACH_WORDS = "each apiece كل لكل каждый каждая каждое каждую каждой каждого по әрқайсысы"
_EACH = frozenset(fold_word(w) for w in _EACH_WORDS.split())
_EACH_REACH = 3
_CLAUSE = frozenset(",،;؛:()")


class Mark(StrEnum):
    """Why a figure is no value of its own."""

    OTHERS = "others"
    BESIDES = "besides"
    KNOWN = "known"
    PART = "part"
    EACH = "each"
    CHANGE = "change"
    CLAIMED = "claimed"
    BARE = "bare"


def marks(text: ArticleText, amount: Amount) -> frozenset[Mark]:
    """What sets an amount apart from plain values: those of others, parts, ends of changes."""
    return frozenset(_marks(text, amount))


def _marks(text: ArticleText, amount: Amount) -> Iterator[Mark]:
    if amount.others:
        yield Mark.OTHERS
    if _stands_besides(text, amount):
        yield Mark.BESIDES
    bare = amount.noun is None or amount.number.first == amount.noun
    if bare and text.tokens.words[amount.number.first].startswith("ال"):
        yield Mark.KNOWN  # "the two countries" are no count
    start, end = text.sentence_words(amount.number.first)
    if _is_part(text, amount, start, end):
        yield Mark.PART
    if _is_each(text, amount, start, end):
        yield Mark.EACH
    if is_of_change(text.tokens, amount, (start, end), text.language):
        yield Mark.CHANGE


def _stands_besides(text: ArticleText, amount: Amount) -> bool:
    """Whether a number leaves out somebody who is named: besides the hosts, eleven teams."""
    start, end = text.sentence_words(amount.first)
    words, last = text.tokens.words, max(amount.last, amount.number.last)
    near = words[max(start, amount.first - _BESIDES_REACH) : amount.first]
    behind = words[last + 1 : min(end, last + 2) + 1]
    if near[-1:] == (_BUT,) and not _NOT.isdisjoint(near[:-1]):
        return False  # "not but": only
    return not _BESIDES.isdisjoint((*near, *behind))


def _is_part(text: ArticleText, amount: Amount, start: int, end: int) -> bool:
    """Whether an amount is some of a larger one: "of them" before it, or right behind it."""
    words, last = text.tokens.words, max(amount.last, amount.number.last)
    if not _PARTS.isdisjoint(words[max(start, amount.first - 2) : amount.first]):
        return True
    behind = [n for n in range(last + 1, min(end, last + 2) + 1) if words[n] in _PARTS]
    if not behind or set(text.tokens.gap(last)) & set(",،(") or words[behind[0]] in _AMONG:
        return False
    following = words[behind[-1] + 1 : behind[-1] + 2]
    return not (following and may_begin(following[0], text.language))


def _is_each(text: ArticleText, amount: Amount, start: int, end: int) -> bool:
    """Whether an amount is of each of several: 12 tanks of 50 thousand tonnes each."""
    last = max(amount.last, amount.number.last)
    words = text.tokens.words
    stop = min(end, last + _EACH_REACH)
    for place in range(last, stop):
        if _CLAUSE & set(text.tokens.gap(place)):
            stop = place
            break
    near = (*words[max(start, amount.first - 2) : amount.first], *words[last + 1 : stop + 1])
    return not _EACH.isdisjoint(near)
