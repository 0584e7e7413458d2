"""Times of a race as amounts: 2:24:18, two hours, 24 minutes and 18 seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.claim import Bound
from kzannotate.text.amounts import Amount
from kzannotate.text.fold import fold_word
from kzannotate.text.numerals import Numeral
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText

_DIGITS = WordMemo(str.isdecimal)
_PARTS = 3
_SIXTY = 60
_UNITS = {"hour": _SIXTY, "minute": 1.0, "second": 1 / _SIXTY}
_BETWEEN = frozenset((" ", ", ", "، "))
_HOUR = frozenset(map(fold_word, ("hour", "час", "сағат", "ساعة")))
_ONE = frozenset(("one", "an", "один", "бір"))
_AND = frozenset(("and", "и", "و", "мен"))


def with_joined_times(text: ArticleText) -> list[Amount]:
    """The amounts of an article, those of one length of time as one."""
    joined = list(joined_times(text))
    if not joined:
        return text.amounts
    within = {n for a in joined for n in range(a.first, a.last + 1)}
    apart = (a for a in text.amounts if a.number.first not in within)
    return sorted((*joined, *apart), key=lambda a: a.first)


def joined_times(text: ArticleText) -> Iterator[Amount]:
    """Lengths of time told in two or three units, as one amount in minutes, in order."""
    row: list[Amount] = []
    for amount in text.amounts:
        if row and not _goes_on(text, row[-1], amount):
            yield from _as_one(row)
            row = []
        hour = _one_hour(text, amount) if not row else None
        if hour is not None:
            row.append(hour)
        if amount.unit in _UNITS and amount.relation is Bound.EXACT and not amount.others:
            row.append(amount)
        elif row:
            yield from _as_one(row)
            row = []
    yield from _as_one(row)


def _one_hour(text: ArticleText, amount: Amount) -> Amount | None:
    """An hour that no number counts, right before some minutes: one hour, nine minutes."""
    if amount.unit != "minute" or amount.first < 1:
        return None
    words, place = text.tokens.words, amount.first - 1
    place -= words[place] in _AND
    if place < 0 or words[place] not in _HOUR:
        return None
    first = place - (place > 0 and words[place - 1] in _ONE)
    number = Numeral(first, place, 1.0)
    return Amount(first, place, number, 1.0, 1.0, Bound.EXACT, "hour", place)


def _goes_on(text: ArticleText, one: Amount, other: Amount) -> bool:
    """Whether an amount tells the minutes of the hours before it."""
    if _UNITS.get(other.unit or "", _SIXTY) >= _UNITS[one.unit or ""]:
        return False
    tokens, last = text.tokens, max(one.last, one.number.last)
    between = tokens.words[last + 1 : other.first]
    signs = {tokens.gap(n) for n in range(last, other.first)}
    return signs <= _BETWEEN and len(between) <= 1 and _AND.issuperset(between)


def _as_one(row: list[Amount]) -> Iterator[Amount]:
    if len(row) > 1:
        value = sum(a.value * _UNITS[a.unit or ""] for a in row)
        first, last = row[0].first, max(row[-1].last, row[-1].number.last)
        number = Numeral(first, last, value)
        yield Amount(first, last, number, value, value, Bound.EXACT, "minute", None)


def race_times(text: ArticleText) -> Iterator[Amount]:
    """Every time in minutes, seconds and parts of seconds, in minutes: 2:24.18, 4:05,7."""
    tokens = text.tokens
    words = tokens.words
    for place in _DIGITS.places(words):
        parts = words[place : place + _PARTS]
        if len(parts) < _PARTS or tokens.gap(place) != ":" or tokens.gap(place + 1) not in ".,٫":
            continue
        minutes, seconds, rest = parts
        if not all(p.isdecimal() for p in parts) or len(seconds) != len("00"):
            continue
        if max(len(minutes), len(rest)) <= len("00") and int(seconds) < _SIXTY:
            value = int(minutes) + float(f"{int(seconds)}.{rest}") / _SIXTY
            number = Numeral(place, place + _PARTS - 1, value, False)
            yield Amount(place, number.last, number, value, value, Bound.EXACT, "minute", None)


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
