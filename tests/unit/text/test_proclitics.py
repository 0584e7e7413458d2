from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.domain.span import Span
from kzannotate.text.proclitics import vocabulary, without_proclitic
from kzannotate.text.words import scan_words

KNOWN = vocabulary("زارت كازاخستان بحر آرال، وفي البحر والفريق سفن. الوزارة في بغداد")


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("بالصندوق", "الصندوق"),
        ("وبالصندوق", "الصندوق"),
        ("وَالرئيس", "الرئيس"),
        ("للصندوق", "لصندوق"),
        ("ولكازاخستان", "كازاخستان"),
        ("وآرال", "آرال"),
        ("بحر", "بحر"),
        ("وزارة", "وزارة"),
        ("فريق", "فريق"),
        ("بغداد", "بغداد"),
        ("وفد", "وفد"),
        ("CNSC", "CNSC"),
        ("والدة", "والدة"),
    ],
)
def test_what_is_surely_a_proclitic_stays_outside(written: str, name: str) -> None:
    span = without_proclitic(written, Span(0, len(written)), KNOWN)
    assert span.of(written) == name


@given(st.text("وفبكلالصندوقبحر َّـ ", max_size=40))
def test_a_name_ends_with_its_word_and_begins_inside_it(text: str) -> None:
    known = vocabulary(text)
    for word in scan_words(text):
        name = without_proclitic(text, word, known)
        assert word.covers(name)
        assert name.end == word.end
        assert len(name)
