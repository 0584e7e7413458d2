"""Keys that several sets share are found, and no others."""

from hypothesis import given
from hypothesis import strategies as st

from kzannotate.text.shared_keys import SharedKeys

SETS = st.lists(st.frozensets(st.sampled_from("abcdefgh"), max_size=5), max_size=12)


@given(SETS, st.integers(2, 4))
def test_two_sets_meet_at_the_keys_that_both_have(sets: list[frozenset[str]], most: int) -> None:
    shared = SharedKeys.of(sets, lambda key: 3 if key == "a" else 1, most=most)
    for number, keys in enumerate(sets):
        told = sorted(k for k in keys if 1 < sum(k in other for other in sets) <= most)
        found = [(shared.weights[key], [*shared.holders(key)]) for key in shared.of_set(number)]
        expected = [(3 if k == "a" else 1, [n for n, s in enumerate(sets) if k in s]) for k in told]
        assert sorted(found) == sorted(expected)
