"""The log read a page at a time, and the records as they were at a place of it."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any, TypeVar

from kzannotate.domain.past import Difference, Narrowing, Trace, Written
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.domain.records import Record
from kzannotate.domain.revision import Change
from kzannotate.storage import heads, log, touches
from kzannotate.storage.lineage import leaves
from kzannotate.storage.rows import documents_of, stored

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager

    from kzannotate.domain.keeping import Key
    from kzannotate.domain.revision import Revision
    from kzannotate.storage.lineage import Entry

R = TypeVar("R", bound=Record)

_TOLD = 4
"""Changes that a trace brings along."""
_COUNTED = 500
_PAGE = 500
_COLUMNS = "r.seq, r.id, r.reviewer, r.verb, r.of, r.time"
_SAID = ("exact", "text", "title", "name", "reason", "note", "replacement", "value", "quote")
"""Fields that hold what people read, among which a search looks."""
_OF_SUBJECT = {
    "document": "SELECT revision FROM touch WHERE kind = 'document' AND subject = :subject UNION"
    " SELECT t.revision FROM finding_document AS d"
    " JOIN touch AS t ON t.kind = 'finding' AND t.subject = d.finding WHERE d.document = :subject",
    "entity": "SELECT revision FROM touch WHERE kind = 'entity' AND subject = :subject",
    "finding": "SELECT revision FROM touch WHERE kind = 'finding' AND subject = :subject"
    " UNION SELECT revision FROM change WHERE kind = 'Finding' AND record = :subject",
}
_TURNED = "SELECT verb FROM revision WHERE id = r.of"
_LATEST_OF_ENTITY = (
    "SELECT DISTINCT revision FROM touch WHERE kind = 'entity' AND subject = :subject"
    " AND revision < :place ORDER BY revision DESC LIMIT :limit"
)
_TOUCHED = (
    "SELECT position FROM touch WHERE kind = :about AND subject = :subject AND revision = :seq"
)


class SqlitePast:
    """See ``kzannotate.domain.past``.

    Args:
        reading: gives the calling thread's connection.
    """

    def __init__(self, reading: Callable[[], AbstractContextManager[sqlite3.Connection]]) -> None:
        self._reading = reading

    def traces(
        self,
        sought: Narrowing,
        *,
        before: int | None = None,
        limit: int = 100,
        cancelled: Callable[[], bool] | None = None,
    ) -> list[Trace]:
        """The newest revisions sought, before a place of the log if given."""
        found: list[Trace] = []
        place = 2**62 if before is None else before
        page = _PAGE if sought.words else limit
        with self._reading() as db:
            while len(found) < limit and not (cancelled and cancelled()):
                rows = _rows(db, sought, place, page)
                kept = [r for r in rows if not sought.words or _says(db, r[0], sought.words)]
                found.extend(_trace(db, row, sought) for row in kept[: limit - len(found)])
                if len(rows) < page:
                    break
                place = rows[-1][0]
        return found

    def last_of(self, device: str) -> tuple[int, str]:
        """Number and digest of a device's last revision, as the log keeps them."""
        with self._reading() as db:
            row = db.execute(
                "SELECT number, digest FROM revision WHERE device = ?"
                " ORDER BY number DESC, seq DESC LIMIT 1",
                (device,),
            ).fetchone()
        return (row[0], row[1]) if row else (0, "")

    def gestures(self, reviewer: str) -> Iterator[Trace]:
        """A reviewer's revisions without their changes, newest first."""
        place, sought = 2**62, Narrowing(reviewer=reviewer)
        with self._reading() as db:
            while rows := _rows(db, sought, place, _PAGE):
                for row in rows:
                    yield _made(row, (), 0)
                place = rows[-1][0]

    def trace(self, id_: str) -> Trace | None:
        """One revision as a history shows it."""
        with self._reading() as db:
            query = f"SELECT {_COLUMNS} FROM revision AS r WHERE r.id = ?"  # noqa: S608
            row = db.execute(query, (id_,)).fetchone()
            return None if row is None else _trace(db, row, Narrowing())

    def revision(self, id_: str) -> Revision | None:
        """One revision with all its changes."""
        with self._reading() as db:
            return log.revision(db, id_)

    def written(self, keys: Iterable[Key]) -> dict[Key, Written]:
        """When records were written."""
        with self._reading() as db:
            found = {key: _written(db, key) for key in keys}
        return {key: written for key, written in found.items() if written is not None}

    def place_at(self, time: str) -> int:
        """The last place of the log that was written up to a moment, ISO 8601 in UTC; 0: none."""
        with self._reading() as db:
            row = db.execute("SELECT max(seq) FROM revision WHERE time <= ?", (time,)).fetchone()
        return row[0] or 0

    def record_at(self, key: Key, place: int) -> Record | None:
        """A record as it was when the log reached a place."""
        with self._reading() as db:
            return _at(db, key, place)

    def records_at(self, kind: type[R], document: str, layer: str, place: int) -> list[R]:
        """The records of a kind in a document as they were when the log reached a place."""
        name = kind.__name__
        with self._reading() as db:
            now = heads.records(db, kind, layer, document)
            changed = changed_in(db, (name, document, layer), place)
            found = [r for r in now if r.id not in changed]
            found += [r for id_ in changed if (r := _at(db, (name, id_, layer), place))]
        return [r for r in found if isinstance(r, kind) and document in documents_of(r)]

    def changed_since(
        self, place: int, *, subject: tuple[str, str] | None = None
    ) -> dict[str, int]:
        """How many records of each kind people have changed since a place, by the kind's name."""
        with self._reading() as db:
            _, last = _ends_since(db, place, subject)
        return dict(Counter(kind for kind, _, _ in last).most_common())

    def differences(
        self,
        place: int,
        *,
        subject: tuple[str, str] | None = None,
        limit: int = 1000,
        cancelled: Callable[[], bool] | None = None,
    ) -> list[Difference]:
        """What people have changed since a place and is not as it was, the newest first."""
        with self._reading() as db:
            first, last = _ends_since(db, place, subject)
            keys = sorted(last, key=lambda key: -last[key][0])
            found: list[Difference] = []
            for key in keys:
                if len(found) == limit or (cancelled and cancelled()):
                    break
                then, now = _change_text(db, first[key], 0), _change_text(db, last[key], 1)
                if then != now:
                    told = [None if t is None else stored(key[0], t) for t in (then, now)]
                    found.append(Difference(key, told[0], told[1], last[key][0]))
        return found


