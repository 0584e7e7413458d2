"""Of all windows on one working copy, one sends: whoever holds a lock beside the file."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class OneSender:
    """A lock that its process cannot outlive.

    Args:
        copy: path of the working copy.
    """

    def __init__(self, copy: Path) -> None:
        self._path = copy.with_name(f"{copy.name}.sending")
        self._handle: int | None = None

    def acquire(self) -> bool:
        """Whether the lock is ours, now or already."""
        if self._handle is not None:
            return True
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return True  # no lock can be had: sending twice does no harm
        if _locked(handle):
            self._handle = handle
            return True
        os.close(handle)
        return False

    def release(self) -> None:
        """Let another window send."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


if sys.platform == "win32":

    def _locked(handle: int) -> bool:
        import msvcrt

        with suppress(OSError):
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            return True
        return False

else:

    def _locked(handle: int) -> bool:
        import fcntl

        with suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        return False
