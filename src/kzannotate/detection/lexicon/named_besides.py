"""How many there are in all where a sentence names some and counts the others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.text.fold import fold_word
from kzannotate.text.numerals import Numeral
from kzannotate.text.qualifiers import opens_others

if TYPE_CHECKING:
    from kzannotate.text.amounts import Amount
    from kzannotate.text.tokens import Tokens

AND = frozenset(("and", "и", "және", "мен", "пен"))
"""What joins the last of a list to it."""
_NO_AND = tuple(map(fold_word, ("وقع", "وصل", "وافق", "وضع", "وعد", "وجه", "ولاي", "وزا", "وزي")))
"""Arabic words that begin so hold no "and": signed, arrived, agreed, a ministry."""
_MOST_WORDS = 12
_ARABIC_REACH = 6
_LIST_SIGNS = frozenset(", ")


def in_all(tokens: Tokens, start: int, amount: Amount, language: str) -> Amount | None:
    """The amount with those that are named right before it: Peru, Chile and four other states.

    None where nobody knows how many are named.

    Args:
        tokens: words of a text.
        start: number of the first word of the amount's sentence.
        amount: how many others there are.
        language: of the text.
    """
    count = _arabic if language == "ar" else _listed
    named = count(tokens, start, amount)
    if not named or amount.low != amount.high or amount.low % 1:
        return None
    whole = amount.low + named
    number = Numeral(amount.number.first, amount.number.last, whole)
    return replace(amount, number=number, low=whole, high=whole, others=False)


def _listed(tokens: Tokens, start: int, amount: Amount) -> int:
    """How many names with capitals a list holds whose last part is an amount; 0 for none."""
    place = amount.first - 1
    place -= place > start and opens_others(tokens.words[place])
    if place <= start or tokens.words[place] not in AND:
        return 0
    named = 1
    last = place
    while place > start and last - place < _MOST_WORDS:
        gap = tokens.gap(place - 1)
        if not set(gap) <= _LIST_SIGNS or not tokens.raw_word(place - 1)[0].isupper():
            break
        place -= 1
        named += "," in gap and place < last - 1
    return named if place < last else 0


def _arabic(tokens: Tokens, start: int, amount: Amount) -> int:
    """1 where one name stands before "and" with an Arabic number, and no other "and" near it."""
    first = amount.number.first
    if amount.first != first or first - start < 2 or not tokens.words[first].startswith("و"):
        return 0
    near = tokens.words[max(start + 1, first - _ARABIC_REACH) : first]
    gaps = {tokens.gap(n) for n in range(max(start, first - 2), first)}
    joined = (w for w in near if w.startswith("و") and not w.startswith(_NO_AND))
    return int(gaps == {" "} and not any(joined))
