"""Whether what two passages about the same thing state can both be right."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Literal

from kzannotate.detection.facts import disjoint
from kzannotate.detection.measures import is_forecast, measures
from kzannotate.detection.properties import says_cancelled, says_held
from kzannotate.detection.spellings import skeleton
from kzannotate.domain.claim import Quantity, Relation
from kzannotate.text.amounts import Amount, amounts
from kzannotate.text.dates import YEAR_WORDS, DateSpan, Precision, dates
from kzannotate.text.fold import fold_word
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.language import guess_language
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.numerals import may_begin
from kzannotate.text.tokens import Tokens, tokens_in
from kzannotate.text.units import unit_of

if TYPE_CHECKING:
    from collections.abc import Iterable

Verdict = Literal["conflict", "no_conflict", "incomparable"]
Value = dict[str, float | str | None]

_ROUNDING = 0.03
_TELLING = 3
_NOMINAL = date(2000, 6, 15)
"""Where "last year" and days without a year are put, so that they can be set side by side."""
_ALIKE_UNITS = ({"state", "member"}, {"person", "member"})
_VAGUE_WORDS = "عدة عديد العديد several many numerous dozens несколько многие ряд бірнеше көптеген"
_VAGUE = frozenset(fold_word(word) for word in _VAGUE_WORDS.split())


@dataclass(frozen=True)
class Comparison:
    """A verdict with the value that was read from each passage, and why."""

    verdict: Verdict
    a: Value
    b: Value
    reason: str


@dataclass(frozen=True)
class _Passage:
    tokens: Tokens
    language: str
    amounts: tuple[Amount, ...]
    dates: tuple[DateSpan, ...]

    @classmethod
    def read(cls, text: str, language: str | None) -> _Passage:
        tokens = tokens_in(text)
        code = (language or guess_language(text) or "").split("-")[0]
        days = tuple(dates(tokens.folded.text, _NOMINAL))
        at = tokens.at_folded
        dated = {n for d in days for n in range(at(d.start), at(d.end - 1) + 1)}
        found = tuple(a for a in amounts(tokens, code) if a.number.first not in dated)
        return cls(tokens, code, found, days)

    def has(self, words: Iterable[str]) -> bool:
        return not frozenset(words).isdisjoint(self.tokens.words)

    @property
    def says_cancelled(self) -> bool:
        return any(says_cancelled(w) for w in self.tokens.words)

    @property
    def is_forecast(self) -> bool:
        return is_forecast(self.tokens.words)

    @property
    def content(self) -> frozenset[str]:
        """Stems of the words that say what it is about: no numbers, units, small words."""
        words = (
            w
            for w in self.tokens.words
            if w not in FUNCTION_WORDS
            and not may_begin(w, self.language)
            and unit_of(w, self.language) is None
        )
        return frozenset().union(*(noun_stems(w, self.language) for w in words))

    @property
    def says_held(self) -> bool:
        return any(says_held(w) for w in self.tokens.words)


def compare_passages(
    a: str, b: str, language_a: str | None = None, language_b: str | None = None
) -> Comparison:
    """Set the values of two passages against each other: amounts first, then dates, then words."""
    one, other = _Passage.read(a, language_a), _Passage.read(b, language_b)
    return (
        _by_amounts(one, other)
        or _by_dates(one, other)
        or _by_cancellation(one, other)
        or _by_words(one, other)
    )


def _by_amounts(one: _Passage, other: _Passage) -> Comparison | None:
    pairs = _pairs(one, other)
    if not pairs:
        return _without_pairs(one, other)
    apart = [(x, y) for x, y in pairs if _apart(x, y) and not _named_besides(x, y)]
    x, y = (apart or pairs)[0]
    a, b = _amount(x), _amount(y)
    if _different_times(one, other):
        return None if not apart else Comparison("incomparable", a, b, "of different times")
    if apart and (one.is_forecast != other.is_forecast or _of_other_things(one, other)):
        return Comparison("incomparable", a, b, "they need not speak of the same thing")
    if apart:
        return Comparison("conflict", a, b, f"{_said(x)} and {_said(y)} exclude each other")
    return Comparison("no_conflict", a, b, f"{_said(x)} and {_said(y)} are compatible")


def _pairs(one: _Passage, other: _Passage) -> list[tuple[Amount, Amount]]:
    """Amounts that measure the same thing: each with the likeliest one of the other passage."""
    found = []
    for x in one.amounts:
        y = _likeliest(one, x, other)
        if y is not None and _likeliest(other, y, one) is x:
            found.append((x, y))
    return found


def _likeliest(passage: _Passage, amount: Amount, other: _Passage) -> Amount | None:
    own = measures(passage.tokens, amount)
    ranked = []
    for number, candidate in enumerate(other.amounts):
        theirs = measures(other.tokens, candidate)
        elsewhere = own and theirs and own.isdisjoint(theirs)
        if _countable_together(amount, candidate) and not elsewhere:
            far = abs(candidate.value - amount.value)
            ranked.append((not own & theirs, amount.unit != candidate.unit, far, number))
    return other.amounts[min(ranked)[-1]] if ranked else None


def _of_other_things(one: _Passage, other: _Passage) -> bool:
    """Whether two passages of one language, both of several words, share none that tells."""
    if one.language != other.language or min(len(one.content), len(other.content)) < _TELLING:
        return False
    return one.content.isdisjoint(other.content)


def _named_besides(x: Amount, y: Amount) -> bool:
    """Whether one counts others besides some that it names, and the other counts all."""
    if x.others == y.others:
        return False
    besides, whole = (x, y) if x.others else (y, x)
    return whole.value > besides.value


def _without_pairs(one: _Passage, other: _Passage) -> Comparison | None:
    if one.amounts and other.amounts:
        a, b = _amount(one.amounts[0]), _amount(other.amounts[0])
        return Comparison("incomparable", a, b, "they count different things")
    counted = one.amounts or other.amounts
    if counted and (one.has(_VAGUE) or other.has(_VAGUE)):
        values = [_amount(p.amounts[0]) if p.amounts else {} for p in (one, other)]
        return Comparison("no_conflict", values[0], values[1], "one gives no exact number")
    return None


def _countable_together(x: Amount, y: Amount) -> bool:
    if x.unit == y.unit:
        return True
    if x.unit is None or y.unit is None:
        return "share" not in (x.unit, y.unit)
    return {x.unit, y.unit} in _ALIKE_UNITS


def _apart(x: Amount, y: Amount) -> bool:
    one, other = x.quantity(), y.quantity()
    if not disjoint(one, other):
        return False
    large = max(abs(x.value), abs(y.value))
    rounded = any(a.number.last > a.number.first for a in (x, y))  # "1.2 million"
    exact = one.relation is other.relation is Relation.EXACT
    return not (rounded and exact and abs(x.value - y.value) <= _ROUNDING * large)


def _different_times(one: _Passage, other: _Passage) -> bool:
    pairs = [_one_year(x, y) for x in one.dates for y in other.dates]
    comparable = [(x, y) for x, y in pairs if x.dated == y.dated]
    return bool(comparable) and not any(x.overlaps((y.first, y.last)) for x, y in comparable)


def _one_year(x: DateSpan, y: DateSpan) -> tuple[DateSpan, DateSpan]:
    """Two days, the one without a year put into the other's."""
    if x.dated == y.dated or not x.precision is y.precision is Precision.DAY:
        return x, y
    if y.dated:
        return _in_year(x, y.first.year), y
    return x, _in_year(y, x.first.year)


