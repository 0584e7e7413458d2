"""Whether a figure is one end of a change, which another figure may differ from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.properties import tells_of_change
from kzannotate.text.fold import fold_word
from kzannotate.text.numerals import may_begin
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from kzannotate.text.amounts import Amount
    from kzannotate.text.tokens import Tokens

_REACH = 8
_NUMBER_REACH = 3
_TO_WORDS = "to from by of إلى من بنسبة بمقدار до с на из"
_TO = frozenset(fold_word(word) for word in _TO_WORDS.split())
_FALLING_WORDS = "fell fall rose rising rise"
_FALLING = frozenset(_FALLING_WORDS.split())
"""Words that buses, rivers and people do too."""


def is_of_change(tokens: Tokens, amount: Amount, bounds: tuple[int, int], language: str) -> bool:
    """Whether words near an amount tell that it went up or down.

    Who falls from a bridge changes no number: for such words a number must follow.

    Args:
        tokens: words of the text.
        amount: the figure.
        bounds: first and last word of its sentence.
        language: whose numbers stand there.
    """
    start, end = bounds
    last = max(amount.last, amount.number.last)
    low = max(start, amount.first - _REACH)
    near = tokens.words[low : min(end, last + _REACH) + 1]
    return any(
        near[n] not in _FALLING or _leads_to_number(tokens, low + n, end, language)
        for n in _TELLING.places(near)
    )


_TELLING = WordMemo(tells_of_change)


def _leads_to_number(tokens: Tokens, place: int, end: int, language: str) -> bool:
    """Whether "to", "from" or "by" with a number stands behind a word of change."""
    for at in range(place + 1, min(end, place + _REACH) + 1):
        if may_begin(tokens.words[at], language) and at <= place + 2:
            return True
        behind = tokens.words[at + 1 : min(end, at + _NUMBER_REACH) + 1]
        if tokens.words[at] in _TO and any(may_begin(w, language) for w in behind):
            return True
    return False
