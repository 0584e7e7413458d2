"""A concordance as a table of comma-separated values, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from kzannotate.text.formula_cells import defused

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

HEAD = ("article", "title", "date", "start", "end", "before", "hit", "after")
_MARK = "\ufeff"
"""Tells spreadsheets that the table is in UTF-8."""


def write(rows: Iterable[Sequence[str]]) -> str:
    """The table with its head; a cell that a spreadsheet would take for a formula is defused."""
    made = io.StringIO()
    table = csv.writer(made, lineterminator="\r\n")
    table.writerow(HEAD)
    table.writerows([[defused(cell) for cell in row] for row in rows])
    return _MARK + made.getvalue()
