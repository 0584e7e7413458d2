"""Which revisions a project is known to lack: it was brought back, or a server refused them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kzannotate.domain.salvage import MissingRun

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from kzannotate.domain.revision import Revision

_KEY = "gaps"


def write_gaps(connection: sqlite3.Connection, runs: Iterable[MissingRun]) -> None:
    """Keep them beside the log."""
    told = json.dumps([[run.device, run.first, run.last] for run in runs])
    connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_KEY, told))


def left_out(connection: sqlite3.Connection, coming: Iterable[Revision]) -> Iterator[MissingRun]:
    """What a server that skips nothing did not hand out before these: it had refused it."""
    for revision in coming:
        last = connection.execute(
            "SELECT max(number) FROM revision WHERE device = ? AND number < ?",
            (revision.device, revision.number),
        ).fetchone()[0]
        if revision.number - (last or 0) > 1:
            yield MissingRun(revision.device, (last or 0) + 1, revision.number - 1)


def known_gaps(connection: sqlite3.Connection) -> list[MissingRun]:
    """Those that are kept; none where what is kept cannot be read."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (_KEY,)).fetchone()
    try:
        return [
            MissingRun(str(d), int(a), int(b)) for d, a, b in json.loads(row[0] if row else "[]")
        ]
    except (ValueError, TypeError):
        return []
