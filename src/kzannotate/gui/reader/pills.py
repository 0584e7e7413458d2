"""Where label pills go on one line: none over another, none beyond the margins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

GAP = 3.0
"""Pixels between two pills."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A pill that would like to stand at its mark's logical start.

    Args:
        anchor: x of that start.
        width: of the whole label.
        leftwards: it grows to the left, as in a line that runs from right to left.
        shortest: below this width it is not worth showing.
    """

    anchor: float
    width: float
    leftwards: bool
    shortest: float


def place_pills(
    wishes: Iterable[Wish], left: float, right: float
) -> list[tuple[float, float] | None]:
    """For each wish, in order of importance, its ``(left, right)``, or None: no room."""
    taken: list[tuple[float, float]] = []
    placed: list[tuple[float, float] | None] = []
    for wish in wishes:
        spot = _spot(wish, taken, left, right)
        placed.append(spot)
        if spot is not None:
            taken.append((spot[0] - GAP, spot[1] + GAP))
    return placed


def _spot(
    wish: Wish, taken: list[tuple[float, float]], left: float, right: float
) -> tuple[float, float] | None:
    width = min(wish.width, right - left)
    start = wish.anchor - width if wish.leftwards else wish.anchor
    start = min(max(start, left), right - width)
    anchor = start + width if wish.leftwards else start
    low = max((b for a, b in taken if a < anchor <= b or b <= anchor), default=left)
    high = min((a for a, b in taken if a <= anchor < b or a >= anchor), default=right)
    if any(a < anchor < b for a, b in taken):
        return None
    if wish.leftwards:
        spot = (max(anchor - width, low, left), anchor)
    else:
        spot = (anchor, min(anchor + width, high, right))
    return spot if spot[1] - spot[0] >= min(wish.shortest, wish.width) else None
