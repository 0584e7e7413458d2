"""Which of many sets of words have words in common, held in a few bytes a word."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    Numbers = NDArray[Any]
else:
    Numbers = Any

_AT_ONCE = 1 << 20
"""Keys that are sorted together; what that takes is let go of before the next ones."""


class SharedKeys(NamedTuple):
    """The keys that several sets have, but not too many, by numbers of their own.

    Args:
        keys: for each key what it came as.
        owned: keys of all sets, one set after the other; ``ends`` says where each one's end.
        ends: see ``owned``, with a nought in front.
        held: sets of all keys in ascending order, one key after the other, with their ends.
        held_ends: see ``held``, with a nought in front.
    """

    keys: Numbers
    owned: Numbers
    ends: Numbers
    held: Numbers
    held_ends: Numbers

    @classmethod
    def of(cls, known: Iterable[Numbers], *, most: int) -> SharedKeys:
        """The shared keys of some sets.

        Args:
            known: the sets: arrays of 64 bits a key, each key once.
            most: a key that more sets than this have is left out.
        """
        import numpy as np

        hashes, sizes = array("q"), array("q")
        for keys in known:
            hashes.frombytes(keys.tobytes())
            sizes.append(len(keys))
        every = np.frombuffer(hashes, dtype=np.int64)
        stops = np.cumsum(np.frombuffer(sizes, dtype=np.int64))
        parts = [_shared(every, stops, share, most) for share in _shares(every)]
        keys_, held, counts = (np.concatenate(each) for each in zip(*parts, strict=True))
        owned = np.repeat(np.arange(len(counts), dtype=np.uint32), counts)
        order = np.argsort(held, kind="stable")
        ends = np.cumsum(np.bincount(held, minlength=len(sizes)))
        return cls(keys_, owned[order], _from_nought(ends), held, _from_nought(np.cumsum(counts)))

    def of_set(self, number: int) -> Numbers:
        """The keys of a set."""
        return self.owned[self.ends[number] : self.ends[number + 1]]

    def holders(self, keys: Numbers) -> tuple[Numbers, Numbers]:
        """The sets that have each of some keys, and beside each the key that it has."""
        import numpy as np

        starts = self.held_ends[keys]
        counts = self.held_ends[keys + 1] - starts
        before = np.cumsum(counts) - counts
        places = np.arange(counts.sum()) + np.repeat(starts - before, counts)
        return self.held[places], np.repeat(keys, counts)


def _from_nought(ends: Numbers) -> Numbers:
    import numpy as np

    return np.concatenate((np.zeros(1, dtype=np.int64), ends))


def _shares(every: Numbers) -> Iterable[Numbers]:
    """Places of the keys in parts of bounded size, all places of one key in one part."""
    import numpy as np

    count = len(every) // _AT_ONCE + 1
    if count == 1:
        return (np.arange(len(every)),)
    return (np.flatnonzero(every.view(np.uint64) % np.uint64(count) == n) for n in range(count))


def _shared(
    every: Numbers, stops: Numbers, places: Numbers, most: int
) -> tuple[Numbers, Numbers, Numbers]:
    """Keys of a part that several sets have, the sets key by key, and how many have each."""
    import numpy as np

    own = every[places]
    order = np.argsort(own, kind="stable")
    own, places = own[order], places[order]
    first = np.flatnonzero(np.concatenate((np.ones(min(1, len(own)), bool), own[1:] != own[:-1])))
    counts = np.diff(np.concatenate((first, [len(own)]))).astype(np.int64)
    telling = (counts > 1) & (counts <= most)
    kept = places[np.repeat(telling, counts)]
    held = np.searchsorted(stops, kept, side="right").astype(np.uint32)
    return own[first[telling]], held, counts[telling]
