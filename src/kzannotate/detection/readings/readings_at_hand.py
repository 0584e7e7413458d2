"""The readings that one check compares, and what comparing them leaves for the next check."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, overload

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.readings.skipped import Skipped


class ReadingsAtHand(Sequence["Reading"]):
    """Readings in memory.

    Args:
        readings: of all articles, in order.
        kept: what comparing keeps from check to check, by who keeps it.
    """

    def __init__(self, readings: Iterable[Reading], kept: dict[str, Any]) -> None:
        self._readings = tuple(readings)
        self.kept = kept
        self.made: dict[str, Any] = {}
        """What several rules ask for and one works out, in this check."""
        self.skipped: list[Skipped] = []
        """What comparing did not look at."""

    def __len__(self) -> int:
        return len(self._readings)

    @overload
    def __getitem__(self, number: int) -> Reading: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Reading]: ...
    def __getitem__(self, number: int | slice) -> Reading | Sequence[Reading]:
        return self._readings[number]

    def __iter__(self) -> Iterator[Reading]:
        return iter(self._readings)
