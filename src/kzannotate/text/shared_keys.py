"""Which of many sets of words have words in common, held in a few bytes a word."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


class SharedKeys(NamedTuple):
    """The keys that several sets have, but not too many, by numbers of their own.

    Args:
        weights: for each key.
        owned: keys of all sets, one set after the other; ``ends`` says where each one's end.
        ends: see ``owned``.
        held: sets of all keys in ascending order, one key after the other, with their ends.
        held_ends: see ``held``.
    """

    weights: Sequence[int]
    owned: array[int]
    ends: array[int]
    held: array[int]
    held_ends: array[int]

    @classmethod
    def of(
        cls, known: Iterable[frozenset[str]], weight: Callable[[str], int], *, most: int
    ) -> SharedKeys:
        """Keys are told apart by their hashes, which take a tenth of the room of their words.

        Args:
            known: the sets.
            weight: of a key; 1 for most.
            most: a key that more sets than this have is left out.
        """
        import numpy as np

        hashes, sizes = array("q"), array("q")
        heavy: dict[int, int] = {}
        for keys in known:
            hashes.extend(map(hash, keys))
            sizes.append(len(keys))
            heavy.update((hash(k), w) for k in keys if (w := weight(k)) != 1)
        every = np.frombuffer(hashes, dtype=np.int64)
        owner_of = np.repeat(np.arange(len(sizes)), np.frombuffer(sizes, dtype=np.int64))
        distinct, keys_of, counts = np.unique(every, return_inverse=True, return_counts=True)
        telling = (counts > 1) & (counts <= most)
        kept = telling[keys_of]
        owners, owned = owner_of[kept], (np.cumsum(telling) - 1)[keys_of[kept]]
        ends = np.cumsum(np.bincount(owners, minlength=len(sizes)))
        return cls(
            [heavy.get(h, 1) for h in distinct[telling].tolist()],
            *(
                array("q", found.astype(np.int64).tobytes())
                for found in (
                    owned,
                    ends,
                    owners[np.argsort(owned, kind="stable")],
                    np.cumsum(counts[telling]),
                )
            ),
        )

    def of_set(self, number: int) -> array[int]:
        """The keys of a set."""
        return self.owned[self.ends[number - 1] if number else 0 : self.ends[number]]

    def holders(self, key: int) -> array[int]:
        """The sets that have a key."""
        return self.held[self.held_ends[key - 1] if key else 0 : self.held_ends[key]]
