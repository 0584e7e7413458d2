"""The check of a whole project: SQLite's own sees one damaged bit in ten, digests the rest."""

from __future__ import annotations

import hashlib
import sqlite3
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from kzannotate.domain.case import Case
from kzannotate.domain.claim import Claim
from kzannotate.domain.document import Document, digest
from kzannotate.domain.finding import Finding
from kzannotate.domain.keeping import Problem
from kzannotate.domain.mention import Mention
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.quality import Fault
from kzannotate.domain.records import RECORDS, Record
from kzannotate.domain.relation import Relation
from kzannotate.domain.remark import Comment, Tag
from kzannotate.domain.span import Passage
from kzannotate.domain.translation import Translation
from kzannotate.domain.verdict import Correction
from kzannotate.storage import heads, log, touches
from kzannotate.storage.gaps import known_gaps
from kzannotate.storage.lineage import leaves
from kzannotate.storage.rows import canonical, shape_of, stored

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kzannotate.domain.keeping import Key
    from kzannotate.domain.salvage import MissingRun

SPANS: tuple[type[Record], ...] = (
    Mention,
    Claim,
    Correction,
    Finding,
    Relation,
    Comment,
    Tag,
    Case,
    Fault,
    Translation,
)


def problems(
    connection: sqlite3.Connection, progress: Callable[[int, int], None] | None
) -> Iterator[Problem]:
    """Everything that is wrong, the gravest first."""
    checks = (_file, _texts, _files, _revisions, _records, _spans)
    for done, check in enumerate(checks):
        if progress:
            progress(done, len(checks))
        yield from check(connection)
    if progress:
        progress(len(checks), len(checks))


def _file(connection: sqlite3.Connection) -> Iterator[Problem]:
    for (said,) in connection.execute("PRAGMA integrity_check(20)").fetchall():
        if said != "ok":
            yield Problem(f"The file is damaged: {said}.")
    for table, row, *_ in connection.execute("PRAGMA foreign_key_check").fetchall():
        yield Problem(f"Row {row} of {table} points at nothing.")


def _texts(connection: sqlite3.Connection) -> Iterator[Problem]:
    kept = set()
    numbers = connection.execute("SELECT number FROM content").fetchall()
    for number in numbers:
        sha256, body = connection.execute(
            "SELECT sha256, body FROM content WHERE number = ?", number
        ).fetchone()
        kept.add(sha256)
        if digest(body) != sha256:
            yield Problem(f"The text {sha256[:12]}… is no longer what was imported.", sha256)
    for document in heads.records(connection, Document, SHARED_LAYER, None):
        if isinstance(document, Document) and document.sha256 not in kept:
            yield Problem(f"The text of document {document.id} is missing.", document.id)


def _files(connection: sqlite3.Connection) -> Iterator[Problem]:
    for (sha256,) in connection.execute("SELECT sha256 FROM file ORDER BY sha256").fetchall():
        body = log.file(connection, sha256)
        if body is None or hashlib.sha256(body).hexdigest() != sha256:
            yield Problem(f"The file {sha256[:12]}… is no longer what was attached.", sha256)
    for case in heads.records(connection, Case, SHARED_LAYER, None):
        exhibits = case.exhibits if isinstance(case, Case) else ()
        for attachment in [e.attachment for e in exhibits if e.attachment]:
            if log.file(connection, attachment.sha256) is None:
                yield Problem(f"The file {attachment.file_name} is missing.", case.id)


def _revisions(connection: sqlite3.Connection) -> Iterator[Problem]:
    yield from revision_problems(connection, known_gaps(connection))


