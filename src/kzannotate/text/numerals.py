"""Numbers in a row of words, in digits, in words and mixed: 27, ٢٧, سبع وعشرون, 3.5 млрд."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from kzannotate.text.fold import fold_word
from kzannotate.text.matching import is_arabic, without_article
from kzannotate.text.number_words import FRACTION_PLURALS, FRACTIONS, NUMBERS, ONES, SCALES
from kzannotate.text.stems import stem

if TYPE_CHECKING:
    from kzannotate.text.tokens import Tokens

_SCALE_GAP = frozenset({" ", "", "-", ". "})
_FIRST_YEAR, _LAST_YEAR = 1500, 2150
_AND = ("and",)
_LONE_SCALES = frozenset(
    fold_word(word)
    for words in (
        "مئة مائة ألف مليون مليار",
        "hundred thousand million billion",
        "тысяча тысячу тысячи миллион миллиона миллиард",
        "жүз мың",
    )
    for word in words.split()
)
"""Scale words that mean one of their kind when no number stands before them."""
_DECIMAL = re.compile("[.,]")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in a row of words.

    Args:
        first: number of its first word; ``last`` of its last.
        share: it is a fraction such as a quarter, of something.
        year: four digits that may well be a year.
    """

    first: int
    last: int
    value: float
    share: bool = False
    year: bool = False


def numeral_at(tokens: Tokens, place: int, language: str) -> Numeral | None:
    """The longest number that begins with a word; None where none does."""
    if tokens.words[place].isdigit():
        return _digits_at(tokens, place, language)
    fraction = _fraction_at(tokens, place, language)
    return fraction or _words_at(tokens, place, language)


@lru_cache(maxsize=65_536)
def may_begin(word: str, language: str) -> bool:
    """Whether a number may begin with a folded word; a quick look before ``numeral_at``."""
    if word.isdigit():
        return True
    if language == "ar":
        bare = _arabic_part(word, opening=True)[0]
        known = bare in NUMBERS["ar"] or bare in ONES["ar"] or _hundreds(bare) is not None
        return known or bare in _LONE_SCALES or without_article(word) in FRACTIONS["ar"]
    tables = (NUMBERS, ONES, FRACTIONS)
    return any(word in t.get(language, ()) for t in tables) or word in _LONE_SCALES


def _digits_at(tokens: Tokens, place: int, language: str) -> Numeral | None:
    first = place
    text = tokens.words[place]
    grouped = False
    while place + 1 < len(tokens.words) and tokens.words[place + 1].isdigit():
        gap, following = tokens.gap(place), tokens.words[place + 1]
        if _groups(text, gap, following, grouped=grouped, language=language):
            text, grouped, place = text + following, True, place + 1
        elif _DECIMAL.fullmatch(gap) and "." not in text:
            text, place = f"{text}.{following}", place + 1
            break
        else:
            break
    value = float(text)
    scaled, last = _scaled(tokens, value, place, language)
    bare = first == last and len(text) == 4 and not text.startswith("0")
    return Numeral(first, last, scaled, year=bare and _FIRST_YEAR <= value <= _LAST_YEAR)


def _groups(text: str, gap: str, following: str, *, grouped: bool, language: str) -> bool:
    """Whether three more digits are the thousands' next group."""
    if len(following) != 3 or len(text) > 3 * (1 + 4 * grouped):
        return False
    return gap == "," or (gap == " " and language != "ar") or (gap == "." and grouped)


def _scaled(tokens: Tokens, value: float, place: int, language: str) -> tuple[float, int]:
    """The number times the scale words after it."""
    while place + 1 < len(tokens.words) and tokens.gap(place) in _SCALE_GAP:
        factor = _scale(tokens.words[place + 1], language)
        if factor is None:
            break
        value, place = value * factor, place + 1
    return value, place


