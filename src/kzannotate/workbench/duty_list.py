"""What is left to decide in order, held as far as anybody looks ahead."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from kzannotate.domain.docket import Duty

Rank = tuple[Any, ...]
"""Where a duty stands; of no other duty is it the same."""
Place = tuple[str, int]
"""A document and a start in it."""


def rank_by(order: str, uses: Mapping[str, int]) -> Callable[[Duty], Rank]:
    """What duties are sorted by.

    Args:
        order: one of ``domain.docket.ORDERS``.
        uses: how many duties are about each entity.
    """

    def read(duty: Duty) -> Rank:
        return duty.position, duty.start, not duty.is_finding, duty.id

    def loud(duty: Duty) -> Rank:
        return duty.loudness, 0.0 if duty.is_finding else -duty.score, *read(duty)

    def frequent(duty: Duty) -> Rank:
        return -uses.get(duty.entity or "", 0), duty.entity or "", duty.loudness, *read(duty)

    return {"loud": loud, "frequent": frequent}.get(order, read)


class DutyList:
    """The first duties in an order; a change costs as much as it changes.

    Args:
        duties: the first in the order, in any order.
        uses: how many duties are about each entity; an entity keeps its place until all is read
            anew.
        beyond: how many more there are behind them.
    """

    def __init__(
        self,
        order: str = "loud",
        duties: Iterable[Duty] = (),
        uses: Mapping[str, int] | None = None,
        beyond: int = 0,
    ) -> None:
        self.order, self.beyond = order, beyond
        self.stale = False
        """Whether the number of those beyond may have changed."""
        self._rank = rank_by(order, uses or {})
        self._ranked = {self._rank(duty): duty for duty in duties}
        self._ranks = sorted(self._ranked)
        self._of: dict[str, Rank] = {}
        self._at: defaultdict[Place, set[str]] = defaultdict(set)
        for rank, duty in self._ranked.items():
            self._note(rank, duty)

    def __len__(self) -> int:
        return len(self._ranks)

    def __contains__(self, id_: object) -> bool:
        return id_ in self._of

    @property
    def left(self) -> int:
        """How many there are in all."""
        return len(self._ranks) + self.beyond

    def duties(self) -> list[Duty]:
        """Those that are held, in order."""
        return [self._ranked[rank] for rank in self._ranks]

    def rank(self, id_: str | None) -> Rank | None:
        """Where a duty stands; None where it is not held."""
        return self._of.get(id_ or "")

    def beside(self, rank: Rank | None, by: int) -> Duty | None:
        """The next (1) or the previous (-1) duty from a place, round the end; None: none is left.

        A place from which the duty has gone leads to what stood behind it, or before it.
        """
        if not self._ranks:
            return None
        at = 0 if rank is None else bisect_left(self._ranks, rank)
        held = rank is not None and at < len(self._ranks) and self._ranks[at] == rank
        at += by if held else -int(by < 0)
        return self._ranked[self._ranks[at % len(self._ranks)]]

    def drop(self, ids: Iterable[str]) -> None:
        """Take out what was decided."""
        for id_ in ids:
            rank = self._of.pop(id_, None)
            if rank is None:
                self.stale = self.stale or self.beyond > 0
                continue
            duty = self._ranked.pop(rank)
            del self._ranks[bisect_left(self._ranks, rank)]
            here = self._at[duty.document, duty.start]
            here.discard(id_)
            if not here:
                del self._at[duty.document, duty.start]

    def renew(self, ids: Iterable[str], places: Iterable[Place], found: Iterable[Duty]) -> None:
        """Put what is open now in the place of what was.

        Args:
            ids: of what may have changed.
            places: where proposals may have come or gone.
            found: what is open of these.
        """
        self.drop({*ids, *(id_ for place in places for id_ in self._at.get(place, ()))})
        for duty in found:
            self._put(duty)

    def _put(self, duty: Duty) -> None:
        rank = self._rank(duty)
        at = bisect_left(self._ranks, rank)
        if at == len(self._ranks) and self.beyond:
            self.stale = True
            return
        if rank not in self._ranked:
            self._ranks.insert(at, rank)
            self._ranked[rank] = duty
            self._note(rank, duty)

    def _note(self, rank: Rank, duty: Duty) -> None:
        self._of[duty.id] = rank
        if not duty.is_finding:
            self._at[duty.document, duty.start].add(duty.id)
