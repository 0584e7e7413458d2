"""Paragraphs and sentences."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.text.sentences import paragraphs, sentence_at, sentences

texts = st.text(alphabet='اب. !؟،a B\n\r\u20289«»"', max_size=60)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("عقدت القمة.وحضرها ستة. ", ["عقدت القمة.", "وحضرها ستة."]),
        ("بلغ 3.5 مليار. وزاد", ["بلغ 3.5 مليار.", "وزاد"]),
        ("Mr. K. Tokayev spoke. He left.", ["Mr. K. Tokayev spoke.", "He left."]),
        ("В 2024 г. прошёл саммит. Итоги", ["В 2024 г. прошёл саммит.", "Итоги"]),
        ("قال: «نعم.» ثم خرج", ["قال: «نعم.»", "ثم خرج"]),
        ("Visit kz.example.org now", ["Visit kz.example.org now"]),
        ("هل حضر؟نعم", ["هل حضر؟", "نعم"]),
    ],
)
def test_sentences_end_where_readers_end_them(text, found):
    assert [s.of(text) for s in sentences(text)] == found


def test_paragraphs_end_at_any_line_end():
    assert [p.of(t) for t in ["a\r\n b \u2028\nc"] for p in paragraphs(t)] == ["a", "b", "c"]


@given(texts)
def test_sentences_hold_every_sign_that_is_no_space(text):
    covered = {i for s in sentences(text) for i in range(s.start, s.end)}
    assert all(i in covered for i, c in enumerate(text) if not c.isspace())


@given(texts)
def test_sentences_are_in_order_and_apart(text):
    found = sentences(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


@given(texts, st.integers(0, 60))
def test_the_sentence_at_a_place_is_one_of_the_text_s(text, index):
    index = min(index, len(text))
    found = sentence_at(text, index)
    assert not len(found) or found in sentences(text)


def test_a_long_line_is_cut_in_time():
    assert len(sentences("قمة. " * 200_000)) == 200_000
