"""The working copy of a shared project: found where there is one, else downloaded."""

from __future__ import annotations

import hashlib
import re
from contextlib import suppress
from typing import TYPE_CHECKING

from kzannotate.detection.running.progress import Cancelled
from kzannotate.domain.exchanging import Bond
from kzannotate.storage.opening import create_copy, open_project
from kzannotate.workbench.copy_device import copies_folder
from kzannotate.workbench.syncing import exchanging

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kzannotate.domain.keeping import Store
    from kzannotate.domain.shared import Shared

SUFFIX = ".kza"
_UNFINISHED = "download.unfinished"
_LETTERS = 60
"""Of a project's title in the name of its file."""


def existing(address: str) -> Path | None:
    """The working copy of a project, if it was opened here before; the server is not asked.

    Args:
        address: as the server's own line tells it, without a password.
    """
    with suppress(OSError):
        found = sorted(_folder(address).glob(f"[!.]*{SUFFIX}"))
        return found[0].resolve() if found else None
    return None


def download(
    shared: Shared,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Path:
    """Make a working copy of a shared project; what an earlier attempt fetched is kept.

    Args:
        shared: the server.
        progress: told how many revisions came in; of how many nobody knows.
        cancelled: asked now and then.

    Raises:
        ProjectError: it cannot be written, or the server does not answer.
        Cancelled: ``cancelled`` said so.
    """
    folder, info = _folder(shared.address), shared.project()
    bond = Bond(shared.address, info.id, shared.who().reviewer)
    store = _begun(folder / _UNFINISHED, bond)

    def step(count: int) -> None:
        if cancelled is not None and cancelled():
            raise Cancelled
        if progress is not None:
            progress(count, 0)

    try:
        exchanging.take_in(store, shared, step)
    finally:
        store.close()
    target = folder / f"{_file_name(info.title)}{SUFFIX}"
    (folder / _UNFINISHED).replace(target)
    return target.resolve()


def _begun(path: Path, bond: Bond) -> Store:
    if path.exists():
        store = open_project(path)
        held = store.exchange.bond()
        if held is not None and (held.project, held.reviewer) == (bond.project, bond.reviewer):
            return store
        store.close()
        path.unlink()
    return create_copy(path, bond)


def _folder(address: str) -> Path:
    name = re.sub(r"\W+", "-", address.rpartition("/")[2])[:_LETTERS]
    return copies_folder() / f"{name}-{hashlib.sha256(address.encode()).hexdigest()[:12]}"


def _file_name(title: str) -> str:
    kept = "".join(c if c.isalnum() or c in " -_" else " " for c in title)
    return " ".join(kept.split())[:_LETTERS].strip() or "project"
