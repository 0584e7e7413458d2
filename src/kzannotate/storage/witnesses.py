"""Second copies: what a damaged file says of records that no whole revision is about."""

from __future__ import annotations

import sqlite3
from functools import cached_property
from typing import TYPE_CHECKING, Any

from kzannotate.domain.salvage import Loss
from kzannotate.storage import heads, touches
from kzannotate.storage.rows import documents_of, shape_named, stored

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzannotate.domain.keeping import Key
    from kzannotate.domain.records import Record
    from kzannotate.storage.wreck import Wreck

_Print = tuple[str, ...]


class Witnesses:
    """What the tables of a damaged file say about records of revisions that are not whole.

    Args:
        wreck: what was read.
        proven: places of the revisions that prove themselves.
    """

    def __init__(self, wreck: Wreck, proven: Iterable[int]) -> None:
        self._wreck, self._db = wreck, wreck.db
        self._db.execute("CREATE TEMP TABLE proven (seq INTEGER PRIMARY KEY)")
        self._db.executemany("INSERT INTO proven VALUES (?)", ((seq,) for seq in proven))

    def held_twice(self) -> dict[Key, Record]:
        """Records whose last, unproven state stands in the log and in its table alike."""
        wanted = {_print_of(key[2], record): key for key, record in self._last.items()}
        seen = {p for row in self._rows() if (p := _print(row)) in wanted} if wanted else set()
        return {wanted[p]: self._last[wanted[p]] for p in seen}

    def losses(self, db: sqlite3.Connection, held: dict[Key, Record]) -> list[Loss]:
        """What the file speaks of and the copy does not have, or not as it was last.

        Args:
            db: of the copy.
            held: what the copy has besides the proven log.
        """
        known = {d for (d,) in db.execute("SELECT id FROM document").fetchall()}
        lost = [
            (key, heads.record(db, key) is not None)
            for key, newest in self._spoken_of()
            if key not in held and not self._is_there(db, key, newest)
        ]
        places = self._places({(key[1], key[2]) for key, _ in lost}, known)
        return [
            Loss(*key, self._document(key) or places.get((key[1], key[2])), older=older)
            for key, older in lost
        ]

    @cached_property
    def _last(self) -> dict[Key, Record]:
        """The last states of records that no proven revision is about later."""
        rows = self._db.execute(
            "SELECT kind, record, layer, after, max(revision) FROM change"
            " GROUP BY kind, record, layer HAVING max(revision) NOT IN (SELECT seq FROM proven)"
        ).fetchall()
        found = {}
        for kind, id_, layer, after, _ in rows:
            record = _read(kind, after)
            if record is not None and record.id == id_:
                found[kind, id_, layer] = record
        return found

    def _spoken_of(self) -> Iterator[tuple[Key, int]]:
        rows = self._db.execute(
            "SELECT kind, record, layer, max(seq) FROM"
            " (SELECT kind, record, layer, seq FROM trace UNION ALL"
            " SELECT kind, record, layer, revision FROM change)"
            " GROUP BY kind, record, layer ORDER BY kind, layer, record"
        )
        for kind, id_, layer, newest in rows.fetchall():
            yield (kind, id_, layer), newest

    def _is_there(self, db: sqlite3.Connection, key: Key, newest: int) -> bool:
        row = db.execute(
            "SELECT max(revision) FROM change WHERE kind = ? AND record = ? AND layer = ?", key
        ).fetchone()
        return row[0] is not None and row[0] >= newest

    def _document(self, key: Key) -> str | None:
        rows = self._db.execute(
            "SELECT before, after FROM change WHERE kind = ? AND record = ? AND layer = ?", key
        ).fetchall()
        for text in (text for row in rows for text in row):
            record = _read(key[0], text)
            if record is not None and documents_of(record):
                return min(documents_of(record))
            if isinstance(found := touches.fields(text).get("document"), str):
                return found
        return key[1] if key[0] == "Document" else None

    def _places(self, lost: set[tuple[str, str]], known: set[str]) -> dict[tuple[str, str], str]:
        """In which known articles lost records stand, as rows of their tables say."""
        found: dict[tuple[str, str], str] = {}
        for values in self._rows() if lost else ():
            if len(values) < 3 or not all(isinstance(v, str) for v in values[:2]):
                continue
            if (values[0], values[1]) in lost:
                for value in values[2:]:
                    if isinstance(value, str) and value in known:
                        found.setdefault((values[0], values[1]), value)
        return found

    def _rows(self) -> Iterator[tuple[Any, ...]]:
        pages = self._wreck.pages
        for number in range(1, pages.count + 1):
            for row in pages.rows(number):
                if row.of_table:
                    yield row.values


def _read(kind: str, text: str | None) -> Record | None:
    try:
        return None if text is None else stored(kind, text)
    except sqlite3.DatabaseError:
        return None


def _print_of(layer: str, record: Record) -> _Print:
    return _print((layer, *shape_named(type(record).__name__).to_row(record)))


def _print(values: Iterable[Any]) -> _Print:
    """A row whatever the order of its columns; SQLite keeps 1.0 as 1."""
    whole = (int(v) if isinstance(v, float) and v.is_integer() else v for v in values)
    return tuple(sorted(map(repr, whole)))
