"""Many stretches of days, asked whether one more shares a day with any of them."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


class Times:
    """Stretches of days in order of their beginnings; unknown ones share no day with any."""

    def __init__(self, periods: Iterable[tuple[date, date] | None]) -> None:
        known = sorted({p for p in periods if p is not None})
        self._starts = [start for start, _ in known]
        self._latest = list(accumulate((end for _, end in known), max))
        """The latest end of each stretch and of those that begin before it."""

    def share_a_day(self, period: tuple[date, date] | None) -> bool:
        """Whether one of the stretches and this one have a day in common."""
        if period is None:
            return False
        begun = bisect_right(self._starts, period[1])
        return begun > 0 and self._latest[begun - 1] >= period[0]
