"""Shares said with whole numbers."""

from __future__ import annotations

import pytest

from kzannotate.text.numerals import numeral_at
from kzannotate.text.tokens import tokens_in


@pytest.mark.parametrize(
    ("text", "language", "share"),
    [
        ("Девять из десяти", "ru", 0.9),
        ("Трое из каждых пяти", "ru", 0.6),
        ("тоғыз", "kk", None),
        ("он үйдің тоғызы", "kk", 0.9),
        ("бестен бірі", "kk", 0.2),
        ("nine out of every ten", "en", 0.9),
        ("ثمانية من كل عشرة", "ar", 0.8),
    ],
)
def test_nine_in_ten_are_a_share(text, language, share):
    found = numeral_at(tokens_in(text), 0, language)
    assert (found.value if found and found.share else None) == share
