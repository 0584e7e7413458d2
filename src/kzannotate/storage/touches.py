"""What each change was about: the documents, entities and findings whose history it belongs to.

A projection of the log, which can be made again from it at any time. The machine's changes are
left out: they are many, and each is found by its record.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kzannotate.domain.project import MACHINE_LAYER

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

ChangeRow = tuple[int, int, str, str, str, str | None, str | None]
"""A row of ``change``: revision, position, kind, record, layer, before, after."""

_SUBJECTS = ("document", "entity", "finding")
"""Kinds of subjects, which are the names of the fields that refer to one as well."""
_PASSAGES = ("first", "second")
_PAGE = 500


def add(connection: sqlite3.Connection, rows: Iterable[ChangeRow]) -> None:
    """Keep what the changes were about."""
    connection.executemany(
        "INSERT INTO touch VALUES (?, ?, ?, ?)",
        [(*subject, row[0], row[1]) for row in rows for subject in sorted(subjects_of(row))],
    )


def rebuild(connection: sqlite3.Connection) -> None:
    """Make all touches again from the log."""
    connection.execute("DELETE FROM touch")
    for page in _pages(connection):
        add(connection, page)


def strays(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Kinds and ids of subjects of which the touches do not say what the log says."""
    expected = 0
    look = "SELECT 1 FROM touch WHERE kind = ? AND subject = ? AND revision = ? AND position = ?"
    for page in _pages(connection):
        for row in page:
            for kind, subject in sorted(subjects_of(row)):
                expected += 1
                if not connection.execute(look, (kind, subject, row[0], row[1])).fetchone():
                    yield kind, subject
    (found,) = connection.execute("SELECT count(*) FROM touch").fetchone()
    if found > expected:
        yield "project", ""


def _pages(connection: sqlite3.Connection) -> Iterator[list[ChangeRow]]:
    place = 0
    step = (
        "SELECT rowid, revision, position, kind, record, layer, before, after FROM change"
        " WHERE rowid > ? AND layer != ? ORDER BY rowid LIMIT ?"
    )
    while page := connection.execute(step, (place, MACHINE_LAYER, _PAGE)).fetchall():
        yield [row[1:] for row in page]
        place = page[-1][0]


def subjects_of(row: ChangeRow) -> set[tuple[str, str]]:
    """Kinds and ids of what a change is about."""
    _, _, kind, record, layer, *texts = row
    if layer == MACHINE_LAYER:
        return set()
    found = {(kind.lower(), record)} if kind.lower() in _SUBJECTS else set()
    for text in texts:
        found |= _named_in(text)
    return found


def _named_in(text: str | None) -> set[tuple[str, str]]:
    values = fields(text)
    found = {(s, values[s]) for s in _SUBJECTS if isinstance(values.get(s), str)}
    if isinstance(values.get("original"), str):
        found.add(("document", values["original"]))
    found |= {("finding", f) for f in _listed(values.get("findings"))}
    for name in _PASSAGES:
        passage = values.get(name)
        if isinstance(passage, dict) and isinstance(passage.get("document"), str):
            found.add(("document", passage["document"]))
    return found


def _listed(value: object) -> list[str]:
    return [v for v in value if isinstance(v, str)] if isinstance(value, list) else []


def fields(text: str | None) -> dict[str, Any]:
    """The fields of a record's JSON; none of a text that was altered, which the check tells."""
    try:
        values = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}
