"""Looks into a result's tables a page at a time; what the confined process is asked for.

Options: ``what`` is ``findings`` (rows without their records), ``records`` (whole findings) or
``articles``. Findings may be narrowed with ``severity``, ``rule`` and ``words`` (of either side),
and are told from ``offset`` on, ``limit`` at most; with their records if ``whole`` is given.
Records and articles are told by ``ids``, a list as JSON.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kzannotate.errors import ForeignFileError
from kzannotate.formats.corpus_result.tables import COLUMNS, missing_library

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

SHOWN = tuple(name for name in COLUMNS["findings"] if name != "record")
MOST_ROWS = 1_000
"""Rows of one answer."""


def read(path: Path, options: Mapping[str, str]) -> Any:
    """What is asked for, as rows of names and values.

    Raises:
        ForeignFileError: the folder holds no such tables.
    """
    what = options.get("what", "findings")
    if what == "findings":
        return _page(path, options)
    ids = frozenset(json.loads(options.get("ids", "[]"))[:MOST_ROWS])
    if what == "records":
        return _by_id(path, "findings", ["id", "record"], ids)
    return _by_id(path, "articles", ["id", "source", "document", "text"], ids)


def _page(folder: Path, options: Mapping[str, str]) -> list[dict[str, Any]]:
    offset = int(options.get("offset", "0"))
    limit = min(MOST_ROWS, int(options.get("limit", "200")))
    found: list[dict[str, Any]] = []
    columns = [*SHOWN, *(["record"] if options.get("whole") else [])]
    for batch in _batches(folder, "findings", columns):
        kept = _narrowed(batch, options)
        if offset >= kept.num_rows:
            offset -= kept.num_rows
            continue
        found += kept.slice(offset, limit - len(found)).to_pylist()
        offset = 0
        if len(found) >= limit:
            break
    return found


def _narrowed(batch: Any, options: Mapping[str, str]) -> Any:
    import pyarrow.compute as pc

    for name in ("severity", "rule"):
        if options.get(name):
            batch = batch.filter(pc.equal(batch.column(name), options[name]))
    words = options.get("words", "")
    if words:
        here, there = (
            pc.fill_null(
                pc.match_substring(batch.column(c), words, ignore_case=True), fill_value=False
            )
            for c in ("first", "second")
        )
        batch = batch.filter(pc.or_(here, there))
    return batch


def _by_id(folder: Path, table: str, columns: list[str], ids: frozenset[str]) -> list[Any]:
    """Rows with some ids; files whose ids say that none is there are passed over."""
    import pyarrow as pa
    import pyarrow.compute as pc

    wanted = pa.array(sorted(ids), pa.string())
    left, found = set(ids), list[Any]()
    for file in _files(folder, table):
        for number in range(file.num_row_groups):
            if not left:
                return found
            known = file.read_row_group(number, ["id"]).column("id")
            if not pc.any(pc.is_in(known, wanted)).as_py():
                continue
            rows = file.read_row_group(number, columns)
            own = rows.filter(pc.is_in(rows.column("id"), wanted)).to_pylist()
            found += own
            left -= {row["id"] for row in own}
    return found


def _batches(folder: Path, table: str, columns: list[str]) -> Iterator[Any]:
    for file in _files(folder, table):
        yield from file.iter_batches(columns=columns)


def _files(folder: Path, table: str) -> Iterator[Any]:
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError as error:
        raise ForeignFileError(str(missing_library())) from error
    paths = sorted((folder / table).glob("part-*.parquet"))
    if not paths:
        raise ForeignFileError(f"the result has no {table}: it is not whole", path=folder)
    for path in paths:
        try:
            file = parquet.ParquetFile(path)
            names = set(file.schema_arrow.names)
            if not names >= set(COLUMNS[table]):
                raise ForeignFileError("this is no table of a result", path=path)
            yield file
        except (pa.ArrowException, OSError, ValueError) as error:
            raise ForeignFileError("this table is damaged", path=path) from error
