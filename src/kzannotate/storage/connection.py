"""Hardened connections to a project file, and how it is kept durable.

The file is reached through SQLite alone: one ``open`` of it elsewhere in this process would drop
SQLite's locks when closed.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from kzannotate.storage.folders import can_sync

BUSY_SECONDS = 5.0
"""How long to wait for another program that writes."""

_LIMITS = {
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_LENGTH: 64_000_000,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1_000_000,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 10,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 200,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 20,
}
_PRAGMAS = (
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "foreign_keys = ON",
    "recursive_triggers = ON",
)


def connect(path: Path, mode: str, *, busy_seconds: float = BUSY_SECONDS) -> sqlite3.Connection:
    """A connection that trusts nothing in the file.

    Args:
        path: absolute.
        mode: ``rw``, ``ro``, ``rwc`` or ``immutable``.
        busy_seconds: how long to wait for a lock.
    """
    query = "mode=ro&immutable=1" if mode == "immutable" else f"mode={mode}"
    connection = sqlite3.connect(
        f"{path.as_uri()}?{query}",
        uri=True,
        isolation_level=None,
        timeout=busy_seconds,
        check_same_thread=False,  # the store closes every thread's connection
    )
    try:
        _harden(connection)
        # Its own reading of the file: fails here rather than later.
        connection.execute("PRAGMA schema_version").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _harden(connection: sqlite3.Connection) -> None:
    for limit, value in _LIMITS.items():
        connection.setlimit(limit, value)
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    if hasattr(connection, "setconfig"):  # Python 3.12
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, False)


def wal_is_safe(version: tuple[int, ...] = sqlite3.sqlite_version_info) -> bool:
    """Whether this SQLite is free of the WAL-reset bug, which can lose commits."""
    return (
        version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51) or (3, 44, 6) <= version < (3, 45)
    )


def choose_journal(connection: sqlite3.Connection) -> None:
    """Set the journal that loses no acknowledged commit at a power cut with this SQLite."""
    if not journal_is_chosen(connection):
        connection.execute(f"PRAGMA journal_mode = {_wanted_journal()}").fetchone()


def journal_is_chosen(connection: sqlite3.Connection) -> bool:
    """Whether the file has that journal already."""
    return bool(connection.execute("PRAGMA journal_mode").fetchone()[0] == _wanted_journal())


def _wanted_journal() -> str:
    return "wal" if wal_is_safe() else "delete"


def make_durable(connection: sqlite3.Connection) -> None:
    """Make every commit of this connection survive a power cut, as far as the drive can."""
    journal = connection.execute("PRAGMA journal_mode").fetchone()[0]
    extra = journal != "wal" and can_sync(_folder(connection))
    connection.execute(f"PRAGMA synchronous = {'EXTRA' if extra else 'FULL'}")


def _folder(connection: sqlite3.Connection) -> Path:
    """Where the file is whose journal SQLite deletes, which some network drives cannot sync."""
    return Path(connection.execute("PRAGMA database_list").fetchone()[2]).parent


def how_kept(path: Path) -> str:
    """In words: with which SQLite a project is written here, and how durably.

    Raises:
        sqlite3.Error: it cannot be opened.
    """
    connection = connect(path, "rw")
    try:
        make_durable(connection)
        journal = connection.execute("PRAGMA journal_mode").fetchone()[0]
        level = connection.execute("PRAGMA synchronous").fetchone()[0]
    finally:
        connection.close()
    names = {2: "FULL", 3: "EXTRA"}
    return (
        f"SQLite {sqlite3.sqlite_version}, journal {journal}, synchronous {names.get(level, level)}"
    )
