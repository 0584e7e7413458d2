"""The Parquet files, written row group by row group."""

from __future__ import annotations

import hashlib
import tempfile
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any

from kzannotate.errors import UserError
from kzannotate.formats.datasets.hugging_face.columns import (
    COLUMNS,
    document_rows,
    entity_rows,
    tie_row,
)
from kzannotate.formats.datasets.hugging_face.splitting import PARTS, Splitting

if TYPE_CHECKING:
    from types import TracebackType

    from kzannotate.formats.datasets.format import Target
    from kzannotate.formats.datasets.model import DataDocument, DataSet, Tie

_GROUP = 2_000
"""Rows that are kept in memory; a row group of this many is read quickly."""
_LETTERS = 1 << 20
"""Of the texts in the rows that are kept, where a row holds a whole text or all its tokens."""
_OF_WHOLE_TEXTS = ("documents", "tokens")
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class TableFile:
    """One file of the folder.

    Args:
        table: which table it is a part of.
        part: ``train``, ``validation`` or ``test``.
        name: inside of the folder.
    """

    table: str
    part: str
    name: str
    rows: int
    size: int
    sha256: str


class Tables:
    """Collects rows into one file for each table and part; a context manager.

    Raises:
        UserError: pyarrow is not installed, or the split is none.
    """

    def __init__(self, split: str) -> None:
        self._splitting = Splitting(split)
        self._parts: dict[str, str] = {}
        self._open: dict[tuple[str, str], _Table] = {}

    def __enter__(self) -> Tables:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for table in self._open.values():
            table.drop()

    def add(self, document: DataDocument) -> None:
        """A document with what is in it."""
        part = self._splitting.of(document.story or document.document.id)
        self._parts[document.document.id] = part
        for table, row in document_rows(document):
            letters = len(document.text) if table in _OF_WHOLE_TEXTS else 0
            self._of(table, part).add(row, letters)

    def add_tie(self, tie: Tie) -> None:
        """A tie between two documents; one between two parts would leak, and is left out."""
        part = self._parts.get(tie.first_document)
        if part is not None and part == self._parts.get(tie.second_document):
            self._of("ties", part).add(tie_row(tie))

    def add_entities(self, data: DataSet) -> None:
        """The entities, which all parts have in common."""
        for row in entity_rows(data):
            self._of("entities", PARTS[0]).add(row)

    def put(self, target: Target) -> list[TableFile]:
        """Write the files; what they are is returned in the order of the tables."""
        order = {table: place for place, table in enumerate(COLUMNS)}
        keys = sorted(self._open, key=lambda k: (order[k[0]], PARTS.index(k[1])))
        return [self._open[key].put(target, *key) for key in keys]

    def _of(self, table: str, part: str) -> _Table:
        if (table, part) not in self._open:
            self._open[table, part] = _Table(COLUMNS[table])
        return self._open[table, part]


class _Table:
    """One file on its way, beside the target until it is whole."""

    def __init__(self, columns: dict[str, str]) -> None:
        try:
            import pyarrow as pa
            import pyarrow.parquet as pq
        except ImportError as error:
            raise UserError("Parquet needs pyarrow: pip install 'kzannotate[tables]'.") from error
        kinds = {
            "string": pa.string(),
            "int64": pa.int64(),
            "list<string>": pa.list_(pa.string()),
            "list<int64>": pa.list_(pa.int64()),
        }
        self._pa = pa
        self._schema = pa.schema([(name, kinds[kind]) for name, kind in columns.items()])
        self._file: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed by drop
        self._writer = pq.ParquetWriter(self._file, self._schema, compression="zstd")
        self._rows: list[dict[str, Any]] = []
        self._count, self._letters = 0, 0

    def add(self, row: dict[str, Any], letters: int = 0) -> None:
        self._rows.append(row)
        self._letters += letters
        if len(self._rows) == _GROUP or self._letters >= _LETTERS:
            self._flush()

    def put(self, target: Target, table: str, part: str) -> TableFile:
        self._flush()
        self._writer.close()
        name = f"{table}/{part}-00000-of-00001.parquet"
        digest, size = hashlib.sha256(), 0
        self._file.seek(0)
        with target.open(name) as file:
            while piece := self._file.read(_PIECE):
                digest.update(piece)
                size += len(piece)
                file.write(piece)
        return TableFile(table, part, name, self._count, size, digest.hexdigest())

    def drop(self) -> None:
        if self._writer.is_open:
            self._writer.close()
        self._file.close()

    def _flush(self) -> None:
        if self._rows:
            self._writer.write_table(self._pa.Table.from_pylist(self._rows, schema=self._schema))
            self._count += len(self._rows)
            self._rows, self._letters = [], 0
