"""Signs with a space before them, or none behind them."""

from __future__ import annotations

import pytest

from kzannotate.text.typography import spaced_signs


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("قال المجلس ، إن «الدول» ؛ وقعت .", "ar", ["المجلس ،", "» ؛", "وقعت ."]),
        ("The council , said ; “x” , y.", "en", ["council ,", "said ;", "” ,"]),
        ("a\u00a0, b\u202f; c", "en", ["a\u00a0,", "b\u202f;"]),
        ("\n, and – , and ... , too", "en", []),
        ("Le mot ; autre", "fr", []),
    ],
)
def test_a_sign_after_a_space_is_told_with_the_word_before_it(text, language, words):
    assert [span.of(text) for span in spaced_signs(text, language)] == words
