"""Which pairs hang together: of very many pairs of things, those that a chain of pairs joins."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from array import array


def groups_of(ones: array[int], others: array[int]) -> list[int]:
    """A number for each pair, the same for pairs that hang together.

    Each thing takes the least number among those that it is paired with, again and again, and the
    number's own number with it, which ends after as many rounds as a chain's length has digits
    (Shiloach and Vishkin, 1982).

    Args:
        ones: 64 bits for one thing of each pair.
        others: as many, for the other.
    """
    import numpy as np

    pairs = len(ones)
    if not pairs:
        return []
    things = np.concatenate([np.frombuffer(a, np.uint64) for a in (ones, others)])
    known, places = np.unique(things, return_inverse=True)
    one, other = places[:pairs], places[pairs:]
    least = np.arange(len(known))
    while True:
        low = np.minimum(least[one], least[other])
        lower = least.copy()
        for root in (one, other):
            np.minimum.at(lower, root, low)
            np.minimum.at(lower, least[root], low)
        lower = lower[lower]
        if (lower == least).all():
            found: list[int] = least[one].tolist()
            return found
        least = lower
