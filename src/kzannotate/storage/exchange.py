"""The log of a project as another copy of it sees it: what to take, and what is still to be sent.

The log of a working copy is a stretch that the project on the server has as well, and behind it
what was not sent yet; revisions of others are taken in only where nothing is unsent.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.domain.codec import decode, encode
from kzannotate.domain.exchanging import Bond, Ending, Unsent
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.domain.revision import RESOLVE
from kzannotate.storage import log, search
from kzannotate.storage.gaps import known_gaps, left_out, write_gaps
from kzannotate.storage.lineage import Entry, leaves
from kzannotate.storage.rows import UNREADABLE, canonical, stored
from kzannotate.storage.taking_in import take_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager

    from kzannotate.domain.exchanging import Outcome
    from kzannotate.domain.keeping import Key
    from kzannotate.domain.revision import Revision
    from kzannotate.domain.salvage import MissingRun

_BOND, _SETTLED = "bond", "settled"
"""Keys of the table ``meta``: what the copy is tied to; the last place that the other side has."""


class SqliteExchange:
    """See ``kzannotate.domain.exchanging.Exchange``.

    Args:
        reading: gives the calling thread's connection.
        writing: gives it in a transaction.
    """

    def __init__(
        self,
        reading: Callable[[], AbstractContextManager[sqlite3.Connection]],
        writing: Callable[[], AbstractContextManager[sqlite3.Connection]],
    ) -> None:
        self._reading, self._writing = reading, writing

    def digests(self) -> dict[str, str]:
        """Of every revision by its id, in the order of the log."""
        with self._reading() as db:
            return dict(db.execute("SELECT id, digest FROM revision ORDER BY seq").fetchall())

    def revisions(self, ids: Iterable[str]) -> Iterator[Revision]:
        """Those of these ids that are there, in that order."""
        with self._reading() as db:
            for id_ in ids:
                found = log.revision(db, id_)
                if found is not None:
                    yield found

    def file(self, sha256: str) -> bytes | None:
        """An attached file by its digest."""
        with self._reading() as db:
            return log.file(db, sha256)

    def gaps(self) -> list[MissingRun]:
        """What the log is known to lack."""
        with self._reading() as db:
            return known_gaps(db)

    def versions(self, key: Key) -> list[Ending]:
        """The last words on a record: the one that is shown first, then its branches."""
        with self._reading() as db:
            ends = leaves(log.entries(db, key))
            return [_version(db, end) for end in ends]

    def versions_with(self, coming: Iterable[Revision]) -> dict[Key, list[Ending]]:
        """The last words on every record that some revisions change, if they came in.

        What the machine proposed is left out: the next check says it again.
        """
        entries: dict[Key, list[Entry]] = {}
        signed: dict[str, tuple[str | None, str]] = {}
        for revision in coming:
            signed[revision.id] = (revision.reviewer, revision.time)
            for key, entry in entries_of(revision):
                if key[2] != MACHINE_LAYER:
                    entries.setdefault(key, []).append(entry)
        with self._reading() as db:
            return {
                key: [
                    _version(db, end, signed.get(end.revision))
                    for end in leaves([*log.entries(db, key), *found])
                ]
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
        """Take in what another copy has, all or nothing."""
        with self._writing() as db:
            _add_bodies(db, texts, files)
            if gaps:
                write_gaps(db, dict.fromkeys([*known_gaps(db), *gaps]))
            return take_in(db, revisions, step)

    def bond(self) -> Bond | None:
        """What this copy is tied to; None: it is a project of its own."""
        with self._reading() as db:
            return _bond(db)

    def tie(self, bond: Bond) -> None:
        """Tie this copy to a project whose log has nothing yet that this one has not."""
        with self._writing() as db:
            _write(db, _BOND, _told(bond))
            _write(db, _SETTLED, "0")

    def unsent(self, limit: int) -> list[Revision]:
        """The oldest revisions that the other project may not have."""
        with self._reading() as db:
            rows = db.execute(
                "SELECT id FROM revision WHERE seq > ? ORDER BY seq LIMIT ?", (_settled(db), limit)
            ).fetchall()
            found = [log.revision(db, id_) for (id_,) in rows]
        return [revision for revision in found if revision is not None]

    def count_unsent(self) -> int:
        """How many there are."""
        with self._reading() as db:
            query = "SELECT count(*) FROM revision WHERE seq > ?"
            return int(db.execute(query, (_settled(db),)).fetchone()[0])

    def sent(self, revision: str, refused: Mapping[str, str] | None = None) -> None:
        """The other project has answered for all revisions up to this one."""
        with self._writing() as db:
            (place,) = db.execute("SELECT seq FROM revision WHERE id = ?", (revision,)).fetchone()
            _write(db, _SETTLED, str(max(place, _settled(db))))
            bond = _bond(db)
            if refused and bond is not None:
                _write(db, _BOND, _told(_refusing(bond, {**bond.not_taken, **refused})))

    def still_refused(self, refused: Mapping[str, str]) -> None:
        """The other project was asked again, and of all that it refused refuses these."""
        with self._writing() as db:
            bond = _bond(db)
            if bond is not None:
                _write(db, _BOND, _told(_refusing(bond, refused)))

    def last_sent(self, device: str, limit: int) -> list[Revision]:
        """The newest of a device's revisions that the other project has answered for."""
        query = "SELECT id FROM revision WHERE seq <= ? AND device = ? ORDER BY number DESC LIMIT ?"
        with self._reading() as db:
            rows = db.execute(query, (_settled(db), device, limit)).fetchall()
            found = [log.revision(db, id_) for (id_,) in reversed(rows)]
        return [revision for revision in found if revision is not None]

    def begin_again(self) -> None:
        """Forget what the other project was said to have: all is sent and read anew."""
        with self._writing() as db:
            bond = _bond(db)
            if bond is not None:
                _write(db, _SETTLED, "0")
                _write(db, _BOND, _told(replace(bond, cursor="")))

    def receive(
        self,
        revisions: Sequence[Revision],
        texts: Iterable[tuple[str, str]],
        files: Iterable[tuple[str, bytes]],
        cursor: str,
    ) -> list[Outcome]:
        """Take in what the other project has, and remember how far its log was read."""
        with self._writing() as db:
            bond = _bond(db)
            if bond is None or _last(db) > _settled(db):
                raise Unsent
            _add_bodies(db, texts, files)
            outcomes = take_in(db, revisions)
            if gaps := [*left_out(db, revisions)]:
                write_gaps(db, dict.fromkeys([*known_gaps(db), *gaps]))
            _write(db, _SETTLED, str(_last(db)))
            # What somebody else could hand in is taken after all.
            taken = {revision.id for revision in revisions}
            left = {id_: why for id_, why in bond.not_taken.items() if id_ not in taken}
            _write(db, _BOND, _told(_refusing(replace(bond, cursor=cursor), left)))
            return outcomes


