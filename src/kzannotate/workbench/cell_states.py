"""How each stated value stands to the reference and to what the other sources state."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.passages.facts import (
    DatedValue,
    bears_out,
    comparable,
    dated_values,
    disjoint,
)
from kzannotate.detection.passages.times import Times
from kzannotate.domain.claim import Claim, ClaimStatus
from kzannotate.domain.comparison import CellState, Ground
from kzannotate.domain.entity import FactStatus
from kzannotate.text.dates import period

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kzannotate.detection.lexicon.properties import Property
    from kzannotate.domain.claim import Quantity
    from kzannotate.domain.entity import Fact

LOUDNESS = {
    CellState.DIFFERS: 0,
    CellState.CONTESTED: 1,
    CellState.OUTDATED: 2,
    CellState.AGREES: 3,
    CellState.ALONE: 4,
    CellState.MISSING: 5,
}
"""Which state of several a cell or a row shows: the first."""

_AROUND = timedelta(days=4)
"""How far from the day of its article a value may still be of the same time."""
_TRIED = 100
"""Other values that one value is held against at the most, each way."""
_FEW = 60
"""Stretches of days of which each is compared with each."""


class Judged(NamedTuple):
    """What a value's state is and what it rests on."""

    state: CellState
    ground: Ground = Ground.NOTHING
    fact: str | None = None


@dataclass(frozen=True)
class Stated:
    """A claim of a row.

    Args:
        column: number of the source that states it.
        own_day: the only time known of it is that of its article.
    """

    claim: Claim
    column: int
    own_day: bool

    @property
    def quantity(self) -> Quantity | None:
        """What can be compared; a number of *others* cannot."""
        found = self.claim.quantity
        return found if found is not None and not found.others else None

    @cached_property
    def days(self) -> tuple[date, date] | None:
        """The days it holds for."""
        return period(self.claim.when) if self.claim.when else None

    @cached_property
    def around(self) -> tuple[date, date] | None:
        """The same with some around where only the article's day is known."""
        days = self.days
        if days is None or not self.own_day:
            return days
        first, last = days
        return (
            first - _AROUND if first > date.min + _AROUND else first,
            last + _AROUND if last < date.max - _AROUND else last,
        )

    @property
    def planned(self) -> bool:
        """Whether it is a plan, which its outcome need not bear out."""
        return self.claim.status is ClaimStatus.PLANNED


def loudest(states: Iterable[CellState]) -> CellState:
    """The state that stands for several."""
    return min(states, key=LOUDNESS.__getitem__, default=CellState.MISSING)


class RowJudge:
    """Judges all values of one entity's property.

    Args:
        about: the property.
        facts: all facts of the entity.
        known: the properties that facts may be of.
        stated: all that the sources state of it.
    """

    def __init__(
        self,
        about: Property,
        facts: Iterable[Fact],
        known: Iterable[Property],
        stated: Sequence[Stated],
    ) -> None:
        self._about = about
        kept = [f for f in facts if f.status is not FactStatus.WITHDRAWN]
        self._known = [v for v in dated_values(kept, known) if v.about.name == about.name]
        self._others = _Others(about, stated)

    def judge(self, one: Stated, *, let_off: bool = False) -> Judged:
        """What to think of one value.

        Args:
            one: the value.
            let_off: a reviewer has dismissed that it differs.
        """
        quantity = one.quantity
        if quantity is None:
            return Judged(CellState.ALONE)
        by_reference = self._by_reference(one, quantity)
        if by_reference is not None and not (let_off and by_reference.state is CellState.DIFFERS):
            return by_reference
        if let_off:
            return Judged(CellState.ALONE)
        return self._others.judge(one, quantity)

    def _by_reference(self, one: Stated, quantity: Quantity) -> Judged | None:
        known = [v for v in self._known if comparable(v.quantity, quantity, self._about)]
        valid = [v for v in known if self._holds(v, one)]
        fitting = [v for v in valid if not disjoint(v.quantity, quantity)]
        if not valid:
            return None
        if any(v.fact.status is FactStatus.CONTESTED for v in fitting or valid):
            return Judged(CellState.CONTESTED, Ground.REFERENCE, (fitting or valid)[-1].fact.id)
        if fitting:
            near = [v for v in fitting if bears_out(v.quantity, quantity)]
            return Judged(CellState.AGREES, Ground.REFERENCE, near[0].fact.id) if near else None
        past = [v for v in known if v.fact.valid_to and not disjoint(v.quantity, quantity)]
        state = CellState.OUTDATED if past else CellState.DIFFERS
        return Judged(state, Ground.REFERENCE, valid[-1].fact.id)

    def _holds(self, value: DatedValue, one: Stated) -> bool:
        if self._about.timeless:
            return True
        days = one.days
        return value.holds_during(days) if days is not None else value.is_current


