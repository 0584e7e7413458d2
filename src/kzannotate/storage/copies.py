"""The earlier copies of an open project, and how one takes the place of the project."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from kzannotate.domain.copies import Why
from kzannotate.errors import BusyProjectError, DamagedProjectError, NotAProjectError, ProjectError
from kzannotate.storage import backup
from kzannotate.storage.connection import connect
from kzannotate.storage.folders import sync_folder
from kzannotate.storage.refusals import REFUSED, refusal
from kzannotate.storage.unfinished import beside, sweep, take_away

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from kzannotate.domain.copies import Copy

_LAST = "SELECT seq, id FROM revision ORDER BY seq DESC LIMIT 1"


class SqliteCopies:
    """See ``kzannotate.domain.copies``.

    Args:
        project: path of its file.
        reading: gives the calling thread's connection.
    """

    def __init__(
        self, project: Path, reading: Callable[[], AbstractContextManager[sqlite3.Connection]]
    ) -> None:
        self._project, self._reading = project, reading

    def all(self) -> list[Copy]:
        """All that are there, the newest first."""
        return backup.copies_of(self._project)

    def outdated(self) -> bool:
        """Whether something was committed since the newest one, or there is none."""
        copies = self.all()
        if not copies:
            return True
        with self._reading() as db:
            now = db.execute(_LAST).fetchone()
        try:
            with closing(connect(copies[0].path.absolute(), "immutable")) as db:
                return bool(db.execute(_LAST).fetchone() != now)
        except REFUSED:
            return True

    def make(self, why: Why, *, step: Callable[[int, int], None] | None = None) -> Copy:
        """Make one, also while somebody writes; thin out the older ones."""
        # A connection of its own: the others are closed with the project, also in the middle.
        try:
            with closing(connect(self._project, "ro")) as db:
                made = backup.back_up(db, self._project, why, step=step)
        except REFUSED as error:
            raise refusal(self._project, error) from error
        return next(copy for copy in self.all() if copy.path == made)


def restore_as(copy: Path, target: Path) -> None:
    """Write an earlier copy as a project of its own.

    Raises:
        ProjectError: there is something already, or the copy cannot be read.
    """
    if target.exists() or target.is_symlink():
        raise ProjectError(f"{target.name} exists already. Choose another name, or open it.")
    try:
        with closing(connect(copy.absolute(), "immutable")) as source:
            backup.copy(source, target.absolute())
    except REFUSED as error:
        raise refusal(copy, error) from error


def restore_in_place(copy: Path, project: Path) -> Path:
    """Put an earlier copy in the place of a project that is not open in this process.

    What stands there now is copied first, or, where it is damaged, put aside as it is.

    Returns:
        Where what stood there is now.

    Raises:
        ProjectError: the copy cannot be read, or somebody has the project open; all is as it was.
    """
    project = project.resolve()
    unfinished = beside(project)
    sweep(project)
    try:
        restore_as(copy, unfinished)
        try:
            kept = _replace_sound(project, unfinished)
        except (DamagedProjectError, NotAProjectError):
            kept = _replace_damaged(project, unfinished)
        sync_folder(project.parent)
    except REFUSED as error:
        raise refusal(project, error) from error
    except OSError as error:
        raise ProjectError(f"{project.name} cannot be written ({error.strerror}).") from error
    finally:
        take_away(unfinished)
    return kept


def _replace_sound(project: Path, restored: Path) -> Path:
    try:
        with closing(connect(project, "rw")) as holding:
            # Before a second connection of ours: with a write-ahead log it would be in use.
            _keep_others_out(holding, project)
            with closing(connect(project, "ro")) as reading:
                kept = backup.back_up(reading, project, Why.RESTORE)
            restored.replace(project)
            holding.execute("ROLLBACK")
    except REFUSED as error:
        raise refusal(project, error) from error
    return kept


def _keep_others_out(holding: sqlite3.Connection, project: Path) -> None:
    """Let nobody commit until the file is replaced; then they see that it was."""
    if holding.execute("PRAGMA journal_mode = delete").fetchone()[0] != "delete":
        # A write-ahead log would outlive the file that it belongs to.
        raise BusyProjectError(
            f"{project.name} is in use by another program. Close it there and try again."
        )
    holding.execute("BEGIN IMMEDIATE")


def _replace_damaged(project: Path, restored: Path) -> Path:
    names = (project.with_name(f"{project.stem} damaged{n or ''}.kza") for n in range(1000))
    aside = next(name for name in names if not name.exists())
    for end in ("", "-journal", "-wal", "-shm"):
        part = project.with_name(project.name + end)
        if part.exists():
            part.replace(aside.with_name(aside.name + end))
    restored.replace(project)
    return aside