def _add_bodies(
    db: sqlite3.Connection,
    texts: Iterable[tuple[str, str]],
    files: Iterable[tuple[str, bytes]],
) -> None:
    for sha256, text in texts:
        search.index(db, log.add_texts(db, {sha256: text}))
    for sha256, body in files:
        log.add_files(db, {sha256: body})


def entries_of(revision: Revision) -> Iterator[tuple[Key, Entry]]:
    """What a revision does to each record that it changes."""
    whole = len(revision.changes) == 1 or revision.verb == RESOLVE
    digest, parents = revision.digest(), frozenset(revision.parents)
    for change in revision.changes:
        before, after = canonical(change.before), canonical(change.after)
        kind = change.key[0]
        yield (
            change.key,
            Entry(kind, revision.id, 0, parents, whole, before, after, digest),
        )


def _version(
    db: sqlite3.Connection, end: Entry, signed: tuple[str | None, str] | None = None
) -> Ending:
    if signed is None:
        query = "SELECT reviewer, time FROM revision WHERE id = ?"
        signed = db.execute(query, (end.revision,)).fetchone()
    reviewer, time = signed
    record = None if end.after is None else stored(end.kind, end.after)
    return Ending(end.revision, reviewer, time, record)


def _bond(db: sqlite3.Connection) -> Bond | None:
    row = db.execute("SELECT value FROM meta WHERE key = ?", (_BOND,)).fetchone()
    if row is None:
        return None
    try:
        return decode(Bond, json.loads(row[0]))
    except UNREADABLE as error:
        raise sqlite3.DatabaseError("what the copy is tied to cannot be read") from error


def _refusing(bond: Bond, refused: Mapping[str, str]) -> Bond:
    return replace(bond, refused=tuple(refused), whys=tuple(refused.values()))


def _told(bond: Bond) -> str:
    return json.dumps(encode(bond), ensure_ascii=False)


def _settled(db: sqlite3.Connection) -> int:
    row = db.execute("SELECT value FROM meta WHERE key = ?", (_SETTLED,)).fetchone()
    return int(row[0]) if row else 0


def _last(db: sqlite3.Connection) -> int:
    return int(db.execute("SELECT ifnull(max(seq), 0) FROM revision").fetchone()[0])


def _write(db: sqlite3.Connection, key: str, value: str) -> None:
    db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))
