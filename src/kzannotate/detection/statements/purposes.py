"""A sum behind a colon told for what it is meant: 2 million for roads, 1 million for schools."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from kzannotate.text.counted_nouns import MONEY
from kzannotate.text.fold import folded_words
from kzannotate.text.numerals import shared_scale

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_FEWEST = 3
_REACH = 5
_THOUSAND = 1000
_FOR = folded_words("for on to into towards на для в لصالح على في إلى")
_FOR_ARABIC = "لل"
_FOR_KAZAKH = ("ға", "ге", "қа", "ке", "на", "не")
_OPEN = folded_words(
    "already so yet far first next later уже пока сначала первые позже затем алдымен кейін"
    " حتى بداية أولا لاحقا"
)


def have_purposes(text: ArticleText, whole: Amount, parts: Sequence[Amount]) -> bool:
    """Whether a sum before a colon is told to the end, each part with what it is for."""
    tokens = text.tokens
    if whole.unit not in MONEY or len(parts) < _FEWEST:
        return False
    if not any(":" in tokens.gap(n) for n in range(_last(whole), parts[0].first)):
        return False
    end = text.sentence_words(whole.first)[1]
    bounds = [*(p.number.first for p in parts), end + 1]
    items = [tokens.words[one + 1 : other] for one, other in pairwise(bounds)]
    if any(not _OPEN.isdisjoint(item) for item in items):
        return False
    marks = [_purposes(item[:_REACH], text.language) for item in items]
    return bool(frozenset.intersection(*marks))


def with_shared_scale(text: ArticleText, amounts: list[Amount]) -> list[Amount]:
    """The amounts of a sentence, bare parts in the scale of their sum: 74 million: 34 and 21."""
    whole = amounts[0]
    if whole.unit not in MONEY:
        return amounts
    return [whole, *(_in_scale(text, whole, part) for part in amounts[1:])]


def _in_scale(text: ArticleText, whole: Amount, part: Amount) -> Amount:
    bare = part.unit is None and part.counted is None and part.low == part.high
    factor = shared_scale(text.tokens, part.number, whole.number, text.language) if bare else 1
    if factor == 1 or part.value >= _THOUSAND:
        return part
    number = replace(part.number, value=part.number.value * factor)
    return replace(part, number=number, low=part.low * factor, high=part.high * factor)


def _purposes(item: Sequence[str], language: str) -> frozenset[str]:
    """By what words or endings a part is told to be for something."""
    marks = _FOR.intersection(item)
    if language == "ar" and any(w.startswith(_FOR_ARABIC) for w in item):
        marks |= {_FOR_ARABIC}
    if language == "kk" and any(w.endswith(_FOR_KAZAKH) for w in item):
        marks |= {_FOR_KAZAKH[0]}
    return marks


def _last(amount: Amount) -> int:
    return max(amount.last, amount.number.last)
