"""The one way to a project file: refuses, with a sentence, what is not sound and ours."""

from __future__ import annotations

import os
import sqlite3
import stat
import uuid
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kzannotate.domain.project import SHARED_LAYER, Device, ProjectInfo
from kzannotate.domain.revision import FOUND, Change, Revision
from kzannotate.errors import (
    NewerProjectError,
    ProjectError,
    ReadOnlyProjectError,
    UnconfirmedProjectError,
)
from kzannotate.storage import schema
from kzannotate.storage.backup import back_up, copy
from kzannotate.storage.connection import (
    BUSY_SECONDS,
    choose_journal,
    connect,
    journal_is_chosen,
    make_durable,
)
from kzannotate.storage.folders import sync_folder
from kzannotate.storage.refusals import REFUSED, damaged, not_a_project, refusal
from kzannotate.storage.soundness import check
from kzannotate.storage.store import SqliteStore
from kzannotate.storage.unfinished import beside, sweep, take_away

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kzannotate.domain.exchanging import Bond


def open_project(
    path: Path,
    *,
    read_only: bool = False,
    busy_seconds: float = BUSY_SECONDS,
    prove: bool = True,
) -> SqliteStore:
    """Open a project file and bring it up to date.

    Args:
        path: of a ``.kza`` file; a link is followed.
        read_only: never write, not even to bring an older file up to date.
        busy_seconds: how long to wait for another program that writes.
        prove: look through the whole file now. Otherwise it is open at once, and the first write
            waits for that, or somebody asks for it through ``soundness``.

    Raises:
        ProjectError: one of its kinds, with a sentence that names the file.
    """
    path = _regular_file(path)
    if not read_only and not _writable(path):
        raise ReadOnlyProjectError(
            f"{path.name} cannot be written. Copy it to a folder where you may write, "
            "and open the copy."
        )
    mode = "ro" if read_only else "rw"
    try:
        mode, proved = _examine(path, mode, busy_seconds, prove=prove)
    except REFUSED as error:
        raise refusal(path, error) from error
    return SqliteStore(path, mode, busy_seconds=busy_seconds, proved=proved)


def borrow_project(
    path: Path, target: Path, *, step: Callable[[int, int], None] | None = None
) -> SqliteStore:
    """Copy somebody's project, bring the copy up to date, and open that for reading.

    The file itself is only read; whatever becomes of it meanwhile, the copy stays as it is.

    Args:
        path: of the project.
        target: where the copy is to be, in a folder of one's own.
        step: told how many pages of how many are copied.

    Raises:
        ProjectError: one of its kinds, with a sentence that names the file.
    """
    path = _regular_file(path)
    try:
        with closing(_reading(path)) as connection:
            _familiar(connection, path, _version(connection, path))
            copy(connection, target, step=step)
    except REFUSED as error:
        raise refusal(path, error) from error
    try:
        open_project(target).close()
        return open_project(target, read_only=True)
    except ProjectError as error:
        # Its sentence names a file that nobody chose.
        raise type(error)(str(error).replace(target.name, path.name)) from error


def _reading(path: Path) -> sqlite3.Connection:
    try:
        return connect(path, "ro")
    except sqlite3.OperationalError:
        if _writable(path):
            raise
        return connect(path, "immutable")


def create_project(path: Path, title: str, *, device: Device | None = None) -> SqliteStore:
    """Make a new, empty project file.

    Args:
        path: where nothing must be yet.
        title: of the project, for people.
        device: who makes it; a new one unless given.

    Raises:
        ProjectError: there is something already, or it cannot be written.
    """
    path = path.absolute()
    if path.exists() or path.is_symlink():
        raise ProjectError(f"{path.name} exists already. Choose another name, or open it.")
    unfinished = beside(path)
    sweep(path)
    try:
        lay_out(unfinished)
        _found(unfinished, path, founding(title, device or Device(f"d-{uuid.uuid4().hex}", "")))
        unfinished.replace(path)
        sync_folder(path.parent)
    except sqlite3.Error as error:
        raise refusal(path, error) from error
    except OSError as error:
        raise ProjectError(f"{path.name} cannot be created ({error.strerror}).") from error
    finally:
        take_away(unfinished)
    return open_project(path)


