"""What pairs of articles showed, packed away until the rules ask for it."""

from __future__ import annotations

import pickle
from array import array
from typing import TYPE_CHECKING

from kzannotate.detection.readings.boxes import PackedFile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.comparing.figure_findings import Told

    Results = dict[int, tuple[Told, ...]]


class PairsAtHand:
    """Results in memory."""

    def __init__(self) -> None:
        self._found: list[tuple[int, int, Results]] = []

    def put(self, here: int, there: int, results: Results) -> None:
        """Keep what a pair of articles shows."""
        self._found.append((here, there, results))

    def of(self, kind: int) -> Iterator[tuple[int, int, Told]]:
        """What was put in of one kind, in order."""
        for here, there, results in self._found:
            for pair in results.get(kind, ()):
                yield here, there, pair


class PackedPairs:
    """Results in a file; a few bytes of each pair stay in memory."""

    def __init__(self) -> None:
        self._file = PackedFile()
        self._here, self._there, self._kinds = array("I"), array("I"), array("B")

    def put(self, here: int, there: int, results: Results) -> None:
        """Keep what a pair of articles shows."""
        self._here.append(here)
        self._there.append(there)
        self._kinds.append(sum(results))
        self._file.append(pickle.dumps(results, pickle.HIGHEST_PROTOCOL))

    def of(self, kind: int) -> Iterator[tuple[int, int, Told]]:
        """What was put in of one kind, in order."""
        for number, kinds in enumerate(self._kinds):
            if kinds & kind:
                results: Results = pickle.loads(self._file[number])  # noqa: S301 - ours
                for pair in results[kind]:
                    yield self._here[number], self._there[number], pair
