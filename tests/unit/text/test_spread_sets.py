"""Nearness worked out in shares is the nearness worked out in memory."""

from __future__ import annotations

from array import array

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.text import spread_sets
from kzannotate.text.near_sets import Nearness, keys_of, near_sets, only
from kzannotate.text.spread_sets import Sets, Wanted

WHEN = Nearness(common=4, fewest=2, part=0.3, part_across=0.1, most=3)
KEYS = st.dictionaries(st.integers(-12, 12), st.integers(1, 7), max_size=12)
LISTS = st.lists(KEYS, min_size=1, max_size=14)


def packed(known: dict[int, int]) -> tuple[bytes, bytes]:
    return np.array(list(known), dtype="<i8").tobytes(), bytes(known.values())


def in_memory(sets: list[dict[int, int]], flags: int, beside: int) -> list[tuple[list[int], int]]:
    groups = ["a" if n % 3 else "b" for n in range(len(sets))]
    known = [keys_of(*packed(s), flags) for s in sets]
    if beside:
        known = list(only(known, [keys_of(*packed(s), beside) for s in sets]))
    return [tuple(p) for p in near_sets(known, groups, WHEN)]


def in_shares(
    sets: list[dict[int, int]], wanted: Wanted, cut: int, shares: int
) -> list[tuple[list[int], int]]:
    numbered = [(n, *packed(s)) for n, s in enumerate(sets)]
    files = [spread_sets.key_rows(part, WHEN.common) for part in (numbered[:cut], numbered[cut:])]
    near = [
        spread_sets.partners_in([spread_sets.between(f, low, high) for f in files], wanted, WHEN)
        for low, high in spread_sets.ranges(shares)
    ]
    sizes = spread_sets.sizes_of([n.sizes for n in near], 0, len(sets))
    groups = np.array([bool(n % 3) for n in range(len(sets))])
    found = []
    for first, last in ((0, cut), (cut, len(sets))):
        pairs = [spread_sets.between(n.pairs, first, last, "later") for n in near]
        known = Sets(sizes, groups)
        found += spread_sets.partners_of(pairs, first, last - first, known, WHEN)
    return found


@given(LISTS, st.sampled_from([Wanted(1), Wanted(2), Wanted(3, beside=4)]), st.data())
def test_shares_on_a_disk_find_the_partners_that_memory_finds(
    sets: list[dict[int, int]], wanted: Wanted, data: st.DataObject
) -> None:
    cut = data.draw(st.integers(0, len(sets)))
    shares = data.draw(st.integers(1, 5))
    assert in_shares(sets, wanted, cut, shares) == in_memory(sets, *wanted)


def test_of_a_key_that_too_many_share_only_so_many_rows_travel() -> None:
    sets = [(n, *packed({7: 1})) for n in range(50)]
    assert len(spread_sets.key_rows(sets, most=4)) == 5


def test_things_with_one_key_stay_in_the_order_in_which_they_came() -> None:
    count = 40
    columns = array("Q", [7, 5] * count), array("I", range(2 * count)), array("I", range(2 * count))
    rows = spread_sets.rows_of_things(*columns, bytearray(2 * count))
    assert rows["number"].tolist() == [*range(1, 2 * count, 2), *range(0, 2 * count, 2)]
