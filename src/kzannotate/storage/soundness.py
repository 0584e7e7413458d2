"""SQLite's own check of a whole file, made before the first write and not before the first look."""

from __future__ import annotations

from contextlib import closing
from threading import Event, Lock
from typing import TYPE_CHECKING

from kzannotate.errors import DamagedProjectError
from kzannotate.storage.connection import connect
from kzannotate.storage.refusals import REFUSED, damaged, refusal

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path


_STEPS = 10_000
"""Of SQLite's machine, between two looks whether the check is still wanted."""


def check(connection: sqlite3.Connection, path: Path) -> None:
    """Look through all pages of a file; this takes seconds for hundreds of megabytes.

    Raises:
        DamagedProjectError: they do not hang together.
    """
    said = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if said != "ok":
        raise damaged(path, str(said))


class SqliteSoundness:
    """Whether a file is known to be whole; who writes asks first, and waits for the answer.

    Args:
        known: the file was checked when it was opened.
    """

    def __init__(self, path: Path, mode: str, *, busy_seconds: float, known: bool) -> None:
        self._path, self._mode, self._busy_seconds = path, mode, busy_seconds
        self._known = Event()
        if known:
            self._known.set()
        self._fault: DamagedProjectError | None = None
        self._one_at_a_time = Lock()

    def prove(self, cancelled: Callable[[], bool] | None = None) -> bool:
        """Make the check, unless it was made; False where it was cancelled.

        Raises:
            DamagedProjectError: the file is damaged; each time that one asks.
            ProjectError: it cannot be read just now.
        """
        if self._known.is_set():
            return True
        with self._one_at_a_time:
            if self._fault is not None:
                raise self._fault
            if not self._known.is_set() and self._look(cancelled or _never):
                self._known.set()
            return self._known.is_set()

    def _look(self, cancelled: Callable[[], bool]) -> bool:
        try:
            with closing(connect(self._path, self._mode, busy_seconds=self._busy_seconds)) as db:
                db.set_progress_handler(cancelled, _STEPS)
                check(db, self._path)
        except DamagedProjectError as fault:
            self._fault = fault
            raise
        except REFUSED as error:
            if cancelled():
                return False
            told = refusal(self._path, error)
            if isinstance(told, DamagedProjectError):
                self._fault = told
            raise told from error
        return True


def _never() -> bool:
    return False
