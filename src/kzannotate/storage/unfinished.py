"""Files and folders that are being made: how they are called, and what a killed program left."""

from __future__ import annotations

import hashlib
import os
import platform
import re
import shutil
import time
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

END = ".unfinished"
_A_DAY = 86_400
_BY = r"([0-9a-f]{8})-([0-9]+)"
_MADE_BY = re.compile(rf"\.?{_BY}(\.[^.]+)?\.unfinished(\.{_BY}\.unfinished)?")
"""What follows the name, also of the copy that becomes a file that is not finished itself."""


def beginning(path: Path) -> str:
    """What the name of something begins with that becomes ``path``; it ends with ``END``."""
    return f".{path.name}.{_machine()}-{os.getpid()}"


def beside(path: Path) -> Path:
    """Where a file is made that becomes ``path``."""
    return path.with_name(beginning(path) + END)


def sweep(path: Path) -> None:
    """Take away what killed programs left of making ``path``, but not what others make now."""
    with suppress(OSError):
        for left in list(path.parent.iterdir()):
            dots, named, end = left.name.partition(f"{path.name}.")
            made = _MADE_BY.fullmatch(end) if named and dots in {".", ".."} else None
            if made and not left.is_symlink() and _is_forsaken(left, *made.group(1, 2)):
                _take_away(left)


def take_away(unfinished: Path) -> None:
    """Delete a file that was not finished, and what SQLite keeps beside it."""
    for end in ("", "-journal", "-wal", "-shm"):
        with suppress(OSError):
            unfinished.with_name(unfinished.name + end).unlink()


def _take_away(left: Path) -> None:
    if left.is_dir():
        shutil.rmtree(left, ignore_errors=True)
    else:
        take_away(left)


def _is_forsaken(left: Path, machine: str, process: str) -> bool:
    """Its process is gone; on another machine nobody can tell, and a day has to pass."""
    if machine == _machine() and os.name == "posix":
        try:
            os.kill(int(process), 0)
        except ProcessLookupError:
            return True
        except (OSError, OverflowError):
            return False
        return False
    with suppress(OSError):
        return left.stat().st_mtime < time.time() - _A_DAY
    return False


def _machine() -> str:
    # Its name is nobody's business in a folder that others see.
    return hashlib.sha256(platform.node().encode()).hexdigest()[:8]
