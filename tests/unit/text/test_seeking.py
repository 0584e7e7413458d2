"""Words are found as a person means them, and the hit is exactly what was written."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.text.fold import fold_word
from kzannotate.text.seeking import Sought, folded_pattern, fragments, spans


def hits(words, text, **how):
    return [span.of(text) for span in spans(Sought(words, **how), text)]


def test_vowel_signs_hamzas_and_digits_do_not_matter():
    assert hits("امة 15", "أُمَّةٌ ١٥ و امه ۱۵") == ["أُمَّةٌ ١٥", "امه ۱۵"]


def test_letters_inside_words_are_found():
    assert hits("ماء", "الماءان") == ["ماء"]


def test_whole_words_leave_out_longer_ones():
    assert hits("نهر", "نهر نهران النهر", whole=True, prefixes=False) == ["نهر"]


@pytest.mark.parametrize("written", ["النهر", "ونهر", "فبالنهر", "للنهر", "لنهر", "كالنهر"])
def test_prefixes_may_stand_before_a_whole_word(written):
    assert hits("نهر", f"عند {written} هنا", whole=True) == ["نهر"]


def test_an_article_that_lost_its_alef_is_found():
    assert hits("الصندوق", "دعم للصندوق، والصندوق", whole=True) == ["لصندوق", "الصندوق"]


def test_an_article_before_lam_is_found():
    assert hits("اللجنة", "قرار وللجنة", whole=True) == ["لجنة"]


def test_words_may_be_parted_by_a_line_end():
    assert hits("بحر الشمال", "بحر\nالشمال") == ["بحر\nالشمال"]


def test_exact_letters_tell_hamzas_and_cases_apart():
    assert hits("أمل", "أمل امل", exact=True) == ["أمل"]
    assert hits("Aral", "aral Aral", exact=True) == ["Aral"]


def test_an_exact_whole_word_does_not_end_before_a_vowel_sign():
    assert hits("كت", "كتَاب", exact=True, whole=True) == []


def test_signs_are_no_pattern():
    assert hits("a.b(", "axb( a.b(") == ["a.b("]


def test_a_pattern_is_folded_but_for_its_signs():
    assert folded_pattern(r"أ\W[إا](?P<X>\d)–") == r"ا\W[اا](?P<x>\d)\-"


def test_fragments_stand_in_every_form_of_the_word():
    assert fragments(Sought("المياه", whole=True)) == ("مياه",)
    assert fragments(Sought("a+", pattern=True)) == ()


@given(st.text(alphabet="اأبلمهة َٰـ و15١٥", max_size=40), st.integers(0, 40), st.integers(1, 8))
def test_whatever_is_cut_out_of_a_text_is_found_in_it(text, start, length):
    words = text[start : start + length]
    if fold_word(words).strip():
        found = spans(Sought(words), text)
        assert found
        assert all(fold_word(s.of(text)).split() == fold_word(words).split() for s in found)


@given(st.text(alphabet="ابلوم ه", min_size=1, max_size=12))
def test_our_own_expressions_always_compile(words):
    from kzannotate.text.seeking import expression

    for whole in (False, True):
        re.compile(expression(Sought(words, whole=whole)))
