"""A line to a server that can be cut, and on which everything can be swallowed."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from typing import Any

_PIECE = 65_536


class SeverableLine:
    """Listens on a port of its own and passes on what comes to another one.

    Args:
        target: port on loopback.
    """

    def __init__(self, target: int) -> None:
        self._target = target
        self._open: set[asyncio.StreamWriter] = set()
        self._dark = False
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        server = self._within(asyncio.start_server(self._pass_on, "127.0.0.1", 0))
        self._server = server
        self.port: int = server.sockets[0].getsockname()[1]

    def cut(self) -> None:
        """Tear all connections; new ones can be made at once."""
        self._loop.call_soon_threadsafe(self._tear)

    def darken(self) -> None:
        """Swallow everything from now on, and say nothing of it to anybody."""
        self._dark = True

    def lighten(self) -> None:
        """Pass on again, what was swallowed too."""
        self._dark = False

    def close(self) -> None:
        """Tear all connections and take no more."""
        self._loop.call_soon_threadsafe(self._server.close)
        self._loop.call_soon_threadsafe(self._tear)
        self._loop.call_soon_threadsafe(self._loop.call_later, 0.1, self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    def _tear(self) -> None:
        for end in tuple(self._open):
            end.transport.abort()

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._target)
        except OSError:  # the server is down
            writer.transport.abort()
            return
        ends = (writer, far_writer)
        self._open.update(ends)
        with contextlib.suppress(OSError):
            await asyncio.gather(self._pump(reader, far_writer), self._pump(far_reader, writer))
        for end in ends:
            self._open.discard(end)
            end.transport.abort()

    async def _pump(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        while piece := await source.read(_PIECE):
            while self._dark:
                await asyncio.sleep(0.05)
            target.write(piece)
            await target.drain()
        raise ConnectionResetError

    def _within(self, work: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(10)