def _rows(db: sqlite3.Connection, sought: Narrowing, place: int, limit: int) -> list[Any]:
    where = ["r.seq < :place"]
    values: dict[str, object] = {"place": place, "limit": limit, "reviewer": sought.reviewer}
    if sought.subject is not None:
        kind, values["subject"] = sought.subject
        alone = not (sought.reviewer or sought.people or sought.verbs or sought.record)
        # An entity may have been spoken of a hundred thousand times.
        found = _LATEST_OF_ENTITY if alone and kind == "entity" else _OF_SUBJECT[kind]
        where.append(f"r.seq IN ({found})")
    if sought.record is not None:
        values["kind"], values["record"] = sought.record
        where.append(
            "r.seq IN (SELECT revision FROM change WHERE record = :record AND kind = :kind)"
        )
    if sought.reviewer is not None:
        where.append("r.reviewer = :reviewer")
    if sought.people:
        where.append("r.reviewer IS NOT NULL")
    if sought.verbs:
        verbs = {f"verb{n}": verb for n, verb in enumerate(sorted(sought.verbs))}
        values |= verbs
        among = f"IN ({', '.join(f':{name}' for name in verbs)})"
        # An undo is told with what it turned back.
        where.append(f"(r.verb {among} OR ({_TURNED}) {among})")
    return db.execute(
        f"SELECT {_COLUMNS} FROM revision AS r"  # noqa: S608 - our own words
        f" WHERE {' AND '.join(where)} ORDER BY r.seq DESC LIMIT :limit",
        values,
    ).fetchall()


def _trace(db: sqlite3.Connection, row: Any, sought: Narrowing) -> Trace:
    seq = row[0]
    changes = _changes(db, seq, sought) or _changes(db, seq, Narrowing())
    (count,) = db.execute(
        "SELECT count(*) FROM (SELECT 1 FROM change WHERE revision = ? LIMIT ?) AS c",
        (seq, _COUNTED),
    ).fetchone()
    return _made(row, tuple(changes), count)


def _made(row: Any, changes: tuple[Change, ...], count: int) -> Trace:
    place, id_, reviewer, verb, of, time = row
    return Trace(place, id_, reviewer, verb, of, time, changes, count)


