"""Words of a raw text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.domain.span import Span
from kzannotate.text.words import (
    next_word,
    previous_word,
    scan_words,
    snap,
    stem_starts,
    word_at,
    words_in,
)

texts = st.text(alphabet="ابوالقِـ 1٢3.,-/:%aZ'’–\u200c\n،😀яқ", max_size=40)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("في 13 و14 يونيو 2024.", ["في", "13", "و", "14", "يونيو", "2024"]),
        ("٣٫٥ مليار، 15% و 1,000.5", ["٣٫٥", "مليار", "15%", "و", "1,000.5"]),
        ("2022-2024 at 13:30", ["2022-2024", "at", "13:30"]),
        ("Kassym-Jomart’s AIF2024", ["Kassym-Jomart’s", "AIF2024"]),
        ("العالم.ويعد", ["العالم", "ويعد"]),
        ("مُؤتمــر می\u200cشود", ["مُؤتمــر", "می\u200cشود"]),
        ("Қазақстан, Токаева", ["Қазақстан", "Токаева"]),
    ],
)
def test_words_keep_what_belongs_to_them(text, words):
    assert [w.of(text) for w in scan_words(text)] == words


@given(texts, st.integers(0, 40))
def test_the_word_at_a_place_is_one_of_the_text_s_words(text, index):
    index = min(index, len(text))
    found = word_at(text, index)
    around = [w for w in scan_words(text) if w.start <= index < w.end]
    ending = [w for w in scan_words(text) if w.end == index]
    assert found == next(iter([*around, *ending]), None)


@given(texts, st.integers(0, 40), st.integers(0, 40))
def test_the_words_in_a_span_overlap_it(text, one, other):
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    expected = [w for w in scan_words(text) if w.start < end and w.end > start]
    assert words_in(text, Span(start, end)) == expected


@given(texts, st.integers(0, 40))
def test_next_and_previous_are_neighbours(text, index):
    words = list(scan_words(text))
    assert next_word(text, index) == next((w for w in words if w.start > index), None)
    before = [w for w in words if w.start < min(index, len(text))]
    assert previous_word(text, index) == (before[-1] if before else None)


def test_a_selection_snaps_to_whole_words_without_the_signs_around_them():
    text = "قال «منظمة شنغهاي»."
    assert snap(text, Span(6, 14)).of(text) == "منظمة شنغهاي"


def test_a_selection_may_begin_after_a_proclitic():
    text = "عاد لكازاخستان"
    assert snap(text, Span(5, 9)).of(text) == "كازاخستان"


def test_a_selection_of_signs_alone_stays():
    assert snap("...", Span(0, 2)) == Span(0, 2)


@pytest.mark.parametrize(
    ("word", "stems"),
    [
        ("وبالصندوق", ["وبالصندوق", "بالصندوق", "الصندوق", "صندوق"]),
        ("للجنة", ["للجنة", "لجنة", "جنة"]),
        ("وَلِلصندوق", ["وَلِلصندوق", "لِلصندوق", "لصندوق", "صندوق"]),
        ("آرال", ["آرال"]),
        ("Fund", ["Fund"]),
    ],
)
def test_a_name_may_begin_after_each_proclitic(word, stems):
    assert [word[i:] for i in stem_starts(word, Span(0, len(word)))] == stems


def test_a_word_is_found_in_the_middle_of_ten_megabytes():
    text = "قمة " * 2_500_000
    assert word_at(text, 5_000_001).of(text) == "قمة"
