"""The log of revisions in its tables: append, read back, never change."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from kzannotate.domain.revision import RESOLVE, Change, Revision
from kzannotate.errors import BugError
from kzannotate.storage import touches
from kzannotate.storage.lineage import Entry
from kzannotate.storage.rows import canonical, stored

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping

    from kzannotate.domain.keeping import Key
    from kzannotate.domain.records import Record

_COLUMNS = "seq, id, device, number, reviewer, verb, of, previous, time, digest"


def add(connection: sqlite3.Connection, revision: Revision) -> int:
    """Append a revision and return its place in the log."""
    cursor = connection.execute(
        "INSERT INTO revision (id, device, number, reviewer, verb, of, previous, time, digest)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            revision.id,
            revision.device,
            revision.number,
            revision.reviewer,
            revision.verb,
            revision.of,
            revision.previous,
            revision.time,
            revision.digest(),
        ),
    )
    seq = cursor.lastrowid
    if seq is None:
        raise BugError("the log gave a revision no place")
    connection.executemany(
        "INSERT INTO revision_parent VALUES (?, ?)",
        [(seq, parent) for parent in sorted(set(revision.parents))],
    )
    rows = [
        (seq, place, *change.key, canonical(change.before), canonical(change.after))
        for place, change in enumerate(revision.changes)
    ]
    connection.executemany("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
    touches.add(connection, rows)
    return seq


def add_texts(connection: sqlite3.Connection, texts: Mapping[str, str]) -> list[tuple[int, str]]:
    """Keep texts that are not kept yet; return their numbers with them.

    Raises:
        BugError: a text does not have the digest it is named by.
    """
    added = []
    for sha256, body in texts.items():
        if hashlib.sha256(body.encode("utf-8")).hexdigest() != sha256:
            raise BugError(f"a text is not the one that its digest {sha256} names")
        cursor = connection.execute(
            "INSERT INTO content (sha256, body) VALUES (?, ?) ON CONFLICT DO NOTHING",
            (sha256, body),
        )
        if cursor.rowcount == 1 and cursor.lastrowid is not None:
            added.append((cursor.lastrowid, body))
    return added


def texts(connection: sqlite3.Connection, sha256s: Iterable[str]) -> dict[str, str]:
    """Texts by their digests, those that are kept."""
    query = "SELECT sha256, body FROM content WHERE sha256 = ?"
    rows = (connection.execute(query, (sha256,)).fetchone() for sha256 in sha256s)
    return {row[0]: row[1] for row in rows if row is not None}


def add_files(connection: sqlite3.Connection, files: Mapping[str, bytes]) -> None:
    """Keep attached files that are not kept yet.

    Raises:
        BugError: a file does not have the digest it is named by.
    """
    for sha256, body in files.items():
        if hashlib.sha256(body).hexdigest() != sha256:
            raise BugError(f"a file is not the one that its digest {sha256} names")
    connection.executemany("INSERT INTO file VALUES (?, ?) ON CONFLICT DO NOTHING", files.items())


def file(connection: sqlite3.Connection, sha256: str) -> bytes | None:
    """The bytes of an attached file, None where they are not kept."""
    row = connection.execute("SELECT body FROM file WHERE sha256 = ?", (sha256,)).fetchone()
    return None if row is None else bytes(row[0])


def knows(connection: sqlite3.Connection, revision: str) -> bool:
    """Whether the log has a revision."""
    return bool(connection.execute("SELECT 1 FROM revision WHERE id = ?", (revision,)).fetchone())


def latest(connection: sqlite3.Connection, device: str) -> Revision | None:
    """The last revision of a device."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM revision WHERE device = ?"  # noqa: S608 - our own words
        " ORDER BY number DESC, seq DESC LIMIT 1",
        (device,),
    ).fetchone()
    return None if row is None else _read(connection, row)


def revision(connection: sqlite3.Connection, id_: str) -> Revision | None:
    """One revision by its id."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM revision WHERE id = ?",  # noqa: S608 - our own words
        (id_,),
    ).fetchone()
    return None if row is None else _read(connection, row)


def latest_number(connection: sqlite3.Connection, device: str) -> int:
    """The running number of a device's last revision, 0 if it made none."""
    row = connection.execute(
        "SELECT max(number) FROM revision WHERE device = ?", (device,)
    ).fetchone()
    return row[0] or 0


