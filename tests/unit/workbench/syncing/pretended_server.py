"""A server of one project in this process, whose lines can be cut."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from kzannotate.domain.exchanging import Outcome
from kzannotate.domain.project import ProjectInfo, Reviewer
from kzannotate.domain.shared import Cursor, Member, Receipt, Role
from kzannotate.errors import ServerRefusedError, UnreachableServerError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kzannotate.domain.revision import Revision

ADDRESS = "postgresql://desk@localhost/energy"


class PretendedServer:
    """Keeps revisions in the order in which they came."""

    def __init__(self, info: ProjectInfo) -> None:
        self.info = info
        self.log: list[Revision] = []
        self.bodies: dict[str, str] = {}
        self.attached: dict[str, bytes] = {}
        self.unwelcome: set[str] = set()
        """Verbs that are refused."""
        self.role = Role.REVIEWER
        self.dead = False
        self.lost_answers = 0
        """Sendings of which the answer will not arrive."""
        self.poked = threading.Condition()

    def connect(self, name: str = "Aigul") -> Line:
        if self.dead:
            raise UnreachableServerError("The server does not answer.")
        return Line(self, name)

    def take(self, revision: Revision) -> Receipt:
        if revision.verb in self.unwelcome:
            return Receipt(revision.id, Outcome.REFUSED, "This is not yours to do.")
        if any(kept.id == revision.id for kept in self.log):
            return Receipt(revision.id, Outcome.KNOWN)
        self.log.append(revision)
        return Receipt(revision.id, Outcome.ADDED)


class Line:
    """See ``kzannotate.domain.shared.Shared``."""

    address = ADDRESS

    def __init__(self, server: PretendedServer, name: str) -> None:
        self._server, self._name, self._closed = server, name, False

    def who(self) -> Member:
        return Member("desk", Reviewer(f"r-{self._name.lower()}", self._name), self._server.role)

    def project(self) -> ProjectInfo:
        self._alive()
        return self._server.info

    def append(
        self,
        revisions: Sequence[Revision],
        texts: Mapping[str, str] | None = None,
        files: Mapping[str, bytes] | None = None,
    ) -> list[Receipt]:
        self._alive()
        if self._server.role is Role.READER:
            raise ServerRefusedError("Your login may not do this.")
        self._server.bodies.update(texts or {})
        self._server.attached.update(files or {})
        receipts = [self._server.take(revision) for revision in revisions]
        if self._server.lost_answers:
            self._server.lost_answers -= 1
            raise UnreachableServerError("The server does not answer.")
        with self._server.poked:
            self._server.poked.notify_all()
        return receipts

    def revisions_since(self, cursor: Cursor, limit: int = 200) -> tuple[list[Revision], Cursor]:
        self._alive()
        found = self._server.log[cursor.place : cursor.place + limit]
        return found, Cursor(cursor.place + len(found))

    def texts(self, sha256s: Iterable[str]) -> dict[str, str]:
        return {s: self._server.bodies[s] for s in sha256s if s in self._server.bodies}

    def files(self, sha256s: Iterable[str]) -> dict[str, bytes]:
        return {s: self._server.attached[s] for s in sha256s if s in self._server.attached}

    def wait(self, seconds: float) -> bool:
        self._alive()
        with self._server.poked:
            return self._server.poked.wait(min(seconds, 0.2))

    def close(self) -> None:
        self._closed = True

    def _alive(self) -> None:
        if self._server.dead or self._closed:
            raise UnreachableServerError("The server does not answer.")
