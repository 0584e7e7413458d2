"""Texts as a server's index has them: words, places, bounds."""

import pytest

from kzannotate.storage.server import terms


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one two", ["one", "two"]),
        (" one,two. ", ["one", "two"]),
        ("", []),
        ("...", []),
        ("Ab3 7", ["ab3", "7"]),
        ("é\u0301a", ["ea"]),
        ("منظمة", ["منظمة"]),
        ("x" * 3000, ["x" * terms._LONGEST]),
        ("x" * 3000 + " y", ["x" * terms._LONGEST, "y"]),
        ("a\ue000b", ["a\ue000b"]),  # for private use, counts as a letter
    ],
)
def test_words_are_letters_and_numbers_side_by_side(text: str, expected: list[str]) -> None:
    assert list(terms.words(text)) == expected


def test_terms_are_words_in_order_with_their_places() -> None:
    assert terms.terms("b a b") == "'a':2 'b':1,3"
    assert terms.terms("") == ""


def test_a_word_has_no_more_places_than_the_server_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(terms, "_MOST_PLACES", 2)
    monkeypatch.setattr(terms, "_LAST_PLACE", 4)
    assert terms.terms("a a a b b b") == "'a':1,2 'b':4,4"


def test_what_is_too_much_is_left_out_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(terms, "_MOST_BYTES", 8)
    assert terms.terms("aa bb") == "'aa':1 'bb':2"
    monkeypatch.setattr(terms, "_MOST_BYTES", 7)
    assert terms.terms("aa bb") == "'aa':1"
    assert terms.terms("яя") == "'яя':1"  # four bytes and a place
    assert terms.terms("a a a a") == ""  # one byte and four places


def test_a_folded_text_has_no_nul_and_no_halves() -> None:
    assert terms.folded("A\0b\ud800c") == "a bc"
