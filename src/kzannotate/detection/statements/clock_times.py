"""Times of a race as amounts: 2:24:18, two hours, 24 minutes and 18 seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.claim import Bound
from kzannotate.text.amounts import Amount
from kzannotate.text.numerals import Numeral
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText

_DIGITS = WordMemo(str.isdecimal)
_PARTS = 3
_SIXTY = 60


def clock_times(text: ArticleText) -> Iterator[Amount]:
    """Every time in hours, minutes and seconds of an article, in minutes."""
    tokens = text.tokens
    words = tokens.words
    for place in _DIGITS.places(words):
        parts = words[place : place + _PARTS]
        if len(parts) < _PARTS or {tokens.gap(place), tokens.gap(place + 1)} != {":"}:
            continue
        if not all(p.isdecimal() for p in parts) or max(map(len, parts)) > len("00"):
            continue
        hours, minutes, seconds = map(int, parts)
        if max(minutes, seconds) < _SIXTY and hours:
            value = hours * _SIXTY + minutes + seconds / _SIXTY
            last = place + _PARTS - 1
            number = Numeral(place, last, value, False)
            yield Amount(place, last, number, value, value, Bound.EXACT, "minute", None)
