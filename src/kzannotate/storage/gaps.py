"""Which revisions a project is known to lack since it was brought back from a damaged file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kzannotate.domain.salvage import MissingRun

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

_KEY = "gaps"


def write_gaps(connection: sqlite3.Connection, runs: Iterable[MissingRun]) -> None:
    """Keep them beside the log."""
    told = json.dumps([[run.device, run.first, run.last] for run in runs])
    connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_KEY, told))


def known_gaps(connection: sqlite3.Connection) -> list[MissingRun]:
    """Those that are kept; none where what is kept cannot be read."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (_KEY,)).fetchone()
    try:
        return [
            MissingRun(str(d), int(a), int(b)) for d, a, b in json.loads(row[0] if row else "[]")
        ]
    except (ValueError, TypeError):
        return []
