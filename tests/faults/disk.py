"""The shim between a program and the disk: how it is made, loaded and told what to fail."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

COMPILER = shutil.which("cc") if sys.platform == "linux" else None
CODES = {
    "full": errno.ENOSPC,
    "broken": errno.EIO,
    "read-only": errno.EROFS,
    "forbidden": errno.EACCES,
    "locked": errno.EAGAIN,
}


def compiled(folder: Path) -> Path:
    """The shim as a library."""
    library = folder / "disk_shim.so"
    source = Path(__file__).with_name("disk_shim.c")
    command = [str(COMPILER), "-shared", "-fPIC", "-O1", "-o", str(library), str(source), "-ldl"]
    subprocess.run(command, check=True)
    return library


def environment(library: Path, root: Path, home: Path, log: Path | None = None) -> dict[str, str]:
    """For a program whose writes under ``root`` are recorded, or may be failed."""
    told = {"LD_PRELOAD": str(library), "KZ_DISK_ROOT": str(root), "KZANNOTATE_HOME": str(home)}
    if log:
        told["KZ_DISK_LOG"] = str(log)
    return {**os.environ, **told}


class Shim:
    """The shim that this very process runs under."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)
        self._library.kz_disk_fail.argtypes = [ctypes.c_long, *[ctypes.c_int] * 3]

    def fail(self, at: int, cause: str, *, always: bool) -> None:
        """The operation of that number from now on fails, or every one from it on."""
        self._library.kz_disk_fail(at, CODES[cause], always, cause == "locked")

    def heal(self) -> int:
        """No operation fails any more; how many did."""
        failed: int = self._library.kz_disk_failed()
        self._library.kz_disk_fail(0, 0, 0, 0)
        return failed

    def mark(self, text: str) -> None:
        """Put an acknowledgement into the record."""
        self._library.kz_disk_mark(text.encode())
