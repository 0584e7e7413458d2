"""Sentences of a translation beside those of its original."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzannotate.text import sentence_alignment
from kzannotate.text.sentence_alignment import Bead, Measured, align, in_order

SENTENCES = st.lists(
    st.builds(
        Measured,
        st.integers(1, 300),
        st.frozensets(st.sampled_from(["27", "28", "cica", "2024-02-12"])),
        st.booleans(),
    ),
    max_size=14,
)


def plain(*lengths):
    return [Measured(n) for n in lengths]


def shapes(beads):
    return [(b.first_end - b.first, b.second_end - b.second) for b in beads]


def covered(beads):
    firsts = [n for b in beads for n in range(b.first, b.first_end)]
    return firsts, [n for b in beads for n in range(b.second, b.second_end)]


@given(one=SENTENCES, other=SENTENCES)
@settings(max_examples=80)
def test_every_sentence_stands_in_one_row_and_in_order(one, other):
    assert covered(align(one, other)) == ([*range(len(one))], [*range(len(other))])


@given(one=SENTENCES)
@settings(max_examples=80)
def test_equal_texts_align_one_to_one(one):
    assert align(one, one) == [Bead(n, n + 1, n, n + 1) for n in range(len(one))]


@given(one=SENTENCES, other=SENTENCES, data=st.data())
@settings(max_examples=60)
def test_what_a_person_paired_holds(one, other, data):
    if not one or not other:
        return
    i, j = (data.draw(st.integers(0, len(side) - 1)) for side in (one, other))
    beads = align(one, other, [Bead(i, i + 1, j, j + 1)])
    assert Bead(i, i + 1, j, j + 1) in beads
    assert covered(beads) == ([*range(len(one))], [*range(len(other))])


@given(one=SENTENCES)
@settings(max_examples=60)
def test_windows_make_no_difference_to_equal_texts(one):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sentence_alignment, "_WINDOW", 4)
        assert shapes(align(one, one)) == [(1, 1)] * len(one)


@given(one=SENTENCES, other=SENTENCES)
@settings(max_examples=60)
def test_windows_lose_no_sentence(one, other):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sentence_alignment, "_WINDOW", 4)
        assert covered(align(one, other)) == ([*range(len(one))], [*range(len(other))])


def test_two_short_sentences_stand_for_a_long_one():
    assert shapes(align(plain(80, 200, 90), plain(82, 101, 98, 88))) == [(1, 1), (1, 2), (1, 1)]


def test_a_sentence_that_was_left_out_stands_alone():
    one = [Measured(90), Measured(150), Measured(60), Measured(120)]
    assert shapes(align(one, plain(92, 61, 118))) == [(1, 1), (1, 0), (1, 1), (1, 1)]


def test_a_shared_number_outweighs_the_length():
    one = [Measured(100, frozenset({"27"})), Measured(100), Measured(100)]
    other = [Measured(100), Measured(100), Measured(100, frozenset({"27"})), *plain(100, 100)]
    assert Bead(0, 1, 2, 3) in align(one, other)


def test_of_two_pairs_that_cross_the_first_holds():
    crossing = [Bead(0, 1, 3, 4), Bead(1, 2, 0, 1), Bead(2, 3, 4, 5)]
    assert in_order(crossing) == [crossing[0], crossing[2]]


def test_a_thousand_sentences_take_some_steps_each(steps_of):
    one = [Measured(40 + n * 37 % 160, frozenset({n % 90})) for n in range(1000)]
    align(one[:9], one[:9])  # loads what only the first turn needs
    assert steps_of(lambda: align(one, one[:400] + one[403:])) < 600 * len(one)
