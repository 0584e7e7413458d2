"""Times of day as amounts: at 7.30 pm, الساعة السابعة والنصف, в 19:30, сағат 10:00-де.

They are told in minutes past midnight or noon, since writers leave out which of the two is meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.claim import Bound
from kzannotate.text.amounts import Amount
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.number_words import NUMBERS
from kzannotate.text.numerals import Numeral
from kzannotate.text.ordinals import ordinal_at
from kzannotate.text.times_in_words import in_words, time_in_words
from kzannotate.text.weekdays import weekday_of
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.text.tokens import Tokens

CLOCK = "clock"
"""The unit of times of day."""

_HOUR = folded_words("الساعة ساعة o'clock oclock часов часа час сағат")
_AT = {
    "ar": folded_words("الساعة"),
    "en": folded_words("at by around about from until before after shortly"),
    "ru": folded_words("в к около примерно с до ровно"),
    "kk": folded_words("сағат"),
}
_HALVES = folded_words("am pm a p утра вечера дня ночи")
_NOON = {fold_word(w): 0 for w in ("noon", "midnight", "полдень", "полночь")}
_OF_QUARTERS = {
    fold_word(w): minutes
    for w, minutes in (("والنصف", 30), ("ونصف", 30), ("والربع", 15), ("وربع", 15), ("والثلث", 20))
}
_LESS = fold_word("إلا")
_LESS_BY = {fold_word(w): m for w, m in (("ربعا", 15), ("ربع", 15), ("ثلثا", 20), ("خمس", 5))}
_PAST = {"half": 30, "quarter": 15}
_ELSEWHERE = folded_words(
    "gmt utc غرينتش جرينتش гринвичу мск московскому moscow et est cet موسكو mecca مكة"
)
_PARTS_OF_DAY = frozenset(
    ("morning", "afternoon", "evening", "night", "yesterday", "today", "daily", "sharp")
)
_ZONE_REACH, _DAY_REACH = 6, 4
_DAY, _HALF_DAY, _SIXTY = 24, 720, 60
_TWO, _FIVE = 2, 5
_DAYTIMES = frozenset({"morning", "afternoon", "evening", "night", "am", "pm"})
"""Without one of these "ten to seven" may be a vote."""
_OPENINGS = {
    "ar": WordMemo(lambda word: word in _HOUR or bool(in_words("ar")[word])),
    "en": WordMemo(lambda word: word.isdecimal() or word in _NOON or word in NUMBERS["en"]),
    "ru": WordMemo(lambda word: word.isdecimal() or bool(in_words("ru")[word])),
    "kk": WordMemo(lambda word: word.isdecimal() or bool(in_words("kk")[word])),
}
Found = tuple[int, int, int]
"""First word, last word, minutes."""


def times_of_day(tokens: Tokens, language: str) -> Iterator[Amount]:
    """Every time on the clock, in order; those of another place's clock are left out."""
    openings, past = _OPENINGS.get(language), 0
    for place in tokens.places(openings) if openings is not None else ():
        found = _time_at(tokens, place, language) if place >= past else None
        if found is None and place >= past and in_words(language)[tokens.words[place]]:
            found = time_in_words(tokens, place, language)
        if found is None or _is_elsewhere(tokens, found):
            continue
        first, last, minutes = found
        past = last + 1
        value = float(minutes % _HALF_DAY or _HALF_DAY)
        number = Numeral(first, last, value, False)
        yield Amount(first, last, number, value, value, Bound.EXACT, CLOCK, None)


def _time_at(tokens: Tokens, place: int, language: str) -> Found | None:
    if language == "ar":
        return _in_arabic(tokens, place)
    word = tokens.words[place]
    if word.isdecimal():
        return _in_digits(tokens, place, language)
    return _in_english(tokens, place) if language == "en" else None


def _in_digits(tokens: Tokens, place: int, language: str) -> Found | None:
    """19:30, 7.30 pm, 7 pm, 10 часов утра, where a word says that it is a time of day."""
    words = tokens.words
    hours, minutes, last = int(words[place][:3]), 0, place
    following = words[place + 1] if place + 1 < len(words) else ""
    if tokens.gap(place) in (":", ".") and following.isdecimal() and len(following) == _TWO:
        minutes, last = int(following), place + 1
    if (
        hours > _DAY
        or minutes >= _SIXTY
        or len(words[place]) > _TWO
        or _goes_on(tokens, place, last)
    ):
        return None
    before = words[place - 1] if place else ""
    behind = words[last + 1 : last + 3]
    halved = bool(behind) and behind[0] in _HALVES and (language != "en" or _is_half(tokens, last))
    hourly = len(behind) > 1 and behind[0] in _HOUR and behind[1] in _HALVES
    at = before in _AT[language] and last > place and tokens.gap(place) == ":"
    at = at or (before in _AT["en"] and last > place and _is_on_a_day(tokens, last, language))
    if not (halved or hourly or at or (language == "kk" and before in _AT["kk"])):
        return None
    return place, last, hours * _SIXTY + minutes


