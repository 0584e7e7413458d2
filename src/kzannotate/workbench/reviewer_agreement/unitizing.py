"""Krippendorff's alpha for unitizing: agreement on where things begin and end in a text.

After Krippendorff, Content Analysis (2nd edition, 2004), section 11.6; no library in Python has
it. Units of one reviewer and one label must not overlap.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Stretch = tuple[int, int]
"""Where a unit begins, and where it ends, in code points from the start of the whole."""


def u_alpha(said: Mapping[str, Sequence[Sequence[Stretch]]], length: int) -> float | None:
    """Alpha over all labels; None where nobody marked anything.

    Args:
        said: for each label, the units of each reviewer, in order.
        length: of the whole text.
    """
    pairs = [disagreement(by, length) for by in said.values()]
    observed, expected = sum(o for o, _ in pairs), sum(e for _, e in pairs)
    return 1.0 - observed / expected if expected else None


def disagreement(by: Sequence[Sequence[Stretch]], length: int) -> tuple[float, float]:
    """How far reviewers differ in units of one label, and how far chance would have it."""
    count = len(by)
    observed = sum(_between(by[a], by[b]) for a in range(count) for b in range(a + 1, count))
    scaled = 2.0 * observed / (count * (count - 1) * length * length)
    return scaled, _by_chance(by, length)


def _between(one: Sequence[Stretch], other: Sequence[Stretch]) -> int:
    """Squared distances of units that meet, and squares of those that meet none."""
    total = 0
    for begin, end in one:
        met = _meeting(other, begin, end)
        total += sum((begin - b) ** 2 + (end - e) ** 2 for b, e in met)
        total += (end - begin) ** 2 if not met else 0
    return total + sum((e - b) ** 2 for b, e in other if not _meeting(one, b, e))


def _meeting(units: Sequence[Stretch], begin: int, end: int) -> Sequence[Stretch]:
    first = bisect_right(units, begin, key=lambda u: u[1])
    last = bisect_left(units, end, key=lambda u: u[0])
    return units[first:last]


def _by_chance(by: Sequence[Sequence[Stretch]], length: int) -> float:
    lengths = [e - b for units in by for b, e in units]
    room = _Room([g for units in by for g in _gaps(units, length)])
    whole = len(by) * length
    weight = whole * (whole - 1) - sum(n * (n - 1) for n in lengths)
    total = 0.0
    for n in lengths:
        within = (len(lengths) - 1) * (2 * n**3 - 3 * n**2 + n) / 3
        total += within + n * n * room.for_unit(n)
    return 2.0 / length * total / weight if weight else 0.0


def _gaps(units: Sequence[Stretch], length: int) -> list[int]:
    edges = [0, *(edge for unit in units for edge in unit), length]
    found = [b - a for a, b in zip(edges[::2], edges[1::2], strict=True)]
    return [gap for gap in found if gap > 0]


class _Room:
    """In how many ways a unit fits into gaps."""

    def __init__(self, gaps: Sequence[int]) -> None:
        self._gaps = sorted(gaps)
        self._sums = [0, *accumulate(self._gaps)]

    def for_unit(self, n: int) -> int:
        """For a unit of a length: each gap that is as wide has room for it at each offset."""
        first = bisect_left(self._gaps, n)
        wide = len(self._gaps) - first
        return self._sums[-1] - self._sums[first] - wide * (n - 1)
