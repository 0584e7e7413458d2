"""Numbers in a row of words, in digits, in words and mixed: 27, ٢٧, سبع وعشرون, 3.5 млрд."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from kzannotate.text.counted_nouns import MONEY_SIGNS, PEOPLE
from kzannotate.text.fold import fold_word
from kzannotate.text.matching import is_arabic, without_article
from kzannotate.text.number_words import FRACTION_PLURALS, FRACTIONS, NUMBERS, ONES, SCALES
from kzannotate.text.parts_of_whole import RUSSIAN_PARTS, part_of_whole
from kzannotate.text.stems import stem
from kzannotate.text.units import concept_of

if TYPE_CHECKING:
    from kzannotate.text.tokens import Tokens

_SCALE_GAP = frozenset({" ", "", "-", ". "})
_FIRST_YEAR, _LAST_YEAR = 1500, 2150
_AND = ("and",)
_LONE_SCALES = frozenset(
    fold_word(word)
    for words in (
        "مئة مائة ألف مليون مليونا مليار مليارا",
        "hundred thousand million billion dozen",
        "тысяча тысячу тысячи миллион миллиона миллиард сотня сотню дюжина дюжину",
        "жүз мың",
    )
    for word in words.split()
)
"""Scale words that mean one of their kind when no number stands before them."""
_DECIMAL = re.compile("[.,]")
_LONGEST_SUM = 24
"""Code points between a sign of money and the last digits behind it."""
_SHORT_SCALES = {"k": 1_000, "m": 10**6, "b": 10**9, "bn": 10**9, "tn": 10**12}
_ABLATIVE = re.compile("(?:тан|тен|дан|ден|нан|нен)$")
_DATIVE = re.compile("(?<=[а-яқңғүұөәһі]{2})(?:ға|ге|қа|ке)$")
_APPROXIMATE = frozenset({"сотни"})
_BEFORE_APPROXIMATE = frozenset({"около", "порядка", "свыше", "более", "почти"})
_KAZAKH_SCALES = ("миллион", "миллиард", "триллион")
_HALF = 0.5
_ENGLISH_PARTS = FRACTIONS["en"].keys() - {"half"}
_HALVES = {"en": ("and", "a", "half"), "ru": ("с", "половинои")}
_THOUSANDS = "000"


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
    if tokens.words[place].isdecimal():
        digits = _digits_at(tokens, place, language)
        return _extended(tokens, digits, language) if digits else None
    fraction = _fraction_at(tokens, place, language) or _part_at(tokens, place, language)
    found = fraction or _words_at(tokens, place, language)
    if fraction:
        return _of_scale(tokens, fraction, language)
    return _extended(tokens, found, language) if found else None


@lru_cache(maxsize=16_384)
def may_begin(word: str, language: str) -> bool:
    """Whether a number may begin with a folded word; a quick look before ``numeral_at``."""
    if word.isdecimal():
        return True
    if language == "ar":
        bare = _arabic_part(word, opening=True)[0]
        known = bare in NUMBERS["ar"] or bare in ONES["ar"] or _hundreds(bare) is not None
        return known or bare in _LONE_SCALES or _fraction_word(word) in FRACTIONS["ar"]
    tables = (NUMBERS, ONES, FRACTIONS)
    if any(word in t.get(language, ()) for t in tables) or word in _LONE_SCALES:
        return True
    if language == "ru":
        return word in _APPROXIMATE or word.startswith(RUSSIAN_PARTS)
    return language == "kk" and _declines(word)


def _declines(word: str) -> bool:
    """Whether a Kazakh word is a number in the ablative or the dative: бестен, мыңға."""
    bare = _ABLATIVE.sub("", word)
    return bare in NUMBERS["kk"] or not _LONE_SCALES.isdisjoint((bare, _DATIVE.sub("", word)))


def _digits_at(tokens: Tokens, place: int, language: str) -> Numeral | None:
    first = place
    text = tokens.words[place]
    grouped = False
    while place + 1 < len(tokens.words) and tokens.words[place + 1].isdecimal():
        gap, following = tokens.gap(place), tokens.words[place + 1]
        if _groups(text, gap, following, grouped=grouped, language=language) or _dotted(
            tokens, place, text, language
        ):
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
    if gap == " ":
        return language != "ar" or following == _THOUSANDS
    return gap in ",،" or (gap == "." and grouped)


def _dotted(tokens: Tokens, place: int, text: str, language: str) -> bool:
    """Whether a stop parts thousands: 68.000, 1.250.000, and 17.818 of what has no halves."""
    following = tokens.words[place + 1]
    if language == "en" or tokens.gap(place) != "." or len(following) != 3 or len(text) > 3:
        return False
    after = tokens.words[place + 2] if place + 2 < len(tokens.words) else ""
    if after.isdecimal():
        return tokens.gap(place + 1) == "." and len(after) == 3 and text != "0"
    unit = concept_of(after, language) if after and tokens.gap(place + 1) == " " else None
    return text[0] != "0" and (following == _THOUSANDS or unit in PEOPLE)


def _scaled(tokens: Tokens, value: float, place: int, language: str) -> tuple[float, int]:
    """The number times the scale words after it."""
    while place + 1 < len(tokens.words) and tokens.gap(place) in _SCALE_GAP:
        factor = _scale(tokens.words[place + 1], language) or _short_scale(tokens, place)
        if factor is None:
            break
        value, place = value * factor, place + 1
    return value, place


def _short_scale(tokens: Tokens, place: int) -> int | None:
    """The scale that a letter right behind a sum of money stands for: $40m."""
    factor = _SHORT_SCALES.get(tokens.words[place + 1])
    if factor is None or tokens.gap(place) != "":
        return None
    start = tokens.starts[place]
    before = tokens.folded.text[max(0, start - _LONGEST_SUM) : start].rstrip("0123456789.,")[-1:]
    return factor if before in MONEY_SIGNS and before else None


def _extended(tokens: Tokens, numeral: Numeral, language: str) -> Numeral:
    """A number with what goes on behind its scale word: 3 آلاف و200, ثلاثة ملايين ونصف المليون."""
    scale = _scale(tokens.words[numeral.last], language)
    if language == "ar":
        bare = _arabic_part(tokens.words[numeral.last], opening=False)[0]
        scale = _scale(bare, language) or _of_two(bare)
    if not scale:
        return numeral
    more = _more_digits(tokens, numeral.last, language) or _more_half(tokens, numeral.last, scale)
    if more is None or not 0 < more.value < scale:
        return numeral
    return Numeral(numeral.first, more.last, numeral.value + more.value)


def shared_scale(tokens: Tokens, lower: Numeral, upper: Numeral, language: str) -> int:
    """What the scale word of a range's upper end makes of a bare lower one: 10 to 15 million."""
    factor = _scale(tokens.words[upper.last], language) if upper.last > upper.first else None
    bare = _scale(tokens.words[lower.last], language) is None
    return factor if factor and bare and lower.value * factor < upper.value else 1


