"""What other programs commit to an open project, seen without reading the file again."""

from __future__ import annotations

import sqlite3
import threading
from typing import TYPE_CHECKING

from kzannotate.storage import log
from kzannotate.storage.connection import connect
from kzannotate.storage.refusals import REFUSED, refusal

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.domain.revision import Revision

_PATIENCE = 0.1
"""Seconds to wait for somebody who is writing just now; the next look comes soon."""
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


class SqliteNews:
    """See ``kzannotate.domain.keeping.News``.

    Args:
        path: of the project.
        mode: of its connections.
    """

    def __init__(self, path: Path, mode: str) -> None:
        self._path, self._mode = path, "ro" if mode == "rw" else mode
        self._one_at_a_time = threading.Lock()
        self._db: sqlite3.Connection | None = None
        self._version = -1
        self._place = 0

    def begin(self) -> None:
        """What is there already is no news."""
        with self._one_at_a_time:
            db = self._db = connect(self._path, self._mode, busy_seconds=_PATIENCE)
            (self._place,) = db.execute("SELECT ifnull(max(seq), 0) FROM revision").fetchone()

    def look(self) -> list[Revision]:
        """What was committed since the last look, by anybody."""
        with self._one_at_a_time:
            try:
                return self._look() if self._db is not None else []
            except REFUSED as error:
                if getattr(error, "sqlite_errorcode", 0) in _BUSY:
                    return []
                raise refusal(self._path, error) from error

    def close(self) -> None:
        """Let go of the file."""
        with self._one_at_a_time:
            if self._db is not None:
                self._db.close()
                self._db = None

    def _look(self) -> list[Revision]:
        assert self._db is not None  # noqa: S101 - its caller saw to it
        (version,) = self._db.execute("PRAGMA data_version").fetchone()
        if version == self._version:
            return []
        found, self._place = log.since(self._db, self._place)
        self._version = version
        return found
