"""The check of a shared project: what PostgreSQL cannot know, proven from the log."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, cast

from kzannotate.domain.keeping import Problem
from kzannotate.domain.records import RECORDS, Record
from kzannotate.errors import DamagedProjectError
from kzannotate.storage.lineage import leaves
from kzannotate.storage.server import heads, log
from kzannotate.storage.server.dialect import Questions
from kzannotate.storage.touches import subjects_of
from kzannotate.storage.verification import SPANS, passages_of, revision_problems

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator

    from kzannotate.domain.keeping import Key
    from kzannotate.storage.server.line import Line

_AT_ONCE = 500
_KEYS = """SELECT DISTINCT kind, record, layer FROM change
WHERE (kind, record, layer) > (%s, %s, %s) ORDER BY kind, record, layer LIMIT 500"""


def problems(line: Line, progress: Callable[[int, int], None] | None) -> Iterator[Problem]:
    """Everything that is wrong, the gravest first."""
    checks = (_bodies, _revisions, _records, _strays, _touches, _spans)
    for done, check in enumerate(checks):
        if progress:
            progress(done, len(checks))
        yield from check(line)
    if progress:
        progress(len(checks), len(checks))


def _bodies(line: Line) -> Iterator[Problem]:
    for table, what in (("content", "text"), ("file", "file")):
        for (sha256,) in line.ask(f"SELECT sha256 FROM {table} ORDER BY sha256"):  # noqa: S608
            query = f"SELECT body FROM {table} WHERE sha256 = %s"  # noqa: S608 - our own words
            (body,) = line.ask(query, (sha256,), patience=60)[0]
            if hashlib.sha256(body).hexdigest() != sha256:
                yield Problem(f"The {what} {sha256[:12]}… is no longer what it was.", sha256)
    lacking = (
        "SELECT id FROM document WHERE in_layer = 'shared'"
        " AND sha256 NOT IN (SELECT sha256 FROM content) ORDER BY id"
    )
    for (id_,) in line.ask(lacking):
        yield Problem(f"The text of document {id_} is missing.", id_)


def _revisions(line: Line) -> Iterator[Problem]:
    questions = cast("sqlite3.Connection", Questions(line))
    yield from revision_problems(questions, log.gaps(line))


def _records(line: Line) -> Iterator[Problem]:
    for keys in _pages(line):
        entries, tops = heads.entries(line, keys), heads.heads(line, keys)
        bodies = _bodies_now(line, keys)
        for key in keys:
            ends = leaves(entries[key])
            if tops.get(key) != ends[0].revision or bodies.get(key) != ends[0].after:
                yield Problem(f"The {key[0]} {key[1]} is not what its revisions say.", key[1])
    branched = {(*b.key, b.revision) for b in heads.branches(line)}
    for key in {b[:3] for b in branched}:
        others = {(*key, e.revision) for e in leaves(heads.entries(line, [key])[key])[1:]}
        if others != {b for b in branched if b[:3] == key}:
            yield Problem(f"The {key[0]} {key[1]} is not what its revisions say.", key[1])


def _strays(line: Line) -> Iterator[Problem]:
    rows = line.ask(
        "SELECT kind, record FROM head AS h WHERE NOT EXISTS (SELECT FROM change AS c"
        " WHERE (c.kind, c.record, c.layer) = (h.kind, h.record, h.layer)) ORDER BY 1, 2"
    )
    for kind, id_ in rows:
        yield Problem(f"No revision made the {kind} {id_}.", id_)
    for kind, id_ in line.ask("SELECT kind, record FROM unfolded ORDER BY 1, 2"):
        yield Problem(f"The {kind} {id_} is not what its revisions say.", id_)


def _touches(line: Line) -> Iterator[Problem]:
    place = (0, -1)
    step = (
        "SELECT c.revision, c.position, c.kind, c.record, c.layer, c.before, c.after,"
        " ARRAY(SELECT ARRAY[t.kind::text, t.subject::text] FROM touch AS t"
        " WHERE (t.revision, t.position) = (c.revision, c.position)) AS touches"
        " FROM change AS c WHERE (c.revision, c.position) > (%s, %s) AND c.layer <> 'machine'"
        " ORDER BY c.revision, c.position LIMIT 500"
    )
    while rows := line.ask(step, place, patience=60):
        for row in rows:
            said = {tuple(pair) for pair in row[7]}
            if said != subjects_of(cast("Any", row[:7])):
                yield Problem(f"The history of the {row[2]} {row[3]} is not what the log says.")
        place = rows[-1][:2]


def _spans(line: Line) -> Iterator[Problem]:
    texts: dict[str, str | None] = {}
    for kind in SPANS:
        for id_, layer in line.ask(
            "SELECT record, layer FROM head WHERE kind = %s AND body IS NOT NULL ORDER BY 1, 2",
            (kind.__name__,),
        ):
            key = (kind.__name__, id_, layer)
            for passage in passages_of(_readable(line, key)):
                if passage.document not in texts:
                    texts[passage.document] = _text(line, passage.document)
                text = texts[passage.document]
                if text is not None and not passage.quote.stands_at(text, passage.span):
                    yield Problem(
                        f"The {key[0]} {id_} does not stand where it says in "
                        f"document {passage.document}.",
                        id_,
                    )


def _text(line: Line, document: str) -> str | None:
    rows = line.ask(
        "SELECT c.body FROM document AS d JOIN content AS c USING (sha256)"
        " WHERE d.id = %s AND d.in_layer = 'shared'",
        (document,),
    )
    return bytes(rows[0][0]).decode("utf-8", "replace") if rows else None


def _readable(line: Line, key: Key) -> Record | None:
    if key[0] not in RECORDS:
        return None
    try:
        return heads.now(line, [key]).get(key)
    except DamagedProjectError:
        return None


def _bodies_now(line: Line, keys: list[Key]) -> dict[Key, str]:
    rows = line.ask(
        "SELECT h.kind, h.record, h.layer, h.body FROM"
        " unnest(%s::text[], %s::text[], %s::text[]) AS k (kind, record, layer)"
        " JOIN head AS h ON (h.kind, h.record, h.layer) = (k.kind, k.record, k.layer)"
        " WHERE h.body IS NOT NULL",
        ([k[0] for k in keys], [k[1] for k in keys], [k[2] for k in keys]),
        patience=60,
    )
    return {(kind, id_, layer): body for kind, id_, layer, body in rows}


def _pages(line: Line) -> Iterator[list[Key]]:
    last: Key = ("", "", "")
    while rows := line.ask(_KEYS, last, patience=60):
        keys: list[Key] = [(kind, id_, layer) for kind, id_, layer in rows]
        yield keys
        last = keys[-1]
