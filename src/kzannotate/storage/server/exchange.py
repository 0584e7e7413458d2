"""The log of a shared project as a copy of it sees it; see ``kzannotate.domain.exchanging``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.exchanging import Ending
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.errors import BugError
from kzannotate.storage.exchange import entries_of
from kzannotate.storage.lineage import Entry, leaves
from kzannotate.storage.rows import stored
from kzannotate.storage.server import heads, log

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager

    from kzannotate.domain.exchanging import Bond, Outcome
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

    def versions(self, key: Key) -> list[Ending]:
        """The last words on a record: the one that is shown first, then its branches."""
        with self._reading() as line:
            return _versions(line, heads.entries(line, [key]).get(key, []), {})

    def versions_with(self, coming: Iterable[Revision]) -> dict[Key, list[Ending]]:
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

    def take(
        self,
        revisions: Iterable[Revision],
        texts: Iterable[tuple[str, str]] = (),
        files: Iterable[tuple[str, bytes]] = (),
        *,
        gaps: Sequence[MissingRun] = (),
        step: Callable[[int], None] | None = None,
    ) -> list[Outcome]:
        """A server takes in by ``append``."""
        del revisions, texts, files, gaps, step
        raise _no_copy()

    def bond(self) -> Bond | None:
        """A server is tied to nothing."""
        return None

    def tie(self, bond: Bond) -> None:
        """A server is tied to nothing."""
        del bond
        raise _no_copy()

    def unsent(self, limit: int) -> list[Revision]:
        """A server sends nothing."""
        del limit
        return []

    def count_unsent(self) -> int:
        """A server sends nothing."""
        return 0

    def sent(self, revision: str, refused: Mapping[str, str] | None = None) -> None:
        """A server sends nothing."""
        del revision, refused
        raise _no_copy()

    def still_refused(self, refused: Mapping[str, str]) -> None:
        """A server sends nothing."""
        del refused
        raise _no_copy()

    def last_sent(self, device: str, limit: int) -> list[Revision]:
        """A server sends nothing."""
        del device, limit
        return []

    def begin_again(self) -> None:
        """A server is tied to nothing."""
        raise _no_copy()

    def receive(
        self,
        revisions: Sequence[Revision],
        texts: Iterable[tuple[str, str]],
        files: Iterable[tuple[str, bytes]],
        cursor: str,
    ) -> list[Outcome]:
        """A server takes in by ``append``."""
        del revisions, texts, files, cursor
        raise _no_copy()


def _versions(
    line: Line, entries: list[Entry], signed: dict[str, tuple[str | None, str]]
) -> list[Ending]:
    ends = leaves(entries)
    rows = line.ask(_SIGNED, ([end.revision for end in ends],))
    known = {id_: (reviewer, time) for id_, reviewer, time in rows} | signed
    return [
        Ending(
            end.revision,
            *known[end.revision],
            None if end.after is None else stored(end.kind, end.after),
        )
        for end in ends
    ]


def _no_copy() -> BugError:
    return BugError("a server is no working copy")