def _in_year(day: DateSpan, year: int) -> DateSpan:
    try:
        first, last = day.first.replace(year=year), day.last.replace(year=year)
    except ValueError:  # the 29th of February
        return day
    return replace(day, first=first, last=last, dated=True)


def _by_dates(one: _Passage, other: _Passage) -> Comparison | None:
    if not one.dates or not other.dates:
        return None
    order = list(Precision)
    most_precise = [min(p.dates, key=lambda d: order.index(d.precision)) for p in (one, other)]
    x, y = _one_year(*most_precise)
    if x.dated != y.dated:
        return None
    a, b = _days(x), _days(y)
    edition = any(_is_edition(p, d) for p, d in ((one, x), (other, y)))
    if edition and x.first.year != y.first.year:
        return Comparison("incomparable", a, b, "they speak of different editions")
    if x.overlaps((y.first, y.last)):
        return Comparison("no_conflict", a, b, "the dates are compatible")
    if _of_other_things(one, other):
        return Comparison("incomparable", a, b, "they need not speak of the same thing")
    return Comparison("conflict", a, b, "the dates exclude each other")


def _is_edition(passage: _Passage, day: DateSpan) -> bool:
    """Whether a year is part of a name: the word before it is no preposition, it ends the text."""
    if day.precision is not Precision.YEAR:
        return False
    place = passage.tokens.at_folded(day.start)
    before = passage.tokens.words[place - 1] if place else ""
    return place > 1 and before not in YEAR_WORDS


def _by_cancellation(one: _Passage, other: _Passage) -> Comparison | None:
    off = one.says_cancelled, other.says_cancelled
    if off[0] == off[1]:
        return None
    held = other if off[0] else one
    if not held.says_held:
        return None
    states: list[Value] = [{"status": "cancelled" if is_off else "held"} for is_off in off]
    return Comparison("conflict", states[0], states[1], "one says it was called off")


def _by_words(one: _Passage, other: _Passage) -> Comparison:
    if one.tokens.words and _same_words(one, other):
        return Comparison("no_conflict", {}, {}, "the words are the same, or spellings of them")
    return Comparison("incomparable", {}, {}, "no values of one kind stand in both")


def _same_words(one: _Passage, other: _Passage) -> bool:
    if one.tokens.words == other.tokens.words:
        return True
    return skeleton(one.tokens.words, one.language) == skeleton(other.tokens.words, other.language)


def _amount(amount: Amount) -> Value:
    quantity = amount.quantity()
    return {
        "low": _plain(quantity.low),
        "high": _plain(quantity.high),
        "unit": quantity.unit,
        "relation": quantity.relation.value,
    }


def _plain(bound: float | None) -> float | None:
    return int(bound) if bound is not None and bound == int(bound) else bound


def _days(day: DateSpan) -> Value:
    return {"from": day.first.isoformat(), "to": day.last.isoformat()}


def _said(amount: Amount) -> str:
    quantity: Quantity = amount.quantity()
    sign = "" if quantity.relation is Relation.EXACT else quantity.relation.value
    return f"{sign}{amount.value:g}"
