"""What comparing works out of single things of readings, kept so that the next check need not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from kzannotate.detection.readings.readings_at_hand import ReadingsAtHand

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kzannotate.detection.readings.reading import Reading

T = TypeVar("T")


class WorkedOut(Generic[T]):
    """What follows from a thing of a reading and its article, whatever the others are.

    Args:
        readings: whose things they are; only readings in memory keep the same things.
        name: of who asks.
    """

    def __init__(self, readings: Sequence[Reading], name: str) -> None:
        self._kept = readings.kept if isinstance(readings, ReadingsAtHand) else None
        self._name = name
        self._before: Mapping[int, tuple[object, T]] = (self._kept or {}).get(name, {})
        self._after: dict[int, tuple[object, T]] = {}

    def of(self, thing: object, work_out: Callable[[], T]) -> T:
        """What follows from a thing, worked out where it was not before."""
        known = self._before.get(id(thing))
        if known is None:
            known = thing, work_out()
        self._after[id(thing)] = known
        return known[1]

    def keep(self) -> None:
        """Keep what was asked since this was made, and nothing else, for the next check."""
        if self._kept is not None:
            self._kept[self._name] = self._after
