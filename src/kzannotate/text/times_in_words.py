"""Times of day told in words: في السادسة والنصف مساء, в половине седьмого, кешкі сағат жетіде."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.number_words import NUMBERS
from kzannotate.text.ordinals import ordinal_at
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.text.tokens import Tokens

Found = tuple[int, int, int]
"""First word, last word, minutes past midnight or noon."""

_SIXTY, _HALF_DAY, _TEN = 60, 12, 10
_HALVES = {
    "ar": folded_words("صباحا مساء ظهرا ليلا فجرا عصرا"),
    "en": folded_words("morning afternoon evening"),
    "ru": folded_words("утра вечера дня ночи"),
    "kk": folded_words("таңғы таңертеңгі кешкі түнгі түскі сәскелік"),
}
_PARTS = {
    fold_word(w): minutes
    for w, minutes in (("والنصف", 30), ("ونصف", 30), ("والربع", 15), ("وربع", 15), ("والثلث", 20))
}
_LESS = {fold_word(w): m for w, m in (("ربعا", 15), ("ربع", 15), ("ثلثا", 20))}
_ARABIC_HOURS = folded_words(
    "الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الحادية"
)
_EXCEPT = fold_word("إلا")
_HALF_PAST = folded_words("половине половина")
_RUSSIAN_LESS = {"четверти": 15, "пяти": 5, "десяти": 10, "двадцати": 20, "двадцати пяти": 25}
"""What is wanting of an hour: без двадцати двенадцать."""
_WITHOUT, _FURTHEST = "без", 4
_ENGLISH_MINUTES = {"fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40}
_KAZAKH_HALF, _KAZAKH_HOUR = fold_word("жарым"), fold_word("сағат")
_KAZAKH_ONE = {"бірде": 1, "бірден": 1}
_KAZAKH_ENDINGS = ("да", "де", "та", "те", "ға", "ге", "дан", "ден", "тан", "тен", "нан", "нен")


def _hour_of(word: str, language: str) -> int | None:
    """The hour that a word of number is, with what Kazakh hangs on it."""
    value = _KAZAKH_ONE.get(word, NUMBERS[language].get(word))
    if value is None and language == "kk":
        value = next(
            (
                v
                for e in _KAZAKH_ENDINGS
                if word.endswith(e) and (v := NUMBERS["kk"].get(word.removesuffix(e))) is not None
            ),
            None,
        )
    whole = value is not None and value == int(value) and 0 < value <= _HALF_DAY
    return int(value) if whole and value is not None else None


def _may_open(language: str) -> WordMemo[bool | None]:
    def ask(word: str) -> bool | None:
        if language == "ar":
            return word in _ARABIC_HOURS or None
        if language == "ru" and word in _HALF_PAST:
            return True
        return _hour_of(word, language) is not None or None

    return WordMemo(ask)


_OPENINGS = {language: _may_open(language) for language in _HALVES}


def in_words(language: str) -> WordMemo[bool | None]:
    """Words that a time of day in words may begin with."""
    return _OPENINGS[language]


def time_in_words(tokens: Tokens, place: int, language: str) -> Found | None:
    """The time of day that begins at a word, where its half of the day or its minutes say so."""
    return _READERS[language](tokens, place)


def _in_arabic(tokens: Tokens, place: int) -> Found | None:
    """السادسة والنصف مساء, الثامنة صباحا."""
    words = tokens.words
    hour = ordinal_at(tokens, place, "ar")
    value, last = (hour.value, hour.last) if hour is not None else (1, place)  # الواحدة
    if value > _HALF_DAY:
        return None
    minutes = int(value) * _SIXTY
    behind = (*words[last + 1 : last + 4], "", "", "")
    if behind[0] in _PARTS:
        last, minutes = last + 1, minutes + _PARTS[behind[0]]
    elif behind[0] == _EXCEPT and behind[1] in _LESS:
        last, minutes = last + 2, minutes - _LESS[behind[1]]
    half = words[last + 1] if last + 1 < len(words) else ""
    return (place, last, minutes) if half in _HALVES["ar"] else None


def _in_english(tokens: Tokens, place: int) -> Found | None:
    """Six thirty, seven in the evening, a quarter to eight."""
    words, hour = tokens.words, _hour_of(tokens.words[place], "en")
    if hour is None:
        return None
    ahead, behind = words[max(0, place - 2) : place], (*words[place + 1 : place + 4], "", "", "")
    if ahead == ("quarter", "to"):
        return place - 2, place, hour * _SIXTY - 15
    if ahead[-1:] == ("at",) and behind[0] in _ENGLISH_MINUTES:
        return place, place + 1, hour * _SIXTY + _ENGLISH_MINUTES[behind[0]]
    told = behind[:2] == ("in", "the") and behind[2] in _HALVES["en"]
    return (place, place, hour * _SIXTY) if told else None


def _in_russian(tokens: Tokens, place: int) -> Found | None:
    """В половине седьмого, семь часов вечера, семь утра."""
    words = tokens.words
    if words[place] in _HALF_PAST:
        hour = ordinal_at(tokens, place + 1, "ru") if place + 1 < len(words) else None
        told = hour is not None and hour.value <= _HALF_DAY and words[hour.last].endswith("ого")
        known = hour is not None and (told or words[hour.last].endswith("его"))
        if hour is None or not known or words[max(0, place - 1)] not in ("в", "к", "до", "около"):
            return None
        return place, hour.last, (int(hour.value) - 1) * _SIXTY + 30
    told_hour = _hour_of(words[place], "ru") or (1 if words[place] == "час" else None)
    less = _less_in_russian(words[max(0, place - _FURTHEST) : place])
    if told_hour is not None and less is not None:
        number, minutes = less
        return place - number, place, told_hour * _SIXTY - minutes
    behind = (*words[place + 1 : place + 3], "", "")
    of_clock = behind[0] in ("часов", "часа", "час") and behind[1] in _HALVES["ru"]
    if told_hour is None or not (of_clock or behind[0] in _HALVES["ru"]):
        return None
    return place, place, told_hour * _SIXTY


def _less_in_russian(ahead: Sequence[str]) -> tuple[int, int] | None:
    """How many words before an hour say what is wanting of it, and the minutes."""
    if _WITHOUT not in ahead:
        return None
    row = ahead[len(ahead) - 1 - ahead[::-1].index(_WITHOUT) :]
    told = row[1:-1] if row[-1] in ("минут", "минуты") else row[1:]
    minutes = _RUSSIAN_LESS.get(" ".join(told))
    return None if minutes is None else (len(row), minutes)


def _in_kazakh(tokens: Tokens, place: int) -> Found | None:
    """Сағат алты жарымда, кешкі жетіде."""
    words, hour = tokens.words, _hour_of(tokens.words[place], "kk")
    before = words[max(0, place - 2) : place]
    if hour is None or not before:
        return None
    further = _hour_of(words[place + 1], "kk") if place + 1 < len(words) else None
    last = place + (hour == _TEN and further in (1, 2))
    hour += (further or 0) * (last > place)
    told = before[-1] == _KAZAKH_HOUR or before[-1] in _HALVES["kk"]
    following = words[last + 1] if last + 1 < len(words) else ""
    halved = following.startswith(_KAZAKH_HALF)
    placed = words[last].endswith(_KAZAKH_ENDINGS) or halved
    if not told or not placed:
        return None
    return place, last + halved, hour * _SIXTY + 30 * halved


_READERS = {"ar": _in_arabic, "en": _in_english, "ru": _in_russian, "kk": _in_kazakh}
