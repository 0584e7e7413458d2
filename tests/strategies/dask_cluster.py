"""A scheduler of Dask with two workers, each a process that a test may kill."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    Process = subprocess.Popen[bytes]

_SECONDS = 30


@contextmanager
def dask_cluster(
    room: Path, workers: int = 2, options: Sequence[str] = (), scheme: str = "tcp"
) -> Iterator[tuple[int, list[Process]]]:
    """The scheduler's port and the workers, all on loopback."""
    port = _free_port()
    asked = ["--host", "127.0.0.1", "--no-dashboard", *options]
    running = [_started("scheduler", ["--port", str(port), *asked])]
    try:
        _wait_for(port)
        place = ["--nthreads", "1", "--no-nanny", "--local-directory", str(room)]
        for _ in range(workers):
            address = f"{scheme}://127.0.0.1:{port}"
            running.append(_started("worker", [address, *place, *asked]))
        yield port, running[1:]
    finally:
        for process in reversed(running):
            process.kill()
            process.wait()


def _started(what: str, options: Sequence[str]) -> Process:
    command = [sys.executable, "-m", f"distributed.cli.dask_{what}", *options]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


def _wait_for(port: int) -> None:
    for _ in range(_SECONDS * 10):
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.1)
    raise TimeoutError("no scheduler answers")
