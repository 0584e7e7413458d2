"""Shares said with whole numbers: one in five, девять из десяти, бестен бірі, خمس السكان."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kzannotate.text.number_words import NUMBERS, ONES
from kzannotate.text.units import unit_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.text.tokens import Tokens

_ABLATIVE = re.compile("(?:тан|тен|дан|ден|нан|нен)$")
_GENITIVE = re.compile(".{2}(?:ның|нің|дың|дің|тың|тің)$")
_KAZAKH_PARTS = {
    "бірі": 1,
    "бірін": 1,
    "екісі": 2,
    "екісін": 2,
    "үші": 3,
    "төрті": 4,
    "бесі": 5,
    "алтысы": 6,
    "жетісі": 7,
    "сегізі": 8,
    "тоғызы": 9,
}
_KAZAKH_CASES = re.compile("(?:не|нің|нде|нен)$")
_RUSSIAN_PARTS = (
    (3, "трет"),
    (4, "четверт"),
    (5, "пят"),
    (6, "шест"),
    (7, "седьм"),
    (8, "восьм"),
    (10, "десят"),
)
RUSSIAN_PARTS = (*(stem_ for _, stem_ in _RUSSIAN_PARTS), "кажд")
"""Beginnings of Russian words that a share may begin with."""
_ORDINAL_ENDINGS = ("ыи", "ии", "ая", "ья", "ое", "ье", "ого", "ому", "ои", "ую", "ью")
_OF_EVERY = (("من", "كل"), ("من", "اصل"), ("من", "بين"))
_OF_EVERY_RUSSIAN = (("из", "каждых"), ("из",))
_TIMED = frozenset({"year", "month", "week", "day", "hour", "minute", "time"})
_SEVERAL = frozenset(("طلبه", "قضاه", "رعاه", "غزاه", "ورثه", "قاده", "ساده", "مئه", "مايه"))
"""Arabic plurals that look like one thing."""
_ARABIC_PARTS = frozenset({"خمس", "سدس", "سبع", "ثمن", "تسع", "عشر"})
_IN = (("in",), ("out", "of"), ("in", "every"), ("out", "of", "every"))
_LARGEST_WHOLE = 20
_WHOLES = (5.0, 10.0, 20.0, 100.0)
"""What Russian shares are out of, where no "every" tells that they are shares."""


def part_of_whole(tokens: Tokens, place: int, language: str) -> tuple[int, float] | None:
    """The last word of a share that begins with a word, and its value; None where none does."""
    read = {"en": _one_in, "kk": _kazakh_share, "ru": _russian_share, "ar": _arabic_share}
    found = read.get(language)
    return found(tokens, place) if found and place + 1 < len(tokens.words) else None


def _kazakh_share(tokens: Tokens, place: int) -> tuple[int, float] | None:
    words, number = tokens.words, NUMBERS["kk"]
    if words[place] in number:
        return _kazakh_of(tokens, place, number[words[place]])
    whole = number.get(_ABLATIVE.sub("", words[place]))
    if not whole:
        return None
    part = _KAZAKH_PARTS.get(_KAZAKH_CASES.sub("", words[place + 1]))
    if part and part < whole:
        return place + 1, part / whole
    return _kazakh_part(tokens, place, whole)


def _kazakh_of(tokens: Tokens, place: int, whole: float) -> tuple[int, float] | None:
    """Of ten houses nine: он үйдің тоғызы."""
    behind = tokens.words[place + 1 : place + 3]
    part = _KAZAKH_PARTS.get(_KAZAKH_CASES.sub("", behind[-1]), 0) if behind else 0
    known = len(behind) > 1 and _GENITIVE.match(behind[0]) and 0 < part < whole
    return (place + 2, part / whole) if known else None


def _kazakh_part(tokens: Tokens, place: int, whole: float) -> tuple[int, float] | None:
    """One part of five: бестен бір бөлігі."""
    part = {"бір": 1, **NUMBERS["kk"]}.get(tokens.words[place + 1])
    named = place + 2 < len(tokens.words) and tokens.words[place + 2].startswith("бөлі")
    if not part or not named or part >= whole:
        return None
    return place + 2, part / whole


def _russian_share(tokens: Tokens, place: int) -> tuple[int, float] | None:
    words = tokens.words
    if words[place].startswith("кажд"):
        whole = _russian_whole(words[place + 1])
        known = whole and words[place + 1].endswith(_ORDINAL_ENDINGS)
    else:
        whole = _russian_whole(words[place])
        known = whole and words[place + 1].startswith("част")
    if whole and known:
        return place + 1, 1 / whole
    return next(_russian_of(tokens, place), None)


def _russian_of(tokens: Tokens, place: int) -> Iterator[tuple[int, float]]:
    """Nine of ten, девять из каждых десяти."""
    words, number = tokens.words, NUMBERS["ru"]
    part = 1.0 if words[place] in ONES["ru"] else number.get(words[place], 0)
    for joint in _OF_EVERY_RUSSIAN:
        at = place + 1 + len(joint)
        if part and words[place + 1 : at] == joint and at < len(words):
            whole = number.get(words[at], 0)
            if part < whole and (len(joint) > 1 or whole in _WHOLES):
                yield at, part / whole


def _russian_whole(word: str) -> int | None:
    return next((n for n, stem_ in _RUSSIAN_PARTS if word.startswith(stem_)), None)


def _arabic_share(tokens: Tokens, place: int) -> tuple[int, float] | None:
    words = tokens.words
    part = words[place].removeprefix("ب")
    if part not in _ARABIC_PARTS:
        return _arabic_one_of(tokens, place)
    owned = tokens.gap(place) == " " and _is_owned(words[place + 1 : place + 3])
    timed = unit_of(words[place + 1], "ar") in _TIMED
    if owned and not timed and (place == 0 or not words[place - 1].startswith("ال")):
        return place, 1 / NUMBERS["ar"][part]
    return None


def _is_owned(behind: tuple[str, ...]) -> bool:
    """Whether a definite noun, or one thing of a definite noun, stands behind: مساحة الإقليم."""
    if behind[0].startswith("ال"):
        return True
    one = behind[0].endswith("ه") and not behind[0].startswith("ا") and behind[0] not in _SEVERAL
    return one and len(behind) > 1 and behind[1].startswith("ال")


def _arabic_one_of(tokens: Tokens, place: int) -> tuple[int, float] | None:
    """One of every five: واحد من كل خمسة."""
    words = tokens.words
    part = 1 if words[place] in ONES["ar"] else NUMBERS["ar"].get(words[place])
    if not part or words[place + 1 : place + 3] not in _OF_EVERY or place + 3 >= len(words):
        return None
    whole = NUMBERS["ar"].get(words[place + 3])
    return (place + 3, part / whole) if whole and part < whole else None


def _one_in(tokens: Tokens, place: int) -> tuple[int, float] | None:
    """One in five, nine out of ten."""
    words = tokens.words
    number = {**NUMBERS["en"], "one": 1}
    after = words[place + 1 : place + 5]
    joint = next((j for j in reversed(_IN) if after[: len(j)] == j), None)
    if words[place] not in number or joint is None or len(after) <= len(joint):
        return None
    whole = number.get(after[len(joint)])
    if not whole or not number[words[place]] < whole <= _LARGEST_WHOLE:
        return None
    return place + len(joint) + 1, number[words[place]] / whole
