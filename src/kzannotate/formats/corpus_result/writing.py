"""Writes tables of a result, a few thousand rows in memory at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from kzannotate.formats.corpus_result import tables

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

_ROWS, _ROWS_OF_TEXT = 8_192, 512
_ROW_OF: dict[str, Callable[[Any], tuple[Any, ...]]] = {
    "articles": tables.of_article,
    "mentions": tables.of_mention,
    "claims": tables.of_claim,
    "findings": tables.of_finding,
}


class RowWriter:
    """Writes one file of one table. Use it as a context manager.

    Args:
        path: of the file.
        table: its name in ``tables.COLUMNS``.

    Raises:
        UserError: the library for it is not installed.
    """

    def __init__(self, path: Path, table: str) -> None:
        try:
            import pyarrow as pa
            from pyarrow import parquet
        except ImportError as error:
            raise tables.missing_library() from error
        columns = tables.COLUMNS[table]
        self._schema = pa.schema([(name, kind) for name, kind in columns.items()])
        self._row_of = _ROW_OF[table]
        self._most = _ROWS_OF_TEXT if table in ("articles", "findings") else _ROWS
        self._rows: list[tuple[Any, ...]] = []
        self._from_rows = pa.RecordBatch.from_arrays
        self._array = pa.array
        self._file = parquet.ParquetWriter(path, self._schema, compression="zstd")

    def put(self, record: Any) -> None:
        """Take in a record."""
        self._rows.append(self._row_of(record))
        if len(self._rows) >= self._most:
            self._flush()

    def _flush(self) -> None:
        if self._rows:
            columns = zip(*self._rows, strict=True)
            arrays = [
                self._array(column, field.type)
                for column, field in zip(columns, self._schema, strict=True)
            ]
            self._file.write_batch(self._from_rows(arrays, schema=self._schema))
            self._rows = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self._flush()
        self._file.close()
