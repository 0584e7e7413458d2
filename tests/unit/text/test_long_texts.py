"""Texts that nobody wrote to be read: long rows of one thing, which must not take for ever."""

from __future__ import annotations

import pytest

from kzannotate.text.dates import dates
from kzannotate.text.name_keys import name_key
from kzannotate.text.numerals import numeral_at
from kzannotate.text.sentences import sentences
from kzannotate.text.tokens import tokens_in

MANY = 30_000


@pytest.mark.parametrize("piece", ["\n", "1و", "1 and ", "1\n\n", "1-", "2020\n"])
@pytest.mark.parametrize("start", ["", "march", "2020 ", "1"])
def test_a_long_row_of_dates_spaces_or_joints_is_read_in_time(start, piece):
    assert all(d.end > d.start for d in dates(tokens_in(start + piece * MANY + "x")))


@pytest.mark.parametrize("text", ["5 \n March\n 2021", "5-7,\n9 March, 2021", "March 5,\n2021"])
def test_a_date_may_be_broken_by_a_line_end(text):
    assert [(d.first.year, d.first.month) for d in dates(tokens_in(text))] == [(2021, 3)]


def test_a_key_of_many_dentals_is_made_in_time():
    assert name_key("td" * MANY + "x").endswith("x")


def test_sums_of_money_in_a_long_line_are_read_in_time():
    tokens = tokens_in("$40m " * MANY)
    assert {numeral_at(tokens, n, "en").value for n in range(0, 2 * MANY, 2)} == {4e7}


def test_a_sentence_without_an_end_is_read_in_pieces():
    text = "بني الجسر فوق النهر " * 1000
    pieces = sentences(text)
    assert len(pieces) > 5
    assert all(len(p) <= 2000 for p in pieces)
    assert " ".join(p.of(text) for p in pieces).split() == text.split()


def test_a_word_without_an_end_is_read_in_pieces():
    assert [len(s) for s in sentences("ب" * 5000)] == [2000, 2000, 1000]
