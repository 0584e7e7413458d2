"""Words with letters that only look like their own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.text.mixed_alphabets import mixed_words


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Пpезидент Тoкаев", ["Президент", "Токаев"]),
        ("Қaзaқстан, бiр, бəрі, қahарман", ["Қазақстан", "бір", "бәрі", "қаһарман"]),
        ("The Ministry of Сommerce", ["Commerce"]),
        ("Rеuters, (CОVID)", ["Reuters", "COVID"]),
    ],
)
def test_a_word_reads_in_the_alphabet_of_most_of_its_letters(text, meant):
    assert [word.meant for word in mixed_words(text)] == meant


@pytest.mark.parametrize(
    "text",
    [
        "Президент Токаев приехал в NATO и ЕС",
        "VARа не было, Googleдан хат келді, iPhone-ның",
        "IТ и 5G, Wi-Fi",
        "قال الوزير",
    ],
)
def test_words_of_one_alphabet_and_foreign_ones_with_endings_are_left_alone(text):
    assert not list(mixed_words(text))


@given(st.text(alphabet="aаcсжz ,7"))
def test_words_follow_each_other_and_hold_letters_of_both(text):
    end = 0
    for word in mixed_words(text):
        assert word.span.start >= end
        end = word.span.end
        written = text[word.span.start : end]
        assert written != word.meant
        assert len(written) == len(word.meant)
        assert written.isalpha()


def test_one_long_word_of_both_alphabets_takes_no_quadratic_time():
    (word,) = mixed_words("aа" * 1_000_000)
    assert len(word.meant) == 2_000_000
