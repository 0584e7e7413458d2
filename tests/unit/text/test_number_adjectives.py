"""Numbers and units in adjectives."""

import pytest

from kzannotate.text.fold import fold_word
from kzannotate.text.number_adjectives import number_in_adjective, unit_in_adjective


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("шестичасовой", (6.0, "hour")),
        ("двадцатиметровая", (20.0, "metre")),
        ("двухнедельного", (2.0, "week")),
        ("десятипроцентная", (0.1, "share")),
        ("пятилетний", None),
        ("часовой", None),
    ],
)
def test_an_adjective_tells_a_number_with_its_unit(word, told):
    assert number_in_adjective(fold_word(word)) == told


def test_behind_digits_it_tells_the_unit():
    assert unit_in_adjective(fold_word("местный")) == "seat"
