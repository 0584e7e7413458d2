"""From the address of a shared project to a working copy on this machine."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from kzannotate.workbench.syncing.working_copy import download, existing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kzannotate.domain.shared import Shared

SCHEMES = ("postgresql://", "postgres://")


def is_address(text: str) -> bool:
    """Whether something that a user gave is the address of a shared project."""
    return text.startswith(SCHEMES)


def open_shared(
    address: str,
    password: str | None = None,
    *,
    remember: bool = False,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Path:
    """The working copy of a shared project; it is fetched where there is none yet.

    A copy that is there is opened without asking the server: work goes on offline.

    Args:
        address: as in ``postgresql://login@server/project``.
        password: None: the one that the keyring has.
        remember: keep the password in the keyring of this system, once the server has taken it.
        progress: told how many revisions came in; the total is 0, for nobody knows it.
        cancelled: asked now and then.

    Raises:
        UserError: it is no such address, the server does not answer or does not let one in, or the
            copy cannot be written.
        Cancelled: ``cancelled`` said so; what was fetched is kept for the next time.
    """
    from kzannotate.storage.server import address as addresses
    from kzannotate.storage.server import passwords

    where = addresses.parse(address)
    found = existing(where.said)
    if found is not None and password is None:
        return found
    with closing(connect(where.said, password)) as shared:
        path = found or download(shared, progress=progress, cancelled=cancelled)
    if remember and password is not None:
        passwords.remember(where, password)
    return path


def connect(address: str, password: str | None = None) -> Shared:
    """Come in to the server of a shared project; see ``kzannotate.domain.shared``."""
    from kzannotate.storage.server.sharing import connect as come_in

    return come_in(address, password)
