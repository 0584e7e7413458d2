"""What SQLite says, as one sentence that names the file and what to do."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from kzannotate.errors import (
    BugError,
    BusyProjectError,
    DamagedProjectError,
    KzError,
    NotAProjectError,
    ProjectError,
    ReadOnlyProjectError,
)

if TYPE_CHECKING:
    from pathlib import Path

_PRIMARY = 0xFF
"""Extended result codes carry the primary one in their low byte."""

_UNREACHABLE = (
    ProjectError,
    "{name} cannot be reached ({error}). Check the disk and your rights to the folder. "
    "Nothing of this was saved.",
)
_BUSY = (
    BusyProjectError,
    "{name} is in use by another program. Close it there and try again.",
)
_SENTENCES: dict[int, tuple[type[KzError], str]] = {
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    # Said of a write-ahead log whose locks cannot be had for long.
    sqlite3.SQLITE_PROTOCOL: _BUSY,
    sqlite3.SQLITE_READONLY: (
        ReadOnlyProjectError,
        "{name} cannot be written. Copy it to a folder where you may write, and open the copy.",
    ),
    sqlite3.SQLITE_FULL: (
        ProjectError,
        "The disk that holds {name} is full. Nothing of this was saved. Free some space on it and "
        "repeat the change.",
    ),
    sqlite3.SQLITE_IOERR: _UNREACHABLE,
    sqlite3.SQLITE_CANTOPEN: _UNREACHABLE,
    sqlite3.SQLITE_PERM: _UNREACHABLE,
}


REFUSED = (sqlite3.Error, UnicodeDecodeError)
"""What Python's module raises; it reads SQLite's messages as UTF-8, and damage may stand in one."""


def refusal(path: Path, error: sqlite3.Error | UnicodeDecodeError) -> KzError:
    """The error to raise instead of SQLite's own."""
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
    if not code and not isinstance(error, sqlite3.ProgrammingError):
        # Python's own words, for a text that is no UTF-8 or a record that is none.
        return damaged(path, str(error))
    if code == sqlite3.SQLITE_NOTADB:
        return not_a_project(path)
    if code == sqlite3.SQLITE_CORRUPT:
        return damaged(path, str(error))
    kind, sentence = _SENTENCES.get(code, (BugError, "{name}: {error}"))
    return kind(sentence.format(name=path.name, error=error))


def not_a_project(path: Path) -> NotAProjectError:
    """For a file that is something else."""
    return NotAProjectError(f"{path.name} is not a kzannotate project. Choose a .kza file.")


def damaged(path: Path, what: str) -> DamagedProjectError:
    """For a file that fails its own checks."""
    return DamagedProjectError(
        f"{path.name} is damaged ({what}). Keep a copy of it and open a backup from the folder "
        f"{path.name}.backups beside it."
    )
