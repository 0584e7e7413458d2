"""A desktop's side of a shared project; see ``kzannotate.domain.shared``."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from kzannotate.domain.project import SHARED_LAYER, ProjectInfo, Reviewer
from kzannotate.domain.shared import Cursor, Member, Receipt, Role
from kzannotate.errors import DamagedProjectError, ServerRefusedError
from kzannotate.storage.server import address as addresses
from kzannotate.storage.server import heads, log, schema
from kzannotate.storage.server.functions import CHANNEL
from kzannotate.storage.server.line import Line
from kzannotate.storage.server.news import order_of
from kzannotate.storage.server.refusals import WHY
from kzannotate.storage.server.store import PostgresStore

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kzannotate.domain.keeping import Store
    from kzannotate.domain.revision import Revision
    from kzannotate.storage.server.address import Address

_WHO = "SELECT session_user::text, m.reviewer, m.role FROM member AS m WHERE m.login = session_user"


def connect(address: str, password: str | None = None) -> PostgresShared:
    """Come in to a shared project.

    Args:
        address: as in ``postgresql://login@server/project``.
        password: else that of the keyring, or what PostgreSQL's own files say.

    Raises:
        UserError: it is no such address, or a password stands in it.
        UnreachableServerError: the server does not answer.
        ServerRefusedError: it does not let this login in.
        ProjectError: there is no project, or it is of another version.
    """
    return PostgresShared(addresses.parse(address), password)


def open_store(address: str, password: str | None = None, *, read_only: bool = False) -> Store:
    """A shared project as it is on its server, without a copy of one's own.

    Raises:
        ProjectError: as ``connect`` does.
    """
    return PostgresStore(addresses.parse(address), password, read_only=read_only)


class PostgresShared:
    """A project in PostgreSQL, from one desktop's side.

    Args:
        where: the project is.
        password: else that of the keyring.
    """

    def __init__(self, where: Address, password: str | None = None) -> None:
        self._where, self._password = where, password
        self._hears: Line | None = None
        self._closed = False
        self._guard = threading.Lock()
        self._line = Line(where, password)
        try:
            schema.require(self._line)
            self._order = order_of(self._line)
        except BaseException:
            self._line.close()
            raise

    @property
    def address(self) -> str:
        """The server and the project for people, without a password."""
        return self._where.said

    @property
    def checked(self) -> bool:
        """Whether the line is encrypted and the server proven to be the one that is named."""
        return self._where.checked

    def who(self) -> Member:
        """Who is logged in, asked anew each time: a role may have been changed."""
        rows = self._line.ask(_WHO)
        if not rows:
            raise ServerRefusedError(
                f"Your login is no member of {self._where.name} any more. Ask who leads it."
            )
        login, id_, role = rows[0]
        key = (Reviewer.__name__, id_, SHARED_LAYER)
        found = heads.now(self._line, [key]).get(key)
        reviewer = found if isinstance(found, Reviewer) else Reviewer(id_, login)
        return Member(login, reviewer, Role(role))

    def project(self) -> ProjectInfo:
        """Which project it is: a copy belongs to it if it has the same id."""
        found = heads.records(self._line, ProjectInfo, SHARED_LAYER, None, None)
        if not found or not isinstance(found[0], ProjectInfo):
            raise DamagedProjectError(f"{self._where.name} does not say which project it is.")
        return found[0]

    def append(
        self,
        revisions: Sequence[Revision],
        texts: Mapping[str, str] | None = None,
        files: Mapping[str, bytes] | None = None,
    ) -> list[Receipt]:
        """Send revisions; see ``Shared.append``."""
        sent = log.send_at_once(self._line, revisions, texts, files)
        return [
            Receipt(r.id, one.outcome, WHY.get(_why(r, one.why), one.why))
            for r, one in zip(revisions, sent, strict=True)
        ]

    def revisions_since(self, cursor: Cursor, limit: int = 200) -> tuple[list[Revision], Cursor]:
        """What the server got after a place, and the place that reaches to."""
        return log.since(self._line, cursor, limit, order=self._order)

    def texts(self, sha256s: Iterable[str]) -> dict[str, str]:
        """Texts by SHA-256; those that the server lacks are missing."""
        return log.texts(self._line, sha256s)

    def files(self, sha256s: Iterable[str]) -> dict[str, bytes]:
        """Attached files by SHA-256; those that the server lacks are missing."""
        return log.files(self._line, sha256s)

    def wait(self, seconds: float) -> bool:
        """Sleep until somebody sent something, or for that long; whether somebody did."""
        with self._guard:
            if self._hears is None and not self._closed:
                self._hears = Line(self._where, self._password)
                self._hears.listen(CHANNEL)
        return self._hears is not None and self._hears.poked(seconds)

    def close(self) -> None:
        """Let go of the server; may be called twice."""
        self._closed = True
        self._line.close()
        if self._hears is not None:
            self._hears.close()


def _why(revision: Revision, word: str) -> str:
    return "machine" if word == "forged" and revision.reviewer is None else word
