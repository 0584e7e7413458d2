"""Pairs that hang together, against a search by hand."""

from __future__ import annotations

from array import array

from hypothesis import given
from hypothesis import strategies as st

from kzannotate.text.joined_pairs import groups_of

THINGS = st.integers(0, 30)


def by_hand(pairs: list[tuple[int, int]]) -> list[int]:
    """The least thing of all that a pair hangs together with."""
    groups: list[set[int]] = []
    for pair in pairs:
        touched = [g for g in groups if not g.isdisjoint(pair)]
        groups = [g for g in groups if g not in touched] + [set(pair).union(*touched)]
    return [min(next(g for g in groups if one in g)) for one, _ in pairs]


@given(st.lists(st.tuples(THINGS, THINGS), max_size=40))
def test_pairs_hang_together_as_a_search_finds_it(pairs: list[tuple[int, int]]) -> None:
    ones, others = (array("Q", ends) for ends in zip(*pairs, strict=True)) if pairs else ([], [])
    found, wanted = groups_of(array("Q", ones), array("Q", others)), by_hand(pairs)
    assert len(found) == len(wanted)
    assert len({*zip(found, wanted, strict=True)}) == len({*found}) == len({*wanted})


def test_a_long_chain_is_one_group() -> None:
    ones = array("Q", (n * 7919 % 10_007 for n in range(10_006)))
    others = array("Q", ((n + 1) * 7919 % 10_007 for n in range(10_006)))
    assert len(set(groups_of(ones, others))) == 1
