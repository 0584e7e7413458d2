"""Ordinals in a row of words: 12th, XII, twelfth, الثانية عشرة, двенадцатый, он екінші."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from kzannotate.text.fold import fold_word

if TYPE_CHECKING:
    from kzannotate.text.tokens import Tokens

_ARABIC = {
    1: "أول أولى",
    2: "ثاني ثانية",
    3: "ثالث ثالثة",
    4: "رابع رابعة",
    5: "خامس خامسة",
    6: "سادس سادسة",
    7: "سابع سابعة",
    8: "ثامن ثامنة",
    9: "تاسع تاسعة",
    10: "عاشر عاشرة",
    11: "حادي حادية",
}
_ARABIC_TENS = {
    20: "عشرون عشرين",
    30: "ثلاثون ثلاثين",
    40: "أربعون أربعين",
    50: "خمسون خمسين",
    60: "ستون ستين",
    70: "سبعون سبعين",
    80: "ثمانون ثمانين",
    90: "تسعون تسعين",
    100: "مئة مائة",
}
_TEN = frozenset(map(fold_word, ("عشر", "عشرة")))
_ENGLISH_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_ENGLISH = {word: number for number, word in enumerate(_ENGLISH_WORDS.split(), start=1)}
_ENGLISH_TENS = "twent thirt fort fift sixt sevent eight ninet"
_RUSSIAN_STEMS = (
    "перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат"
    " четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат"
)
_RUSSIAN = {stem: number for number, stem in enumerate(_RUSSIAN_STEMS.split(), start=1)}
_RUSSIAN_TENS = {
    20: "двадцат двадцать",
    30: "тридцат тридцать",
    40: "сороков сорок",
    50: "пятидесят пятьдесят",
    60: "шестидесят шестьдесят",
    70: "семидесят семьдесят",
    80: "восьмидесят восемьдесят",
    90: "девяност девяносто",
    100: "сот сто",
}
_RUSSIAN_ENDING = re.compile(
    "(?:ь?(?:его|ему|им|ем|их|ими|еи|я|е|ю)|ыи|ии|ои|ая|ое|ого|ому|ым|ом|ую|ые|ых|ыми)$"
)
_KAZAKH_WORDS = "бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы"
_KAZAKH = {fold_word(w): n for n, w in enumerate(_KAZAKH_WORDS.split(), start=1)}
_KAZAKH_TENS = {
    10: "оныншы он",
    20: "жиырмасыншы жиырма",
    30: "отызыншы отыз",
    40: "қырқыншы қырық",
    50: "елуінші елу",
    60: "алпысыншы алпыс",
    70: "жетпісінші жетпіс",
    80: "сексенінші сексен",
    90: "тоқсаныншы тоқсан",
    100: "жүзінші жүз",
}
_SUFFIX = {
    "en": re.compile("st|nd|rd|th"),
    "ru": re.compile("[ыо]?и|[ао]?я|[ыо]?е|[о]?го|[о]?му|ую|ю|м|ом"),
    "kk": re.compile("ы?ншы|і?нші|шы|ші"),
}
_ROMAN = re.compile("(?=[XVI])(X{0,4}L?X{0,3})(IX|IV|V?I{0,3})$")
_CYRILLIC_ROMAN = str.maketrans("ХІ", "XI")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}
_SHORTEST_ROMAN = 2
_JOINTS = frozenset({" ", "-"})


@dataclass(frozen=True, slots=True)
class Ordinal:
    """An ordinal with the numbers of its first and last words."""

    first: int
    last: int
    value: int


def ordinal_at(tokens: Tokens, place: int, language: str) -> Ordinal | None:
    """The longest ordinal that begins with a word; None where none does.

    A bare number is one in Arabic only, with its article and a hyphen or tatweel: الـ12.
    """
    word = tokens.words[place]
    if word.isdecimal():
        return _in_digits(tokens, place, language)
    roman = _roman(tokens.raw_word(place)) if language != "ar" else None
    if roman:
        return Ordinal(place, place, roman)
    if language == "ar":
        return _arabic_at(tokens, place)
    return _in_words(tokens, place, language)


def _in_digits(tokens: Tokens, place: int, language: str) -> Ordinal | None:
    if not 0 < len(tokens.words[place]) <= len("100") or place + 1 >= len(tokens.words):
        return None
    suffix, wanted = tokens.words[place + 1], _SUFFIX.get(language)
    joined = tokens.gap(place) == ("" if language == "en" else "-")
    if wanted is None or not joined or not wanted.fullmatch(suffix):
        return None
    return Ordinal(place, place + 1, int(tokens.words[place]))


def _roman(word: str) -> int | None:
    """The number that capital letters write, of two letters at least or V or X."""
    word = word.translate(_CYRILLIC_ROMAN)
    if len(word) < _SHORTEST_ROMAN and word not in ("V", "X"):
        return None
    if not _ROMAN.match(word):
        return None
    values = [_ROMAN_VALUES[letter] for letter in word]
    following = [*values[1:], 0]
    return sum(v if v >= n else -v for v, n in zip(values, following, strict=True))


def _in_words(tokens: Tokens, place: int, language: str) -> Ordinal | None:
    value, tens = _value(tokens.words[place], language), _ten(tokens.words[place], language)
    behind = tokens.words[place + 1] if place + 1 < len(tokens.words) else ""
    if tens and behind and tokens.gap(place) in _JOINTS:
        small = _value(behind, language)
        if small and small < 10:
            return Ordinal(place, place + 1, tens + small)
    return Ordinal(place, place, value) if value else None


@lru_cache(maxsize=16_384)
def _value(word: str, language: str) -> int | None:
    """The value of one word that is an ordinal of its own."""
    if language == "ru":
        ending = _RUSSIAN_ENDING.search(word)
        return _stems().get(word[: ending.start()]) if ending else None
    return _table(language).get(word)


@cache
def _stems() -> dict[str, int]:
    tens = {words.split()[0]: number for number, words in _RUSSIAN_TENS.items()}
    return _RUSSIAN | tens


@cache
def _table(language: str) -> dict[str, int]:
    if language == "en":
        tens = {
            f"{ten}ieth": n for n, ten in zip(range(20, 100, 10), _tens_of_english(), strict=True)
        }
        return _ENGLISH | tens | {"hundredth": 100}
    if language == "kk":
        tens = {fold_word(words.split()[0]): number for number, words in _KAZAKH_TENS.items()}
        return _KAZAKH | tens
    return {}


def _tens_of_english() -> list[str]:
    return _ENGLISH_TENS.split()


@lru_cache(maxsize=16_384)
def _ten(word: str, language: str) -> int | None:
    """The tens that a cardinal word puts before an ordinal: twenty, двадцать, жиырма."""
    if language == "en":
        tens = zip(range(20, 100, 10), _tens_of_english(), strict=True)
        return {f"{ten}y": number for number, ten in tens}.get(word)
    rows = {"ru": _RUSSIAN_TENS, "kk": _KAZAKH_TENS}.get(language, {})
    return {fold_word(words.split()[1]): number for number, words in rows.items()}.get(word)


def _arabic_at(tokens: Tokens, place: int) -> Ordinal | None:
    """الثاني, الثانية عشرة, الحادية والعشرون; only with the article."""
    word = tokens.words[place]
    behind = tokens.words[place + 1] if place + 1 < len(tokens.words) else ""
    value = _arabic_value(word)
    if word == "ال" and behind.isdecimal() and len(behind) <= len("100"):
        return Ordinal(place, place + 1, int(behind))
    if value is None or tokens.gap(place) not in ("", " "):
        return Ordinal(place, place, value) if value and value != 11 else None
    if value <= 11 and value != 10 and behind in _TEN:
        return Ordinal(place, place + 1, 11 if value in (1, 11) else 10 + value)
    tens = _arabic_value(behind[1:]) if behind.startswith("و") else None
    if value <= 11 and tens and tens >= 20:
        return Ordinal(place, place + 1, tens + (1 if value == 11 else value))
    return Ordinal(place, place, value) if value != 11 else None


@lru_cache(maxsize=16_384)
def _arabic_value(word: str) -> int | None:
    if not word.startswith("ال"):
        return None
    bare = word.removeprefix("ال")
    return _arabic_words().get(bare)


@cache
def _arabic_words() -> dict[str, int]:
    rows = _ARABIC | _ARABIC_TENS
    return {fold_word(w): number for number, words in rows.items() for w in words.split()}