def _changes(db: sqlite3.Connection, seq: int, sought: Narrowing) -> list[Change]:
    """The first changes of a revision that are about what is sought."""
    where = "c.revision = :seq"
    values: dict[str, object] = {"seq": seq, "limit": _TOLD}
    if sought.record is not None:
        values["kind"], values["record"] = sought.record
        where = f"{where} AND c.record = :record AND c.kind = :kind"
    elif sought.subject is not None:
        values["about"], values["subject"] = sought.subject
        where = f"{where} AND c.position IN ({_TOUCHED})"
    rows = db.execute(
        "SELECT c.layer, c.kind, c.before, c.after FROM change AS c"  # noqa: S608 - our own words
        f" WHERE {where} ORDER BY c.position LIMIT :limit",
        values,
    ).fetchall()
    return [Change(layer, _read(kind, b), _read(kind, a)) for layer, kind, b, a in rows]


def _says(db: sqlite3.Connection, seq: int, words: tuple[str, ...]) -> bool:
    """Whether all folded words stand in what a revision's first changes say."""
    from kzannotate.text.fold import fold

    rows = db.execute(
        "SELECT before, after FROM change WHERE revision = ? AND layer != ? LIMIT ?",
        (seq, MACHINE_LAYER, _COUNTED),
    )
    texts = (said for row in rows for text in row if text for said in _said(touches.fields(text)))
    folded = fold("\n".join(dict.fromkeys(texts))).text
    return all(word in folded for word in words)


def _said(value: Any) -> Iterator[str]:
    if not isinstance(value, dict):
        return
    for name, inner in value.items():
        if isinstance(inner, dict):
            yield from _said(inner)
        elif name in _SAID and isinstance(inner, str):
            yield inner


def _written(db: sqlite3.Connection, key: Key) -> Written | None:
    kind, id_, layer = key
    rows = db.execute(
        "SELECT r.time, r.reviewer FROM change AS c JOIN revision AS r ON r.seq = c.revision"
        " WHERE c.record = ? AND c.kind = ? AND c.layer = ? ORDER BY r.seq",
        (id_, kind, layer),
    ).fetchall()
    return Written(rows[0][0], rows[-1][0], rows[-1][1]) if rows else None


def _at(db: sqlite3.Connection, key: Key, place: int) -> Record | None:
    return record_at(key, log.entries(db, key), place)


def record_at(key: Key, entries: Sequence[Entry], place: int) -> Record | None:
    """A record as it stood at a place: what arrived later was not known, whenever it was made."""
    ends = leaves([entry for entry in entries if entry.seq <= place])
    return _read(key[0], ends[0].after) if ends else None


def changed_in(db: sqlite3.Connection, where: tuple[str, str, str], place: int) -> set[str]:
    """Ids of records of a kind, in a document and a layer, that were changed since a place."""
    kind, document, layer = where
    named = json.dumps(document, ensure_ascii=False)
    rows = db.execute(
        "SELECT DISTINCT record FROM change WHERE revision > ? AND kind = ? AND layer = ?"
        " AND (instr(before, ?) > 0 OR instr(after, ?) > 0)",
        (place, kind, layer, named, named),
    )
    return {record for (record,) in rows}


def _ends_since(
    db: sqlite3.Connection, place: int, subject: tuple[str, str] | None
) -> tuple[dict[Key, tuple[int, int]], dict[Key, tuple[int, int]]]:
    """The first and the last change that people made to each record since a place."""
    values: dict[str, object] = {"place": place, "machine": MACHINE_LAYER}
    joined = ""
    if subject is not None:
        values["about"], values["subject"] = subject
        joined = (
            " JOIN touch AS t ON t.kind = :about AND t.subject = :subject"
            " AND t.revision = c.revision AND t.position = c.position"
        )
    rows = db.execute(
        "SELECT c.kind, c.record, c.layer, c.revision, c.position"  # noqa: S608 - our own words
        f" FROM change AS c{joined} WHERE c.revision > :place AND c.layer != :machine"
        " ORDER BY c.revision, c.position",
        values,
    )
    first: dict[Key, tuple[int, int]] = {}
    last: dict[Key, tuple[int, int]] = {}
    for kind, record, layer, revision, position in rows:
        key: Key = (kind, record, layer)
        first.setdefault(key, (revision, position))
        last[key] = (revision, position)
    return first, last


def _change_text(db: sqlite3.Connection, where: tuple[int, int], end: int) -> str | None:
    row = db.execute(
        "SELECT before, after FROM change WHERE revision = ? AND position = ?", where
    ).fetchone()
    text: str | None = row[end]
    return text


def _read(kind: str, text: str | None) -> Record | None:
    return None if text is None else stored(kind, text)
