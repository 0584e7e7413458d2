"""Copies of a project through SQLite's own backup, checked before they count."""

from __future__ import annotations

import hashlib
import re
import shutil
import sqlite3
import time
from contextlib import closing, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kzannotate.domain.copies import Copy, Why, superfluous
from kzannotate.errors import DamagedProjectError, ProjectError
from kzannotate.storage import log
from kzannotate.storage.connection import BUSY_SECONDS, connect, make_durable
from kzannotate.storage.folders import sync_folder
from kzannotate.storage.refusals import refusal
from kzannotate.storage.unfinished import beside, sweep, take_away

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_NAME = re.compile(
    rf"(\d{{5,}}) (\d{{4}}-\d\d-\d\d)(?:T(\d\d)(\d\d)(\d\d)Z ({'|'.join(Why)}))? .+\.kza"
)
_PAGES = 2000
"""Pages between two of which others may write: some milliseconds' worth."""
_BEGUN_AGAIN = 3
"""Times that a copy begins again because others wrote, before it is made in one go."""
_ROOM = 1_000_000
"""Bytes that stay free beside a copy."""
_LAST_REVISIONS = 200
"""Whose digests a copy has to prove; its texts and files prove all of theirs."""
_A_DAY = 86_400


class _BeganAgainError(Exception):
    """Others write faster than a copy is made in steps."""


def back_up(
    connection: sqlite3.Connection,
    project: Path,
    why: Why = Why.UPGRADE,
    *,
    step: Callable[[int, int], None] | None = None,
) -> Path:
    """A checked copy in the folder ``<project>.backups`` beside the project; return its path."""
    folder = project.with_name(f"{project.name}.backups")
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise ProjectError(
            f"No backup of {project.name} can be made: the folder {folder.name} cannot be "
            f"created ({error.strerror}). Nothing was changed."
        ) from error
    _sweep(folder)
    number = max((found.number for found in copies_of(project)), default=0) + 1
    moment = datetime.now(UTC).strftime("%Y-%m-%dT%H%M%SZ")
    target = folder / f"{number:05} {moment} {why.value} {project.stem}.kza"
    _make_sure_of_room(connection, target)
    copy(connection, target, step=step)
    for old in superfluous(copies_of(project)):
        with suppress(OSError):
            old.path.unlink()
    return target


def copies_of(project: Path) -> list[Copy]:
    """The copies in a project's folder, the newest first; what else lies there is not ours."""
    folder = project.with_name(f"{project.name}.backups")
    found = []
    with suppress(OSError):
        for path in folder.iterdir():
            name = _NAME.fullmatch(path.name)
            if name and path.is_file() and not path.is_symlink():
                number, day, *clock, why = name.groups()
                moment = f"{day}T{':'.join(clock)}Z" if why else day
                size = path.stat().st_size
                found.append(Copy(path, int(number), moment, Why(why or Why.UPGRADE), size))
    return sorted(found, key=lambda copy: -copy.number)


def copy(
    connection: sqlite3.Connection,
    target: Path,
    *,
    step: Callable[[int, int], None] | None = None,
) -> None:
    """A consistent, checked copy; the target appears whole or not at all."""
    if target.is_symlink() or (target.exists() and not target.is_file()):
        raise ProjectError(f"{target.name} is not an ordinary file. Choose another name.")
    unfinished = beside(target)
    sweep(target)
    try:
        with closing(connect(unfinished.absolute(), "rwc")) as out:
            make_durable(out)
            _transfer(connection, out, step or _nobody)
            if not _holds(out):
                raise DamagedProjectError(
                    f"The copy {target.name} came out damaged and was not kept."
                )
        unfinished.replace(target)
        sync_folder(target.parent)
    except sqlite3.Error as error:
        raise refusal(target, error) from error
    except OSError as error:
        raise ProjectError(f"{target.name} cannot be written ({error.strerror}).") from error
    finally:
        take_away(unfinished)


def _transfer(
    source: sqlite3.Connection, out: sqlite3.Connection, step: Callable[[int, int], None]
) -> None:
    """Copy in steps, between which others may write; what they write begins it again."""
    least, begun_again = -1, 0
    wait = _patience()

    def tell(status: int, remaining: int, total: int) -> None:
        nonlocal least, begun_again
        wait(status, remaining, total)
        # A step after which no less is left was the first one of a new beginning.
        begun_again += status == sqlite3.SQLITE_OK and 0 <= least <= remaining
        least = remaining
        if begun_again > _BEGUN_AGAIN:
            raise _BeganAgainError
        step(total - remaining, total)

    try:
        source.backup(out, pages=_PAGES, progress=tell, sleep=0.01)
    except _BeganAgainError:
        source.backup(out, progress=_patience())


def _patience() -> Callable[[int, int, int], None]:
    """Gives up on a file that stays locked: Python's backup would wait for it for ever."""
    since: float | None = None

    def wait(status: int, _remaining: int, _total: int) -> None:
        nonlocal since
        if status not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            since = None
            return
        since = time.monotonic() if since is None else since
        if time.monotonic() - since > BUSY_SECONDS:
            error = sqlite3.OperationalError("database is locked")
            error.sqlite_errorcode = status
            raise error

    return wait


def _holds(out: sqlite3.Connection) -> bool:
    """Whether a copy is whole: its pages, every text and file, and the end of the log."""
    if out.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        return False
    tables = {name for (name,) in out.execute("SELECT name FROM sqlite_schema").fetchall()}
    for table in {"content", "file"} & tables:
        rows = out.execute(f"SELECT sha256, body FROM {table}")  # noqa: S608 - our own words
        for sha256, body in rows:
            said = body.encode("utf-8") if isinstance(body, str) else body
            if hashlib.sha256(said).hexdigest() != sha256:
                return False
    if "revision" not in tables:
        return True
    return all(
        hashlib.sha256(log.raw_body(out, row).encode("utf-8")).hexdigest() == row[-1]
        for row in log.last_rows(out, _LAST_REVISIONS)
    )


def _make_sure_of_room(connection: sqlite3.Connection, target: Path) -> None:
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    size = pages * connection.execute("PRAGMA page_size").fetchone()[0]
    try:
        free = shutil.disk_usage(target.parent).free
    except OSError:
        return
    if free < size + _ROOM:
        raise ProjectError(
            f"There is no room for the copy {target.name}. Free some space on that disk."
        )


def _sweep(folder: Path) -> None:
    """Take away what a program that was killed left of a copy, but not what another one makes."""
    for left in folder.glob(".*.unfinished"):
        with suppress(OSError):
            if left.stat().st_mtime < time.time() - _A_DAY:
                take_away(left)


def _nobody(_done: int, _total: int) -> None:
    pass
