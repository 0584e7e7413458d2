"""Keeps a working copy in step with its server, in threads of its own.

One thread sends and takes in; another waits for the server's poke. Whatever happens to the line,
gestures go into the working copy and wait there.
"""

from __future__ import annotations

import random
import threading
import time
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import JOIN, Change
from kzannotate.domain.shared import Role
from kzannotate.errors import (
    BusyProjectError,
    KzError,
    ServerRefusedError,
    UnreachableServerError,
)
from kzannotate.workbench.copy_device import bond_of, new_device
from kzannotate.workbench.syncing import exchanging
from kzannotate.workbench.syncing.one_sender import OneSender
from kzannotate.workbench.syncing.opening_shared import connect
from kzannotate.workbench.syncing.status import State, Status

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.domain.revision import Revision
    from kzannotate.domain.shared import Shared
    from kzannotate.workbench.session import Workbench


@dataclass(frozen=True, slots=True)
class Patience:
    """How long what is waited for, in seconds.

    Args:
        poll: between two looks at a server that says nothing.
        answer: without an answer, after which the line counts as dead for who looks.
        first: before the first new attempt to connect; doubled for each further one.
        longest: between two attempts.
        refused: before a login that was turned away tries again.
        turn: between two looks whether another window still sends.
        gather: after a poke, so that one look serves several of them.
    """

    poll: float = 3.0
    answer: float = 6.0
    first: float = 0.5
    longest: float = 20.0
    refused: float = 60.0
    turn: float = 1.0
    gather: float = 0.3


