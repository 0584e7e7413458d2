"""Shares of one whole that a sentence lists: coal supplied 48 % of the power, wind 37 %."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.text.fold import folded_in_order, folded_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_MAKES_UP = folded_in_order(
    "provide provided provides supplied supplies generated generates covers covered covering"
    " account accounts accounted makes made contributed contributes constitutes produced produces"
    " وفر وفرت يوفر توفر ولد ولدت يولد تولد شكل شكلت يشكل تشكل غطى غطت يغطي تغطي مثل يمثل تمثل"
    " дал дала дали дало дает дают обеспечил обеспечила обеспечивает обеспечивают выработал"
    " выработала занимает занимают занял заняла составляет составляют составили составила составил"
    " пришлось приходится"
    " береді берді құрайды құрады қамтиды қамтыды өндірді өндіреді алады"
)
_EXACT_WORDS = frozenset(_MAKES_UP)
_SET_APART = folded_words(
    "in at among from than while against last previous earlier compared في لدى بين من مقابل مقارنة"
    " в во на среди против по у үшін арасында"
)
_MOST_BETWEEN = 4


def are_of_one_whole(text: ArticleText, shares: Sequence[Amount]) -> bool:
    """Whether a sentence says of what the first share is, and who makes up the others."""
    start, end = text.sentence_words(shares[0].first)
    words = text.tokens.words
    if not any(makes_up(w) or w == "make" for w in words[start : end + 1]):
        return False
    if text.language == "kk":
        return all(_is_brief(text, one, other) for one, other in pairwise(shares))
    behind = words[_last(shares[0]) + 1 : shares[1].first]
    later = all(_is_brief(text, one, other) for one, other in pairwise(shares[1:]))
    tail = words[_last(shares[-1]) + 1 : min(end, _last(shares[-1]) + 2) + 1]
    return bool(behind) and later and _SET_APART.isdisjoint(tail)


def makes_up(word: str) -> bool:
    """Whether a folded word says that something makes up a share."""
    return word in _EXACT_WORDS or (word.startswith("و") and word[1:] in _EXACT_WORDS)


def _is_brief(text: ArticleText, one: Amount, other: Amount) -> bool:
    """Whether only the name of the next part stands between two shares."""
    between = text.tokens.words[_last(one) + 1 : other.first]
    brief = 0 < len(between) <= _MOST_BETWEEN and _SET_APART.isdisjoint(between)
    return brief and not any(begins_so(w, ("percent",)) for w in between)


def _last(amount: Amount) -> int:
    return max(amount.last, amount.number.last)
