"""What can be read of a damaged project, row by row, sorted by what each row can only be.

Nothing of the file's own catalogue is believed. The rows lie in a database of their own that is
gone when it is closed, so that a large project needs no more memory than a small one.
"""

from __future__ import annotations

import hashlib
import re
import sqlite3
from typing import TYPE_CHECKING, Any

from kzannotate.domain.records import RECORDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.storage.pages import Pages, Raw, RawRow

_DIGEST = re.compile(r"[0-9a-f]{64}")
_TABLES = (
    "CREATE TABLE revision (seq INTEGER PRIMARY KEY, id, device, number, reviewer, verb, of,"
    " previous, time, digest)",
    "CREATE TABLE revision_parent (revision, parent, PRIMARY KEY (revision, parent))",
    "CREATE TABLE change (revision, position, kind, record, layer, before, after,"
    " PRIMARY KEY (revision, position))",
    "CREATE INDEX change_record ON change (record, kind, layer)",
    "CREATE TABLE content (sha256 PRIMARY KEY, body)",
    "CREATE TABLE file (sha256 PRIMARY KEY, body)",
    "CREATE TABLE trace (kind, record, layer, seq, PRIMARY KEY (kind, record, layer, seq))",
    "CREATE TABLE made (device, number, PRIMARY KEY (device, number))",
)
_PAUSE = 200
"""Pages between two words about how far it is."""


class Wreck:
    """The rows of a damaged file; close it when they are no longer needed.

    ``db`` has ``revision``, ``revision_parent`` and ``change`` as the log has them, unproven;
    ``content`` and ``file``, proven; ``trace``, the records that anything in the file speaks of,
    with the place of the log if it says so; ``made``, the running numbers of revisions that
    anything speaks of.
    """

    def __init__(self, pages: Pages, step: Callable[[int, int], None]) -> None:
        self.pages = pages
        self.db = sqlite3.connect("", isolation_level=None)
        for pragma in ("journal_mode = OFF", "synchronous = OFF"):
            self.db.execute(f"PRAGMA {pragma}")
        for statement in _TABLES:
            self.db.execute(statement)
        self.db.execute("BEGIN")
        for number in range(1, pages.count + 1):
            if number % _PAUSE == 1:
                step(number, pages.count)
            for row in pages.rows(number):
                self._sort(row)
        self.db.execute("COMMIT")

    def close(self) -> None:
        """Forget the rows."""
        self.db.close()

    def _sort(self, row: RawRow) -> None:
        shape = tuple(map(type, row.values))
        keep = _KEPT.get((row.of_table, len(shape)))
        if keep is not None and all(map(_allowed, shape, keep[0])):
            table, values = keep[1](row)
            if values is not None:
                self._add(table, values)
            if table == "revision" and values is not None:
                self._add("made", (values[2], values[3]))

    def _add(self, table: str, values: tuple[Raw, ...]) -> None:
        marks = ", ".join("?" * len(values))
        # The first one counts: the log's rows are never written twice.
        self.db.execute(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", values)  # noqa: S608


_Place = tuple[str, "tuple[Raw, ...] | None"]


def _revision(row: RawRow) -> _Place:
    whole = _DIGEST.fullmatch(str(row.values[9]))
    return "revision", (row.number, *row.values[1:]) if whole else None


def _change(row: RawRow) -> _Place:
    return "change", row.values if row.values[2] in RECORDS else None


def _text(row: RawRow) -> _Place:
    _, sha256, body = row.values
    proven = hashlib.sha256(str(body).encode("utf-8", "replace")).hexdigest() == sha256
    return "content", (sha256, body) if proven else None


def _file(row: RawRow) -> _Place:
    sha256, body = row.values
    assert isinstance(body, bytes)  # noqa: S101 - its shape says so
    return "file", row.values if hashlib.sha256(body).hexdigest() == sha256 else None


def _parent(row: RawRow) -> _Place:
    return "revision_parent", row.values


def _numbered(row: RawRow) -> _Place:
    return "made", row.values[:2]


def _trace(row: RawRow) -> _Place:
    """A head says the kind first; the index of changes says it second, and no place of the log."""
    first, second, layer, place = row.values
    if first in RECORDS:
        return "trace", (first, second, layer, place)
    return "trace", (second, first, layer, 0) if second in RECORDS else None


_MAYBE = (str, type(None))
_KEPT: dict[tuple[bool, int], tuple[tuple[Any, ...], Callable[[RawRow], _Place]]] = {
    (True, 10): ((type(None), str, str, int, _MAYBE, str, _MAYBE, str, str, str), _revision),
    (True, 7): ((int, int, str, str, str, _MAYBE, _MAYBE), _change),
    (True, 3): ((type(None), str, str), _text),
    (True, 2): ((str, bytes), _file),
    (False, 2): ((int, str), _parent),
    (False, 3): ((str, int, int), _numbered),
    (False, 4): ((str, str, str, int), _trace),
}
"""What a row can be, by whether it is a table's, how many values it has, and their types."""


def _allowed(found: type, wanted: type | tuple[type, ...]) -> bool:
    return issubclass(found, wanted)
