"""One open project file."""

from __future__ import annotations

import hashlib
import threading
import weakref
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar, cast

from kzannotate.domain.case import Case
from kzannotate.domain.document import Document
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.records import Record
from kzannotate.domain.revision import RESOLVE
from kzannotate.errors import (
    BugError,
    DamagedProjectError,
    ProjectError,
    ReadOnlyProjectError,
)
from kzannotate.storage import backup, connection, heads, log, search, verification
from kzannotate.storage.comparing import compare_number, compare_record
from kzannotate.storage.copies import SqliteCopies
from kzannotate.storage.exchange import SqliteExchange
from kzannotate.storage.listing import SqliteListing
from kzannotate.storage.news import SqliteNews
from kzannotate.storage.past import SqlitePast
from kzannotate.storage.refusals import REFUSED, refusal
from kzannotate.storage.soundness import SqliteSoundness
from kzannotate.storage.taking_in import take_in
from kzannotate.storage.transaction import transaction

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from kzannotate.domain.exchanging import Outcome
    from kzannotate.domain.keeping import Branch, Key, Problem
    from kzannotate.domain.remark import Comment
    from kzannotate.domain.revision import Change, Revision

R = TypeVar("R", bound=Record)


_STEP = 50
"""Changes between two words about how far a commit is."""


class SqliteStore:
    """Keeps the records of a project in one SQLite file; see ``kzannotate.domain.keeping``.

    Every thread has its own connection. One write is made at a time.

    Args:
        path: absolute, checked by ``opening``.
        mode: of the connections: ``rw``, ``ro`` or ``immutable``.
        proved: the whole file was checked already; else the first write waits for that.
    """

    def __init__(self, path: Path, mode: str, *, busy_seconds: float, proved: bool = True) -> None:
        self.path = path
        self.read_only = mode != "rw"
        self._mode, self._busy_seconds = mode, busy_seconds
        self._own = threading.local()
        self._open: list[tuple[weakref.ref[threading.Thread], sqlite3.Connection]] = []
        self._guard = threading.Lock()
        self._writer = threading.RLock()
        self._closed = False
        self._identity = _identity_of(self.path)
        self.soundness = SqliteSoundness(path, mode, busy_seconds=busy_seconds, known=proved)
        self.past = SqlitePast(self._reading)
        self.listing = SqliteListing(self._reading)
        self.copies = SqliteCopies(path, self._reading)
        self.news = SqliteNews(path, mode)
        self.exchange = SqliteExchange(self._reading, self._writing)

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
        with self._writing() as db:
            compare_number(log.latest_number(db, revision.device), revision)
            changes, tell = revision.changes, step or _tell_nobody
            for number, change in enumerate(changes):
                if number % _STEP == 0:
                    tell(number, 2 * len(changes))
                actual, ends = heads.record(db, change.key), _built_on(db, revision, change)
                compare_record(actual, ends, revision, change)
            _add_bodies(db, texts, files)
            seq = log.add(db, revision)
            for number, change in enumerate(changes):
                if number % _STEP == 0:
                    tell(len(changes) + number, 2 * len(changes))
                _check_bodies(db, change)
                _move(db, change, seq)

    def append(
        self,
        revisions: Iterable[Revision],
        texts: Mapping[str, str] | None = None,
        files: Mapping[str, bytes] | None = None,
    ) -> list[Outcome]:
        """Take in revisions made elsewhere. Never refuses: what does not fit is a branch."""
        with self._writing() as db:
            _add_bodies(db, texts, files)
            return take_in(db, revisions)

    def rebuild(self) -> None:
        """Make all records again from the log, and the search index from the texts."""
        with self._writing() as db:
            heads.rebuild(db)
            search.rebuild(db)

    # Reading

    def record(self, kind: type[R], id_: str, layer: str = SHARED_LAYER) -> R | None:
        """One record as it is now."""
        with self._reading() as db:
            return cast("R | None", heads.record(db, (kind.__name__, id_, layer)))

    def records(
        self, kind: type[R], *, layer: str = SHARED_LAYER, document: str | None = None,
        entity: str | None = None,
    ) -> list[R]:  # fmt: skip
        """All records of a kind in one layer in stable order, those of a document or an entity."""
        with self._reading() as db:
            return cast("list[R]", heads.records(db, kind, layer, document, entity))

    def layers_of(self, kind: type[R], id_: str) -> list[tuple[str, R]]:
        """One record in every layer that has it, as pairs of layer id and record."""
        with self._reading() as db:
            return cast("list[tuple[str, R]]", heads.layers_of(db, kind, id_))

    def comments_about(self, kind: str, id_: str) -> list[Comment]:
        """Comments about a ``finding``, an ``entity``, or those that a ``document`` holds."""
        with self._reading() as db:
            return heads.comments_about(db, kind, id_)

    def text(self, document: str) -> str:
        """The stored text of a document.

        Raises:
            ProjectError: there is no such document.
            DamagedProjectError: its text is not in the file.
        """
        with self._reading() as db:
            row = db.execute(
                "SELECT c.body FROM document AS d LEFT JOIN content AS c ON c.sha256 = d.sha256"
                " WHERE d.id = ? AND d.in_layer = ?",
                (document, SHARED_LAYER),
            ).fetchone()
        if row is None:
            raise ProjectError(f"There is no document {document} in {self.path.name}.")
        if row[0] is None:
            raise DamagedProjectError(
                f"The text of document {document} is missing from {self.path.name}."
            )
        return str(row[0])

    def texts(self, sha256s: Iterable[str]) -> dict[str, str]:
        """Texts by SHA-256, also of documents that are gone; missing where there is none."""
        with self._reading() as db:
            return log.texts(db, sha256s)

    def heads(self, keys: Iterable[Key]) -> dict[Key, str]:
        """Ids of the revisions that last changed the records."""
        with self._reading() as db:
            found = {key: heads.head(db, key) for key in keys}
        return {key: revision for key, revision in found.items() if revision is not None}

    def revisions(self, *, newest_first: bool = False) -> Iterator[Revision]:
        """The log, in the order in which it was written here."""
        with self._reading() as db:
            yield from log.revisions(db, newest_first=newest_first)

    def latest(self, device: str) -> Revision | None:
        """The last revision that a device made."""
        with self._reading() as db:
            return log.latest(db, device)

    def branches(self) -> list[Branch]:
        """What is still unresolved."""
        with self._reading() as db:
            return heads.branches(db)

    def search(self, query: str, limit: int = 100) -> list[str]:
        """Ids of documents that hold all words of the query, folded, best first."""
        with self._reading() as db:
            return search.find(db, query, limit)

    def holding(self, fragments: Sequence[str]) -> list[str]:
        """Ids of documents, in order, that may hold each folded fragment inside some word."""
        with self._reading() as db:
            return search.holding(db, fragments)

    def snapshot(self, target: Path) -> None:
        """A consistent copy, also while somebody writes.

        Raises:
            ProjectError: the target is this project, or cannot be written.
        """
        if target.resolve() == self.path:
            raise ProjectError(f"{target.name} is the open project itself. Choose another name.")
        with self._reading() as db:
            backup.copy(db, target)

    def verify(self, progress: Callable[[int, int], None] | None = None) -> Iterator[Problem]:
        """Integrity, foreign keys, digests, spans against quotes, records against the log."""
        with self._reading() as db:
            yield from verification.problems(db, progress)

    # The file

    def close(self) -> None:
        """Let go of the file."""
        self.news.close()
        with self._writer, self._guard:
            self._closed = True
            for _, db in self._open:
                db.close()
            self._open.clear()

    def _connection(self) -> sqlite3.Connection:
        db: sqlite3.Connection | None = getattr(self._own, "db", None)
        if db is None or self._closed:
            with self._guard:
                db = self._own.db = self._connect()
        return db

    def _connect(self) -> sqlite3.Connection:
        if self._closed:
            raise BugError(f"{self.path.name} is closed")
        for thread, gone in [pair for pair in self._open if pair[0]() is None]:
            gone.close()
            self._open.remove((thread, gone))
        db = connection.connect(self.path, self._mode, busy_seconds=self._busy_seconds)
        connection.make_durable(db)
        self._open.append((weakref.ref(threading.current_thread()), db))
        return db

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        try:
            yield self._connection()
        except REFUSED as error:
            self._still_there()
            raise refusal(self.path, error) from error

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        if self.read_only:
            raise ReadOnlyProjectError(f"{self.path.name} was opened for reading only.")
        self.soundness.prove()
        with self._writer, self._reading() as db:
            self._still_there()
            with transaction(db, self.path, self._still_there):
                yield db

    def _still_there(self) -> None:
        # What is written into a file that has lost its name is gone when it is closed.
        if _identity_of(self.path) != self._identity:
            if not self.path.parent.is_dir():
                raise ProjectError(
                    f"The drive or folder that holds {self.path.name} cannot be reached. Nothing "
                    "of this was saved. Connect it again, open the project again if need be, and "
                    "repeat the change."
                )
            raise ProjectError(
                f"{self.path.name} was moved, deleted or replaced while it was open. Nothing of "
                "this was saved. Put the file back, or save a copy under another name."
            )

    def file(self, sha256: str) -> bytes:
        """The bytes of an attached file.

        Raises:
            DamagedProjectError: they are not in the project.
        """
        with self._reading() as db:
            body = log.file(db, sha256)
        if body is None or hashlib.sha256(body).hexdigest() != sha256:
            raise DamagedProjectError(
                f"An attached file is missing from {self.path.name} or was altered."
            )
        return body


