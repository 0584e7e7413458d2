"""One project in PostgreSQL."""

from __future__ import annotations

import hashlib
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from kzannotate.domain.exchanging import Outcome
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.records import Record
from kzannotate.domain.revision import RESOLVE
from kzannotate.errors import (
    BugError,
    DamagedProjectError,
    ProjectError,
    ReadOnlyProjectError,
    ServerRefusedError,
)
from kzannotate.storage.comparing import compare_number, compare_record
from kzannotate.storage.server import heads, log, moving, schema, terms, verification
from kzannotate.storage.server.dialect import Questions
from kzannotate.storage.server.exchange import ServerExchange
from kzannotate.storage.server.line import Line
from kzannotate.storage.server.news import ServerNews
from kzannotate.storage.server.reading import NoCopies, ServerListing, ServerPast, Sound
from kzannotate.storage.server.refusals import WHY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from kzannotate.domain.keeping import Branch, Key, Problem
    from kzannotate.domain.remark import Comment
    from kzannotate.domain.revision import Revision
    from kzannotate.storage.server.address import Address

R = TypeVar("R", bound=Record)


class PostgresStore:
    """Keeps the records of a project in PostgreSQL; see ``kzannotate.domain.keeping``.

    One line writes, another reads; threads take turns on each.

    Args:
        address: of the project.
        password: else that of the keyring.
        read_only: never write.

    Raises:
        ProjectError: one of its kinds.
    """

    def __init__(
        self, address: Address, password: str | None = None, *, read_only: bool = False
    ) -> None:
        self.address, self.read_only = address, read_only
        self.path = Path(address.name)
        self._password, self._closed = password, False
        self._turn, self._writer = threading.RLock(), threading.RLock()
        self._reads: Line | None = None
        self._writes: Line | None = None
        try:
            with self._reading() as line:
                schema.require(line)
        except BaseException:
            self.close()
            raise
        self.soundness, self.copies = Sound(), NoCopies(address)
        self.past = ServerPast(self._asking, self._reading)
        self.listing = ServerListing(self._asking)
        self.news = ServerNews(self._reading)
        self.exchange = ServerExchange(self._reading)

    # Writing

    def commit(
        self,
        revision: Revision,
        texts: Mapping[str, str] | None = None,
        files: Mapping[str, bytes] | None = None,
        *,
        step: Callable[[int, int], None] | None = None,
    ) -> None:
        """Write a revision and move the heads of its records, all or nothing."""
        keys = [change.key for change in revision.changes]
        with self._writing() as line:
            line.ask("SELECT arrange(%s)", ([revision.body()],))
            compare_number(log.latest_number(line, revision.device), revision)
            now, ends = heads.now(line, keys), heads.ends(line, keys, revision.verb == RESOLVE)
            for change in revision.changes:
                compare_record(now.get(change.key), ends[change.key], revision, change)
            if step:
                step(0, 1)
            (sent,) = log.send(line, [revision], texts, files)
            if sent.outcome is Outcome.REFUSED:
                raise ServerRefusedError(WHY.get(sent.why, sent.why))
            log.require_bodies(line, revision)
            if step:
                step(1, 1)

    def append(
        self,
        revisions: Iterable[Revision],
        texts: Mapping[str, str] | None = None,
        files: Mapping[str, bytes] | None = None,
    ) -> list[Outcome]:
        """Take in revisions made elsewhere; what does not fit is a branch.

        Raises:
            ServerRefusedError: one of them may not be handed in by this login; none was.
        """
        with self._writing() as line:
            found = log.send(line, list(revisions), texts, files)
            for sent in found:
                if sent.outcome is Outcome.REFUSED:
                    raise ServerRefusedError(WHY.get(sent.why, sent.why))
        return [sent.outcome for sent in found]

    # Reading

    def record(self, kind: type[R], id_: str, layer: str = SHARED_LAYER) -> R | None:
        """One record as it is now."""
        key = (kind.__name__, id_, layer)
        with self._reading() as line:
            return cast("R | None", heads.now(line, [key]).get(key))

    def records(
        self, kind: type[R], *, layer: str = SHARED_LAYER, document: str | None = None,
        entity: str | None = None,
    ) -> list[R]:  # fmt: skip
        """All records of a kind in one layer in stable order, those of a document or an entity."""
        with self._reading() as line:
            return cast("list[R]", heads.records(line, kind, layer, document, entity))

    def layers_of(self, kind: type[R], id_: str) -> list[tuple[str, R]]:
        """One record in every layer that has it, as pairs of layer id and record."""
        with self._reading() as line:
            return cast("list[tuple[str, R]]", heads.layers_of(line, kind, id_))

    def comments_about(self, kind: str, id_: str) -> list[Comment]:
        """Comments about a ``finding``, an ``entity``, or those that a ``document`` holds."""
        with self._reading() as line:
            return heads.comments_about(line, kind, id_)

    def text(self, document: str) -> str:
        """The stored text of a document.

        Raises:
            ProjectError: there is no such document.
            DamagedProjectError: its text is not in the project.
        """
        with self._reading() as line:
            rows = line.ask(
                "SELECT c.body FROM document AS d LEFT JOIN content AS c USING (sha256)"
                " WHERE d.id = %s AND d.in_layer = %s",
                (document, SHARED_LAYER),
            )
        if not rows:
            raise ProjectError(f"There is no document {document} in {self.path.name}.")
        if rows[0][0] is None:
            raise DamagedProjectError(
                f"The text of document {document} is missing from {self.path.name}."
            )
        return bytes(rows[0][0]).decode("utf-8")

    def texts(self, sha256s: Iterable[str]) -> dict[str, str]:
        """Texts by SHA-256, also of documents that are gone; missing where there is none."""
        with self._reading() as line:
            return log.texts(line, sha256s)

    def file(self, sha256: str) -> bytes:
        """The bytes of an attached file.

        Raises:
            DamagedProjectError: they are not in the project.
        """
        with self._reading() as line:
            body = log.files(line, [sha256]).get(sha256)
        if body is None or hashlib.sha256(body).hexdigest() != sha256:
            raise DamagedProjectError(
                f"An attached file is missing from {self.path.name} or was altered."
            )
        return body

    def heads(self, keys: Iterable[Key]) -> dict[Key, str]:
        """Ids of the revisions that last changed the records."""
        with self._reading() as line:
            return heads.heads(line, list(keys))

    def revisions(self, *, newest_first: bool = False) -> Iterator[Revision]:
        """The log, in the order in which it was written here."""
        with self._reading() as line:
            yield from log.revisions(line, newest_first=newest_first)

    def latest(self, device: str) -> Revision | None:
        """The last revision that a device made."""
        with self._reading() as line:
            return log.one(line, "device = %s ORDER BY number DESC, seq DESC", (device,))

    def branches(self) -> list[Branch]:
        """What is still unresolved."""
        with self._reading() as line:
            return heads.branches(line)

    def search(self, query: str, limit: int = 100) -> list[str]:
        """Ids of documents that hold all words of the query, folded, best first."""
        with self._reading() as line:
            return terms.find(line, query, limit)

    def holding(self, fragments: Sequence[str]) -> list[str]:
        """Ids of documents, in order, that may hold each folded fragment inside some word."""
        with self._reading() as line:
            return terms.holding(line, fragments)

    def snapshot(self, target: Path) -> None:
        """A consistent copy as a project file, also while somebody writes.

        Raises:
            ProjectError: the target cannot be written.
        """
        with self._alone() as line:
            moving.write_file(line, target)

    def verify(self, progress: Callable[[int, int], None] | None = None) -> Iterator[Problem]:
        """Digests, spans against quotes, records against the log."""
        with self._alone() as line:
            yield from verification.problems(line, progress)

    # The server

    def close(self) -> None:
        """Let go of the server."""
        self._closed = True
        for line in (self._reads, self._writes):
            if line is not None:
                line.close()

    @contextmanager
    def _reading(self) -> Iterator[Line]:
        with self._turn:
            line = self._reads
            if line is None or not line.is_open:
                line = self._reads = self._connect()
        # Not held while somebody reads on and on: the line itself gives each question its turn.
        yield line

    @contextmanager
    def _asking(self) -> Iterator[Questions]:
        with self._reading() as line:
            yield Questions(line)

    @contextmanager
    def _writing(self) -> Iterator[Line]:
        if self.read_only:
            raise ReadOnlyProjectError(f"{self.path.name} was opened for reading only.")
        with self._writer:
            if self._writes is None or not self._writes.is_open:
                self._writes = self._connect()
            with self._writes.transaction():
                yield self._writes

    @contextmanager
    def _alone(self) -> Iterator[Line]:
        """A line of its own that sees the project as it is now and stays so."""
        line = self._connect()
        try:
            with line.transaction(one_view=True):
                yield line
        finally:
            line.close()

    def _connect(self) -> Line:
        if self._closed:
            raise BugError(f"{self.path.name} is closed")
        return Line(self.address, self._password)
