"""Child processes that may fail without harm: what a stranger made is read and tried in them."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
import threading
import time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType


_SHUT = frozenset(
    {
        *("socket.__new__", "socket.getaddrinfo", "socket.gethostbyname", "urllib.Request"),
        *("subprocess.Popen", "os.system", "os.exec", "os.fork", "os.forkpty", "os.posix_spawn"),
        *("os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate"),
    }
)
"""What a confined process does not do: names of Python's audit events."""

CALL = "--confined-child"
"""What a frozen program is called with to become a child of its own: it has no interpreter beside
it that would run a module."""
OURS = "kzannotate."


class ConfinedChild:
    """One child process for many requests; a new one after each that it did not survive.

    Use it as a context manager.

    Args:
        module: name of the module that the child runs; it calls ``serve``.
        seconds: of time that one answer may take before the child is ended.
    """

    def __init__(self, module: str, seconds: float) -> None:
        self._module, self._seconds = module, seconds
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.end()

    @property
    def pid(self) -> int | None:
        """Of the process that runs now; None while there is none."""
        return self._process.pid if self._process else None

    def ask(self, request: dict[str, Any]) -> Any:
        """The answer as a JSON value; None if the child did not survive the request."""
        process = self._process = self._process or start(self._module)
        timer = threading.Timer(self._seconds, process.kill)
        timer.start()
        try:
            answer = _exchange(process, request)
        finally:
            timer.cancel()
        if answer is None:
            self.end()
        return answer

    def end(self) -> None:
        """Let the process go."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            with process:
                pass


def start(module: str) -> subprocess.Popen[str]:
    """A process of our own interpreter that sees neither the user's folders nor variables."""
    return subprocess.Popen(  # noqa: S603 - always one of our own modules
        [sys.executable, *_way_into(module)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(__file__).parent,
        text=True,
        encoding="ascii",
    )


def _way_into(module: str) -> list[str]:
    if getattr(sys, "frozen", False):
        return [CALL, module]  # a frozen program is isolated and speaks UTF-8 from the outset
    return ["-I", "-X", "utf8", "-m", module]


def become(arguments: Sequence[str]) -> bool:
    """In a frozen program: be the child that was asked for, if one was, until it has done.

    Args:
        arguments: of the command line, without the program's name.
    """
    if len(arguments) != 2 or arguments[0] != CALL or not arguments[1].startswith(OURS):
        return False
    import_module(arguments[1]).main()
    return True


def _exchange(process: subprocess.Popen[str], request: dict[str, Any]) -> Any:
    if process.stdin is None or process.stdout is None:
        return None
    try:
        process.stdin.write(json.dumps(request) + "\n")
        process.stdin.flush()
        return json.loads(process.stdout.readline())
    except (OSError, ValueError):
        return None  # the child is gone, and with it the rest of its answer


def serve(answer: Callable[[dict[str, Any]], Any], *, memory: int, seconds: int) -> None:
    """In the child: answer requests until there are no more.

    Args:
        answer: makes an answer of a request, both JSON values.
        memory: bytes that the process may take.
        seconds: of processor time for one request.
    """
    limit_memory(memory)
    keep_in()
    for line in sys.stdin:
        limit_time(seconds)
        sys.stdout.write(json.dumps(answer(json.loads(line))) + "\n")
        sys.stdout.flush()


def keep_in() -> None:
    """Let this process reach no network, start no other and write no file, for good."""
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event in _SHUT or (event == "open" and _writes(*arguments)):
        raise PermissionError(errno.EPERM, f"{event} is not for this process")


def _writes(path: object, _mode: object, flags: object) -> bool:
    ways = flags if isinstance(flags, int) else 0
    return bool(ways & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)) and path != os.devnull


def limit_memory(memory: int) -> None:
    """Let this process take only so many bytes; does nothing where the system has no such limit."""
    if os.name == "posix":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def limit_time(seconds: int) -> None:
    """Let this process live only for so much more processor time."""
    if os.name == "posix":
        import resource

        until = int(time.process_time()) + seconds
        resource.setrlimit(resource.RLIMIT_CPU, (until, resource.RLIM_INFINITY))