def _is_on_a_day(tokens: Tokens, last: int, language: str) -> bool:
    """Whether words soon behind an English number with a stop tell of a day: at 11.20 on Monday."""
    near = tokens.words[last + 1 : last + _DAY_REACH]
    plain = all(tokens.gap(n) == " " for n in range(last, last + len(near)))
    told = any(w in _PARTS_OF_DAY or weekday_of(w) is not None for w in near)
    return language == "en" and plain and told


def _is_half(tokens: Tokens, last: int) -> bool:
    """Whether am or pm stands there, with or without full stops."""
    word, *more = tokens.words[last + 1 : last + 3]
    return word in ("am", "pm") or (more[:1] == ["m"] and tokens.gap(last + 1) == ".")


def _goes_on(tokens: Tokens, place: int, last: int) -> bool:
    """Whether digits are part of a date, a score, a race time or a longer row."""
    before = tokens.gap(place - 1) if place else " "
    behind = tokens.gap(last)
    following = tokens.words[last + 1] if last + 1 < len(tokens.words) else ""
    joined = behind[:1] in (":", "/", "%", ".", "-", "–") and following.isdecimal()
    return joined or before in (":", "/", ".", "-", "–", "+")


def _in_english(tokens: Tokens, place: int) -> Found | None:
    """Half past seven, seven o'clock, noon."""
    words = tokens.words
    lead = words[max(0, place - 2) : place]
    if words[place] in _NOON:
        return (place, place, 0) if lead[-1:] == ("at",) else None
    hours = int(NUMBERS["en"].get(words[place], _DAY))
    if lead[-1:] == ("past",) and lead[0] in _PAST and hours <= _DAY // 2:
        return place - 2, place, hours * _SIXTY + _PAST[lead[0]]
    if lead[-1:] in (("past",), ("to",)) and hours <= _DAY // 2:
        minutes = NUMBERS["en"].get(lead[0], 0) if len(lead) == _TWO else 0
        if lead[0] == "quarter":
            minutes = 15
        told = set(words[place + 1 : place + 5]) & _DAYTIMES or lead[-1] == "past"
        if minutes and told and not minutes % _FIVE and minutes <= _SIXTY // 2:
            past = lead[-1] == "past"
            return place - 2, place, hours * _SIXTY + int(minutes if past else -minutes)
    behind = words[place + 1 : place + 3]
    named = behind[:1] and (behind[0] in ("o'clock", "oclock") or behind == ("o", "clock"))
    return (place, place, hours * _SIXTY) if named and hours <= _DAY // 2 else None


def _in_arabic(tokens: Tokens, place: int) -> Found | None:
    """الساعة 19:30, الساعة السابعة والنصف, الساعة الثالثة إلا ربعا."""
    words, at = tokens.words, place + 1
    if words[place] != fold_word("الساعة") or at >= len(words) or tokens.gap(place) != " ":
        return None
    return _digits_in_arabic(tokens, at) if words[at].isdecimal() else _words_in_arabic(tokens, at)


def _digits_in_arabic(tokens: Tokens, at: int) -> Found | None:
    words = tokens.words
    following = words[at + 1] if at + 1 < len(words) else ""
    exact = tokens.gap(at) == ":" and following.isdecimal() and len(following) == _TWO
    if len(words[at]) > _TWO or int(words[at]) > _DAY or (exact and int(following) >= _SIXTY):
        return None
    return at, at + exact, int(words[at]) * _SIXTY + (int(following) if exact else 0)


def _words_in_arabic(tokens: Tokens, at: int) -> Found | None:
    words = tokens.words
    hour = ordinal_at(tokens, at, "ar")
    if hour is None or not words[at].startswith("ال") or hour.value > _DAY // 2:
        return None
    behind = words[hour.last + 1 : hour.last + 3]
    minutes, last = int(hour.value) * _SIXTY, hour.last
    if behind and behind[0] in _OF_QUARTERS:
        return at, last + 1, minutes + _OF_QUARTERS[behind[0]]
    if len(behind) > 1 and behind[0] == _LESS and behind[1] in _LESS_BY:
        return at, last + 2, minutes - _LESS_BY[behind[1]]
    return at, last, minutes


def _is_elsewhere(tokens: Tokens, found: Found) -> bool:
    """Whether words say that the clock of another place is meant."""
    first, last, _ = found
    near = tokens.words[max(0, first - 2) : last + 1 + _ZONE_REACH]
    return not _ELSEWHERE.isdisjoint(near)
