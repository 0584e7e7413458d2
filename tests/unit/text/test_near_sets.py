"""Sets are near that share enough of what few others have, the nearest first."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.text.near_sets import Nearness, keys_of, near_sets, only

WHEN = Nearness(common=4, fewest=2, part=0.3, part_across=0.1, most=9)
SETS = st.lists(st.tuples(st.frozensets(st.integers(-6, 6)), st.sampled_from("ab")), max_size=9)


def arrays(sets):
    return (np.array(sorted(s), dtype=np.int64) for s in sets)


def near(one, other, every):
    """The same, key by key."""
    kept = [{k for k in s if 1 < sum(k in o for o, _ in every) <= WHEN.common} for s, _ in every]
    weight = sum(1 + k % 2 for k in kept[one] & kept[other])
    part = WHEN.part if every[one][1] == every[other][1] else WHEN.part_across
    least = part * min(len(kept[one]), len(kept[other]))
    return weight >= max(WHEN.fewest, least) and bool(kept[one] & kept[other])


@given(SETS)
def test_near_sets_are_those_that_share_enough(sets):
    found = near_sets(arrays(s for s, _ in sets), [g for _, g in sets], WHEN)
    for number, partners in enumerate(found):
        assert partners.numbers == [n for n in range(number) if near(n, number, sets)]
        assert not partners.left_out


def test_of_too_many_the_nearest_stay_and_the_rest_are_counted():
    sets = [{1, 3, 5}, {1, 3}, {1, 3}, {1, 3, 5}]
    *_, last = near_sets(arrays(sets), ["a"] * 4, WHEN._replace(most=2))
    assert last == ([0, 2], 1)


def test_keys_are_chosen_by_their_flags():
    keys = np.array([7, 8, 9], dtype=np.int64).tobytes()
    assert keys_of(keys, bytes([1, 2, 3]), 2).tolist() == [8, 9]


def test_keys_that_no_other_set_has_are_left_out():
    assert [k.tolist() for k in only(arrays([{1, 2}, {3}]), arrays([{2, 3}]))] == [[2], [3]]


def test_one_odd_key_is_enough_where_one_even_key_is_not():
    found = near_sets(arrays([{2}, {2}, {3}, {3}]), ["a"] * 4, WHEN)
    assert [p.numbers for p in found] == [[], [], [], [2]]
