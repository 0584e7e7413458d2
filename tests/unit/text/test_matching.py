"""Phrases, stems, skeletons, likeness."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.text.fold import fold_word
from kzannotate.text.likeness import TrigramIndex, likeness, word_likeness
from kzannotate.text.matching import Hit, PhraseMatcher, longest
from kzannotate.text.name_keys import name_key
from kzannotate.text.stems import stem
from kzannotate.text.tokens import tokens_in, tokens_of_words

WORDS = st.lists(st.sampled_from(["نهر", "سيما", "و", "مدينه", "sima"]), min_size=1, max_size=12)


@given(WORDS, st.lists(WORDS.map(lambda w: " ".join(w[:3])), min_size=1, max_size=4, unique=True))
def test_a_phrase_is_found_wherever_its_words_stand(words, phrases):
    tokens = tokens_in(" ".join(words))
    found = {(h.phrase, h.first) for h in PhraseMatcher(phrases).find(tokens) if not h.skip}
    for number, phrase in enumerate(p.split() for p in phrases):
        places = [i for i in range(len(words)) if words[i : i + len(phrase)] == phrase]
        assert {(number, place) for place in places} <= found


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 4)), max_size=12))
def test_the_longest_hits_do_not_overlap(stretches):
    hits = [Hit(0, first, first + more) for first, more in stretches]
    kept = {(h.first, h.last) for h in longest(hits)}
    taken = [n for first, last in kept for n in range(first, last + 1)]
    assert len(taken) == len(set(taken))


def test_no_phrases_find_nothing():
    assert PhraseMatcher([]).find(tokens_in("نهر")) == []


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("ru", "организация организации организацию организацией"),
        ("ru", "Токаев Токаева Токаеву Токаевым Токаеве"),
        ("kk", "ұйымы ұйымының ұйымына ұйымында ұйымынан"),
        ("kk", "Қазақстан Қазақстанның Қазақстанда Қазақстаннан"),
        ("kk", "ынтымақтастық ынтымақтастығы"),
    ],
)
def test_all_forms_of_a_word_have_one_stem(language, forms):
    assert len({stem(fold_word(form), language) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    "spellings",
    [
        "توكاييف توقاييف توكايف",
        "شنغهاي شانغهاي",
        "قيرغيزستان قرغيزستان",
        "Ashimbayev Ashimbaev",
        "Ашимбаев Әшімбаев",
    ],
)
def test_spellings_of_a_name_share_a_skeleton(spellings):
    assert len({name_key(fold_word(s)) for s in spellings.split()}) == 1


@pytest.mark.parametrize("names", ["باكستان أوزبكستان", "عماروف عثمانوف", "Omarov Osmanov"])
def test_different_names_do_not(names):
    assert len({name_key(fold_word(n)) for n in names.split()}) == 2


def test_the_trigram_index_finds_what_brute_force_finds():
    strings = [f"name {i} of {j}" for i in range(20) for j in range(5)]
    query = "nmae 7 of 3"
    best = max(strings, key=lambda s: (word_likeness(query, s), s))
    assert strings[TrigramIndex(strings).likest(query, least=50)[0][0]] == best
    assert likeness("abc", "abc") == 100


def test_rows_of_words_are_searched_each_for_itself():
    matcher = PhraseMatcher(["قمة النهر", "النهر", "النهر القديم"])
    rows = [("قمة", "النهر"), ("القديم",), ("للنهر", "القديم"), ()]
    apart = [matcher.find(tokens_of_words(row)) for row in rows]
    assert list(matcher.find_in_each(rows)) == apart
    assert list(map(len, apart)) == [2, 0, 2, 0]
