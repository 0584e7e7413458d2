"""Whether what two passages about the same thing state can both be right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kzannotate.detection.facts import disjoint
from kzannotate.detection.properties import says_cancelled, says_held
from kzannotate.detection.spellings import skeleton
from kzannotate.domain.claim import Quantity, Relation
from kzannotate.text.amounts import Amount, amounts
from kzannotate.text.dates import DateSpan, Precision, dates
from kzannotate.text.fold import fold_word
from kzannotate.text.language import guess_language
from kzannotate.text.tokens import Tokens, tokens_in

if TYPE_CHECKING:
    from collections.abc import Iterable

Verdict = Literal["conflict", "no_conflict", "incomparable"]
Value = dict[str, float | str | None]

_ROUNDING = 0.03
_ALIKE_UNITS = ({"state", "member"}, {"person", "member"})
_VAGUE_WORDS = "عدة عديد العديد several many numerous dozens несколько многие ряд бірнеше көптеген"
_VAGUE = frozenset(fold_word(word) for word in _VAGUE_WORDS.split())
_BEFORE_YEARS = "في عام سنة العام بعام منذ حتى in since until by of year в с до году жылы"
_YEAR_WORDS = frozenset(fold_word(word) for word in _BEFORE_YEARS.split())


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
        days = tuple(dates(tokens.folded.text))
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
    pairs = [(x, y) for x in one.amounts for y in other.amounts if _countable_together(x, y)]
    if not pairs:
        return _without_pairs(one, other)
    # Of several amounts of a kind, the ones nearest in value are meant to be the same.
    x, y = min(pairs, key=lambda pair: abs(pair[0].value - pair[1].value))
    a, b = _amount(x), _amount(y)
    if _different_times(one, other):
        return Comparison("incomparable", a, b, "they speak of different times")
    if x.others != y.others:
        named, counted = (y, x) if x.others else (x, y)
        if named.value > counted.value:
            return Comparison("no_conflict", a, b, "one counts others besides those it names")
    if _apart(x, y):
        return Comparison("conflict", a, b, f"{_said(x)} and {_said(y)} exclude each other")
    return Comparison("no_conflict", a, b, f"{_said(x)} and {_said(y)} are compatible")


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
    if not one.dates or not other.dates:
        return False
    return not any(x.overlaps((y.first, y.last)) for x in one.dates for y in other.dates)


def _by_dates(one: _Passage, other: _Passage) -> Comparison | None:
    if not one.dates or not other.dates:
        return None
    order = list(Precision)
    x, y = (min(p.dates, key=lambda d: order.index(d.precision)) for p in (one, other))
    a, b = _days(x), _days(y)
    if any(_is_edition(p, d) for p, d in ((one, x), (other, y))) and x.first.year != y.first.year:
        return Comparison("incomparable", a, b, "they speak of different editions")
    if x.overlaps((y.first, y.last)):
        return Comparison("no_conflict", a, b, "the dates are compatible")
    return Comparison("conflict", a, b, "the dates exclude each other")


def _is_edition(passage: _Passage, day: DateSpan) -> bool:
    """Whether a year is part of a name: the word before it is no preposition, it ends the text."""
    if day.precision is not Precision.YEAR:
        return False
    place = passage.tokens.at_folded(day.start)
    before = passage.tokens.words[place - 1] if place else ""
    return place > 1 and before not in _YEAR_WORDS


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
