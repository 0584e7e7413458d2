"""Whatever a text holds, reading it ends without an error and points at what is there."""

from __future__ import annotations

import itertools
import math
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from hostile_texts import fragments, hostile_texts, languages
from kzannotate.text.amounts import amounts, complement
from kzannotate.text.dates import dates, period
from kzannotate.text.direction import is_rtl
from kzannotate.text.fold import fold, fold_word
from kzannotate.text.language import guess_language
from kzannotate.text.matching import PhraseMatcher, longest
from kzannotate.text.name_keys import name_key, without_suffix
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.numerals import may_begin, numeral_at
from kzannotate.text.sentences import sentence_at, sentences
from kzannotate.text.tokens import tokens_in, words_of
from kzannotate.text.typography import glued_signs, spaced_signs
from kzannotate.text.units import dual_of, open_noun, unit_of
from kzannotate.text.weekdays import weekday_of
from kzannotate.text.words import next_word, previous_word, snap, stem_starts, word_at, words_in


@given(hostile_texts)
def test_each_folded_sign_comes_from_one_of_the_text(raw):
    folded = fold(raw)
    starts = folded.starts.tolist()
    assert starts == sorted(starts)
    assert len(starts) == len(folded.text)
    assert all(0 <= s < len(raw) for s in starts)


@given(hostile_texts)
def test_words_are_the_letters_that_stand_there(raw):
    tokens = tokens_in(raw)
    for number, word in enumerate(tokens.words):
        assert word == tokens.folded.text[tokens.starts[number] : tokens.ends[number]]
        assert word.isalnum()
        assert word in fold_word(tokens.raw_word(number))
    assert all(e <= s for e, s in zip(tokens.ends, tokens.starts[1:], strict=False))


@given(hostile_texts)
def test_what_stands_between_words_is_no_letter(raw):
    tokens = tokens_in(raw)
    between = "".join(tokens.gap(n) for n in range(len(tokens.words)))
    assert not any(c.isalnum() for c in between if c < "\U00010000")


@given(hostile_texts)
def test_sentences_hold_all_that_is_no_space(raw):
    found = sentences(raw)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    covered = {i for s in found for i in range(s.start, s.end)}
    assert all(i in covered for i, c in enumerate(raw) if not c.isspace())


@given(hostile_texts, languages)
def test_numbers_stand_inside_the_text_and_are_numbers(raw, language):
    tokens = tokens_in(raw)
    for place in range(len(tokens.words)):
        found = numeral_at(tokens, place, language)
        if found:
            assert place == found.first <= found.last < len(tokens.words)
            assert found.value >= 0
            assert may_begin(tokens.words[place], language)


@given(hostile_texts, languages)
def test_amounts_are_finite_stretches_of_words(raw, language):
    tokens = tokens_in(raw)
    for amount in amounts(tokens, language):
        assert 0 <= amount.first <= amount.number.first <= amount.number.last < len(tokens.words)
        assert 0 <= amount.last < len(tokens.words)
        assert math.isfinite(amount.low)
        assert amount.low <= amount.high
        quantity = amount.quantity()
        assert quantity.low is None or quantity.high is None or quantity.low <= quantity.high
        assert len(complement(tokens, amount)) <= 4


@given(hostile_texts, st.none() | st.just(date(2024, 2, 29)))
def test_dates_are_days_that_exist_and_stand_in_the_text(raw, written):
    tokens = tokens_in(raw)
    folded, found = tokens.folded, list(dates(tokens, written))
    assert all(0 <= d.start < d.end <= len(folded.text) and d.first <= d.last for d in found)
    assert [d.start for d in found] == sorted(d.start for d in found)
    assert all(fold_word(folded.raw_span(d.start, d.end).of(raw)).strip() for d in found)


@given(hostile_texts)
def test_a_period_is_two_days_or_none(raw):
    found = period(raw)
    assert found is None or found[0] <= found[1] or "/" in raw


@given(hostile_texts, fragments)
def test_hits_are_the_phrases_they_say(raw, listed):
    phrases = [p for t in listed if (p := " ".join(words_of(t)))]
    tokens = tokens_in(raw)
    hits = PhraseMatcher(phrases).find(tokens)
    for hit in hits:
        here = " ".join(tokens.words[hit.first : hit.last + 1])[hit.skip :]
        # The lam that swallows an alef: للهيئة is لـ + الهيئة.
        assert here == phrases[hit.phrase] or "ا" + here == phrases[hit.phrase] or here[:1] == "ل"
    assert set(longest(hits)) <= set(hits)


@given(hostile_texts, languages)
def test_every_word_has_its_keys_and_stems(raw, language):
    for word in tokens_in(raw).words:
        assert name_key(name_key(word)) is not None
        assert without_suffix(name_key(word)) == without_suffix(name_key(word))
        assert noun_stems(word, language)
        assert isinstance(open_noun(word, language) or "", str)
        assert isinstance(unit_of(word, language) or dual_of(word) or "", str)
        assert weekday_of(word) in {None, *range(7)}


@given(hostile_texts, st.integers(0, 80), st.integers(0, 80))
def test_words_of_the_raw_text_lie_inside_it(raw, one, other):
    start, end = sorted((min(one, len(raw)), min(other, len(raw))))
    found = [word_at(raw, start), next_word(raw, start), previous_word(raw, start)]
    span = type(sentence_at(raw, start))(start, end)
    found += [snap(raw, span), *words_in(raw, span)]
    assert all(0 <= w.start <= w.end <= len(raw) for w in found if w)
    for word in words_in(raw, span):
        assert all(word.start <= s <= word.end for s in stem_starts(raw, word))


@given(hostile_texts, languages)
def test_spaces_and_signs_are_found_inside_the_text(raw, language):
    for span in (*glued_signs(raw), *spaced_signs(raw, language)):
        assert 0 <= span.start < span.end <= len(raw)
        assert span.of(raw).strip()


@given(hostile_texts, languages)
def test_language_and_direction_are_guessed(raw, language):
    assert guess_language(raw) in {None, "ar", "en", "ru", "kk"}
    assert is_rtl(raw, language) in {True, False}
