"""Files that are on the disk whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from kzannotate.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterable


def write_whole(path: Path, text: str | Iterable[str]) -> None:
    """Write a text, or the pieces of one.

    Raises:
        UserError: it cannot be written; what was there before is still there.
    """
    pieces = [text] if isinstance(text, str) else text
    _write(path, (piece.encode() for piece in pieces))


def write_bytes_whole(path: Path, body: bytes) -> None:
    """Write a file.

    Raises:
        UserError: it cannot be written; what was there before is still there.
    """
    _write(path, [body])


def _write(path: Path, pieces: Iterable[bytes]) -> None:
    if path.is_symlink() or (path.exists() and not path.is_file()):
        raise UserError(f"{path.name} is not an ordinary file: choose another name.")
    try:
        _replace(path, pieces)
    except OSError as error:
        raise UserError(f"{path} cannot be written ({error.strerror}).") from error


def _replace(path: Path, pieces: Iterable[bytes]) -> None:
    # Imported late: the window is painted before anything of the storage is loaded.
    from kzannotate.storage.unfinished import END, beginning, sweep

    sweep(path)
    handle, name = tempfile.mkstemp(END, f"{beginning(path)}.", path.parent)
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        unfinished.chmod(0o644)
        unfinished.replace(path)
        keep_names(path.parent)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


def keep_names(folder: Path) -> None:
    """Make the names in a folder survive a power cut: a new file's, or one that was replaced.

    Raises:
        OSError: the disk does not say that it kept them.
    """
    # Imported late: the window is painted before anything of the storage is loaded.
    from kzannotate.storage.folders import sync_folder

    sync_folder(folder)
