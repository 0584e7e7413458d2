"""The log of a shared project: what is sent to it, and what is read from a place on."""

from __future__ import annotations

import hashlib
import sqlite3
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.domain.case import Case
from kzannotate.domain.document import Document
from kzannotate.domain.exchanging import Outcome
from kzannotate.domain.revision import Change, Revision
from kzannotate.domain.salvage import MissingRun
from kzannotate.domain.shared import Cursor
from kzannotate.errors import BugError, DamagedProjectError
from kzannotate.storage.rows import UNREADABLE, stored
from kzannotate.storage.server import heads
from kzannotate.storage.server.refusals import NotAtOnce
from kzannotate.storage.server.terms import folded, terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kzannotate.storage.server.line import Line, Row

PATIENCE, PER_CHANGE = 8.0, 0.02
"""Seconds to wait for an answer to what was sent: some, and more for each change."""
_COLUMNS = "seq, id, device, number, reviewer, verb, of, previous, time"
_CHANGES = """SELECT revision, layer, kind, before, after FROM change
WHERE revision = ANY (%s) ORDER BY revision, position"""
_PARENTS = "SELECT revision, parent FROM revision_parent WHERE revision = ANY (%s) ORDER BY parent"
_COUNTED = (
    f"SELECT xid, (SELECT count(*) FROM change WHERE revision = seq), {_COLUMNS} FROM revision"  # noqa: S608 - our own words
)
_LOCKED = "seq > %(place)s"
_FENCED = (
    "(xid, seq) > (%(fence)s::text::xid8, %(place)s)"
    " AND xid < pg_snapshot_xmin(pg_current_snapshot())"
)
_MOST_CHANGES = 20_000
"""That one answer brings, unless a single revision has more."""
_ORDER = {
    "lock": f"{_COUNTED} WHERE {_LOCKED} ORDER BY seq",
    "fence": f"{_COUNTED} WHERE {_FENCED} ORDER BY xid, seq",
}
"""Under the lock a place is seen only after all smaller ones. Without it a smaller one may be
committed later, so that one reads by transactions, up to the oldest that is still at work."""


class Sent(NamedTuple):
    """What became of one revision: the outcome, and the server's word for why it was refused."""

    outcome: Outcome
    why: str


def send(
    line: Line,
    revisions: Sequence[Revision],
    texts: Mapping[str, str] | None,
    files: Mapping[str, bytes] | None,
) -> list[Sent]:
    """Append revisions within an open transaction; of each one what became of it."""
    keep(line, texts, files)
    if not revisions:
        return []
    rows = _append(line, revisions, at_once=False)
    heads.settle(line)
    branched = heads.in_branches(line, [r.id for r in revisions])
    return [
        Sent(Outcome.BRANCHED if said == Outcome.ADDED and r.id in branched else Outcome(said), why)
        for r, (said, why) in zip(revisions, rows, strict=True)
    ]


def send_at_once(
    line: Line,
    revisions: Sequence[Revision],
    texts: Mapping[str, str] | None,
    files: Mapping[str, bytes] | None,
) -> list[Sent]:
    """Append revisions, which most are in one question: others wait for the server alone."""
    keep(line, texts, files)
    if not revisions:
        return []
    try:
        rows = _append(line, revisions, at_once=True)
    except NotAtOnce:
        with line.transaction():
            return send(line, revisions, None, None)
    return [Sent(Outcome(said), why) for said, why in rows]


def keep(line: Line, texts: Mapping[str, str] | None, files: Mapping[str, bytes] | None) -> None:
    """Send the texts and files that the server lacks; it keeps them whatever follows."""
    _keep_texts(line, texts or {})
    _keep_files(line, files or {})


def _append(line: Line, revisions: Sequence[Revision], *, at_once: bool) -> list[Row]:
    patience = PATIENCE + PER_CHANGE * sum(len(r.changes) for r in revisions)
    bodies = [revision.body() for revision in revisions]
    query = "SELECT outcome, why FROM append(%s, %s)"
    return line.ask(query, (bodies, at_once), patience=patience)


def _keep_texts(line: Line, texts: Mapping[str, str]) -> None:
    known = _known(line, "content", texts)
    for sha256, text in texts.items():
        body = text.encode("utf-8")
        if hashlib.sha256(body).hexdigest() != sha256:
            raise BugError(f"a text is not the one that its digest {sha256} names")
        if sha256 not in known:
            found = folded(text)
            values = (body, found, terms(found))
            line.ask_many("SELECT keep_text(%s, %s, %s)", [values], size=3 * len(body))


def _keep_files(line: Line, files: Mapping[str, bytes]) -> None:
    known = _known(line, "file", files)
    for sha256, body in files.items():
        if hashlib.sha256(body).hexdigest() != sha256:
            raise BugError(f"a file is not the one that its digest {sha256} names")
        if sha256 not in known:
            line.ask_many("SELECT keep_file(%s)", [(body,)], size=len(body))


