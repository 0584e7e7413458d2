"""Figures that another process compares, beside rules that look at something else.

Comparing figures takes most of the time once all articles are read, and asks neither the reference
nor the other rules. What pairs of figures show depends on the articles alone: it is the same.
"""

from __future__ import annotations

import pickle
from itertools import islice
from multiprocessing import get_context
from threading import Thread
from typing import TYPE_CHECKING, Any

from kzannotate.detection.comparing.figure_pass import leave_to, told_of
from kzannotate.detection.comparing.figure_sheets import AHEAD, DAYS, VALUES
from kzannotate.detection.names.glossary import Glossary
from kzannotate.detection.readings.boxes import BoxFile, PackedFile, packed, unpacked
from kzannotate.detection.readings.shelf import Shelf
from kzannotate.domain.entity import Reference
from kzannotate.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.connection import Connection

    from kzannotate.detection.comparing.figure_findings import Told
    from kzannotate.detection.readings.skipped import Skipped

    Row = tuple[int, int, Told]

_FEWEST = 512
"""Articles that are worth another process, which takes two seconds to know what words mean."""
_KINDS = (VALUES, DAYS, AHEAD)
_AT_ONCE = 256
"""Pairs that are handed over together."""


class FiguresApart:
    """Has the figures of all articles on a shelf compared; rules that ask for them wait.

    To be closed.
    """

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._found = {kind: PackedFile() for kind in _KINDS}
        self._skipped: list[Skipped] | None = None
        spawn = get_context("spawn")
        self._line, theirs = spawn.Pipe()
        self._process = spawn.Process(target=_compare, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()
        # The other process takes in and hands back while rules are at work here.
        self._talk = Thread(target=self._hand_over, daemon=True)
        self._talk.start()
        leave_to(shelf, self)

    def of(self, kind: int) -> Iterator[Row]:
        """Pairs of one kind, once all are compared.

        Raises:
            UserError: the other process was ended before it was done.
        """
        self._talk.join()
        if self._skipped is None:
            raise UserError(
                "A process of this check was ended before it was done, perhaps for want of memory."
                " Check again."
            )
        self._shelf.skipped.extend(self._skipped)
        self._skipped = []
        for data in self._found[kind]:
            yield from pickle.loads(data)  # noqa: S301 - our own

    def close(self) -> None:
        """End the other process, whether it is done or not."""
        self._process.terminate()
        self._process.join()
        self._talk.join()
        self._line.close()

    def _hand_over(self) -> None:
        try:
            for box in self._shelf.boxes:
                self._line.send_bytes(packed(box))
            self._line.send_bytes(b"")
            for kind in _KINDS:
                while data := self._line.recv_bytes():
                    self._found[kind].append(data)
            self._skipped = self._line.recv()
        except (EOFError, OSError):
            return  # it was ended; who waits for it is told


def are_worth_it(shelf: Shelf, processes: int) -> bool:
    """Whether the figures of so many articles are compared sooner in another process."""
    return processes > 1 and len(shelf) >= _FEWEST


def _compare(line: Connection[Any, Any]) -> None:
    """What the other process does."""
    boxes = BoxFile()
    while data := line.recv_bytes():
        boxes.append(unpacked(data))
    shelf = Shelf.over(Glossary(Reference()), boxes)
    for kind in _KINDS:
        rows = told_of(shelf, kind)
        while some := list(islice(rows, _AT_ONCE)):
            line.send_bytes(pickle.dumps(some, pickle.HIGHEST_PROTOCOL))
        line.send_bytes(b"")
    line.send(shelf.skipped)