def _identity_of(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _add_bodies(
    db: sqlite3.Connection,
    texts: Mapping[str, str] | None,
    files: Mapping[str, bytes] | None,
) -> None:
    added = log.add_texts(db, texts or {})
    if added:
        search.index(db, added)
    log.add_files(db, files or {})


def _tell_nobody(_done: int, _total: int) -> None:
    pass


def _built_on(db: sqlite3.Connection, revision: Revision, change: Change) -> set[str]:
    if revision.verb == RESOLVE:
        return heads.ends(db, change.key)
    head = heads.head(db, change.key)
    return {head} if head is not None else set()


def _check_bodies(db: sqlite3.Connection, change: Change) -> None:
    after = change.after
    if isinstance(after, Case):
        for exhibit in after.exhibits:
            if exhibit.attachment and log.file(db, exhibit.attachment.sha256) is None:
                raise BugError(f"case {after.id} comes without a file that it holds")
    if (
        isinstance(after, Document)
        and not db.execute("SELECT 1 FROM content WHERE sha256 = ?", (after.sha256,)).fetchone()
    ):
        raise BugError(f"document {after.id} comes without its text")


def _move(db: sqlite3.Connection, change: Change, seq: int) -> None:
    if heads.branched(db, change.key):
        heads.refold(db, change.key)
    else:
        heads.move(db, change.key, seq, change.after)
