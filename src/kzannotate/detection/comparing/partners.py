"""Which figures share enough of what they are known by to be looked at side by side."""

from __future__ import annotations

from array import array
from collections import defaultdict
from itertools import takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

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
    known, weights = _keys(given, ahead=ahead)
    holders = _holders(known)
    for number in range(len(given)):
        shared: dict[int, int] = defaultdict(int)
        for key in known[number]:
            with_key = holders[key]
            if len(with_key) <= _COMMON:
                weight = weights[key]
                for n in takewhile(number.__gt__, with_key):
                    shared[n] += weight
        for partner in sorted(n for n, count in shared.items() if count >= _LEAST_WEIGHT):
            one, other = given[partner], given[number]
            if not ahead or one.is_ahead != other.is_ahead:
                yield one, other


def _holders(known: Sequence[Iterable[int]]) -> Mapping[int, Sequence[int]]:
    """Figures that have each key, no more than one too many where it is common."""
    holders: dict[int, list[int]] = defaultdict(list)
    for number, keys in enumerate(known):
        for key in keys:
            with_key = holders[key]
            if len(with_key) <= _COMMON:
                with_key.append(number)
    return holders


def _keys(given: Sequence[Figure], *, ahead: bool) -> tuple[list[array[int]], list[int]]:
    """Numbers of what each figure is known by, and what each number weighs.

    For plans only what one of them shares counts.
    """
    plans = frozenset(k for f in given if f.is_ahead for k in f.known_by) if ahead else None
    numbers: dict[str, int] = {}
    known = []
    for figure in given:
        keys = figure.known_by if plans is None else figure.known_by & plans
        known.append(array("L", [numbers.setdefault(k, len(numbers)) for k in keys]))
    return known, [_WEIGHT_OF_ENTITY if key[0] in "@#" else 1 for key in numbers]
