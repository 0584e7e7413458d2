"""One write: all of it or nothing, and the truth about it when the disk fails at the very end."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kzannotate.errors import UnconfirmedProjectError
from kzannotate.storage.folders import sync_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@contextmanager
def transaction(db: sqlite3.Connection, path: Path, ready: Callable[[], None]) -> Iterator[None]:
    """Write what the block writes.

    Args:
        db: a connection that writes.
        path: of its file.
        ready: called right before the commit; what it raises takes all back.

    Raises:
        UnconfirmedProjectError: all of it is in the file, but may not outlast a power cut.
    """
    db.execute("BEGIN IMMEDIATE")
    try:
        before = _last(db)
        yield
        ready()
        _commit(db, path, before)
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def _commit(db: sqlite3.Connection, path: Path, before: int) -> None:
    wanted = _last(db)
    try:
        db.execute("COMMIT")
    except sqlite3.Error as error:
        if db.in_transaction or wanted == before or _last(db) != wanted:
            raise
        # The journal is deleted, which is the commit; SQLite only could not make its folder
        # keep that. To tell that nothing was saved would be a lie.
        _make_it_last(path, error)


def _make_it_last(path: Path, cause: sqlite3.Error) -> None:
    try:
        sync_folder(path.parent)
    except OSError:
        raise UnconfirmedProjectError(
            f"{path.name} was written, but the disk does not confirm that it keeps what was "
            "written. Check the disk, and save a copy on another one."
        ) from cause


def _last(db: sqlite3.Connection) -> int:
    row: tuple[int | None] = db.execute("SELECT max(seq) FROM revision").fetchone()
    return row[0] or 0
