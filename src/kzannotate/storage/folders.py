"""Names in folders: made to outlast a power cut, where the drive can do that at all."""

from __future__ import annotations

import errno
import os
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_CANNOT = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EBADF})
"""What network drives and some others answer that keep names without being asked."""


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable where the system and the drive know how.

    Raises:
        OSError: the drive knows how, and failed.
    """
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _CANNOT:
            raise
    finally:
        os.close(handle)


@lru_cache(maxsize=64)
def can_sync(folder: Path) -> bool:
    """Whether a folder's names can be made durable there; a drive that fails at it can."""
    if os.name != "posix":
        return False
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return True
    try:
        os.fsync(handle)
    except OSError as error:
        return error.errno not in _CANNOT
    finally:
        os.close(handle)
    return True