def create_copy(path: Path, bond: Bond) -> SqliteStore:
    """Make an empty working copy, which takes in all that the project has.

    Args:
        path: where nothing must be yet.
        bond: what it is a copy of.

    Raises:
        ProjectError: there is something already, or it cannot be written.
    """
    path = path.absolute()
    if path.exists() or path.is_symlink():
        raise ProjectError(f"{path.name} exists already. Choose another name, or open it.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lay_out(path)
        store = open_project(path)
    except sqlite3.Error as error:
        raise refusal(path, error) from error
    except OSError as error:
        raise ProjectError(f"{path.name} cannot be created ({error.strerror}).") from error
    store.exchange.tie(bond)
    return store


def _found(unfinished: Path, path: Path, founding: Revision) -> None:
    try:
        with closing(SqliteStore(unfinished, "rw", busy_seconds=BUSY_SECONDS)) as store:
            store.commit(founding)
    except UnconfirmedProjectError:
        pass  # its folder is synced again when it has its name
    except ProjectError as error:
        # Its sentence names a file that nobody chose.
        raise type(error)(str(error).replace(unfinished.name, path.name)) from error


def founding(title: str, device: Device) -> Revision:
    """The first revision of a project."""
    project = ProjectInfo(f"p-{uuid.uuid4().hex}", title)
    return Revision(
        id=str(uuid.uuid4()),
        device=device.id,
        number=1,
        reviewer=None,
        verb=FOUND,
        changes=(Change(SHARED_LAYER, None, project), Change(SHARED_LAYER, None, device)),
        time=datetime.now(UTC).isoformat(timespec="milliseconds"),
    )


def lay_out(path: Path) -> None:
    """Make a file with the tables of a project, and nothing in them yet."""
    with closing(connect(path, "rwc")) as connection:
        choose_journal(connection)
        make_durable(connection)
        connection.execute("BEGIN IMMEDIATE")
        schema.migrate(connection)
        connection.execute("COMMIT")


def _regular_file(path: Path) -> Path:
    try:
        path = path.resolve(strict=True)
        found = path.lstat()
    except FileNotFoundError as error:
        raise ProjectError(f"There is no file {path.name} in {path.parent}.") from error
    except (OSError, RuntimeError) as error:
        raise ProjectError(f"{path.name} cannot be reached ({error}).") from error
    if stat.S_ISDIR(found.st_mode):
        raise not_a_project(path)
    if not stat.S_ISREG(found.st_mode):
        raise ProjectError(f"{path.name} is not an ordinary file. Choose a .kza file.")
    if found.st_size == 0:
        # SQLite would take it for an empty database and make it one.
        raise not_a_project(path)
    return path


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _examine(path: Path, mode: str, busy_seconds: float, *, prove: bool) -> tuple[str, bool]:
    """Check the file, bring it up to date.

    Returns:
        The mode to go on with, and whether the whole file was looked through: always before
        anything is written into it.
    """
    try:
        connection = connect(path, mode, busy_seconds=busy_seconds)
    except sqlite3.OperationalError:
        if mode != "ro" or _writable(path):
            raise
        # A file with a write-ahead log on a medium that cannot be written.
        mode = "immutable"
        connection = connect(path, mode, busy_seconds=busy_seconds)
    with closing(connection):
        version = _version(connection, path)
        _familiar(connection, path, version)
        prove = prove or (
            mode == "rw" and (version < schema.VERSION or not journal_is_chosen(connection))
        )
        if prove:
            check(connection, path)
        if mode == "rw":
            choose_journal(connection)
            make_durable(connection)
            if version < schema.VERSION:
                _bring_up_to_date(connection, path)
        elif version < schema.VERSION:
            raise ProjectError(
                f"{path.name} was made by an older kzannotate. Open it for writing once to "
                "bring it up to date."
            )
    return mode, prove


def _version(connection: sqlite3.Connection, path: Path) -> int:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if application != schema.APPLICATION_ID or version < 1:
        raise not_a_project(path)
    if version > schema.VERSION:
        raise NewerProjectError(
            f"{path.name} was written by a newer kzannotate. Install the newest version to open it."
        )
    return version


def _bring_up_to_date(
    connection: sqlite3.Connection,
    path: Path,
    migrate: Callable[[sqlite3.Connection], None] = schema.migrate,
) -> None:
    back_up(connection, path)
    connection.execute("BEGIN IMMEDIATE")
    try:
        migrate(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _familiar(connection: sqlite3.Connection, path: Path, version: int) -> None:
    strange = schema.strange_objects(connection, version)
    if strange:
        raise damaged(path, f"its tables are not ours: {', '.join(strange[:3])}")
