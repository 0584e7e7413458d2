"""Some desktops of a newsroom in one process, each with its working copy; told what to do by lines.

``calm`` ends the gestures, ``state`` asks how far each has come, ``quit`` closes everything. Every
gesture that was committed is acknowledged by a line in a file.
"""

from __future__ import annotations

import json
import os
import random
import sys
import threading
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from kzannotate.domain.revision import JOIN
from kzannotate.errors import StaleRevisionError, UnreachableServerError
from kzannotate.workbench.session import open_session
from kzannotate.workbench.syncing.opening_shared import connect, open_shared
from kzannotate.workbench.syncing.synchroniser import Patience, Synchroniser
from newsroom_gestures import gesture

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.domain.revision import Revision

PATIENCE = Patience(poll=3.0, first=0.3, longest=3.0, gather=1.0)


class Desktop:
    """One reviewer at work.

    Args:
        address: of the project, for their login.
        password: at the server.
        acknowledged: descriptor of the file of acknowledgements.
        pause: seconds between two gestures, on average.
    """

    def __init__(self, address: str, password: str, acknowledged: int, pause: float) -> None:
        self._chance = random.Random(address + str(os.getpid()))  # noqa: S311
        self._calm, self._pause = threading.Event(), pause
        self.bench = open_session(_fetched(address, password), reviewer_name="nobody")
        self.bench.listen(partial(_acknowledge, acknowledged))
        self.synchroniser = Synchroniser(self.bench, partial(connect, address, password), PATIENCE)
        self._thread = threading.Thread(target=self._work, daemon=True)

    def start(self) -> None:
        self.synchroniser.start()
        self._thread.start()

    def calm(self) -> None:
        self._calm.set()
        self._thread.join()

    def state(self) -> list[object]:
        """How many gestures wait, how many the log holds, how often the server had lost some."""
        exchange = self.bench.store.exchange
        return [
            exchange.count_unsent(),
            len(exchange.digests()),
            self.synchroniser.mended,
            str(self.bench.store.path),
        ]

    def close(self) -> None:
        self.synchroniser.stop()
        self.bench.close()

    def _work(self) -> None:
        while not self._calm.wait(self._chance.expovariate(1 / self._pause)):
            # Somebody else's gesture may come in between the look and the commit.
            with suppress(StaleRevisionError):
                gesture(self.bench, self._chance)


def _acknowledge(file: int, revision: Revision) -> None:
    if revision.verb != JOIN:
        os.write(file, f"{revision.id}\n".encode())


def _fetched(address: str, password: str) -> Path:
    while True:
        with suppress(UnreachableServerError):
            return open_shared(address, password)


def main() -> None:
    told = json.loads(sys.stdin.readline())
    acknowledged = os.open(told["acknowledged"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    desktops = [
        Desktop(address, told["password"], acknowledged, told["pause"])
        for address in told["addresses"]
    ]
    for desktop in desktops:
        desktop.start()
    print("working", flush=True)  # noqa: T201 - the answer
    for line in sys.stdin:
        order = line.strip()
        for desktop in desktops if order == "calm" else ():
            desktop.calm()
        states = [desktop.state() for desktop in desktops] if order == "state" else order
        print(json.dumps(states), flush=True)  # noqa: T201 - the answer
        if order == "quit":
            break
    for desktop in desktops:
        desktop.close()


if __name__ == "__main__":
    main()
