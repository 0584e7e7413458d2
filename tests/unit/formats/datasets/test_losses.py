"""What a format cannot hold is counted once, however the format goes through the documents."""

from __future__ import annotations

from hypothesis import given

from data_sets import data_sets
from kzannotate.formats.datasets.format import Holds
from kzannotate.formats.datasets.losses import LossCount, flat, losses
from kzannotate.text.offset_units import OffsetUnit

FLAT = Holds(nested=False, crossing=False, same_span=False, entities=False)


@given(data_sets())
def test_a_second_pass_over_the_documents_counts_nothing_twice(data):
    count = LossCount(data, FLAT, OffsetUnit.UTF16)
    for _ in range(2):
        assert list(count.watched().documents()) == list(data.documents())
    assert count.losses() == losses(data, FLAT, OffsetUnit.UTF16)


@given(data_sets(empty=True))
def test_no_two_marks_of_a_flat_scheme_share_letters_and_each_left_out_shares_some(data):
    for document in data.documents():
        kept = flat(document.marks)
        pairs = [(a, b) for n, a in enumerate(kept) for b in kept[n + 1 :]]
        assert not any(a.cover.overlaps(b.cover) for a, b in pairs)
        for mark in set(document.marks) - set(kept):
            assert any(mark.cover.overlaps(k.cover) for k in kept)
