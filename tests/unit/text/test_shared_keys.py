"""Keys that several sets share are found, and no others."""

from unittest.mock import patch

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.text import shared_keys
from kzannotate.text.shared_keys import SharedKeys

SETS = st.lists(st.frozensets(st.integers(-4, 4), max_size=6), max_size=12)


def shared_of(sets: list[frozenset[int]], most: int) -> SharedKeys:
    return SharedKeys.of((np.array(sorted(s), dtype=np.int64) for s in sets), most=most)


@given(SETS, st.integers(2, 4))
def test_two_sets_meet_at_the_keys_that_both_have(sets: list[frozenset[int]], most: int) -> None:
    shared = shared_of(sets, most)
    for number, keys in enumerate(sets):
        told = [k for k in keys if 1 < sum(k in other for other in sets) <= most]
        holders, held = shared.holders(shared.of_set(number))
        found = zip(shared.keys[held].tolist(), holders.tolist(), strict=True)
        assert sorted(found) == sorted((k, n) for k in told for n, s in enumerate(sets) if k in s)


@given(SETS)
def test_keys_that_are_sorted_in_parts_are_the_same(sets: list[frozenset[int]]) -> None:
    with patch.object(shared_keys, "_AT_ONCE", 3):
        parts = shared_of(sets, 4)
    whole = shared_of(sets, 4)
    for number in range(len(sets)):
        own = [sorted(s.keys[s.of_set(number)].tolist()) for s in (parts, whole)]
        assert own[0] == own[1]