def _known(line: Line, table: str, sha256s: Iterable[str]) -> set[str]:
    wanted = list(sha256s)
    if not wanted:
        return set()
    query = f"SELECT sha256 FROM {table} WHERE sha256 = ANY (%s)"  # noqa: S608 - our own words
    return {sha256 for (sha256,) in line.ask(query, (wanted,))}


def require_bodies(line: Line, revision: Revision) -> None:
    """See that what a revision's documents and cases need is there.

    Raises:
        BugError: it is not.
    """
    for change in revision.changes:
        after = change.after
        if isinstance(after, Document) and not _known(line, "content", [after.sha256]):
            raise BugError(f"document {after.id} comes without its text")
        if isinstance(after, Case):
            attached = {e.attachment.sha256 for e in after.exhibits if e.attachment}
            if attached - _known(line, "file", attached):
                raise BugError(f"case {after.id} comes without a file that it holds")


def gaps(line: Line) -> list[MissingRun]:
    """What the log is known to lack: what was refused, and what was lost before it came here."""
    rows = line.ask("SELECT DISTINCT device, first, last FROM gap ORDER BY device, first, last")
    return [MissingRun(*row) for row in rows]


def latest_number(line: Line, device: str) -> int:
    """The running number of a device's last revision, 0 if it made none."""
    rows = line.ask("SELECT max(number) FROM revision WHERE device = %s", (device,))
    return rows[0][0] or 0


def since(
    line: Line, cursor: Cursor, limit: int, *, order: str = "lock"
) -> tuple[list[Revision], Cursor]:
    """What arrived after a place, and the place that it reaches to."""
    query = f"{_ORDER[order]} LIMIT %(limit)s"
    values = {"place": cursor.place, "fence": str(cursor.fence), "limit": limit}
    rows = line.ask(query, values)
    if not rows:
        return [], cursor
    changes, taken = 0, 0
    for row in rows:
        changes += row[1]
        if taken and changes > _MOST_CHANGES:
            break
        taken += 1
    found = _read(line, [row[2:] for row in rows[:taken]])
    last = rows[taken - 1]
    return found, Cursor(int(last[2]), int(last[0]))


def one(line: Line, where: str, values: Sequence[object]) -> Revision | None:
    """A revision by a condition of ours."""
    query = f"SELECT {_COLUMNS} FROM revision WHERE {where} LIMIT 1"  # noqa: S608 - our own words
    found = _read(line, line.ask(query, values))
    return found[0] if found else None


def revisions(line: Line, *, newest_first: bool = False, page: int = 50) -> Iterator[Revision]:
    """The log in the order of arrival; each step reads afresh."""
    order, beyond = ("DESC", "<") if newest_first else ("ASC", ">")
    query = (
        f"SELECT {_COLUMNS} FROM revision WHERE seq {beyond} %s"  # noqa: S608 - our own words
        f" ORDER BY seq {order} LIMIT {page}"
    )
    place = 2**62 if newest_first else 0
    while rows := line.ask(query, (place,)):
        yield from _read(line, rows)
        place = rows[-1][0]


def texts(line: Line, sha256s: Iterable[str]) -> dict[str, str]:
    """Texts by their digests, those that are kept."""
    query = "SELECT sha256, body FROM content WHERE sha256 = ANY (%s)"
    return {s: bytes(body).decode("utf-8") for s, body in line.ask(query, (list(sha256s),))}


def files(line: Line, sha256s: Iterable[str]) -> dict[str, bytes]:
    """Attached files by their digests, those that are kept."""
    query = "SELECT sha256, body FROM file WHERE sha256 = ANY (%s)"
    return {s: bytes(body) for s, body in line.ask(query, (list(sha256s),))}


def _read(line: Line, rows: Sequence[Row]) -> list[Revision]:
    places = [row[0] for row in rows]
    changes: dict[int, list[Change]] = {place: [] for place in places}
    parents: dict[int, list[str]] = {place: [] for place in places}
    if places:
        for place, layer, kind, before, after in line.ask(_CHANGES, (places,), patience=60):
            changes[place].append(_change(line, layer, kind, before, after))
        for place, parent in line.ask(_PARENTS, (places,)):
            parents[place].append(parent)
    return [
        Revision(
            id=id_,
            device=device,
            number=number,
            reviewer=reviewer,
            verb=verb,
            changes=tuple(changes[place]),
            parents=tuple(parents[place]),
            previous=previous,
            time=time,
            of=of,
        )
        for place, id_, device, number, reviewer, verb, of, previous, time in rows
    ]


def _change(line: Line, layer: str, kind: str, before: str | None, after: str | None) -> Change:
    try:
        ends = [None if text is None else stored(kind, text) for text in (before, after)]
    except (*UNREADABLE, sqlite3.DatabaseError) as error:
        raise DamagedProjectError(
            f"Something in {line.address.name} cannot be read by this program ({kind}). Install "
            "the newest version, or ask who looks after the server."
        ) from error
    return Change(layer, *ends)
