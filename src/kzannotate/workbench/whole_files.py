"""Bytes that are on the disk whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from kzannotate.errors import UserError


def write_bytes_whole(path: Path, body: bytes) -> None:
    """Write a file.

    Raises:
        UserError: it cannot be written; what was there before is still there.
    """
    if path.is_symlink() or (path.exists() and not path.is_file()):
        raise UserError(f"{path.name} is not an ordinary file: choose another name.")
    try:
        _replace(path, body)
    except OSError as error:
        raise UserError(f"{path} cannot be written ({error.strerror}).") from error


def _replace(path: Path, body: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        unfinished.chmod(0o644)
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
