"""Relative clauses between commas, which say something else in passing: the union, which ...."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kzannotate.text.fold import folded_words

if TYPE_CHECKING:
    from kzannotate.detection.articles.article_text import ArticleText

_COMMAS = frozenset("،,")
_RELATIVES = folded_words("which who that который которая которое которые الذي التي الذين")
_REACH = 5


def aside_before(text: ArticleText, start: int, place: int) -> frozenset[int]:
    """The places of a relative clause between commas that ends right before a place.

    Args:
        text: the article.
        start: number of the sentence's first word.
        place: number of the word that the clause stands before.
    """
    gap, words = text.tokens.gap, text.tokens.words
    commas = [n for n in range(start, place) if set(gap(n)) & _COMMAS]
    for opens, closes in pairwise(commas[-2:]):
        if words[opens + 1] in _RELATIVES and place - closes <= _REACH:
            return frozenset(range(opens + 1, closes + 1))
    return frozenset()