class _Kind(NamedTuple):
    """All claims of one row that give the same in the same way."""

    quantity: Quantity
    planned: bool
    columns: frozenset[int]
    times: Times
    latest: date | None


class _Others:
    """Values of one row against each other; distinct ones in order of their ends."""

    def __init__(self, about: Property, stated: Sequence[Stated]) -> None:
        self._about = about
        groups: dict[tuple[Quantity, bool], list[Stated]] = {}
        for one in stated:
            if one.quantity is not None:
                groups.setdefault((one.quantity, one.planned), []).append(one)
        self._kinds = [_kind(*key, group) for key, group in groups.items()]
        self._by_high = sorted(self._kinds, key=lambda k: _end(k.quantity.high))
        self._by_low = sorted(self._kinds, key=lambda k: _start(k.quantity.low))
        self._highs = [_end(k.quantity.high) for k in self._by_high]
        self._lows = [_start(k.quantity.low) for k in self._by_low]

    def judge(self, one: Stated, quantity: Quantity) -> Judged:
        others = list(self._apart(quantity))
        against = next((k for k in others if self._at_once(one, k)), None)
        if against is not None:
            elsewhere = against.columns != {one.column}
            return Judged(CellState.DIFFERS, Ground.OTHERS if elsewhere else Ground.ITSELF)
        if any(self._bears_out(one, quantity, k) for k in self._near(quantity)):
            return Judged(CellState.AGREES, Ground.OTHERS)
        if any(self._is_later(one, k) for k in others):
            return Judged(CellState.OUTDATED, Ground.OTHERS)
        return Judged(CellState.ALONE)

    def _apart(self, quantity: Quantity) -> Iterator[_Kind]:
        """Kinds that cannot be right where this one is, the farthest first."""
        below = bisect_left(self._highs, _start(quantity.low))
        above = bisect_right(self._lows, _end(quantity.high))
        highest = self._by_low[max(above, len(self._by_low) - _TRIED) :]
        found = (*self._by_high[: min(below, _TRIED)], *reversed(highest))
        yield from (k for k in found if comparable(k.quantity, quantity, self._about))
        if quantity.unit == "day" and len(self._kinds) <= _FEW:
            seen = set(map(id, found))
            crossing = (k for k in self._kinds if id(k) not in seen)
            yield from (k for k in crossing if disjoint(k.quantity, quantity))

    def _near(self, quantity: Quantity) -> Iterator[_Kind]:
        """Kinds that may be right together with this one."""
        end = bisect_right(self._lows, _end(quantity.high))
        start = _start(quantity.low)
        nearest = self._by_low[max(0, end - _TRIED) : end]
        yield from (k for k in reversed(nearest) if _end(k.quantity.high) >= start)

    def _at_once(self, one: Stated, kind: _Kind) -> bool:
        if one.planned != kind.planned and self._about.name != "founded":
            return False
        return self._about.timeless or kind.times.share_a_day(one.around)

    def _bears_out(self, one: Stated, quantity: Quantity, kind: _Kind) -> bool:
        if kind.columns == {one.column}:
            return False
        timely = self._about.timeless or kind.times.share_a_day(one.around)
        alike = comparable(kind.quantity, quantity, self._about)
        return timely and alike and bears_out(kind.quantity, quantity)

    def _is_later(self, one: Stated, kind: _Kind) -> bool:
        days = one.days
        if self._about.timeless or days is None or kind.latest is None:
            return False
        return kind.latest > days[1] and one.planned == kind.planned


def _kind(quantity: Quantity, planned: bool, group: Sequence[Stated]) -> _Kind:
    days = [d for d in (s.days for s in group) if d is not None]
    return _Kind(
        quantity,
        planned,
        frozenset(s.column for s in group),
        Times(s.around for s in group),
        max((last for _, last in days), default=None),
    )


def _start(low: float | None) -> float:
    return float("-inf") if low is None else low


def _end(high: float | None) -> float:
    return float("inf") if high is None else high
