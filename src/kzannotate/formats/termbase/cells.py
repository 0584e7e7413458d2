"""Cells of tables: harmless in a spreadsheet, and the same again when they come back."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzannotate.errors import ForeignFileError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

MOST_COLUMNS = 100
MOST_ROWS = 200_000
MOST_CELLS = 2_000_000
_LARGEST_CELL = 1 << 20
"""Letters that the reader takes in at all; what is kept has closer limits."""

_FORMULA = re.compile(r"'*\s*[=+\-@|%\t\r\n＝＋－＠]")
"""How a formula begins, also in wide letters, after any apostrophes that tamed one before."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table and the 1-based line that it ends on."""

    line: int
    cells: tuple[str, ...]


def tamed(text: str, besides: str = "") -> str:
    """The text after an apostrophe where a spreadsheet would calculate it.

    ``besides`` is a sign that means something at the beginning in this format alone.
    """
    return f"'{text}" if _is_wild(text, besides) else text


def untamed(cell: str, besides: str = "") -> str:
    """The text that ``tamed`` made the cell of."""
    return cell[1:] if cell.startswith("'") and _is_wild(cell, besides) else cell


def _is_wild(text: str, besides: str) -> bool:
    bare = text.lstrip("'")
    return bool(_FORMULA.match(text)) or (bool(besides) and bare.startswith(besides))


def write_rows(rows: Iterable[Sequence[str]], separator: str) -> str:
    """Rows as quoted cells, each harmless."""
    made = io.StringIO()
    table = csv.writer(made, delimiter=separator, lineterminator="\r\n")
    table.writerows([[tamed(cell) for cell in row] for row in rows])
    return made.getvalue()


def read_rows(text: str, separator: str, path: Path) -> tuple[Row, ...]:
    """All rows that hold something.

    Raises:
        ForeignFileError: it is no table, or too large a one; the sentence names the line.
    """
    csv.field_size_limit(_LARGEST_CELL)
    table = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    found: list[Row] = []
    count = 0
    try:
        for cells in table:
            count += len(cells)
            _refuse_giants((len(cells), len(found), count), path, table.line_num)
            if any(cells):
                found.append(Row(table.line_num, tuple(untamed(c) for c in cells)))
    except csv.Error as error:
        sentence = "a cell in it is too long or badly quoted: mend the line"
        raise ForeignFileError(sentence, path=path, line=table.line_num) from error
    return tuple(found)


def separator_of(text: str) -> str:
    """What stands between the cells: the likeliest sign of the first line."""
    first = next(_lines(text), "")
    outside = re.sub(r'"[^"]*"', "", first)
    return max("\t;,", key=outside.count) if any(s in outside for s in "\t;,") else ","


def _lines(text: str) -> Iterator[str]:
    return (line for line in text[:100_000].splitlines() if line.strip())


def _refuse_giants(size: tuple[int, int, int], path: Path, line: int) -> None:
    columns, rows, cells = size
    if columns > MOST_COLUMNS:
        sentence = f"there are {columns} columns, a termbase may have {MOST_COLUMNS}"
        raise ForeignFileError(sentence, path=path, line=line)
    if rows >= MOST_ROWS:
        sentence = f"there are more than {MOST_ROWS} rows in it: split it"
        raise ForeignFileError(sentence, path=path, line=line)
    if cells > MOST_CELLS:
        sentence = f"there are more than {MOST_CELLS} cells in it: split it"
        raise ForeignFileError(sentence, path=path, line=line)
