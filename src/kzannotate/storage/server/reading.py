"""What a store tells besides its records: the log in pages, lists, copies, whether it is whole."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, TypeVar, cast

from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.records import Record
from kzannotate.errors import ProjectError
from kzannotate.storage.listing import SqliteListing
from kzannotate.storage.past import SqlitePast, changed_in, record_at
from kzannotate.storage.rows import documents_of
from kzannotate.storage.server import heads, log

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from kzannotate.domain.copies import Copy, Why
    from kzannotate.domain.keeping import Key
    from kzannotate.domain.revision import Revision
    from kzannotate.storage.server.address import Address
    from kzannotate.storage.server.dialect import Questions
    from kzannotate.storage.server.line import Line

R = TypeVar("R", bound=Record)

_BEREFT = (
    "SELECT DISTINCT h.j->>'document' FROM head AS h"
    " WHERE h.kind IN ('Mention', 'Claim') AND h.layer = ? AND h.body IS NOT NULL AND NOT EXISTS"
    " (SELECT 1 FROM document AS d WHERE d.id = h.j->>'document' AND d.in_layer = ?) ORDER BY 1"
)
"""Claims have no table of their own here."""


def _as_sqlite(asking: object) -> Callable[[], AbstractContextManager[sqlite3.Connection]]:
    # They only ask, and read the rows of the answer, which both give in the same way.
    return cast("Callable[[], AbstractContextManager[sqlite3.Connection]]", asking)


class ServerPast(SqlitePast):
    """See ``kzannotate.domain.past``; asks the same questions as for a file.

    Args:
        asking: gives the line that takes them.
        reading: gives the line itself.
    """

    def __init__(
        self,
        asking: Callable[[], AbstractContextManager[Questions]],
        reading: Callable[[], AbstractContextManager[Line]],
    ) -> None:
        super().__init__(_as_sqlite(asking))
        self._line = reading

    def revision(self, id_: str) -> Revision | None:
        """One revision with all its changes."""
        with self._line() as line:
            return log.one(line, "id = %s", (id_,))

    def record_at(self, key: Key, place: int) -> Record | None:
        """A record as it was when the log reached a place."""
        with self._line() as line:
            return record_at(key, heads.entries(line, [key]).get(key, []), place)

    def records_at(self, kind: type[R], document: str, layer: str, place: int) -> list[R]:
        """The records of a kind in a document as they were when the log reached a place."""
        name = kind.__name__
        with self._reading() as db:
            changed = changed_in(db, (name, document, layer), place)
        keys: list[Key] = [(name, id_, layer) for id_ in changed]
        with self._line() as line:
            found = [
                r for r in heads.records(line, kind, layer, document, None) if r.id not in changed
            ]
            then = heads.entries(line, keys)
        found += [r for key in keys if (r := record_at(key, then.get(key, []), place))]
        return [r for r in found if isinstance(r, kind) and document in documents_of(r)]


class ServerListing(SqliteListing):
    """See ``kzannotate.domain.listing``; asks the same questions as for a file."""

    def __init__(self, asking: Callable[[], AbstractContextManager[Questions]]) -> None:
        super().__init__(_as_sqlite(asking))

    def bereft(self, layer: str) -> Iterator[str]:
        """Ids of documents that are gone while a layer still has their mentions or claims."""
        with self._reading() as db:
            rows = db.execute(_BEREFT, (layer, SHARED_LAYER))
            yield from map(itemgetter(0), rows)


class NoCopies:
    """A server's copies are made by who looks after it; see ``kzannotate.domain.copies``."""

    def __init__(self, address: Address) -> None:
        self._address = address

    def all(self) -> list[Copy]:
        """None that this program knows of."""
        return []

    def outdated(self) -> bool:
        """Whether one is due: never here."""
        return False

    def make(self, why: Why, *, step: Callable[[int, int], None] | None = None) -> Copy:
        """Say how one is made."""
        del why, step
        raise ProjectError(
            f"Copies of {self._address.name} are made on its server, with: kzannotate server backup"
        )


class Sound:
    """PostgreSQL proves its own pages; see ``kzannotate.domain.keeping.Soundness``."""

    def prove(self, cancelled: Callable[[], bool] | None = None) -> bool:
        """Nothing is left to prove."""
        return not (cancelled and cancelled())
