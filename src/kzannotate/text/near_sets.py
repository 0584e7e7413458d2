"""Which of many sets of keys are near each other: they share enough of what few others have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from kzannotate.text.shared_keys import SharedKeys

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    Keys = NDArray[Any]
else:
    Keys = Any

_OF_ODD = 2


class Nearness(NamedTuple):
    """When two sets are near each other.

    Args:
        common: a key that more sets have tells too little.
        fewest: keys that they must share; an odd one counts for two.
        part: which part of the shared keys of the smaller set that must be.
        part_across: the same of two sets of two groups.
        most: earlier sets that one has beside it at most, those that share the most.
    """

    common: int
    fewest: int
    part: float
    part_across: float
    most: int


class Partners(NamedTuple):
    """Earlier sets near to a set.

    Args:
        numbers: theirs, ascending.
        left_out: how many more there are.
    """

    numbers: list[int]
    left_out: int


def near_sets(known: Iterable[Keys], groups: Sequence[str], when: Nearness) -> Iterator[Partners]:
    """The earlier sets near to each of many, in order.

    Args:
        known: the sets: arrays of 64 bits a key, each key once.
        groups: the group of each set.
        when: how near.
    """
    import numpy as np

    shared = SharedKeys.of(known, most=when.common)
    weights = np.where(shared.keys & 1, _OF_ODD, 1)
    sizes = np.diff(shared.ends)
    numbers = {group: n for n, group in enumerate(dict.fromkeys(groups))}
    codes = np.array([numbers[group] for group in groups], dtype=np.int32)
    for number in range(len(groups)):
        others, keys = shared.holders(shared.of_set(number))
        earlier = others < number
        partners, at = np.unique(others[earlier], return_inverse=True)
        if not len(partners):
            yield Partners([], 0)
            continue
        weight = np.bincount(at, weights[keys[earlier]])
        part = np.where(codes[partners] == codes[number], when.part, when.part_across)
        least = part * np.minimum(sizes[number], sizes[partners])
        enough = weight >= np.maximum(when.fewest, least)
        yield nearest(partners[enough], weight[enough], when.most)


def nearest(partners: Keys, weight: Keys, most: int) -> Partners:
    """The partners that share the most; of equals, those that stand nearest."""
    left_out = max(0, len(partners) - most)
    if left_out:
        import numpy as np

        order = np.lexsort((-partners.astype(np.int64), -weight))
        partners = np.sort(partners[order][:most])
    return Partners(partners.tolist(), left_out)


def keys_of(keys: bytes, flags: bytes, wanted: int) -> Keys:
    """Packed keys, 64 bits each, that have one of some bits set in their flags."""
    import numpy as np

    kept = np.frombuffer(flags, dtype=np.uint8) & wanted
    found: Keys = np.frombuffer(keys, dtype=np.int64)[kept != 0]
    return found


def only(known: Iterable[Keys], others: Iterable[Keys]) -> Iterator[Keys]:
    """Of each set the keys that one of some other sets has."""
    import numpy as np

    wanted = np.unique(np.concatenate([np.empty(0, np.int64), *map(np.unique, others)]))
    for keys in known:
        yield keys[np.isin(keys, wanted)]
