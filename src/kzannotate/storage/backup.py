"""Copies of a project through SQLite's own backup, checked before they count."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kzannotate.errors import ProjectError
from kzannotate.storage.connection import connect, make_durable
from kzannotate.storage.refusals import refusal

if TYPE_CHECKING:
    from pathlib import Path

KEPT = 10
"""Backups kept beside a project; older ones go, by number and never by the clock."""


def back_up(connection: sqlite3.Connection, project: Path) -> Path:
    """A checked copy in the folder ``<project>.backups`` beside the project; return its path."""
    folder = project.with_name(f"{project.name}.backups")
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise ProjectError(
            f"No backup of {project.name} can be made: the folder {folder.name} cannot be "
            f"created ({error.strerror}). Nothing was changed."
        ) from error
    number = max((_number(p) for p in folder.glob("*.kza")), default=0) + 1
    day = datetime.now(UTC).strftime("%Y-%m-%d")
    target = folder / f"{number:05} {day} {project.stem}.kza"
    copy(connection, target)
    _thin(folder)
    return target


def copy(connection: sqlite3.Connection, target: Path) -> None:
    """A consistent, checked copy; the target appears whole or not at all."""
    if target.is_symlink() or (target.exists() and not target.is_file()):
        raise ProjectError(f"{target.name} is not an ordinary file. Choose another name.")
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.unfinished")
    try:
        with closing(connect(unfinished.absolute(), "rwc")) as out:
            make_durable(out)
            connection.backup(out)
            if out.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise ProjectError(f"The copy {target.name} came out damaged and was not kept.")
        unfinished.replace(target)
        sync_folder(target.parent)
    except sqlite3.Error as error:
        raise refusal(target, error) from error
    except OSError as error:
        raise ProjectError(f"{target.name} cannot be written ({error.strerror}).") from error
    finally:
        take_away(unfinished)


def take_away(unfinished: Path) -> None:
    """Delete a file that was not finished, and what SQLite keeps beside it."""
    for end in ("", "-journal", "-wal", "-shm"):
        with suppress(OSError):
            unfinished.with_name(unfinished.name + end).unlink()


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable where the system knows how."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _number(path: Path) -> int:
    first = path.name.split(" ", 1)[0]
    return int(first) if first.isdecimal() else 0


def _thin(folder: Path) -> None:
    ours = sorted((p for p in folder.glob("*.kza") if _number(p)), key=_number)
    for old in ours[:-KEPT]:
        with suppress(OSError):
            old.unlink()
