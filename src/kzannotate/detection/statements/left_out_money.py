"""Sums whose currency is left out behind another: 24 million tenge, of which he got six million."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.text.counted_nouns import MONEY
from kzannotate.text.function_words import FUNCTION_WORDS

if TYPE_CHECKING:
    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_LARGE = 100_000
_NEAR = 4
_SIGNS = frozenset(",.;:)،؛")


def with_its_currency(text: ArticleText, amount: Amount) -> Amount:
    """A bare number as money, where the amount before it in its sentence is; else as it is.

    Large ones need no more; of small ones the next word may count something.
    """
    if amount.unit is not None or amount.counted is not None or amount.others:
        return amount
    start, end = text.sentence_words(amount.first)
    before = [a for a in text.amounts if start <= a.first < amount.first and _may_be_money(a)]
    if not before or before[-1].unit not in MONEY:
        return amount
    last = max(amount.last, amount.number.last)
    closed = last >= end or not _SIGNS.isdisjoint(text.tokens.gap(last)[:1])
    closed = closed or text.tokens.words[last + 1] in FUNCTION_WORDS
    near = amount.first - before[-1].last <= _NEAR
    large = min(amount.value, before[-1].value) >= _LARGE
    if closed and (large or (near and amount.value >= before[-1].value)):
        return replace(amount, unit=before[-1].unit)
    return amount


def _may_be_money(amount: Amount) -> bool:
    """Whether an amount is a sum or of something else, but no share and no bare large number."""
    bare = amount.unit is None and amount.counted is None and amount.value >= _LARGE
    return not bare and amount.unit != "share"
