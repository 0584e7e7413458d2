"""A table of hits opens in a spreadsheet as it was found, and runs nothing there."""

import csv
import io

import pytest

from kzannotate.formats.concordance_csv import HEAD, plain_cell, write


def test_what_is_written_is_read_again():
    row = ("a", 'He said "so",', "2024-05-06", "0", "4", "قبل", "ماء\nآخر", "بعد")
    read = list(csv.reader(io.StringIO(write([row]).removeprefix("\ufeff"), newline="")))
    assert read == [list(HEAD), list(row)]


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@x", "\t=1", " =HYPERLINK(1)", "|x", "%0A"])
def test_a_cell_that_would_be_a_formula_is_defused(cell):
    assert plain_cell(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "a=b", "ماء", "1-2"])
def test_any_other_cell_stays_as_it_is(cell):
    assert plain_cell(cell) == cell
