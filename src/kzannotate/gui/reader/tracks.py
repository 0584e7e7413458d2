"""Underline tracks: marks that share words get lines one below the other."""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kzannotate.domain.span import Span

MOST_TRACKS = 4
"""How many lines fit between two lines of text; deeper nesting shares the lowest."""


def assign_tracks(spans: Sequence[Span], order: Iterable[int]) -> list[int]:
    """The track of each span, 0 nearest to the words; spans on one track do not overlap.

    Args:
        spans: of one text.
        order: indices of the spans in the order in which they may choose.
    """
    found = [0] * len(spans)
    taken: list[list[tuple[int, int]]] = []
    for index in order:
        span = spans[index]
        track = next((n for n, row in enumerate(taken) if _is_free(row, span)), len(taken))
        if track == len(taken) < MOST_TRACKS:
            taken.append([])
        if track < MOST_TRACKS:
            insort(taken[track], (span.start, span.end))
        found[index] = min(track, MOST_TRACKS - 1)
    return found


def _is_free(row: list[tuple[int, int]], span: Span) -> bool:
    # Stretches of one row do not overlap, so only the two neighbours can be in the way.
    after = bisect_left(row, (span.end, 0))
    return after == 0 or row[after - 1][1] <= span.start
