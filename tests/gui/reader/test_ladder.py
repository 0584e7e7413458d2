"""What a selection grows to and shrinks to, in any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hostile_texts import SIGNS
from kzannotate.domain.span import Span
from kzannotate.gui.reader.ladder import end_near, grown, shrunk, start_near, trimmed
from kzannotate.text.words import scan_words, stem_starts

TEXT = "وصل وفد الصندوق 😀 إلى CNSC. ثم عاد.\nسطر آخر"


@given(st.text(SIGNS, max_size=60), st.data())
def test_growing_ends_with_the_article_and_never_loses_a_letter(text: str, data) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    for _ in range(8):
        wider = grown(text, span)
        assert wider.covers(span)
        span = wider
    assert span == Span(0, len(text))


@given(st.text(SIGNS, max_size=60), st.data())
def test_shrinking_ends_at_the_start(text: str, data) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    for _ in range(8):
        inner = shrunk(text, span)
        assert span.covers(inner)
        assert inner != span or not len(span)
        span = inner
    assert span == Span(start, start)


@given(st.text(SIGNS, max_size=60), st.data())
def test_ends_stop_where_words_begin_and_end(text: str, data) -> None:
    index = data.draw(st.integers(0, len(text)))
    words = list(scan_words(text))
    starts = {s for word in words for s in stem_starts(text, word)}
    assert start_near(text, index) in starts or not words
    assert end_near(text, index) in {word.end for word in words} or not words


@given(st.text(SIGNS, max_size=60), st.data())
def test_trimming_takes_blanks_alone(text: str, data) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    assert trimmed(text, span).of(text).strip() == span.of(text).strip()
    assert span.covers(trimmed(text, span))


@pytest.mark.parametrize(
    ("index", "start", "end"), [(9, "الصندوق", "وفد"), (11, "الصندوق", "الصندوق")]
)
def test_ends_go_to_the_nearest_word(index: int, start: str, end: str) -> None:
    assert TEXT[start_near(TEXT, index) :].startswith(start)
    assert TEXT[: end_near(TEXT, index)].endswith(end)
