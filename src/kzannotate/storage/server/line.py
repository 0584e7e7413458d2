"""One connection to a server, which never waits for a dead one."""

from __future__ import annotations

import contextlib
import math
import socket
import threading
import time
import weakref
from typing import TYPE_CHECKING, Any

from kzannotate.storage.server.address import driver
from kzannotate.storage.server.passwords import remembered
from kzannotate.storage.server.refusals import refusal, unanswered

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from psycopg import Connection

    from kzannotate.storage.server.address import Address

PATIENCE = 8.0
"""Seconds to wait for the answer to a short question; a dead line is told within ten."""
_BYTES_A_SECOND = 250_000
"""What the slowest line that we work with carries."""

_LOOKS = 0.25
"""Seconds between two looks after lines."""

Row = tuple[Any, ...]


class Line:
    """A connection. Threads take turns at each question; a transaction is one thread's.

    Args:
        address: of the project.
        password: else that of the keyring, or what libpq finds by itself.

    Raises:
        ProjectError: one of its kinds.
    """

    def __init__(self, address: Address, password: str | None = None) -> None:
        self.address = address
        self._errors = driver().Error
        self._closed = self._overdue = False
        self._turn = threading.RLock()
        self._deadline = math.inf
        self._db = self._connect(password)
        _watch.keep(self)

    def ask(self, query: str, values: Sequence[Any] | Mapping[str, Any] = (), *,
            patience: float = PATIENCE) -> list[Row]:  # fmt: skip
        """All rows of an answer.

        Args:
            query: in psycopg's words; never made of what a user or a record says.
            values: for its places.
            patience: seconds to wait for the answer.
        """
        with self._watched(patience):
            cursor = self._db.execute(query.encode(), values or None)
            return cursor.fetchall() if cursor.description else []

    def ask_many(self, query: str, rows: Sequence[Sequence[Any]], *, size: int = 0) -> None:
        """Run a query with each row of values.

        Args:
            query: in psycopg's words.
            rows: of values.
            size: bytes that they come to, about.
        """
        with self._watched(PATIENCE + size / _BYTES_A_SECOND), self._db.cursor() as cursor:
            cursor.executemany(query.encode(), rows)

    @contextlib.contextmanager
    def transaction(self, *, one_view: bool = False) -> Iterator[None]:
        """All that is asked within is done or nothing is.

        Args:
            one_view: see the database as it is at the beginning, and write nothing.
        """
        self.ask("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" if one_view else "BEGIN")
        try:
            yield
        except BaseException:
            with contextlib.suppress(Exception):
                self.ask("ROLLBACK")
            raise
        self.ask("COMMIT")

    def proof_of(self, login: str, password: str) -> str:
        """What a server keeps of a password, by which it knows it again."""
        made = self._db.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256")
        return made.decode()

    def listen(self, channel: str) -> None:
        """Hear of pokes from now on."""
        self.ask(f"LISTEN {channel}")

    def poked(self, seconds: float) -> bool:
        """Whether a poke came meanwhile; all that are there are taken."""
        try:
            heard = list(self._db.notifies(timeout=seconds, stop_after=1))
            if heard:
                list(self._db.notifies(timeout=0))
        except self._errors as error:
            raise self._told(error) from error
        return bool(heard)

    def close(self) -> None:
        """Let go, whatever another thread waits for."""
        self._closed = True
        self._cut()
        with contextlib.suppress(Exception):
            self._db.close()

    @property
    def is_open(self) -> bool:
        """Whether one can still ask."""
        return not (self._closed or self._db.closed)

    def _connect(self, password: str | None) -> Connection[Row]:
        psycopg = driver()
        secret = password or remembered(self.address)
        told = self.address.connection() | ({"password": secret} if secret else {})
        try:
            db: Connection[Row] = psycopg.connect(**told, autocommit=True)
        except psycopg.Error as error:
            raise refusal(self.address, error) from error
        return db

    @contextlib.contextmanager
    def _watched(self, patience: float) -> Iterator[None]:
        # A line on which nothing comes back is cut, so that who waits goes on; see tests/faults.
        with self._turn:
            self._deadline = time.monotonic() + patience
            try:
                yield
            except self._errors as error:
                raise self._told(error) from error
            finally:
                self._deadline = math.inf

    def look(self, now: float) -> None:
        """Cut the line if the answer to what was asked on it is overdue."""
        if now > self._deadline:
            self._overdue = True
            self._cut()

    def _cut(self) -> None:
        with contextlib.suppress(Exception):
            line = socket.socket(fileno=self._db.pgconn.socket)
            try:
                line.shutdown(socket.SHUT_RDWR)
            finally:
                line.detach()  # it is libpq's to close

    def _told(self, error: Any) -> Exception:
        if self._overdue or self._closed:
            return unanswered(self.address)
        return refusal(self.address, error)


class _Watch:
    """One thread that looks after all lines of the process."""

    def __init__(self) -> None:
        self._lines: weakref.WeakSet[Line] = weakref.WeakSet()
        self._guard = threading.Lock()
        self._thread: threading.Thread | None = None

    def keep(self, line: Line) -> None:
        with self._guard:
            self._lines.add(line)
            # Of a process that was forked the thread is not there.
            if self._thread is None or not self._thread.is_alive():
                self._thread = threading.Thread(target=self._look, daemon=True, name="lines")
                self._thread.start()

    def _look(self) -> None:
        while True:
            time.sleep(_LOOKS)
            with self._guard:
                lines = list(self._lines)
            for line in lines:
                line.look(time.monotonic())
            del lines[:]


_watch = _Watch()
