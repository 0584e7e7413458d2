"""Earlier copies of a project: when they are made, and how one comes back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kzannotate.domain.copies import Why
from kzannotate.errors import KzError
from kzannotate.workbench.bulk_copies import COPY_FAILED, is_empty

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kzannotate.domain.copies import Copy
    from kzannotate.workbench.session import Workbench


def all_of(project: Path) -> list[Copy]:
    """The earlier copies of a project, which need not be open, nor sound; the newest first."""
    from kzannotate.storage.backup import copies_of

    return copies_of(project)


def make(bench: Workbench, *, step: Callable[[int, int], None] | None = None) -> Copy:
    """A copy because somebody asked for one.

    Raises:
        ProjectError: it cannot be made; none is left behind.
    """
    return bench.store.copies.make(Why.HAND, step=step)


def make_daily(bench: Workbench, *, step: Callable[[int, int], None] | None = None) -> Copy | None:
    """The first copy of the day, where something has changed since the last one.

    Raises:
        ProjectError: it cannot be made; none is left behind.
    """
    copies = bench.store.copies
    today = datetime.now(UTC).date().isoformat()
    if bench.store.read_only or any(c.time.startswith(today) for c in copies.all()[:1]):
        return None
    if is_empty(bench.store) or not copies.outdated():
        return None
    return copies.make(Why.DAILY, step=step)


def failure(bench: Workbench) -> KzError | None:
    """Why the copy before a gesture could not be made, told once."""
    found = bench.memory.pop(COPY_FAILED, None)
    return found if isinstance(found, KzError) else None


def restore_as(copy: Path, target: Path) -> None:
    """Write an earlier copy as a project of its own.

    Raises:
        ProjectError: there is something already, or the copy cannot be read.
    """
    from kzannotate.storage.copies import restore_as as restore

    restore(copy, target)


def restore_in_place(copy: Path, project: Path) -> Path:
    """Put an earlier copy in the place of a project that is not open here; keep what stood there.

    Returns:
        Where what stood there is now.

    Raises:
        ProjectError: the copy cannot be read, or somebody has the project open; all is as it was.
    """
    from kzannotate.storage.copies import restore_in_place as restore

    return restore(copy, project)