def revision_problems(
    connection: sqlite3.Connection, gaps: Iterable[MissingRun]
) -> Iterator[Problem]:
    """Every revision is what its digest says, and comes after the one that it says came before."""
    known = _Gaps(gaps)
    before: dict[tuple[str, int], set[str]] = {}
    told: set[tuple[str, int]] = set()
    rows = list(log.rows(connection))
    digests: defaultdict[tuple[str, int], set[str]] = defaultdict(set)
    for row in rows:
        digests[row[2], row[3]].add(row[-1])
    for row in rows:
        _, id_, device, number, *_, previous, _, digest_said = row
        if _digest(connection, row) != digest_said:
            yield Problem(f"Revision {id_} was altered after it was made.", id_)
        older = (device, number - 1)
        if number > 1 and older not in digests:
            if older not in told and not known.hold(*older):
                told.add(older)
                yield Problem(f"The revision before {id_} is missing from the history.", id_)
        # What a server refused can be handed in later, and stands behind what built on it.
        elif (
            number > 1
            and previous not in before.get(older, ())
            and not (known.hold(*older) and previous in digests[older])
        ):
            yield Problem(f"Revision {id_} does not follow the one before it.", id_)
        before.setdefault((device, number), set()).add(digest_said)


class _Gaps:
    """What a project is known to lack."""

    def __init__(self, runs: Iterable[MissingRun]) -> None:
        self._runs = list(runs)

    def hold(self, device: str, number: int) -> bool:
        return any(r.device == device and r.first <= number <= r.last for r in self._runs)


def _digest(connection: sqlite3.Connection, row: tuple[Any, ...]) -> str:
    try:
        body = log.raw_body(connection, row)
    except (ValueError, RecursionError):
        return "unreadable"
    return hashlib.sha256(body.encode("utf-8")).hexdigest()


def _records(connection: sqlite3.Connection) -> Iterator[Problem]:
    for key in heads.keys(connection):
        kind, id_, _ = key
        if not _is_folded(connection, key):
            yield Problem(f"The {kind} {id_} is not what its revisions say.", id_)
    yield from _strays(connection)
    for kind, id_ in touches.strays(connection):
        yield Problem(f"The history of the {kind} {id_} is not what the log says.", id_ or None)


def _is_folded(connection: sqlite3.Connection, key: Key) -> bool:
    ends = leaves(log.entries(connection, key))
    try:
        actual = heads.record(connection, key)
        agreed = bool(ends) and _agree(key[0], ends[0].after, actual)
    except sqlite3.DatabaseError:
        return False
    return agreed and heads.head(connection, key) == ends[0].revision


def _strays(connection: sqlite3.Connection) -> Iterator[Problem]:
    known = set(heads.keys(connection))
    for kind in RECORDS:
        table = shape_of(RECORDS[kind]).table
        for id_, layer in connection.execute(
            f"SELECT id, in_layer FROM {table}"  # noqa: S608 - our own words
        ).fetchall():
            key: Key = (kind, id_, layer)
            if key not in known:
                yield Problem(f"No revision made the {kind} {id_}.", id_)


def _agree(kind: str, after: str | None, actual: Record | None) -> bool:
    if after is None or actual is None:
        return after is None and actual is None
    return after == canonical(actual) or stored(kind, after) == actual


def _spans(connection: sqlite3.Connection) -> Iterator[Problem]:
    texts: dict[str, str] = dict(
        connection.execute(
            "SELECT d.id, c.body FROM document AS d JOIN content AS c ON c.sha256 = d.sha256"
        ).fetchall()
    )
    for kind in SPANS:
        for key in [k for k in heads.keys(connection) if k[0] == kind.__name__]:
            for passage in passages_of(_readable(connection, key)):
                text = texts.get(passage.document)
                if text is not None and not passage.quote.stands_at(text, passage.span):
                    yield Problem(
                        f"The {key[0]} {key[1]} does not stand where it says in "
                        f"document {passage.document}.",
                        key[1],
                    )


def _readable(connection: sqlite3.Connection, key: Key) -> Record | None:
    try:
        return heads.record(connection, key)
    except sqlite3.DatabaseError:
        return None  # told before


def passages_of(record: Any) -> list[Passage]:
    """The passages that a record stands at."""
    if isinstance(record, Finding):
        return [p for side in record.sides for p in side.passages]
    if isinstance(record, (Relation, Translation)):
        return [*record.alone] if isinstance(record, Translation) else [record.first, record.second]
    if isinstance(record, (Comment, Tag)):
        return [record.passage] if record.passage else []
    if isinstance(record, Case):
        return [e.passage for e in record.exhibits if e.passage]
    if isinstance(record, (Mention, Claim, Correction, Fault)):
        return [Passage(record.document, record.span, record.quote)]
    return []
