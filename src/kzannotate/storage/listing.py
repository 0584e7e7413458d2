"""The list of articles, read row by row."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from kzannotate.domain.listing import Heading
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.storage.docket import SqliteDocket

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

_ALL = 'FROM document AS d {} WHERE d.in_layer = ? ORDER BY d."position", d.id'
_IDS = f"SELECT d.id {_ALL.format('')}"
_SOURCES = _ALL.format("LEFT JOIN source AS s ON s.id = d.source AND s.in_layer = d.in_layer")
_HEADINGS = f"SELECT d.id, d.title, d.language, s.name, d.published {_SOURCES}"
_FINDINGS = "SELECT id FROM finding WHERE in_layer = ? ORDER BY id"
_OF_NONE = (
    "SELECT DISTINCT o.document FROM {} AS o WHERE o.in_layer = ? AND NOT EXISTS"
    " (SELECT 1 FROM document AS d WHERE d.id = o.document AND d.in_layer = ?)"
)
_BEREFT = f"{_OF_NONE.format('mention')} UNION {_OF_NONE.format('claim')} ORDER BY 1"


class SqliteListing:
    """See ``kzannotate.domain.listing``.

    Args:
        reading: gives the calling thread's connection.
    """

    def __init__(self, reading: Callable[[], AbstractContextManager[sqlite3.Connection]]) -> None:
        self._reading = reading
        self.docket = SqliteDocket(reading)

    def ids(self) -> Iterator[str]:
        """Ids of all articles."""
        with self._reading() as db:
            yield from map(itemgetter(0), db.execute(_IDS, (SHARED_LAYER,)))

    def headings(self) -> Iterator[Heading]:
        """What is said of each."""
        with self._reading() as db:
            yield from map(Heading._make, db.execute(_HEADINGS, (SHARED_LAYER,)))

    def place(self, id_: str) -> int | None:
        """A number that grows with the order; None where there is no such article."""
        with self._reading() as db:
            row = db.execute(
                'SELECT "position" FROM document WHERE id = ? AND in_layer = ?', (id_, SHARED_LAYER)
            ).fetchone()
        return None if row is None else int(row[0])

    def findings_in(self, layer: str) -> Iterator[str]:
        """Ids of all findings of a layer, whatever documents they touch."""
        with self._reading() as db:
            yield from map(itemgetter(0), db.execute(_FINDINGS, (layer,)))

    def bereft(self, layer: str) -> Iterator[str]:
        """Ids of documents that are gone while a layer still has their mentions or claims."""
        with self._reading() as db:
            rows = db.execute(_BEREFT, (layer, SHARED_LAYER) * 2)
            yield from map(itemgetter(0), rows)
