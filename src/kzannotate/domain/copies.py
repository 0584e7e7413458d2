"""Earlier copies of a project, which the program makes without being asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Why(StrEnum):
    """What a copy was made for."""

    UPGRADE = "upgrade"
    DAILY = "daily"
    BULK = "bulk"
    MERGE = "merge"
    RESTORE = "restore"
    HAND = "hand"


@dataclass(frozen=True, slots=True)
class Copy:
    """One earlier copy.

    Args:
        path: of its file, a project like any other.
        number: grows with each copy of the project, whatever the clock says.
        time: when it was made, ISO 8601 in UTC; the date alone for the oldest ones.
        why: what it was made for.
        size: in bytes.
    """

    path: Path
    number: int
    time: str
    why: Why
    size: int


class Copies(Protocol):
    """The earlier copies of one open project."""

    def all(self) -> list[Copy]:
        """All that are there, the newest first."""

    def outdated(self) -> bool:
        """Whether something was committed since the newest one, or there is none."""

    def make(self, why: Why, *, step: Callable[[int, int], None] | None = None) -> Copy:
        """Make one, also while somebody writes; thin out the older ones.

        Args:
            why: what it is made for.
            step: told how many pages of how many are copied; what it raises stops the copy.

        Raises:
            ProjectError: it cannot be made, or does not hold what it should; none is left behind.
        """


LAST, DAYS, WEEKS = 5, 7, 4
"""How many copies are kept: the last ones, one of each day and of each week that have any."""
OF_A_KIND = {Why.HAND: 5, Why.UPGRADE: 2}
"""How many of a kind are kept besides."""
ALWAYS = 3
"""Copies that are kept however large they are."""
MOST_BYTES = 4_000_000_000
"""Of all copies of one project together, but for those that are always kept."""


def superfluous(copies: Iterable[Copy]) -> list[Copy]:
    """Those that thinning takes away; how many are kept is bounded, whatever the clock said."""
    newest_first = sorted(copies, key=lambda copy: -copy.number)
    kept = set(newest_first[:LAST])
    for period, most in ((_day, DAYS), (_week, WEEKS)):
        last_of: dict[object, Copy] = {}
        for copy in newest_first:
            last_of.setdefault(period(copy), copy)
        kept.update([*last_of.values()][:most])
    for why, most in OF_A_KIND.items():
        kept.update([copy for copy in newest_first if copy.why is why][:most])
    room = MOST_BYTES
    for place, copy in enumerate(copy for copy in newest_first if copy in kept):
        room -= copy.size
        if room < 0 and place >= ALWAYS:
            kept.discard(copy)
    return [copy for copy in newest_first if copy not in kept]


def _day(copy: Copy) -> str:
    return copy.time[:10]


def _week(copy: Copy) -> object:
    try:
        return date.fromisoformat(_day(copy)).isocalendar()[:2]
    except ValueError:
        return _day(copy)
