"""Entries whose words come close together."""

from __future__ import annotations

import pytest

from kzannotate.text.postings import ClosePlaces

WORDS = ["هيئه", "السدود", "في", "الجبال", "قال", "ان", "الجبال", "قرب", "السدود"]


@pytest.fixture
def close():
    places = ClosePlaces([2], reach=2)
    for word in places.unknown(WORDS):
        places.tell(word, {0: 1} if word in ("السدود", "الجبال") else {})
    return places


def test_places_within_reach_come_together(close):
    assert close.clusters(WORDS, ()) == [(0, [1, 3]), (0, [6, 8])]


def test_places_that_are_all_taken_are_left_out(close):
    assert close.clusters(WORDS, {1, 3, 6}) == [(0, [6, 8])]


def test_too_little_weight_is_left_out(close):
    assert close.clusters(["السدود", "في", "قال"], ()) == []


def test_a_text_without_any_word_of_an_entry_has_no_place(close):
    assert close.clusters(["في", "قال"], ()) == []
