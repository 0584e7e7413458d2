"""From values to places: round steps of an axis, days as numbers."""

from __future__ import annotations

import math
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

_STEPS = (1, 2, 2.5, 5, 10)
_SPREAD = 200
"""How many times the least the most may be before an axis counts in powers of ten."""
_MILLION = 10**6


class Scale(NamedTuple):
    """An axis.

    Args:
        start: where the least stands, in pixels.
        end: where the most stands.
        powers: equal steps are equal factors.
        days: the numbers are ordinal days.
        whole: there are no parts of one.
    """

    least: float
    most: float
    start: float
    end: float
    powers: bool = False
    days: bool = False
    whole: bool = False

    def at(self, value: float) -> float:
        """Where a value stands; beyond an end at the end."""
        low, high, value = (self._told(v) for v in (self.least, self.most, value))
        share = (value - low) / (high - low) if high > low else 0.5
        return self.start + min(1.0, max(0.0, share)) * (self.end - self.start)

    def steps(self, about: int) -> list[float]:
        """Round values, about so many, within both ends."""
        if self.days:
            return [float(d) for d in _days(int(self.least), int(self.most), about)]
        if self.powers:
            first = math.ceil(math.log10(self.least) - 1e-9)
            last = math.floor(math.log10(self.most) + 1e-9)
            return [10.0**n for n in range(first, last + 1)]
        wide = self.most - self.least
        if wide <= 0:
            return [self.least]
        rough = wide / max(1, about)
        power = 10.0 ** math.floor(math.log10(rough))
        step = next(s * power for s in _STEPS if s * power >= rough * 0.999)
        step = max(step, 1.0) if self.whole else step
        first = math.ceil(self.least / step - 1e-9)
        count = math.floor(self.most / step + 1e-9) - first
        return [(first + n) * step for n in range(count + 1)]

    def words(self, value: float) -> str:
        """How a value is written at the axis."""
        if self.days:
            return date.fromordinal(int(value)).isoformat()
        if abs(value) >= _MILLION:
            return f"{value / _MILLION:,.6g}M"
        return f"{value:,.6g}"

    def _told(self, value: float) -> float:
        return math.log10(max(value, 1e-12)) if self.powers else value


def scale_of(values: Iterable[float], start: float, end: float, *, days: bool = False) -> Scale:
    """An axis on which all values find room, with a little at either end."""
    known = sorted(values) or [0.0, 1.0]
    least, most = known[0], known[-1]
    if days:
        room = max(3.0, (most - least) * 0.06)
        first, last = date.min.toordinal(), date.max.toordinal()
        return Scale(max(first, least - room), min(last, most + room), start, end, days=True)
    if least > 0 and most / least > _SPREAD:
        return Scale(least / 1.5, most * 1.5, start, end, powers=True)
    room = (most - least) * 0.1 or max(1.0, abs(most) * 0.1)
    low = least - room
    whole = all(v == int(v) for v in known)
    return Scale(max(0.0, low) if least >= 0 else low, most + room, start, end, whole=whole)


def ordinal(day: str | None) -> int | None:
    """The number of a day, of the first one of a month or a year; None: no such day."""
    parts = (day or "")[:10].split("-")
    try:
        numbers = [int(p) for p in parts if p]
        return date(*([*numbers, 1, 1])[:3]).toordinal() if numbers else None
    except (ValueError, TypeError, OverflowError):
        return None


def _days(first: int, last: int, about: int) -> list[int]:
    """First days of years or months, or single days."""
    start, end = date.fromordinal(first), date.fromordinal(last)
    for months in (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000):
        count = ((end.year - start.year) * 12 + end.month - start.month) // months
        if count <= about:
            found = _month_starts(start, end, months)
            if len(found) > 1:
                return found
            break
    step = max(1, (last - first) // max(1, about))
    return list(range(first, last + 1, step))


def _month_starts(start: date, end: date, months: int) -> list[int]:
    first = -(-(start.year * 12 + start.month - 1) // months) * months
    found = []
    for number in range(first, end.year * 12 + end.month, months):
        if number // 12 >= 1:
            day = date(number // 12, number % 12 + 1, 1)
            if start <= day <= end:
                found.append(day.toordinal())
    return found
