"""Has foreign files read by a child process that may fail without harm to ours."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kzannotate.errors import ForeignFileError

if TYPE_CHECKING:
    from types import TracebackType

SECONDS = 60.0
"""How long one file may take before its process is ended."""


class Sandbox:
    """One child process for a whole batch of files; a new one after each that did not survive.

    Use it as a context manager.
    """

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._child: subprocess.Popen[str] | None = None

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def read(self, reader: str, path: Path) -> Any:
        """What a reader finds in a file, as a JSON value.

        Args:
            reader: name of a module of this package that the worker knows.
            path: of the file.

        Raises:
            ForeignFileError: it cannot be read, or not within the limits.
        """
        child = self._child = self._child or _start()
        timer = threading.Timer(self._seconds, child.kill)
        timer.start()
        try:
            answer = self._ask(child, {"reader": reader, "path": str(path.absolute())})
        finally:
            timer.cancel()
        if answer is None:
            self._end()
            raise ForeignFileError(
                "reading this file took too much time or memory, so it was stopped", path=path
            )
        if "refused" in answer:
            refused = answer["refused"]
            raise ForeignFileError(refused["sentence"], path=path, line=refused["line"])
        return answer["found"]

    @staticmethod
    def _ask(child: subprocess.Popen[str], request: dict[str, str]) -> Any:
        if child.stdin is None or child.stdout is None:
            return None
        try:
            child.stdin.write(json.dumps(request) + "\n")
            child.stdin.flush()
            return json.loads(child.stdout.readline())
        except (OSError, ValueError):
            return None  # the child is gone, and with it the rest of its answer

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            with child:
                pass


def _start() -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-I", "-X", "utf8", "-m", "kzannotate.formats.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(__file__).parent,
        text=True,
        encoding="ascii",
    )
