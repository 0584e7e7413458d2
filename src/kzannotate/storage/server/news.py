"""What anybody sends to a shared project, seen without reading it again."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from kzannotate.domain.shared import Cursor
from kzannotate.storage.server import log

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from kzannotate.domain.revision import Revision
    from kzannotate.storage.server.line import Line

_LAST = "SELECT seq, xid FROM revision ORDER BY seq DESC LIMIT 1"
_ORDER = "SELECT value FROM meta WHERE key = 'order'"
_PAGE = 500


def order_of(line: Line) -> str:
    """How the server orders what arrives."""
    rows = line.ask(_ORDER)
    return str(rows[0][0]) if rows else "lock"


class ServerNews:
    """See ``kzannotate.domain.keeping.News``.

    Args:
        reading: gives the line to ask on.
    """

    def __init__(self, reading: Callable[[], AbstractContextManager[Line]]) -> None:
        self._reading = reading
        self._one_at_a_time = threading.Lock()
        self._cursor: Cursor | None = None

    def begin(self) -> None:
        """What is there already is no news."""
        with self._one_at_a_time, self._reading() as line:
            rows = line.ask(_LAST)
            self._cursor = Cursor(int(rows[0][0]), int(rows[0][1])) if rows else Cursor()

    def look(self) -> list[Revision]:
        """What was committed since the last look, by anybody."""
        found: list[Revision] = []
        with self._one_at_a_time:
            if self._cursor is None:
                return []
            with self._reading() as line:
                order = order_of(line)
                while (step := log.since(line, self._cursor, _PAGE, order=order))[0]:
                    found += step[0]
                    self._cursor = step[1]
        return found