def _of_two(word: str) -> int | None:
    """The scale that an Arabic dual doubles: مليونان, ألفين."""
    doubled = NUMBERS["ar"].get(word, 0) // 2
    return int(doubled) if doubled >= 1_000 and doubled in SCALES["ar"].values() else None


def _more_digits(tokens: Tokens, last: int, language: str) -> Numeral | None:
    place = last + 1
    words = tokens.words
    if tokens.gap(last) != " " or place >= len(words):
        return None
    if words[place] == "و" and place + 1 < len(words) and tokens.gap(place) == "":
        place += 1
    elif language == "ar":
        return None
    return _digits_at(tokens, place, language) if words[place].isdecimal() else None


def _more_half(tokens: Tokens, last: int, scale: int) -> Numeral | None:
    """A half or a quarter of the scale, joined by و."""
    place = last + 1
    if place >= len(tokens.words) or tokens.gap(last) != " ":
        return None
    word = tokens.words[place]
    share = FRACTIONS["ar"].get(word.removeprefix("و")) if word.startswith("و") else None
    if share is None:
        return None
    again = tokens.words[place + 1] if place + 1 < len(tokens.words) else ""
    repeated = SCALES["ar"].get(without_article(again)) == scale
    return Numeral(last, place + 1 if repeated else place, share * scale)


def _of_scale(tokens: Tokens, share: Numeral, language: str) -> Numeral:
    """A fraction, or where a scale word follows, that part of it: half a million, ربع مليون."""
    place = share.last + 1
    words = tokens.words
    while place < len(words) and words[place] in ("a", "of"):
        place += 1
    if place >= len(words) or tokens.gap(share.last) != " ":
        return share
    # نصف المليون
    word = without_article(words[place]) if language == "ar" else words[place]
    factor = _scale(word, language)
    if factor is None:
        return share
    value, last = _scaled(tokens, share.value * factor, place, language)
    return Numeral(share.first, last, value)


def _part_at(tokens: Tokens, place: int, language: str) -> Numeral | None:
    found = part_of_whole(tokens, place, language)
    return Numeral(place, *found, share=True) if found else None


@lru_cache(maxsize=2_048)
def _fraction_word(word: str) -> str:
    """An Arabic word less its article, or less the ب or ل before a fraction: بربع, لثلثي."""
    bare = word[1:] if word[:1] in ("ب", "ل") else ""
    return bare if bare in FRACTIONS["ar"] else without_article(word)


def _fraction_at(tokens: Tokens, place: int, language: str) -> Numeral | None:
    words = tokens.words
    shares = FRACTIONS.get(language, {})
    plurals = FRACTION_PLURALS.get(language, {})
    word = _fraction_word(words[place]) if is_arabic(words[place]) else words[place]
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
    if word in _ENGLISH_PARTS:
        whole = after == "of" or _scale(after, "en") is not None or after == "a"
        return before not in ("a", "one") or not whole
    return word == "half" and tokens.gap(place) == "-"


