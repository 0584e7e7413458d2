"""Which of very many sets of keys are near each other, worked out in shares that lie on a disk.

What ``near_sets`` works out in memory: every set writes its keys in order (``KeyRows``), every
range of keys is looked at by itself (``partners_in``), and what the ranges say of a stretch of
sets is added up (``Stretch``). The result is the same.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any, NamedTuple

from kzannotate.text.near_sets import nearest

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from kzannotate.text.near_sets import Nearness

    Rows = NDArray[Any]
else:
    Rows = Any

_ROW = [("key", "<u8"), ("set", "<u4"), ("flags", "u1")]
_PAIR = [("later", "<u4"), ("earlier", "<u4"), ("weight", "<u4")]
_SIZE = [("set", "<u4"), ("count", "<u4")]
_THING = [("key", "<u8"), ("set", "<u4"), ("number", "<u4"), ("tells", "u1")]
_ODD_WEIGHT = 2
Together = dict[int, list[int]]
"""Numbers of things, by the numbers of their sets, ascending."""
KEYS_END = 1 << 64


class Wanted(NamedTuple):
    """Which rows count.

    Args:
        flags: a row counts if it has one of these bits.
        beside: only keys of which some row, of any set, has one of these bits; 0 for all keys.
    """

    flags: int
    beside: int = 0


def key_rows(sets: Iterable[tuple[int, bytes, bytes]], most: int) -> Rows:
    """Rows of sets of keys, in the order of the keys.

    Of a key that more sets have than counts, only so many rows are kept that this can be seen.

    Args:
        sets: each set's number, its keys, 64 bits each, and a byte of flags for each of them.
        most: a key that more sets than this have does not count.
    """
    import numpy as np

    parts = []
    for number, keys, flags in sets:
        own = np.empty(len(flags), dtype=_ROW)
        own["key"] = np.frombuffer(keys, dtype="<u8")
        own["set"] = number
        own["flags"] = np.frombuffer(flags, dtype=np.uint8)
        parts.append(own)
    rows = np.concatenate(parts) if parts else np.empty(0, dtype=_ROW)
    rows = rows[np.argsort(rows["key"], kind="stable")]
    return _trimmed(rows, most)


def _trimmed(rows: Rows, most: int) -> Rows:
    """For each key and bit of the flags the first rows, one more than count."""
    import numpy as np

    kept = np.zeros(len(rows), dtype=bool)
    for bit in (1, 2, 4):
        has = np.flatnonzero(rows["flags"] & bit)
        kept[has[_rank(rows["key"][has]) <= most]] = True
    return rows[kept]


def _rank(keys: Rows) -> Rows:
    """How many equal keys stand before each of some sorted ones."""
    import numpy as np

    count = len(keys)
    first = np.concatenate((np.ones(min(1, count), bool), keys[1:] != keys[:-1]))
    starts = np.flatnonzero(first)
    return np.arange(count) - np.repeat(starts, np.diff(np.concatenate((starts, [count]))))


def save(path: Path, rows: Rows) -> None:
    """Write rows to a file that ``load`` looks into without reading all of it."""
    import numpy as np

    with path.open("wb") as file:
        np.save(file, rows, allow_pickle=False)


def load(path: Path) -> Rows:
    """Rows of a file, read where somebody looks."""
    import numpy as np

    try:
        mapped: Rows = np.load(path, mmap_mode="r", allow_pickle=False)
    except ValueError:  # nothing is in it, which cannot be mapped
        mapped = np.load(path, allow_pickle=False)
    return mapped


def thing_rows(things: Sequence[tuple[int, int, int, bool]]) -> Rows:
    """Rows of things that are compared with those of one key, in the order of the keys.

    Args:
        things: each one's key, its set, its number there, and whether it tells by itself.
    """
    import numpy as np

    rows = np.array(things, dtype=_THING)
    return rows[np.argsort(rows["key"], kind="stable")]


def rows_of_things(
    keys: array[int], sets: array[int], numbers: array[int], tell: bytearray
) -> Rows:
    """The same of things that come in columns: 64 bits for a key, 32 for the other numbers."""
    import numpy as np

    rows = np.empty(len(tell), dtype=_THING)
    rows["key"] = np.frombuffer(keys, dtype=np.uint64)
    rows["set"] = np.frombuffer(sets, dtype=np.uint32)
    rows["number"] = np.frombuffer(numbers, dtype=np.uint32)
    rows["tells"] = np.frombuffer(tell, dtype=np.uint8)
    return rows[np.argsort(rows["key"], kind="stable")]


def together(parts: Sequence[Rows], most: int, *, needs_telling: bool) -> tuple[Together, int]:
    """Things that are to be compared, by their sets; and how many are not, since they are too many.

    Args:
        parts: rows of one range of keys, from all files, those of earlier sets first.
        most: things that one key may have.
        needs_telling: whether a key counts only if one of its things tells by itself; else it
            counts if it has two.
    """
    import numpy as np

    rows = np.concatenate(parts) if parts else np.empty(0, dtype=_THING)
    keys, at, counts = np.unique(rows["key"], return_inverse=True, return_counts=True)
    telling = np.bincount(at, rows["tells"], minlength=len(keys)) if len(keys) else counts
    counts_for_much = (telling > 0) if needs_telling else (counts > 1)
    too_many = counts_for_much & (counts > most)
    rows = rows[(counts_for_much & ~too_many)[at]] if len(rows) else rows
    rows = rows[np.lexsort((rows["number"], rows["set"]))]
    found: Together = {}
    for number, thing in zip(rows["set"].tolist(), rows["number"].tolist(), strict=True):
        found.setdefault(number, []).append(thing)
    return found, int(counts[too_many].sum())


def numbers_in(path: Path, kind: str) -> Rows:
    """Numbers of one size in a file, one for each set, read where somebody looks.

    Args:
        path: of the file.
        kind: ``u4`` for example.
    """
    import numpy as np

    mapped: Rows = np.memmap(path, dtype=f"<{kind}", mode="r")
    return mapped


def keys_from(data: bytes) -> Rows:
    """Keys of 64 bits each, as rows."""
    import numpy as np

    rows = np.empty(len(data) // 8, dtype=[("key", "<u8")])
    rows["key"] = np.frombuffer(data, dtype="<u8")
    return rows


def repeated(parts: Iterable[Rows], low: int, high: int) -> bytes:
    """Keys of a range that stand more than once in some sorted files, 64 bits each."""
    import numpy as np

    keys = np.concatenate([between(part, low, high)["key"] for part in parts])
    found, counts = np.unique(keys, return_counts=True)
    several: bytes = found[counts > 1].tobytes()
    return several


def has_any(rows: Rows, keys: Sequence[int]) -> bool:
    """Whether a sorted file has one of some keys."""
    import numpy as np

    return bool(len(keys)) and bool(np.isin(np.asarray(keys, dtype="<u8"), rows["key"]).any())


def between(rows: Rows, low: int, high: int, name: str = "key") -> Rows:
    """A copy of the rows of a sorted file that lie in a range ``[low, high)``."""
    import numpy as np

    column = rows[name]
    start = np.searchsorted(column, column.dtype.type(low)) if low else 0
    top = int(np.iinfo(column.dtype).max)
    end = len(rows) if high > top else np.searchsorted(column, column.dtype.type(high))
    return np.array(rows[int(start) : int(end)])


def ranges(count: int) -> list[tuple[int, int]]:
    """The keys in so many ranges of one size."""
    bounds = [KEYS_END * n // count for n in range(count + 1)]
    return list(itertools.pairwise(bounds))


class Near(NamedTuple):
    """What one range of keys says.

    Args:
        pairs: pairs of sets, the later one first, with the weight of what they share.
        sizes: sets, with how many keys count.
    """

    pairs: Rows
    sizes: Rows


def partners_in(parts: Sequence[Rows], wanted: Wanted, when: Nearness) -> Near:
    """The pairs of sets that share keys of one range.

    Args:
        parts: rows of that range, from all files, those of earlier sets first.
        wanted: which of them count.
        when: how near sets must be.
    """
    import numpy as np

    rows = np.concatenate(parts) if parts else np.empty(0, dtype=_ROW)
    rows = rows[np.argsort(rows["key"], kind="stable")]
    if wanted.beside:
        known = np.unique(rows["key"][(rows["flags"] & wanted.beside) != 0])
        rows = rows[np.isin(rows["key"], known)]
    rows = rows[(rows["flags"] & wanted.flags) != 0]
    first = np.flatnonzero(
        np.concatenate((np.ones(min(1, len(rows)), bool), rows["key"][1:] != rows["key"][:-1]))
    )
    counts = np.diff(np.concatenate((first, [len(rows)]))).astype(np.int64)
    telling = (counts > 1) & (counts <= when.common)
    held = rows["set"][np.repeat(telling, counts)]
    sets, sizes = np.unique(held, return_counts=True)
    own = np.empty(len(sets), dtype=_SIZE)
    own["set"], own["count"] = sets, sizes
    return Near(_pairs(rows, first[telling], counts[telling]), own)


def _pairs(rows: Rows, starts: Rows, counts: Rows) -> Rows:
    import numpy as np

    codes, weights = [np.empty(0, np.uint64)], [np.empty(0, np.int64)]
    for size in np.unique(counts):
        places = starts[counts == size]
        holders = rows["set"][places[:, None] + np.arange(size)].astype(np.uint64)
        weight = np.where(rows["key"][places] & np.uint64(1), _ODD_WEIGHT, 1)
        left, right = np.triu_indices(int(size), 1)
        codes.append(((holders[:, right] << np.uint64(32)) | holders[:, left]).ravel())
        weights.append(np.repeat(weight, len(left)))
    return _summed(np.concatenate(codes), np.concatenate(weights))


def _summed(codes: Rows, weights: Rows) -> Rows:
    """Each pair once, with all its weight."""
    import numpy as np

    found, at = np.unique(codes, return_inverse=True)
    pairs = np.empty(len(found), dtype=_PAIR)
    pairs["later"] = found >> np.uint64(32)
    pairs["earlier"] = found & np.uint64(0xFFFFFFFF)
    pairs["weight"] = np.bincount(at, weights, minlength=len(found)) if len(found) else 0
    return pairs


def sizes_of(parts: Iterable[Rows], first: int, count: int) -> Rows:
    """How many keys of each set of a stretch count, from what all ranges say of it."""
    import numpy as np

    found = np.zeros(count, dtype="<u4")
    for part in parts:
        np.add.at(found, part["set"].astype(np.int64) - first, part["count"])
    return found


class Sets(NamedTuple):
    """What is known of all sets: a number each, in files that are looked into.

    Args:
        sizes: keys that count.
        groups: the group of each set.
    """

    sizes: Rows
    groups: Rows


def partners_of(
    parts: Sequence[Rows], first: int, count: int, known: Sets, when: Nearness
) -> Iterator[tuple[list[int], int]]:
    """The earlier sets near to each of a stretch of sets, and how many more there are.

    Args:
        parts: pairs of that stretch, from all ranges of keys.
        first: number of the first set of the stretch.
        count: how many sets it has.
        known: what is known of all sets.
        when: how near.
    """
    import numpy as np

    rows = np.concatenate(parts) if parts else np.empty(0, dtype=_PAIR)
    codes = (rows["later"].astype(np.uint64) << np.uint64(32)) | rows["earlier"]
    rows = _summed(codes, rows["weight"].astype(np.int64))
    bounds = np.searchsorted(rows["later"], np.arange(first, first + count + 1))
    for number in range(count):
        own = rows[bounds[number] : bounds[number + 1]]
        partners = own["earlier"].astype(np.int64)
        weight = own["weight"].astype(np.float64)
        group = known.groups[first + number]
        part = np.where(known.groups[partners] == group, when.part, when.part_across)
        sizes = known.sizes[partners].astype(np.int64)
        least = part * np.minimum(np.int64(known.sizes[first + number]), sizes)
        enough = weight >= np.maximum(when.fewest, least)
        found = nearest(partners[enough], weight[enough], when.most)
        yield found.numbers, found.left_out
