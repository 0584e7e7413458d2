"""Folding, and the way back to the raw text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.text.fold import fold, fold_word, folded_in_order

WORDS = [
    "كَازَاخِسْتَان", "آرال", "مؤتمـــر", "الثقة", "هدى", "ﻻ", "ﻷ", "ﷲ", "ﺑﺤﺮ", "٢٧", "۲۷", "27",
    "Kassym-Jomart", "Ёлка", "Қазақстан", "Šušnjar", "😀", "👩\u200d🚀", "\u202bب\u202c", "\u200f",
    "\r\n", "\n", "\u00a0", " ", "\u2028", "“", "،", "…", "\u0651", "\ufeff", "\x00", "ﬁ", "５",
]  # fmt: skip
raw_texts = st.one_of(
    st.lists(st.sampled_from(WORDS), max_size=20).map("".join),
    st.text(max_size=60),
    st.text(alphabet=st.characters(codec="utf-8"), max_size=40),
)


@given(raw_texts)
def test_every_folded_character_knows_the_raw_one_it_comes_from(raw):
    folded = fold(raw)
    for i, char in enumerate(folded.text):
        span = folded.raw_span(i, i + 1)
        assert char in fold_word(raw[span.start : span.start + 1])
        assert span.of(raw)


@given(raw_texts)
def test_the_way_back_is_ascending_and_inside_the_text(raw):
    folded = fold(raw)
    starts = [int(s) for s in folded.starts]
    assert starts == sorted(starts)
    assert len(starts) == len(folded.text)
    assert all(0 <= s < len(raw) for s in starts)


@given(raw_texts, raw_texts)
def test_what_stands_between_two_line_ends_folds_alone(first, second):
    assert fold_word(f"{first}\n{second}") == f"{fold_word(first)}\n{fold_word(second)}"


@given(raw_texts)
def test_folding_folded_text_changes_nothing(raw):
    once = fold_word(raw)
    assert fold_word(once) == once


@given(raw_texts)
def test_a_fold_of_the_raw_words_of_a_span_is_that_stretch(raw):
    folded = fold(raw)
    for start in range(0, len(folded.text), 3):
        end = min(len(folded.text), start + 3)
        words = folded.raw_span(start, end).of(raw)
        assert folded.text[start:end] in fold_word(words)


@given(raw_texts)
def test_index_of_turns_raw_starts_into_folded_positions(raw):
    folded = fold(raw)
    for i, start in enumerate(folded.starts):
        assert folded.index_of(int(start)) <= i < folded.index_of(int(start) + 1)
    assert folded.index_of(len(raw)) == len(folded.text)


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join))
def test_no_mark_or_hidden_sign_is_left(raw):
    hidden = {"Mn", "Cf"}
    assert not [c for c in fold_word(raw) if unicodedata.category(c) in hidden]


@pytest.mark.parametrize(
    ("raw", "folded"),
    [
        ("مُؤْتَمَرُ", "موتمر"),
        ("هدى", "هدي"),
        ("آسيا", "اسيا"),
        ("إلى الثقـــة", "الي الثقه"),
        ("کازاخستان", "كازاخستان"),
        ("٣٫٥٪", "3.5%"),
        ("ﻷﻣﻦ", "لامن"),
        ("Ёж и Йод", "еж и иод"),
        ("ŠUŠNJAR Bozkır", "susnjar bozkir"),
        ("13–14", "13-14"),
        ("a\u00a0 \t b", "a b"),
    ],
)
def test_two_spellings_of_one_word_become_one(raw, folded):
    assert fold_word(raw) == folded


def test_a_span_takes_the_marks_after_its_last_letter_along():
    folded = fold("قِمَّةٌ،")
    assert folded.raw_span(0, 3).of("قِمَّةٌ،") == "قِمَّةٌ"


def test_a_span_leaves_a_bidi_control_after_it_out():
    assert fold("قمة\u200f،").raw_span(0, 3).of("قمة\u200f،") == "قمة"


def test_both_letters_of_a_ligature_come_from_one_sign():
    folded = fold("ﻻ")
    assert [folded.raw_span(i, i + 1).start for i in range(2)] == [0, 0]


def test_an_empty_stretch_yields_an_empty_span():
    assert len(fold("قمة").raw_span(2, 2)) == 0
    assert fold("").raw_span(0, 0).end == 0


def test_ten_megabytes_in_one_line_are_folded():
    assert len(fold("آ" * 10_000_000).text) == 10_000_000


@given(st.lists(st.sampled_from(["إلى", "سَنة", "Қала", "Ёлка", "o'clock", "_العام"]), max_size=5))
def test_a_list_of_words_is_folded_word_by_word(words):
    assert folded_in_order(" ".join(words)) == tuple(fold_word(word) for word in words)
