"""A half or a quarter that stands behind the counted unit: an hour and a half, ساعة ونصف."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kzannotate.text.fold import folded_words
from kzannotate.text.number_words import FRACTIONS
from kzannotate.text.numerals import Numeral
from kzannotate.text.units import unit_of

if TYPE_CHECKING:
    from kzannotate.text.tokens import Tokens

_AND_A_HALF = ("and", "a", "half")
_HALVED_WORDS = "hour day week month year minute kilometre metre tonne kilogram hectare mile"
_HALVED = frozenset(_HALVED_WORDS.split())
_PARTED = _HALVED - {"day", "week", "month", "year", "minute"} | {"litre"}
"""Units of which half of one is told as such: half a kilometre, but half a year loosely."""
_ONE = frozenset({"an", "a", "one"})
_JOINED = frozenset("و" + word for word in FRACTIONS["ar"])
_LONE = folded_words(
    "ساعة يوم يوما أسبوع أسبوعا شهر شهرا سنة عام عاما كيلومتر متر طن هكتار ميل كيلوغرام لتر"
)
"""Arabic nouns in the singular that count one: ساعة ونصف."""


def _part_behind(tokens: Tokens, noun: int, unit: str | None) -> tuple[float, int] | None:
    """How much more of a unit is said behind its noun, and where that ends."""
    if unit not in _HALVED or noun + 1 >= len(tokens.words) or tokens.gap(noun) != " ":
        return None
    behind = tokens.words[noun + 1]
    if behind in _JOINED:
        share = FRACTIONS["ar"][behind.removeprefix("و")]
        again = tokens.words[noun + 2] if noun + 2 < len(tokens.words) else ""
        repeated = again.startswith("ال") and unit_of(again, "ar") == unit
        return share, noun + 1 + repeated
    if tokens.words[noun + 1 : noun + 4] == _AND_A_HALF:
        return 0.5, noun + 3
    return None


def added_behind(
    tokens: Tokens, noun: int | None, unit: str | None, last: int
) -> tuple[float, int]:
    """How much of a unit is added behind its noun, and the amount's last word with it."""
    found = _part_behind(tokens, noun, unit) if noun is not None else None
    return found or (0.0, last)


def part_of_unit(tokens: Tokens, last: int, language: str) -> tuple[str, int, int] | None:
    """Concept and place of a unit that a fraction is of, and its end: half a kilometre.

    Args:
        tokens: words of a text.
        last: number of the fraction's last word.
        language: whose words they are.
    """
    words = tokens.words
    english = language == "en"
    noun = last + 1 + english
    if noun >= len(words) or (english and words[last + 1] not in ("a", "an")):
        return None
    if any(tokens.gap(n) != " " for n in range(last, noun)):
        return None
    if language == "ar" and words[noun] not in _LONE:
        return None
    unit = unit_of(words[noun], language)
    return (unit, noun, noun) if unit in _PARTED else None


@lru_cache(maxsize=2_048)
def may_open_half(word: str, language: str) -> bool:
    """Whether one of a unit and a part of it may begin with a folded word."""
    if language == "en":
        return word in _ONE
    return language == "ar" and bool(_lone(word))


def one_and_part(tokens: Tokens, place: int, language: str) -> tuple[Numeral, int, str, int] | None:
    """One of a unit and a part of it: the number, place and concept of its noun, and its end."""
    words = tokens.words
    noun = place + 1 if language == "en" else place
    if noun >= len(words):
        return None
    plain = words[noun] if language == "en" else _lone(words[noun])
    unit = unit_of(plain, language) if plain else None
    more = _part_behind(tokens, noun, unit)
    if unit is None or more is None:
        return None
    return Numeral(place, place, 1 + more[0]), noun, unit, more[1]


def _lone(word: str) -> str:
    """A noun of the singular, less a preposition; nothing where it is none."""
    bare = word[1:] if word[:1] in "بلو" else word
    return next((w for w in (word, bare) if w in _LONE), "")
