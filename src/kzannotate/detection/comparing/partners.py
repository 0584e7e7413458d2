"""Which figures share enough of what they are known by to be looked at side by side."""

from __future__ import annotations

from array import array
from collections import defaultdict
from itertools import takewhile
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kzannotate.detection.statements.figures import Figure

_COMMON = 40
"""A key that more figures than this share tells too little to look for partners by."""
_WEIGHT_OF_ENTITY = 3
_LEAST_WEIGHT = 2
"""Two words, or one entity."""
_AT_ONCE = 1 << 18
"""Keys that are looked at in one go."""


def candidates(given: Sequence[Figure], *, ahead: bool = False) -> Iterator[tuple[Figure, Figure]]:
    """Pairs that share enough keys, or one entity; found through keys that few figures have.

    Args:
        given: the figures.
        ahead: whether one of a pair must be of what is to come, and the other not.
    """
    shared_keys = _Shared.of(_keys(given, ahead=ahead))
    for number in range(len(given)):
        shared: dict[int, int] = defaultdict(int)
        for key in shared_keys.of_figure(number):
            weight = shared_keys.weights[key]
            for n in takewhile(number.__gt__, shared_keys.holders(key)):
                shared[n] += weight
        for partner in sorted(n for n, count in shared.items() if count >= _LEAST_WEIGHT):
            one, other = given[partner], given[number]
            if not ahead or one.is_ahead != other.is_ahead:
                yield one, other


def _keys(given: Sequence[Figure], *, ahead: bool) -> Iterator[frozenset[str]]:
    """What each figure is known by; for plans only what one of them shares counts."""
    plans = frozenset(k for f in given if f.is_ahead for k in f.known_by) if ahead else None
    return (f.known_by if plans is None else f.known_by & plans for f in given)


class _Shared(NamedTuple):
    """The keys that several figures have, but not too many, by numbers of their own.

    Args:
        weights: for each key.
        owned: keys of all figures, one figure after the other; ``ends`` says where each one's end.
        held: figures of all keys in ascending order, one key after the other, with their ends.
    """

    weights: Sequence[int]
    owned: array[int]
    ends: array[int]
    held: array[int]
    held_ends: array[int]

    @classmethod
    def of(cls, known: Iterable[frozenset[str]]) -> _Shared:
        """Keys are told apart by their hashes, which take a tenth of the room of their words."""
        import numpy as np

        hashes, sizes = array("q"), array("q")
        heavy: set[int] = set()
        for keys in known:
            hashes.extend(map(hash, keys))
            sizes.append(len(keys))
            heavy.update(hash(k) for k in keys if k[0] in "@#")
        every = np.frombuffer(hashes, dtype=np.int64)
        telling, counts = _several(every)
        places, owned = _places_of(every, telling)
        ends = np.cumsum(np.frombuffer(sizes, dtype=np.int64))
        owners = ends.searchsorted(places, side="right").astype(np.int32)
        weights = [_WEIGHT_OF_ENTITY if h in heavy else 1 for h in telling.tolist()]
        return cls(
            weights,
            array("i", owned.tobytes()),
            array("q", places.searchsorted(ends).tobytes()),
            array("i", owners[np.argsort(owned, kind="stable")].tobytes()),
            array("q", np.cumsum(counts).tobytes()),
        )

    def of_figure(self, number: int) -> array[int]:
        """The keys of a figure."""
        return self.owned[self.ends[number - 1] if number else 0 : self.ends[number]]

    def holders(self, key: int) -> array[int]:
        """The figures that have a key."""
        return self.held[self.held_ends[key - 1] if key else 0 : self.held_ends[key]]


def _several(hashes: Any) -> tuple[Any, Any]:
    """The hashes that come more than once, but not too often, in order, and how often they do."""
    import numpy as np

    ordered = np.sort(hashes)
    starts = np.flatnonzero(np.append(True, ordered[1:] != ordered[:-1])[: len(ordered)])
    counts = np.diff(np.append(starts, len(ordered)))
    telling = (counts > 1) & (counts <= _COMMON)
    return ordered[starts[telling]], counts[telling]


def _places_of(hashes: Any, telling: Any) -> tuple[Any, Any]:
    """Where hashes stand that tell something, and which of those they are; piece by piece."""
    import numpy as np

    places, owned = [np.empty(0, dtype=np.int64)], [np.empty(0, dtype=np.int32)]
    for start in range(0, len(hashes) if len(telling) else 0, _AT_ONCE):
        piece = hashes[start : start + _AT_ONCE]
        found = telling.searchsorted(piece).clip(max=len(telling) - 1)
        here = np.flatnonzero(telling[found] == piece)
        places.append(here + start)
        owned.append(found[here].astype(np.int32))
    return np.concatenate(places), np.concatenate(owned)
