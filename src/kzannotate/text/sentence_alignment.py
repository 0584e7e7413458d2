"""Which sentences of a translation stand for which of its original.

The length model is that of W. A. Gale and K. W. Church, "A Program for Aligning Sentences in
Bilingual Corpora", Computational Linguistics 19:1 (1993): how long a sentence and its translation
are differs by a normal deviate; one to one is likelier than two to one, and that than none. To it
come anchors: numbers, dates and names that are the same in every language. A rare one that both
sides share tells more than a common one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from dataclasses import dataclass
from functools import cache
from math import erfc, log, log1p, sqrt
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    Grid = NDArray[Any]
else:
    Grid = Any

_VARIANCE = 6.8
"""Of the length of a translation, for each letter of the original (Gale & Church)."""
_SHARES = {
    (1, 1): 0.89,
    (1, 2): 0.089 / 2,
    (2, 1): 0.089 / 2,
    (2, 2): 0.011,
    (0, 1): 0.0099 / 2,
    (1, 0): 0.0099 / 2,
}
"""How often so many sentences stand for so many (Gale & Church), the likeliest first."""
_COSTS = {shape: -log(share / _SHARES[1, 1]) for shape, share in _SHARES.items()}
_DEAREST = 25.0
"""What lengths that do not fit at all cost."""
_ALONE = 4.0
"""The most that the length of a sentence without counterpart costs: newsrooms leave much out."""
_STRONGEST, _WEAKEST = 5.0, 0.05
"""What one shared anchor is worth at the most; of less it is not looked at."""
_OPENING = 0.8
"""What it is worth that both sides begin a paragraph."""
_SAMPLE = 160
"""Sentences from which it is learnt how long the translations are."""
_WINDOW = 1500
"""Sentences of either side that are weighed at once."""
_KEPT = 0.75
"""How much of a window is kept; the rest is weighed again with what follows."""
_SAME = 0.05
"""Up to this difference the letters of two languages count the same."""
_STEP = 0.01
_FURTHEST = 10.0


@dataclass(frozen=True, slots=True)
class Measured:
    """A sentence as far as alignment looks at it.

    Args:
        length: in code points.
        anchors: what stands in it whatever its language is.
        opens: it is the first of its paragraph.
    """

    length: int
    anchors: frozenset[Hashable] = frozenset()
    opens: bool = False


class Bead(NamedTuple):
    """Neighbouring sentences of either side that stand for each other, by number, half-open."""

    first: int
    first_end: int
    second: int
    second_end: int


def align(
    one: Sequence[Measured], other: Sequence[Measured], fixed: Iterable[Bead] = ()
) -> list[Bead]:
    """Beads in order that hold every sentence of both sides once.

    Args:
        one: sentences of the original.
        other: of the translation.
        fixed: beads that hold whatever the model says; of two that cross the first holds.
    """
    firm = in_order(fixed)
    head = [b for b in firm if max(b.first_end, b.second_end) <= _SAMPLE]
    first = _aligned(one[:_SAMPLE], other[:_SAMPLE], head, 1.0)
    ratio = _ratio(one, other, first)
    if abs(ratio - 1.0) < _SAME:
        ratio = 1.0
        if max(len(one), len(other)) <= _SAMPLE:
            return first
    return _aligned(one, other, firm, ratio)


def _aligned(
    one: Sequence[Measured], other: Sequence[Measured], fixed: Sequence[Bead], ratio: float
) -> list[Bead]:
    found: list[Bead] = []
    i = j = 0
    for bead in [*fixed, Bead(len(one), len(one), len(other), len(other))]:
        between = _beads(one[i : bead.first], other[j : bead.second], ratio)
        found += [_moved(each, i, j) for each in between]
        found.append(bead)
        i, j = bead.first_end, bead.second_end
    return found[:-1]


def in_order(beads: Iterable[Bead]) -> list[Bead]:
    """The beads in the order of both texts, without those that cross one before them."""
    kept: list[Bead] = []
    i = j = 0
    for bead in sorted(beads):
        if bead.first >= i and bead.second >= j:
            kept.append(bead)
            i, j = bead.first_end, bead.second_end
    return kept


def _moved(bead: Bead, rows: int, columns: int) -> Bead:
    return Bead(bead[0] + rows, bead[1] + rows, bead[2] + columns, bead[3] + columns)


def _ratio(one: Sequence[Measured], other: Sequence[Measured], beads: Sequence[Bead]) -> float:
    """How many letters of the translation there are to one of the original, where both speak."""
    both = [b for b in beads if b.first < b.first_end and b.second < b.second_end]
    here = sum(one[n].length for b in both for n in range(b.first, b.first_end))
    there = sum(other[n].length for b in both for n in range(b.second, b.second_end))
    return min(2.0, max(0.5, there / here)) if here and there else 1.0


def _beads(one: Sequence[Measured], other: Sequence[Measured], ratio: float) -> Iterator[Bead]:
    """The beads of two stretches, a window after the other."""
    i = j = 0
    while i < len(one) or j < len(other):
        here, there = one[i : i + _WINDOW], other[j : j + _WINDOW]
        last = i + len(here) == len(one) and j + len(there) == len(other)
        reached = Bead(0, 0, 0, 0)
        for each in _window(here, there, ratio):
            stop = _KEPT * max(len(here), len(there))
            if not last and max(each.first, each.second) > stop:
                break
            yield _moved(each, i, j)
            reached = each
        i, j = i + reached.first_end, j + reached.second_end


def _window(one: Sequence[Measured], other: Sequence[Measured], ratio: float) -> list[Bead]:
    """The cheapest beads of two rows of sentences that are weighed at once."""
    if not one or not other:
        alone = [Bead(n, n + 1, 0, 0) for n in range(len(one))]
        return alone + [Bead(0, 0, n, n + 1) for n in range(len(other))]
    ways = _cheapest(_all_costs(one, other, ratio), len(one), len(other))
    beads, i, j = [], len(one), len(other)
    shapes = list(_SHARES)
    while i or j:
        wide, high = shapes[ways[i, j]]
        beads.append(Bead(i - wide, i, j - high, j))
        i, j = i - wide, j - high
    return beads[::-1]


def _cheapest(costs: dict[tuple[int, int], Grid], rows: int, columns: int) -> Grid:
    """For each number of sentences done the shape of the last bead on the cheapest way there.

    One diagonal is worked out after the other, since all that it rests on lies before it. In a
    grid that is laid out row by row, a diagonal is every so many places.
    """
    import numpy as np

    width = columns + 1
    total = np.full((rows + 1) * width, np.inf)
    ways = np.zeros((rows + 1) * width, dtype=np.int8)
    flat = [grid.ravel() for grid in costs.values()]
    total[0] = 0.0
    for diagonal in range(1, rows + columns + 1):
        low, high = max(0, diagonal - columns), min(rows, diagonal)
        tried = np.full((len(flat), high - low + 1), np.inf)
        for number, (wide, tall) in enumerate(costs):
            first, last = max(low, wide), min(high, diagonal - tall)
            if first <= last:
                here = _diagonal(diagonal, first, last, width)
                before = _diagonal(diagonal - wide - tall, first - wide, last - wide, width)
                tried[number, first - low : last - low + 1] = total[before] + flat[number][here]
        place = _diagonal(diagonal, low, high, width)
        total[place], ways[place] = tried.min(axis=0), tried.argmin(axis=0)
    return ways.reshape(rows + 1, width)


def _diagonal(number: int, first: int, last: int, width: int) -> slice:
    """Places of a diagonal from one row to another in a grid of so many columns."""
    start = number + first * (width - 1)
    return slice(start, number + last * (width - 1) + 1, width - 1)


def _all_costs(
    one: Sequence[Measured], other: Sequence[Measured], ratio: float
) -> dict[tuple[int, int], Grid]:
    """For each shape what a bead costs that ends at a row and a column of the grid."""
    import numpy as np

    worth = _worths(one, other)
    costs = {}
    for wide, high in _SHARES:
        here, there = _lengths(one, wide), _lengths(other, high)
        grid = _COSTS[wide, high] + _length_costs(here, there, ratio)
        if wide and high:
            grid -= _bonus(_joined(one, wide), _joined(other, high), worth)
        else:
            grid = np.minimum(grid, _COSTS[wide, high] + _ALONE)
        costs[wide, high] = grid
    return costs


def _lengths(sentences: Sequence[Measured], count: int) -> Grid:
    """Letters of the last so many sentences, for each number of sentences done."""
    import numpy as np

    done = np.concatenate(([0.0], np.cumsum([float(s.length) for s in sentences])))
    lengths = done.copy()
    lengths[count:] -= done[: len(done) - count] if count else done
    return lengths


def _length_costs(here: Grid, there: Grid, ratio: float) -> Grid:
    import numpy as np

    middle = (here[:, None] + there[None, :] / ratio) / 2
    away = np.abs(here[:, None] * ratio - there[None, :])
    deviate = away / np.sqrt(_VARIANCE * np.maximum(middle, 1.0))
    table = np.array(_tail())
    return table[np.minimum(deviate / _STEP, len(table) - 1).astype(np.int32)]


@cache
def _tail() -> tuple[float, ...]:
    """What a deviate costs: the logarithm of how likely one as far off is, at each step."""
    steps = range(int(_FURTHEST / _STEP) + 1)
    likely = (erfc(n * _STEP / sqrt(2)) for n in steps)
    return tuple(min(_DEAREST, -log(p)) if p > 0 else _DEAREST for p in likely)


def _worths(one: Sequence[Measured], other: Sequence[Measured]) -> dict[Hashable, float]:
    """What each anchor that stands on both sides is worth."""
    here = Counter(a for s in one for a in s.anchors)
    there = Counter(a for s in other for a in s.anchors)
    fewer = min(len(one), len(other))
    worths = {a: log1p(fewer / max(here[a], there[a])) for a in here.keys() & there.keys()}
    return {a: min(w, _STRONGEST) for a, w in worths.items() if w > _WEAKEST}


def _joined(sentences: Sequence[Measured], count: int) -> list[Measured]:
    """The last so many sentences as one, for each number of sentences done; empty before that."""
    made = [Measured(0)] * count
    for end in range(count, len(sentences) + 1):
        parts = sentences[end - count : end]
        anchors = frozenset().union(*(p.anchors for p in parts))
        made.append(Measured(0, anchors, parts[0].opens))
    return made


def _bonus(
    here: Sequence[Measured], there: Sequence[Measured], worth: dict[Hashable, float]
) -> Grid:
    import numpy as np

    grid = np.zeros((len(here), len(there)))
    rows, columns = _places(here, worth), _places(there, worth)
    for anchor in sorted(rows.keys() & columns.keys(), key=repr):
        grid[np.ix_(rows[anchor], columns[anchor])] += worth[anchor]
    opening = [[n for n, s in enumerate(side) if s.opens] for side in (here, there)]
    grid[np.ix_(*opening)] += _OPENING
    return grid


def _places(
    sentences: Sequence[Measured], worth: dict[Hashable, float]
) -> dict[Hashable, list[int]]:
    places: dict[Hashable, list[int]] = {}
    for number, sentence in enumerate(sentences):
        for anchor in sentence.anchors & worth.keys():
            places.setdefault(anchor, []).append(number)
    return places
