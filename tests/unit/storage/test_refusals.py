from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from kzannotate.errors import (
    BugError,
    BusyProjectError,
    DamagedProjectError,
    NotAProjectError,
    ProjectError,
    ReadOnlyProjectError,
)
from kzannotate.storage.refusals import refusal

DESK = Path("/somewhere/desk.kza")
SAID = {
    sqlite3.SQLITE_BUSY: (BusyProjectError, "in use by another program"),
    sqlite3.SQLITE_LOCKED: (BusyProjectError, "in use by another program"),
    sqlite3.SQLITE_PROTOCOL: (BusyProjectError, "in use by another program"),
    sqlite3.SQLITE_READONLY: (ReadOnlyProjectError, "cannot be written"),
    sqlite3.SQLITE_FULL: (ProjectError, "is full"),
    sqlite3.SQLITE_IOERR: (ProjectError, "cannot be reached"),
    sqlite3.SQLITE_CANTOPEN: (ProjectError, "cannot be reached"),
    sqlite3.SQLITE_PERM: (ProjectError, "cannot be reached"),
    sqlite3.SQLITE_NOTADB: (NotAProjectError, "is not a kzannotate project"),
    sqlite3.SQLITE_CORRUPT: (DamagedProjectError, "is damaged"),
    sqlite3.SQLITE_MISUSE: (BugError, "told"),
}


@pytest.mark.parametrize("code", SAID)
def test_every_code_of_sqlite_has_its_sentence(code: int) -> None:
    kind, words = SAID[code]
    said = refusal(DESK, _error(sqlite3.OperationalError, code | 3 << 8))
    assert type(said) is kind
    assert str(said).startswith("desk.kza") or code == sqlite3.SQLITE_FULL
    assert words in str(said)


def test_a_text_that_is_no_utf_8_is_damage() -> None:
    said = refusal(DESK, UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"))
    assert isinstance(said, DamagedProjectError)
    assert "invalid start byte" in str(said)


def test_a_wrong_call_of_ours_is_no_damage() -> None:
    assert isinstance(refusal(DESK, sqlite3.ProgrammingError("closed")), BugError)


def test_what_python_says_of_a_row_is_damage() -> None:
    assert isinstance(refusal(DESK, sqlite3.DatabaseError("no such kind")), DamagedProjectError)


def _error(kind: type[sqlite3.Error], code: int) -> sqlite3.Error:
    error = kind("told")
    error.sqlite_errorcode = code
    return error
