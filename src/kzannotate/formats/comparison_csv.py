"""A comparison table as values separated by commas or tabs, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from kzannotate.domain.comparison import CellState
from kzannotate.text.formula_cells import defused

if TYPE_CHECKING:
    from kzannotate.domain.comparison import Sheet, SheetCell

_MARK = "\ufeff"
"""Tells spreadsheets that the table is in UTF-8."""


def write(sheet: Sheet) -> str:
    """The table with its head; what a cell's state is called stands in brackets behind it."""
    return _MARK + _table(sheet, ",", "\r\n")


def write_tabs(sheet: Sheet) -> str:
    """The same with tabs, without a head where there is none: for the clipboard."""
    return _table(sheet, "\t", "\n")


def _table(sheet: Sheet, separator: str, end: str) -> str:
    made = io.StringIO()
    table = csv.writer(made, delimiter=separator, lineterminator=end)
    if sheet.head:
        table.writerow([_harmless(words) for words in sheet.head])
    table.writerows([[_harmless(_words(cell)) for cell in row] for row in sheet.rows])
    return made.getvalue()


def _harmless(words: str) -> str:
    # Python before 3.13 leaves a lone carriage return unquoted, and it begins a new row.
    return defused("\n".join(words.replace("\r\n", "\n").split("\r")))


def _words(cell: SheetCell) -> str:
    if cell.state in (None, CellState.MISSING, CellState.ALONE) or not cell.note:
        return cell.text
    return f"{cell.text} [{cell.note}]"
