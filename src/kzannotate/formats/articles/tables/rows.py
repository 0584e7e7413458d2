"""The rows of a table of any kind, as texts by column."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from kzannotate.errors import ForeignFileError
from kzannotate.foreign import DAMAGED_ARCHIVE
from kzannotate.formats.articles.encodings import decoded, encoding_of
from kzannotate.formats.articles.packed import Parts
from kzannotate.formats.articles.tables.columns import refuse_many

if TYPE_CHECKING:
    from collections.abc import Mapping

_LARGEST_CELL = 20 << 20
_SAMPLE = 64 << 10
_WORKBOOK, _PARQUET = b"PK\x03\x04", b"PAR1"
_BROKEN_BOOK = (
    *DAMAGED_ARCHIVE,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    SyntaxError,
)
"""What the library for workbooks raises of broken ones; a parser's errors are SyntaxErrors."""
Row = tuple[int, dict[str, str] | ForeignFileError]
"""Number of the line or row, from 1, and what stands in it; or why nothing does."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table that is read row by row.

    Args:
        columns: names, in order.
        rows: each once.
        encoding: of a text.
    """

    columns: tuple[str, ...]
    rows: Iterator[Row]
    encoding: str | None = None


def table_of(data: bytes, name: str, options: Mapping[str, str]) -> Table:
    """The table in a file's bytes.

    Raises:
        ForeignFileError: it is none, or too large for one.
    """
    if data.startswith(_PARQUET):
        return _parquet(data)
    if data.startswith(_WORKBOOK):
        return _workbook(data)
    chosen = options.get("encoding", "")
    told = encoding_of(data) if not chosen else None
    encoding = chosen or (told.encoding if told else "")
    if not encoding:
        raise ForeignFileError("this is not a text but a binary file")
    text = decoded(data, encoding).removeprefix("\ufeff")
    is_lines = name.lower().endswith((".jsonl", ".ndjson", ".json")) or text.startswith("{")
    return (_json_lines if is_lines else _separated)(text, encoding)


def _separated(text: str, encoding: str) -> Table:
    csv.field_size_limit(_LARGEST_CELL)
    lines = io.StringIO(text, newline="")
    delimiter = _delimiter(text)
    first = next(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), [])
    refuse_many(len(first))
    columns = _unique([cell.strip() for cell in first])

    def rows() -> Iterator[Row]:
        reader = csv.reader(lines, delimiter=delimiter)
        try:
            next(reader, None)
            for cells in reader:
                if any(cells):
                    yield reader.line_num, dict(zip(columns, cells, strict=False))
        except csv.Error as error:
            yield reader.line_num, ForeignFileError(f"the table breaks off here ({error})")

    return Table(columns, rows(), encoding)


def _delimiter(text: str) -> str:
    """The sign that stands most often in the head, outside of quotes."""
    head, quoted, counts = text[:_SAMPLE], False, dict.fromkeys(",;\t|", 0)
    for letter in head:
        if letter == '"':
            quoted = not quoted
        elif letter == "\n" and not quoted:
            break
        elif letter in counts and not quoted:
            counts[letter] += 1
    return max(counts, key=lambda sign: counts[sign])


def _json_lines(text: str, encoding: str) -> Table:
    lines = text.splitlines()
    columns: dict[str, None] = {}
    for line in lines[:200]:
        columns.update(dict.fromkeys(_object(line) or ()))
        refuse_many(len(columns))

    def rows() -> Iterator[Row]:
        for number, line in enumerate(lines, 1):
            if line.strip():
                found = _object(line)
                if found is None:
                    yield number, ForeignFileError("this is not a JSON object: mend the line")
                else:
                    yield number, {k: _plain(v) for k, v in found.items()}

    return Table(tuple(columns), rows(), encoding)


def _object(line: str) -> dict[str, Any] | None:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _workbook(data: bytes) -> Table:
    Parts(data)  # refuses traps before anything is unpacked
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        sheet = book.worksheets[0]
        values = sheet.iter_rows(values_only=True)
        first = next(values, ())
    except (InvalidFileException, *_BROKEN_BOOK) as error:
        raise ForeignFileError("this is no workbook, or a damaged one: save it again") from error
    refuse_many(len(first))
    columns = _unique([_plain(cell).strip() for cell in first])

    def rows() -> Iterator[Row]:
        number = 1
        try:
            for number, cells in enumerate(values, 2):
                if any(cell is not None for cell in cells):
                    yield number, dict(zip(columns, map(_plain, cells), strict=False))
        except _BROKEN_BOOK:
            yield number + 1, ForeignFileError("the file is damaged from here on")

    return Table(columns, rows())


def _parquet(data: bytes) -> Table:
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError as error:
        raise ForeignFileError("Parquet needs pyarrow: pip install 'kzannotate[tables]'") from error
    try:
        file = pq.ParquetFile(pa.BufferReader(data))
        columns = tuple(file.schema_arrow.names)
    except (pa.ArrowException, OSError, ValueError) as error:
        raise ForeignFileError("this is no Parquet file, or a damaged one") from error
    refuse_many(len(columns))

    def rows() -> Iterator[Row]:
        number = 0
        try:
            for batch in file.iter_batches(batch_size=256):
                for row in batch.to_pylist():
                    number += 1
                    yield number, {k: _plain(v) for k, v in row.items()}
        except (pa.ArrowException, OSError, ValueError):
            yield number + 1, ForeignFileError("the file is damaged from here on")

    return Table(columns, rows())


def _plain(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        midnight = (value.hour, value.minute, value.second) == (0, 0, 0)
        return value.date().isoformat() if midnight else value.isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, default=str)


def _unique(names: list[str]) -> tuple[str, ...]:
    """Names for columns: numbers for those without, and for those that come again."""
    made: dict[str, None] = {}
    for number, name in enumerate(names, 1):
        made[name if name and name not in made else f"{name or 'column'} {number}"] = None
    return tuple(made)
