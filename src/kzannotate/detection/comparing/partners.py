"""Which figures share enough of what they are known by to be looked at side by side."""

from __future__ import annotations

from collections import defaultdict
from itertools import takewhile
from typing import TYPE_CHECKING

from kzannotate.text.shared_keys import SharedKeys

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.statements.figures import Figure

_COMMON = 40
"""A key that more figures than this share tells too little to look for partners by."""
_WEIGHT_OF_ENTITY = 3
_LEAST_WEIGHT = 2
"""Two words, or one entity."""


def candidates(given: Sequence[Figure], *, ahead: bool = False) -> Iterator[tuple[Figure, Figure]]:
    """Pairs that share enough keys, or one entity; found through keys that few figures have.

    Args:
        given: the figures.
        ahead: whether one of a pair must be of what is to come, and the other not.
    """
    shared_keys = SharedKeys.of(_keys(given, ahead=ahead), _weight, most=_COMMON)
    for number in range(len(given)):
        shared: dict[int, int] = defaultdict(int)
        for key in shared_keys.of_set(number):
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


def _weight(key: str) -> int:
    return _WEIGHT_OF_ENTITY if key[0] in "@#" else 1
