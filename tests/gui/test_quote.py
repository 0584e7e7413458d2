"""Quotations as they are shown."""

import pytest

from kzannotate.domain.span import AROUND, CONTEXT, Passage, Quote, Span
from kzannotate.gui.quote import _display


@pytest.mark.parametrize("length", [CONTEXT, AROUND])
def test_what_is_cut_within_a_word_ends_with_dots(length):
    after = (" wordy" * 50)[:length]
    passage = Passage("a", Span(0, 3), Quote("abc", "", after))
    assert _display(passage)[2] == f"{after.rpartition(' ')[0]} …"


def test_a_whole_paragraph_has_no_dots():
    passage = Passage("a", Span(0, 3), Quote("abc", "", " and so on."))
    assert _display(passage) == ("", "abc", " and so on.")
