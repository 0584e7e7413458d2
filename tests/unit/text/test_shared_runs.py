"""Runs of words that two texts share are found whole, where they stand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kzannotate.text.shared_runs import WordedText, common_beginnings, shared_runs

COPIED = "the council said on Monday that all nine ports would open again"


def runs_of(one, other, least=8):
    return shared_runs(WordedText.of(one), WordedText.of(other), least)


def test_a_copied_sentence_is_one_run():
    (run,) = runs_of(f"Here: {COPIED}.", f"There, {COPIED}, they say.")
    assert (run.first, run.second, run.length) == (1, 1, 12)


def test_vowel_signs_and_forms_of_letters_make_no_difference():
    plain = "قال المجلس إن الموانئ التسعة ستفتح من جديد يوم الاثنين المقبل"
    pointed = plain.replace("المجلس", "المَجلِس").replace("إن", "ان")
    assert runs_of(plain, pointed)[0].length == 11


def test_seven_words_are_an_accident():
    assert not runs_of("a b c d e f g x", "a b c d e f g y")


def test_the_longest_run_stands_first():
    one = f"{COPIED} . q w e r t z u i"
    other = f"q w e r t z u i and then {COPIED}"
    assert [run.length for run in runs_of(one, other)] == [12, 8]


def test_only_texts_that_share_a_run_are_paired():
    texts = [WordedText.of(t) for t in (COPIED, "something else " * 9, f"x {COPIED}")]
    assert list(common_beginnings(texts, 8)) == [(0, 2)]


words = st.lists(st.sampled_from("abc"), max_size=40).map(" ".join)


@given(words, words)
def test_a_run_is_the_same_words_in_both_and_none_covers_another(one, other):
    a, b = WordedText.of(one), WordedText.of(other)
    runs = shared_runs(a, b, 3)
    for run in runs:
        here = a.words[run.first : run.first + run.length]
        assert here == b.words[run.second : run.second + run.length]
    taken = [n for run in runs for n in range(run.first, run.first + run.length)]
    assert len(taken) == len(set(taken))


def test_runs_of_one_length_come_in_the_order_of_the_text():
    first, second = " ".join(f"a{n}" for n in range(9)), " ".join(f"b{n}" for n in range(9))
    longest = " ".join(f"c{n}" for n in range(12))
    found = [run.first for run in runs_of(f"{first} x {longest} y {second}",
                                       f"{second} z {first} v {longest}")]  # fmt: skip
    assert found == [10, 0, 23]