def _words_at(tokens: Tokens, place: int, language: str) -> Numeral | None:
    total, group, factor, last = 0.0, 0.0, 1.0, place - 1
    while last + 1 < len(tokens.words):
        if last >= place and not _continues(tokens.gap(last)):
            break
        found = _part(tokens, last + 1, language, opening=last < place)
        if found is None:
            break
        value, scale, used = found
        if scale:
            total, group = _multiplied(total, group, value)
            factor = value
        elif value == _HALF and total and not group:
            group = _HALF * factor  # a million and a half
        elif group and not _adds(group, value):
            break
        elif value >= _DUAL:
            total += value  # مليونان وثلاثمئة ألف
        else:
            group += value
        last += used
    value = total + group
    return Numeral(place, last, value) if last >= place and value > 1 else None


_ONE_OR_TWO = frozenset(map(fold_word, ("ألفا", "مليونا", "مليارا")))
"""Two before the noun that is counted, one thousand or million with the ending of an object."""
_DUAL = 1_000
"""From here on a word that is no scale names two of one: ألفان, مليونان."""


def _continues(gap: str) -> bool:
    return gap in (" ", "-")


def _multiplied(total: float, group: float, factor: float) -> tuple[float, float]:
    if factor == 100:
        return total, (group or 1) * factor
    return total + (group or 1) * factor, 0.0


def _adds(group: float, value: float) -> bool:
    """Whether a number word goes on with the one before: سبعة وعشرون, двадцать семь."""
    if (value == 10 and group < 10) or 0 < value < 1:
        return True  # خمسة عشر, екі жарым
    if 0 < group % 100 < 10:
        return value == 10 or 20 <= value < 100
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
        follows = joined or word in _TEENS or word in SCALES["ar"]  # عشرون ألفا
        if not opening and word in numbers and not follows:
            return None
    elif not opening and (halves := _halves_at(tokens, place, language)):
        return 0.5, False, halves
    elif not opening and word in _AND and place + 1 < len(tokens.words):
        word, used = tokens.words[place + 1], 2
    factor = _scale(word, language)
    about = place > 0 and tokens.words[place - 1] in _BEFORE_APPROXIMATE
    if word in _APPROXIMATE and opening and not about:
        return None  # "hundreds" of something
    alone = word in _LONE_SCALES or (language == "kk" and _declines(word))
    if factor is not None and (not opening or alone or word in _APPROXIMATE):
        return float(factor), True, used
    value = NUMBERS.get(language, {}).get(word)
    if value is not None and word in _ONE_OR_TWO and _goes_on_with_and(tokens, place):
        value /= 2  # ألفًا ومئتي سلة: a dual would have ان or ين before "and"
    value = 1 if value is None and word in ONES.get(language, ()) else value
    if value is None and language == "ar":
        value = _hundreds(word)
    return None if value is None else (float(value), False, used)


def _goes_on_with_and(tokens: Tokens, place: int) -> bool:
    """Whether an Arabic number word that brings its own "and" stands right behind a word."""
    following = tokens.words[place + 1] if place + 1 < len(tokens.words) else ""
    return following.startswith("و") and may_begin(following, "ar")


def _halves_at(tokens: Tokens, place: int, language: str) -> int:
    """How many words of "and a half" stand at a place; 0 for none."""
    halves = _HALVES.get(language, ())
    return len(halves) if halves and tokens.words[place : place + len(halves)] == halves else 0


def _scale(word: str, language: str) -> int | None:
    scales = SCALES.get(language, {})
    if language == "kk" and word not in scales:
        own = next((s for s in _KAZAKH_SCALES if word.startswith(s)), stem(word, "kk"))
        return scales.get(own)  # 30 миллионы
    return scales.get(word)


def _arabic_part(word: str, *, opening: bool) -> tuple[str, bool]:
    """A number word less article and the و that joins it; and whether there was a و."""
    if word in _ARABIC_NUMBERS:
        return word, False
    for clitics in ("و", "وال") if not opening else ("ال", "و", "ل", "ب", "ف", "لل", "بال", "وال"):
        bare = word.removeprefix(clitics)
        if bare != word and (bare in _ARABIC_NUMBERS or _hundreds(bare)):
            return bare, clitics.startswith("و")
    return word, False


_ARABIC_NUMBERS = frozenset({*NUMBERS["ar"], *SCALES["ar"], *ONES["ar"]})
_TEENS = ("عشر", "عشره")


def _hundreds(word: str) -> int | None:
    for ending in ("مايه", "ميه"):
        unit = NUMBERS["ar"].get(word.removesuffix(ending)) if word.endswith(ending) else None
        if unit and unit < 10:
            return int(unit * 100)
    return None
