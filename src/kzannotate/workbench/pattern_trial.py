"""Has a regular expression of a stranger tried in a child process that may fail without harm."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kzannotate.errors import UserError

if TYPE_CHECKING:
    from types import TracebackType

SECONDS = 5.0
"""How long one text may take before the process is ended."""


class PatternTrial:
    """One child process for many texts. Use it as a context manager."""

    def __init__(self, pattern: str, *, seconds: float = SECONDS) -> None:
        self._pattern, self._seconds = pattern, seconds
        self._child: subprocess.Popen[str] | None = None

    def __enter__(self) -> PatternTrial:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            with child:
                pass

    def find(self, text: str, most: int) -> list[tuple[int, int]]:
        """Where the pattern stands in a text, as pairs of places, empty hits left out.

        Raises:
            UserError: it is no regular expression, or takes too long.
        """
        child = self._child = self._child or _start()
        timer = threading.Timer(self._seconds, child.kill)
        timer.start()
        try:
            answer = _ask(child, {"pattern": self._pattern, "text": text, "most": most})
        finally:
            timer.cancel()
        if answer is None:
            raise UserError("This pattern takes too long: make it simpler.")
        if "refused" in answer:
            raise UserError(f"This is no regular expression ({answer['refused']}): mend it.")
        return [(start, end) for start, end in answer["found"]]


def _ask(child: subprocess.Popen[str], request: dict[str, Any]) -> Any:
    if child.stdin is None or child.stdout is None:
        return None
    try:
        child.stdin.write(json.dumps(request) + "\n")
        child.stdin.flush()
        return json.loads(child.stdout.readline())
    except (OSError, ValueError):
        return None  # the child is gone


def _start() -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-I", "-X", "utf8", "-m", "kzannotate.text.pattern_worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(__file__).parent,
        text=True,
        encoding="ascii",
    )
