"""New words behind Arabic proclitics, and what is left to a person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.domain.span import Span
from kzannotate.text.joining import Care, cares, carried, joined, written_before

LETTERS = st.text("ابتجحدرسصعفقكلمنهوي", min_size=2, max_size=8)
BEFORE = st.sampled_from(["", "و", "ف", "ب", "ك", "ل", "ول", "فل", "ال", "وال", "بال", "لل", "ولل"])


@pytest.mark.parametrize(
    ("before", "words", "whole"),
    [
        ("ل", "المؤسسة", "للمؤسسة"),
        ("ول", "اللجنة", "وللجنة"),
        ("لل", "المؤسسة", "للمؤسسة"),
        ("لل", "لجنة", "للجنة"),
        ("ال", "المؤسسة", "المؤسسة"),
        ("بال", "مؤسسة", "بالمؤسسة"),
        ("و", "المؤسسة", "والمؤسسة"),
        ("ك", "الصندوق", "كالصندوق"),
        ("ل", "منظمة الصحة", "لمنظمة الصحة"),
        ("ل", "التزام", "لالتزام"),
        ("ل", "ألماتي", "لألماتي"),
        ("لِ", "الْمؤسسة", "لِلْمؤسسة"),
        ("", "المؤسسة", "المؤسسة"),
    ],
)
def test_a_name_is_written_behind_what_precedes_it(before: str, words: str, whole: str) -> None:
    assert before + joined(before, words) == whole


@given(BEFORE, LETTERS)
def test_words_that_are_joined_stay_as_they_are(before: str, words: str) -> None:
    once = joined(before, f"ال{words}")
    assert before + once == before + joined(before, once) or once.startswith(("ال", "ل"))


@given(st.sampled_from(["ل", "ول", "فل"]), LETTERS)
def test_no_alef_stands_behind_a_preposition_of_one_lam(before: str, words: str) -> None:
    if not words.startswith(("ت", "م", "ك", "ب", "ا")):
        assert not joined(before, f"ال{words}").startswith("ا")


@given(BEFORE, LETTERS)
def test_joining_only_ever_drops_first_letters(before: str, words: str) -> None:
    assert f"ال{words}".endswith(joined(before, f"ال{words}"))


@pytest.mark.parametrize(
    ("old", "words", "whole"),
    [
        ("للصندوق", "المؤسسة", "للمؤسسة"),
        ("والصندوق", "المؤسسة", "والمؤسسة"),
        ("وبالصندوق", "البنك", "وبالبنك"),
        ("للصندوق", "للمؤسسة", "للمؤسسة"),
        ("الصندوق", "المؤسسة", "المؤسسة"),
        ("the fund", "the bank", "the bank"),
        ("للصندوق", "", ""),
    ],
)
def test_a_proclitic_of_the_old_words_goes_over_to_the_new(
    old: str, words: str, whole: str
) -> None:
    assert carried(old, words) == whole


def test_what_precedes_a_place_inside_a_word_is_found_with_its_marks() -> None:
    assert written_before("دعم وَلِلصندوق", 8) == "وَلِ"


@pytest.mark.parametrize(
    ("text", "old", "words", "expected"),
    [
        ("В Астане прошёл", "Астане", "Алматы", (Care.ENDING,)),
        ("В Астане прошёл", "Астане", "Туркестане", ()),
        ("في الصندوق", "صندوق", "بنك", (Care.ARTICLE,)),
        ("في صندوقهم", "صندوق", "بنك", (Care.TAIL,)),
        ("دعم للصندوق", "لصندوق", "", (Care.STRANDED,)),
        ("the old fund", "old", "new", ()),
    ],
)
def test_what_a_person_must_see_to_is_said(
    text: str, old: str, words: str, expected: tuple[Care, ...]
) -> None:
    start = text.index(old)
    assert cares(text, Span(start, start + len(old)), words) == expected
