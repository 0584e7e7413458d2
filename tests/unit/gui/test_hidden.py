from __future__ import annotations

import pytest

from kzannotate.gui.reader.hidden import hidden_signs


def test_an_override_is_found_and_suspect() -> None:
    (sign,) = hidden_signs("AIF\u202e4202")
    assert (sign.index, sign.tag, sign.suspect) == (3, "RLO", True)


@pytest.mark.parametrize("text", ["\u2068CICA\u2069", "می\u200cشود", "ا\u200f.", "a\u00a0b"])
def test_what_honest_writers_use_is_not_suspect(text: str) -> None:
    assert hidden_signs(text)
    assert not any(sign.suspect for sign in hidden_signs(text))


@pytest.mark.parametrize("text", ["\u2067CICA", "CICA\u2069", "\u2067a\n\u2069b"])
def test_an_isolate_without_its_partner_is_suspect(text: str) -> None:
    assert all(sign.suspect for sign in hidden_signs(text))


def test_emoji_and_tashkeel_are_not_hidden() -> None:
    assert hidden_signs("مُدُنٌ 😀") == []