class Synchroniser:
    """Sends and takes in until it is stopped.

    Args:
        bench: an open working copy.
        connect: to its server; raises ``UnreachableServerError`` or ``ServerRefusedError``.
        patience: how long to wait for what.
    """

    def __init__(
        self, bench: Workbench, connect: Callable[[], Shared], patience: Patience | None = None
    ) -> None:
        self._bench, self._connect = bench, connect
        self._patience = patience or Patience()
        self._sender = OneSender(bench.store.path)
        self._stop, self._wake, self._own = threading.Event(), threading.Event(), threading.Event()
        self._poked = self._reads_only = self._let_in = False
        self.mended = 0
        """Times that the server had lost what it was said to have, and got it again."""
        self._line: Shared | None = None
        self._attempts = 0
        self._asked: float | None = None
        self._state, self._why, self._refused_why = State.CONNECTING, "", ""
        self._thread = threading.Thread(target=self._run, name="synchroniser", daemon=True)
        bench.listen(self._hear)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self, seconds: float = 5.0) -> None:
        """End, and let go of the server; what is unsent waits for the next time.

        Args:
            seconds: how long to wait for the threads; one that is held up by a dead line ends
                by itself.
        """
        self._stop.set()
        self._own.set()
        self._wake.set()
        line = self._line
        if line is not None:
            line.close()
        if self._thread.ident is not None:
            self._thread.join(seconds)

    def try_again(self) -> None:
        """Do not wait any longer for the next attempt."""
        self._attempts = 0
        self._wake.set()

    @property
    def status(self) -> Status:
        """How the copy stands to its server; may be asked by any thread."""
        exchange = self._bench.store.exchange
        bond = exchange.bond()
        waiting = exchange.count_unsent()
        state, asked = self._state, self._asked
        if state is State.UP_TO_DATE and waiting:
            state = State.SENDING
        if asked is not None and time.monotonic() - asked > self._patience.answer:
            state = State.OFFLINE
        address = bond.address if bond is not None else ""
        refused = sum(map(bool, bond.not_taken.values())) if bond is not None else 0
        why = self._why or (self._refused_why if refused else "")
        return Status(state, address, waiting, refused, why, self._reads_only)

    def _hear(self, _revision: Revision) -> None:
        self._own.set()
        self._wake.set()

    def _run(self) -> None:
        try:
            while not self._stop.is_set():
                if self._sender.acquire():
                    self._attempt()
                else:
                    self._state = State.ASIDE
                    self._stop.wait(self._patience.turn)
        finally:
            self._sender.release()

    def _attempt(self) -> None:
        try:
            self._serve()
        except (UnreachableServerError, BusyProjectError) as error:
            self._rest(State.OFFLINE, error, self._pause())
        except ServerRefusedError as error:
            # Whoever was let in before may have got another role, and is asked at once.
            seconds = self._patience.first if self._let_in else self._patience.refused
            self._let_in = False
            self._rest(State.REFUSED, error, seconds)
        except KzError as error:
            if self._stop.is_set():
                return
            # The copy itself cannot be written just now: the window tells that to who works.
            self._rest(State.REFUSED, error, self._patience.longest)

    def _serve(self) -> None:
        """Work with the server until the line breaks."""
        self._asked = time.monotonic()
        line = self._line = self._connect()
        try:
            self._begin(line)
            threading.Thread(
                target=self._listen, args=(line,), name="server's poke", daemon=True
            ).start()
            while not self._stop.is_set():
                self._round(line)
                self._wake.wait(self._patience.poll)
                if self._poked and self._wake.is_set() and not self._stop.is_set():
                    self._own.wait(random.uniform(0, self._patience.gather))  # noqa: S311
                self._wake.clear()
                self._own.clear()
                self._poked = False
        finally:
            self._line = None
            self._asked = None
            line.close()

    def _begin(self, line: Shared) -> None:
        store = self._bench.store
        exchanging.belongs(store, line)
        self._ask_for_role(line)
        if not self._reads_only:
            self.mended += exchanging.mend(store, line, self._bench.device.id)
        self._let_in = True

    def _ask_for_role(self, line: Shared) -> None:
        """Hear whether this login only reads, and send what it may send now."""
        self._reads_only = line.who().role is Role.READER
        if not self._reads_only:
            exchanging.send_refused(self._bench.store, line)

    def _round(self, line: Shared) -> None:
        self._asked = time.monotonic()
        store = self._bench.store
        if self._reads_only:
            self._ask_for_role(line)
        if self._reads_only:
            exchanging.keep_here(store)
        elif refused := exchanging.send(store, line):
            self._refused_why = refused[-1].why
        _, devices = exchanging.take_in(store, line)
        if self._bench.device.id in devices:
            self._go_on_as_another()
        self._asked = None
        self._attempts = 0
        self._state, self._why = State.UP_TO_DATE, ""

    def _listen(self, line: Shared) -> None:
        """Wait for pokes on a line until it breaks."""
        while self._line is line and not self._stop.is_set():
            try:
                poked = line.wait(self._patience.longest)
            except KzError:
                # Whoever sends notices, and connects anew.
                self._wake.set()
                return
            if poked:
                self._poked = True
                self._wake.set()

    def _go_on_as_another(self) -> None:
        """Somebody else makes revisions under this copy's name: it was copied, or put back."""
        bench = self._bench
        with bench.telling:
            bench.device = new_device(bench.store.path)
            bench.commit(JOIN, [Change(SHARED_LAYER, None, bench.device)], machine=True)

    def _rest(self, state: State, error: KzError, seconds: float) -> None:
        self._asked = None
        self._state, self._why = state, str(error)
        until = time.monotonic() + seconds
        self._wake.clear()
        # A gesture is no reason to hurry: the line was dead a moment ago.
        attempts = self._attempts
        while time.monotonic() < until and not self._stop.is_set():
            self._wake.wait(max(0.0, until - time.monotonic()))
            if self._wake.is_set() and self._attempts < attempts:
                return
            self._wake.clear()

    def _pause(self) -> float:
        patience = self._patience
        longest = min(patience.longest, patience.first * 2.0**self._attempts)
        self._attempts += 1
        # Fifty desktops must not come back at the same moment.
        return longest * random.uniform(0.5, 1.0)  # noqa: S311 - spreads, hides nothing


def synchroniser_of(bench: Workbench, password: str | None = None) -> Synchroniser | None:
    """What keeps an open project in step with its server; None where it has none.

    Args:
        bench: the open project.
        password: None: the one that the keyring has.
    """
    bond = bond_of(bench.store)
    if bond is None or bench.store.read_only:
        return None
    return Synchroniser(bench, partial(connect, bond.address, password))
