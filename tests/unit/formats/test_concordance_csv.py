"""A table of hits opens in a spreadsheet as it was found, and runs nothing there."""

import csv
import io

from kzannotate.formats.concordance_csv import HEAD, write


def test_what_is_written_is_read_again():
    row = ("a", 'He said "so",', "2024-05-06", "0", "4", "قبل", "ماء\nآخر", "بعد")
    read = list(csv.reader(io.StringIO(write([row]).removeprefix("\ufeff"), newline="")))
    assert read == [list(HEAD), list(row)]
