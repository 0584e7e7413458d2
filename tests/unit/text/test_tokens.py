"""Words of a folded text and the line they are looked up in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.text.matching import PhraseMatcher
from kzannotate.text.tokens import (
    line_bytes,
    read_together,
    tokens_in,
    tokens_of_words,
    words_of,
)
from kzannotate.text.word_memo import WordMemo

TEXTS = st.text(st.sampled_from("اب لو َـ12٣ab Яқ., \n«»გა字😀\u200c"), max_size=60)


@given(TEXTS)
def test_the_line_holds_each_word_between_two_spaces(text):
    tokens = tokens_in(text)
    line, starts = tokens.byte_line
    words = [line_bytes(word) for word in tokens.words]
    assert line == line_bytes(tokens.line)
    assert line == b" " + b"".join(word + b" " for word in words)
    assert [line[i : i + len(w)] for i, w in zip(starts, words, strict=True)] == words


@given(TEXTS)
def test_words_taken_for_a_text_of_their_own_have_the_same_line(text):
    tokens = tokens_in(text)
    assert tokens_of_words(tokens.words).byte_line == tokens.byte_line


@given(TEXTS)
def test_many_spans_at_once_are_the_spans_one_by_one(text):
    tokens = tokens_in(text)
    stretches = [(n, min(n + 1, len(tokens.words) - 1), 0) for n in range(len(tokens.words))]
    assert tokens.spans(stretches) == [tokens.span(*s) for s in stretches]


@pytest.mark.parametrize("text", ["ABC2024", "abc 2024", "abc-2024"])
def test_letters_and_digits_part_company(text):
    assert words_of(text) == ("abc", "2024")


def test_rare_letters_that_share_a_byte_are_told_apart():
    one, other = "\u4e00", chr(0x4E00 + 32)
    assert line_bytes(one) == line_bytes(other)
    assert PhraseMatcher([one]).find(tokens_in(f"{other} {other}{one}")) == []
    assert len(PhraseMatcher([one]).find(tokens_in(f"{other} {one}"))) == 1


def test_many_words_are_asked_by_their_numbers_as_each_is_asked_by_itself():
    tokens, asked = tokens_in("one two three. four " * 40), WordMemo(lambda word: "o" in word)
    assert list(tokens.places(asked)) == list(asked.places(tokens.words))
    assert list(tokens.places(asked)) == list(asked.places(tokens.words))


def test_words_before_a_stop_and_a_space_are_known_by_these_signs():
    tokens = tokens_in("One. Two.Three . Four. ")
    assert [tokens.words[n] for n in tokens.followed_by(". ")] == ["one"]


@given(st.lists(TEXTS, max_size=8))
def test_names_read_together_have_the_words_that_each_has_alone(names):
    words_of.cache_clear()
    read_together(names)
    assert [words_of(name) for name in names] == [tokens_in(name).words for name in names]
