"""What a number allows as it is written: rounding, "about", "more than"; and sums with it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzannotate.domain.claim import Bound
from kzannotate.text.fold import folded_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzannotate.text.amounts import Amount
    from kzannotate.text.tokens import Tokens

_ABOUT = 0.1
_BEYOND, _JUST = 1.6, 1.15
_ROUND_SHARE = 0.05
_HALF_POINT = 0.005
_FRACTION, _FRACTION_MOST = 0.13, 0.05
_ABOUT_FRACTION = 0.09
_EXACTLY = 0.004
_JUST_BEFORE = folded_words("just slightly little barely чуть немногим قليلا بقليل сәл")
_DIGITS = frozenset("0123456789")
_GROUPED = re.compile(r"(?<=[0-9])\s(?=[0-9]{3}(?![0-9]))")


@dataclass(frozen=True, slots=True)
class Interval:
    """From the least to the most that a number may mean; both ends are positive or zero."""

    low: float
    high: float

    def meets(self, other: Interval, tolerance: float = 0.0) -> bool:
        """Whether both may be one number, each end a share of it off."""
        near = 1 + tolerance
        return self.low <= other.high * near and other.low <= self.high * near

    def times(self, other: Interval) -> Interval:
        """The product."""
        return Interval(self.low * other.low, self.high * other.high)

    def over(self, other: Interval) -> Interval:
        """The quotient, by a number that is not zero."""
        return Interval(self.low / (other.high or 1), self.high / (other.low or 1))

    def scaled(self, factor: float) -> Interval:
        """So many times as much."""
        return Interval(self.low * factor, self.high * factor)

    def away_from(self, other: Interval) -> Interval:
        """How far the two may lie apart."""
        least = max(0.0, self.low - other.high, other.low - self.high)
        return Interval(least, max(abs(self.high - other.low), abs(other.high - self.low)))


def total(parts: Iterable[Interval]) -> Interval:
    """The sum of several."""
    listed = list(parts)
    return Interval(sum(p.low for p in listed), sum(p.high for p in listed))


def as_written(tokens: Tokens, amount: Amount, *, rounded: bool = False) -> Interval:
    """What an amount allows.

    Args:
        tokens: words of the text.
        amount: one of its amounts.
        rounded: zeros at the end are taken for rounding, as in conversions.
    """
    if amount.unit == "share":
        return _share(tokens, amount)
    slack = _half_step(tokens, amount, rounded=rounded)
    low, high = max(0.0, amount.low - slack), amount.high + slack
    relation = amount.relation
    if relation is Bound.ABOUT:
        return Interval(low * (1 - _ABOUT), high * (1 + _ABOUT))
    if relation in (Bound.MORE, Bound.AT_LEAST):
        return Interval(amount.low, high * (_JUST if is_just(tokens, amount) else _BEYOND))
    if relation in (Bound.LESS, Bound.AT_MOST):
        return Interval(low / (_JUST if is_just(tokens, amount) else _BEYOND), amount.high)
    return Interval(low, high)


def written_slack(tokens: Tokens, amount: Amount) -> float:
    """How far off an exact number may be by its rounding: half of what its last digit says."""
    if amount.unit == "share" and not amount.number.share:
        return (_half_step(tokens, amount, rounded=False) or _HALF_POINT * 98) / 100
    return _half_step(tokens, amount, rounded=False)


def is_just(tokens: Tokens, amount: Amount) -> bool:
    """Whether "just", "slightly" or the like stands beside the qualifier of a number."""
    words = tokens.words[max(0, amount.first - 2) : amount.number.first]
    return not _JUST_BEFORE.isdisjoint(words)


def _share(tokens: Tokens, amount: Amount) -> Interval:
    """A share: half a point off in percent, more in words: "a third" may be 30 or 36 %."""
    about = amount.relation is Bound.ABOUT
    if amount.number.share:
        slack = min(_FRACTION * amount.value, _FRACTION_MOST)
        slack = max(slack, _ABOUT_FRACTION) if about else slack
    else:
        slack = _half_step(tokens, amount, rounded=False) / 100 or _HALF_POINT
        slack = max(slack, _HALF_POINT * 2, _ROUND_SHARE * amount.value if about else 0.0)
    low, high = max(0.0, amount.low - slack), amount.high + slack
    if amount.relation in (Bound.MORE, Bound.AT_LEAST):
        return Interval(amount.low - _EXACTLY, max(1.0, high))
    if amount.relation in (Bound.LESS, Bound.AT_MOST):
        return Interval(0.0, amount.high + _EXACTLY)
    return Interval(low, high)


def _half_step(tokens: Tokens, amount: Amount, *, rounded: bool) -> float:
    """Half of what the last written digit of a number stands for; 0 for plain whole numbers."""
    first, last = amount.number.first, amount.number.last
    start, end = tokens.starts[first], tokens.ends[last]
    text = _GROUPED.sub("", tokens.folded.text[start:end])  # 12 500
    digits = next((n for n, c in enumerate(text) if c not in "0123456789.,"), len(text))
    number = text[:digits].rstrip(".,")
    if not _DIGITS & set(number):
        return _rounded_off(amount.value) if rounded and amount.value >= _ROUND_FROM else 0.0
    whole, sign, decimals = number.replace(",", ".").rpartition(".")
    whole = whole.replace(".", "")
    value = amount.number.value * (100 if amount.unit == "share" else 1)
    shown = float(f"{whole}.{decimals}") if whole else float(decimals)
    grouped = sign and len(decimals) == _GROUP and value == int(whole + decimals or 0)
    if sign and shown and not grouped and value / shown >= _SCALE_FROM:  # 1.4 billion
        return value / shown * 10.0 ** -len(decimals) / 2
    if sign and value == shown:
        return 10.0 ** -len(decimals) / 2
    if shown and not sign and value / shown >= _SCALE_FROM:  # 46 million
        step = _last_place(shown) if rounded else 1.0
        return min(value / shown * step / 2, _ROUND_SHARE * value)
    return _rounded_off(value) if rounded else 0.0


def _rounded_off(value: float) -> float:
    """By how much zeros at the end may have rounded a number: 40 to 5 of 100, and 6 to a half."""
    return min(_last_place(value) / 2, max(_HALF, _ROUND_SHARE * value))


_ROUND_FROM = 20
_SCALE_FROM = 100
_TEN = 10
_HALF = 0.5
_GROUP = 3


def _last_place(value: float) -> float:
    """What the last digit of a whole number that is not zero stands for: 10 for 160."""
    if value != int(value) or value <= 0:
        return 0.0
    step = 1
    while value % (step * _TEN) == 0:
        step *= _TEN
    return float(step)
