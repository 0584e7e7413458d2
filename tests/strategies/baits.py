"""Pictures that nobody may open, and texts that name them."""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Watch:
    """Tells whether anybody opened a file, as the kernel sees it."""

    def __init__(self, path: Path) -> None:
        libc = ctypes.CDLL(None, use_errno=True)
        self._file = libc.inotify_init1(os.O_NONBLOCK)
        libc.inotify_add_watch(self._file, os.fsencode(path), 0x20)

    def opened(self) -> bool:
        try:
            return bool(os.read(self._file, 4096))
        except BlockingIOError:
            return False

    def close(self) -> None:
        os.close(self._file)


@contextmanager
def baited(folder: Path) -> Iterator[tuple[str, Watch]]:
    """A text with markup that loads a picture where it is rendered, and the watch on it."""
    if not sys.platform.startswith("linux"):
        pytest.skip("needs inotify")
    from PySide6.QtGui import QImage

    path = folder / "canary.png"
    QImage(8, 8, QImage.Format.Format_RGB32).save(str(path))
    watch = Watch(path)
    yield f'<img src="{path.as_uri()}"><img src="{path}"> words', watch
    watch.close()
