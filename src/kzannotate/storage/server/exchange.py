"""The log of a shared project as a copy of it sees it; see ``kzannotate.domain.exchanging``."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from kzannotate.domain.exchanging import Version
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.errors import BugError
from kzannotate.storage.exchange import entries_of
from kzannotate.storage.lineage import Entry, leaves
from kzannotate.storage.rows import stored
from kzannotate.storage.server import heads, log

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from contextlib import AbstractContextManager

    from kzannotate.domain.keeping import Key
    from kzannotate.domain.revision import Revision
    from kzannotate.domain.salvage import MissingRun
    from kzannotate.storage.server.line import Line

_SIGNED = "SELECT id, reviewer, time FROM revision WHERE id = ANY (%s)"


class ServerExchange:
    """What copies take from a server; it is no copy itself, and tied to nothing.

    Args:
        reading: gives the line to ask on.
    """

    def __init__(self, reading: Callable[[], AbstractContextManager[Line]]) -> None:
        self._reading = reading

    def digests(self) -> dict[str, str]:
        """Of every revision by its id, in the order of the log."""
        with self._reading() as line:
            return dict(line.ask("SELECT id, digest FROM revision ORDER BY seq", patience=60))

    def revisions(self, ids: Iterable[str]) -> Iterator[Revision]:
        """Those of these ids that are there, in that order."""
        with self._reading() as line:
            for id_ in ids:
                found = log.one(line, "id = %s", (id_,))
                if found is not None:
                    yield found

    def file(self, sha256: str) -> bytes | None:
        """An attached file by its digest."""
        with self._reading() as line:
            return log.files(line, [sha256]).get(sha256)

    def gaps(self) -> list[MissingRun]:
        """What the log is known to lack."""
        with self._reading() as line:
            return log.gaps(line)

    def versions(self, key: Key) -> list[Version]:
        """The last words on a record: the one that is shown first, then its branches."""
        with self._reading() as line:
            return _versions(line, heads.entries(line, [key]).get(key, []), {})

    def versions_with(self, coming: Iterable[Revision]) -> dict[Key, list[Version]]:
        """The last words on every record that some revisions change, if they came in."""
        entries: dict[Key, list[Entry]] = {}
        signed: dict[str, tuple[str | None, str]] = {}
        for revision in coming:
            signed[revision.id] = (revision.reviewer, revision.time)
            for key, entry in entries_of(revision):
                if key[2] != MACHINE_LAYER:
                    entries.setdefault(key, []).append(entry)
        with self._reading() as line:
            there = heads.entries(line, list(entries))
            return {
                key: _versions(line, [*there.get(key, []), *found], signed)
                for key, found in entries.items()
            }

    def take(self, *_: object, **__: object) -> NoReturn:
        """A server takes in by ``append``."""
        raise _no_copy()

    def bond(self) -> None:
        """A server is tied to nothing."""

    def tie(self, _: object) -> NoReturn:
        """A server is tied to nothing."""
        raise _no_copy()

    def unsent(self, _: int) -> list[Revision]:
        """A server sends nothing."""
        return []

    def count_unsent(self) -> int:
        """A server sends nothing."""
        return 0

    def sent(self, *_: object) -> NoReturn:
        """A server sends nothing."""
        raise _no_copy()

    def receive(self, *_: object) -> NoReturn:
        """A server takes in by ``append``."""
        raise _no_copy()


def _versions(
    line: Line, entries: list[Entry], signed: dict[str, tuple[str | None, str]]
) -> list[Version]:
    ends = leaves(entries)
    rows = line.ask(_SIGNED, ([end.revision for end in ends],))
    known = {id_: (reviewer, time) for id_, reviewer, time in rows} | signed
    return [
        Version(
            end.revision,
            *known[end.revision],
            None if end.after is None else stored(end.kind, end.after),
        )
        for end in ends
    ]


def _no_copy() -> BugError:
    return BugError("a server is no working copy")