def revisions(connection: sqlite3.Connection, *, newest_first: bool) -> Iterator[Revision]:
    """The log in the order of arrival; each step reads afresh, so that others may write between."""
    order, beyond = ("DESC", "<") if newest_first else ("ASC", ">")
    step = (
        f"SELECT {_COLUMNS} FROM revision WHERE seq {beyond} ?"  # noqa: S608 - our own words
        f" ORDER BY seq {order} LIMIT 50"
    )
    place = 2**62 if newest_first else 0
    while rows := connection.execute(step, (place,)).fetchall():
        for row in rows:
            yield _read(connection, row)
            place = row[0]


def raw_body(connection: sqlite3.Connection, row: tuple[Any, ...]) -> str:
    """The canonical body of a revision from what is stored, without reading any record.

    Raises:
        ValueError: what is stored is no JSON.
    """
    seq, id_, device, number, reviewer, verb, of, previous, time, _ = row
    changes = connection.execute(
        "SELECT layer, kind, before, after FROM change WHERE revision = ? ORDER BY position",
        (seq,),
    )
    body = {
        "id": id_,
        "device": device,
        "number": number,
        "reviewer": reviewer,
        "verb": verb,
        "of": of,
        "parents": sorted(_parents(connection, seq)),
        "previous": previous,
        "time": time,
        "changes": [
            [layer, _tagged(kind, before), _tagged(kind, after)]
            for layer, kind, before, after in changes
        ],
    }
    return json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def rows(connection: sqlite3.Connection) -> Iterator[tuple[Any, ...]]:
    """The rows of all revisions, in the order of arrival."""
    place = 0
    step = f"SELECT {_COLUMNS} FROM revision WHERE seq > ? ORDER BY seq LIMIT 200"  # noqa: S608
    while found := connection.execute(step, (place,)).fetchall():
        yield from found
        place = found[-1][0]


def since(connection: sqlite3.Connection, place: int) -> tuple[list[Revision], int]:
    """What the log holds beyond a place, and the place that it reaches to."""
    query = f"SELECT {_COLUMNS} FROM revision WHERE seq > ? ORDER BY seq"  # noqa: S608 - our words
    found = connection.execute(query, (place,)).fetchall()
    return [_read(connection, row) for row in found], max([place, *(row[0] for row in found)])


def last_rows(connection: sqlite3.Connection, count: int) -> list[tuple[Any, ...]]:
    """The rows of the last revisions, the newest first."""
    query = f"SELECT {_COLUMNS} FROM revision ORDER BY seq DESC LIMIT ?"  # noqa: S608 - our words
    return connection.execute(query, (count,)).fetchall()


def entries(connection: sqlite3.Connection, key: Key) -> list[Entry]:
    """What all revisions did to one record."""
    kind, record, layer = key
    found = connection.execute(
        "SELECT r.seq, r.id, r.verb, r.digest, c.before, c.after,"
        " EXISTS (SELECT 1 FROM change AS d WHERE d.revision = r.seq LIMIT 1 OFFSET 1)"
        " FROM change AS c JOIN revision AS r ON r.seq = c.revision"
        " WHERE c.record = ? AND c.kind = ? AND c.layer = ?",
        (record, kind, layer),
    ).fetchall()
    return [
        Entry(
            kind,
            id_,
            seq,
            frozenset(_parents(connection, seq)),
            not others or verb == RESOLVE,
            before,
            after,
            digest,
        )
        for seq, id_, verb, digest, before, after, others in found
    ]


def _read(connection: sqlite3.Connection, row: tuple[Any, ...]) -> Revision:
    seq, id_, device, number, reviewer, verb, of, previous, time, _ = row
    changes = connection.execute(
        "SELECT layer, kind, before, after FROM change WHERE revision = ? ORDER BY position",
        (seq,),
    ).fetchall()
    return Revision(
        id=id_,
        device=device,
        number=number,
        reviewer=reviewer,
        verb=verb,
        changes=tuple(Change(c[0], _stored(c[1], c[2]), _stored(c[1], c[3])) for c in changes),
        parents=tuple(_parents(connection, seq)),
        previous=previous,
        time=time,
        of=of,
    )


def _parents(connection: sqlite3.Connection, seq: int) -> list[str]:
    found = connection.execute(
        "SELECT parent FROM revision_parent WHERE revision = ? ORDER BY parent", (seq,)
    )
    return [parent for (parent,) in found.fetchall()]


def _stored(kind: str, text: str | None) -> Record | None:
    return None if text is None else stored(kind, text)


def _tagged(kind: str, text: str | None) -> Any:
    return None if text is None else [kind, json.loads(text)]