def _fraction_at(tokens: Tokens, place: int, language: str) -> Numeral | None:
    words = tokens.words
    shares = FRACTIONS.get(language, {})
    plurals = FRACTION_PLURALS.get(language, {})
    word = without_article(words[place]) if is_arabic(words[place]) else words[place]
    number = NUMBERS.get(language, {}).get(word)
    if number and place + 1 < len(words):
        share = plurals.get(words[place + 1])
        if share and number * share < 1:
            return Numeral(place, place + 1, number * share, share=True)
    if word in shares and not _is_part_of_name(tokens, place):
        return Numeral(place, place, shares[word], share=True)
    return None


def _is_part_of_name(tokens: Tokens, place: int) -> bool:
    """Whether "third" or "half" counts or halves nothing: the third summit, half-time."""
    word = tokens.words[place]
    before = tokens.words[place - 1] if place else ""
    after = tokens.words[place + 1] if place + 1 < len(tokens.words) else ""
    if word in ("third", "quarter"):
        return before not in ("a", "one") or after != "of"
    return word == "half" and tokens.gap(place) == "-"


def _words_at(tokens: Tokens, place: int, language: str) -> Numeral | None:
    total, group, last = 0.0, 0.0, place - 1
    while last + 1 < len(tokens.words):
        if last >= place and not _continues(tokens.gap(last)):
            break
        found = _part(tokens, last + 1, language, opening=last < place)
        if found is None:
            break
        value, scale, used = found
        if scale:
            total, group = _multiplied(total, group, value)
        elif group and not _adds(group, value):
            break
        else:
            group += value
        last += used
    value = total + group
    return Numeral(place, last, value) if last >= place and value > 1 else None


def _continues(gap: str) -> bool:
    return gap in (" ", "-")


def _multiplied(total: float, group: float, factor: float) -> tuple[float, float]:
    if factor == 100:
        return total, (group or 1) * factor
    return total + (group or 1) * factor, 0.0


def _adds(group: float, value: float) -> bool:
    """Whether a number word goes on with the one before: سبعة وعشرون, двадцать семь."""
    if value == 10 and group < 10:
        return True  # خمسة عشر
    if group < 10:
        return value >= 20 and value < 100
    digits = 10 ** len(str(int(value)))
    return bool(group % digits == 0)


def _part(
    tokens: Tokens, place: int, language: str, *, opening: bool
) -> tuple[float, bool, int] | None:
    """Value of the next part of a number, whether it multiplies, and how many words it takes."""
    word = tokens.words[place]
    used = 1
    if language == "ar":
        word, joined = _arabic_part(word, opening=opening)
        numbers = NUMBERS["ar"]
        if not opening and not joined and word in numbers and word not in _TEENS:
            return None
    elif not opening and word in _AND and place + 1 < len(tokens.words):
        word, used = tokens.words[place + 1], 2
    factor = _scale(word, language)
    if factor is not None and (not opening or word in _LONE_SCALES):
        return float(factor), True, used
    value = NUMBERS.get(language, {}).get(word)
    if value is None and word in ONES.get(language, ()):
        value = 1
    if value is None and language == "ar":
        value = _hundreds(word)
    return None if value is None else (float(value), False, used)


def _scale(word: str, language: str) -> int | None:
    scales = SCALES.get(language, {})
    return scales.get(word) or (scales.get(stem(word, "kk")) if language == "kk" else None)


def _arabic_part(word: str, *, opening: bool) -> tuple[str, bool]:
    """A number word less article and the و that joins it; and whether there was a و."""
    known = NUMBERS["ar"].keys() | SCALES["ar"].keys() | ONES["ar"]
    if word in known:
        return word, False
    for clitics in ("و",) if not opening else ("ال", "و", "ل", "ب", "ف", "لل", "بال", "وال"):
        bare = word.removeprefix(clitics)
        if bare != word and (bare in known or _hundreds(bare)):
            return bare, clitics.startswith("و")
    return word, False


_TEENS = ("عشر", "عشره")


def _hundreds(word: str) -> int | None:
    for ending in ("مايه", "ميه"):
        unit = NUMBERS["ar"].get(word.removesuffix(ending)) if word.endswith(ending) else None
        if unit and unit < 10:
            return unit * 100
    return None
