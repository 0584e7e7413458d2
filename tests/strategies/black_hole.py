"""A line to a server that can be cut, or swallow everything without a word."""

from __future__ import annotations

import contextlib
import selectors
import socket
import threading


class BlackHole:
    """Passes on what comes to its port, until it is told not to.

    Args:
        port: on this machine, where everything goes on to.
    """

    def __init__(self, port: int) -> None:
        self._to = port
        self._listens = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listens.getsockname()[1])
        self._swallows = self._refuses = self._closed = False
        self._pairs: list[tuple[socket.socket, socket.socket]] = []
        threading.Thread(target=self._welcome, daemon=True).start()

    def swallow(self) -> None:
        """From now on nothing comes back, and nobody is told."""
        self._swallows = True

    def cut(self) -> None:
        """Close what is open and let nobody in."""
        self._refuses = True
        for pair in self._pairs:
            for end in pair:
                with contextlib.suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)
        self._pairs.clear()

    def mend(self) -> None:
        """Pass on again."""
        self._swallows = self._refuses = False

    def close(self) -> None:
        """End it."""
        self._closed = True
        self._listens.close()
        self.cut()

    def _welcome(self) -> None:
        while not self._closed:
            try:
                near, _ = self._listens.accept()
            except OSError:
                return
            if self._refuses:
                near.close()
                continue
            try:
                far = socket.create_connection(("127.0.0.1", self._to))
            except OSError:
                near.close()
                continue
            self._pairs.append((near, far))
            threading.Thread(target=self._carry, args=(near, far), daemon=True).start()

    def _carry(self, near: socket.socket, far: socket.socket) -> None:
        with selectors.DefaultSelector() as ready, near, far, contextlib.suppress(OSError):
            ready.register(near, selectors.EVENT_READ, far)
            ready.register(far, selectors.EVENT_READ, near)
            while True:
                for key, _ in ready.select():
                    data = key.fileobj.recv(65536)
                    if not data:
                        return
                    if not self._swallows:
                        key.data.sendall(data)
