"""A damaged project brought back as a new one: only what proves itself, and an account of the rest.

A revision proves itself by its digest, a text and a file by theirs. A record of a revision that is
not whole counts where the file holds it twice, in the log and in its table, and both say the same.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import uuid
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from kzannotate.domain.document import Document
from kzannotate.domain.project import SHARED_LAYER, Device, ProjectInfo
from kzannotate.domain.revision import Change, Revision
from kzannotate.domain.salvage import FILE, TEXT, Loss, MissingRun, Salvaged
from kzannotate.errors import DamagedProjectError, ProjectError
from kzannotate.storage import heads, log, schema, search, touches
from kzannotate.storage.connection import BUSY_SECONDS, choose_journal, connect, make_durable
from kzannotate.storage.folders import sync_folder
from kzannotate.storage.gaps import write_gaps
from kzannotate.storage.pages import Pages
from kzannotate.storage.refusals import REFUSED, refusal
from kzannotate.storage.rows import UNREADABLE, documents_of, stored
from kzannotate.storage.store import SqliteStore
from kzannotate.storage.unfinished import beside, sweep, take_away
from kzannotate.storage.witnesses import Witnesses
from kzannotate.storage.wreck import Wreck

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kzannotate.domain.keeping import Key
    from kzannotate.domain.records import Record

RECOVER = "recover"
"""Verb of the revision that says what was done to bring a project back."""
_NEAR = 100
_TITLE = 80
"""Letters of a text that are the title of an article whose own is lost."""


def recover(
    damaged: Path, target: Path, *, progress: Callable[[int, int], None] | None = None
) -> Salvaged:
    """Write what can be proven of a damaged project into a new one; the old file stays as it is.

    Args:
        damaged: a project file that is not open in this process.
        target: where nothing must be yet.
        progress: told how many pages of how many were read; what it raises stops it all.

    Raises:
        ProjectError: nothing of a project can be read, or the target cannot be written.
    """
    target = target.absolute()
    if target.exists() or target.is_symlink():
        raise ProjectError(f"{target.name} exists already. Choose another name, or open it.")
    if damaged.exists() and not damaged.is_file():
        raise ProjectError(f"{damaged.name} is not an ordinary file. Choose a .kza file.")
    unfinished = beside(target)
    sweep(target)
    try:
        with damaged.open("rb") as file:
            account = _rescue(Pages(file), unfinished, damaged, progress or _nobody)
        unfinished.replace(target)
        sync_folder(target.parent)
    except REFUSED as error:
        raise refusal(target, error) from error
    except OSError as error:
        name = target.name if error.filename is None else os.path.basename(error.filename)
        raise ProjectError(f"{name} cannot be read or written ({error.strerror}).") from error
    finally:
        take_away(unfinished)
    return account


def _rescue(
    pages: Pages, target: Path, damaged: Path, progress: Callable[[int, int], None]
) -> Salvaged:
    with closing(Wreck(pages, progress)) as wreck:
        proven = [seq for seq in _places(wreck.db) if _proves_itself(wreck.db, seq)]
        for seq in proven:
            _name_records(wreck.db, seq)
        (texts,) = wreck.db.execute("SELECT count(*) FROM content").fetchone()
        if not proven and not texts:
            raise DamagedProjectError(f"Nothing of a project can be read in {damaged.name}.")
        missing = _missing(wreck.db, proven)
        _write_log(wreck.db, proven, target, missing)
        witnesses = Witnesses(wreck, proven)
        held = witnesses.held_twice()
        with closing(SqliteStore(target, "rw", busy_seconds=BUSY_SECONDS)) as store:
            mended = _Mending(store, held, damaged.stem)
            mended.commit()
            (files,) = wreck.db.execute("SELECT count(*) FROM file").fetchone()
            with store._reading() as db:  # noqa: SLF001 - the same package's
                losses = (*mended.losses, *_lost_files(db), *witnesses.losses(db, mended.held))
        return Salvaged(
            len(proven), missing, texts, files, len(mended.held), mended.unnamed, losses,
            pages.count < pages.promised,
        )  # fmt: skip


def _places(db: sqlite3.Connection) -> list[int]:
    return [seq for (seq,) in db.execute("SELECT seq FROM revision ORDER BY seq").fetchall()]


def _proves_itself(db: sqlite3.Connection, seq: int) -> bool:
    """Whether a revision is whole; parents that are gone are found again from the log."""
    row = db.execute("SELECT * FROM revision WHERE seq = ?", (seq,)).fetchone()
    if not _readable(db, seq):
        return False
    if _digest(db, row) == row[-1]:
        return True
    before = db.execute("SELECT parent FROM revision_parent WHERE revision = ?", (seq,)).fetchall()
    _set_parents(db, seq, _parents_by_replay(db, seq))
    if _digest(db, row) == row[-1]:
        return True
    _set_parents(db, seq, {parent for (parent,) in before})
    return False


def _readable(db: sqlite3.Connection, seq: int) -> bool:
    changes = db.execute("SELECT kind, before, after FROM change WHERE revision = ?", (seq,))
    try:
        for kind, *texts in changes.fetchall():
            for text in filter(None, texts):
                stored(kind, text)
    except sqlite3.DatabaseError:
        return False
    return True


def _digest(db: sqlite3.Connection, row: tuple[Any, ...]) -> str:
    try:
        return hashlib.sha256(log.raw_body(db, row).encode("utf-8")).hexdigest()
    except UNREADABLE:
        return ""


def _parents_by_replay(db: sqlite3.Connection, seq: int) -> set[str]:
    latest = (
        "SELECT r.id FROM change AS c JOIN revision AS r ON r.seq = c.revision WHERE c.record = ?"
        " AND c.kind = ? AND c.layer = ? AND c.revision < ? ORDER BY c.revision DESC LIMIT 1"
    )
    keys = db.execute("SELECT record, kind, layer FROM change WHERE revision = ?", (seq,))
    found = [db.execute(latest, (*key, seq)).fetchone() for key in keys.fetchall()]
    return {row[0] for row in found if row}


def _name_records(db: sqlite3.Connection, seq: int) -> None:
    """Call each change by the record that it proves: the digest does not cover its name."""
    rows = db.execute(
        "SELECT position, record, kind, ifnull(after, before) FROM change WHERE revision = ?",
        (seq,),
    ).fetchall()
    for position, name, kind, text in rows:
        if text is not None and (id_ := stored(kind, text).id) != name:
            place = (id_, seq, position)
            db.execute("UPDATE change SET record = ? WHERE revision = ? AND position = ?", place)


def _set_parents(db: sqlite3.Connection, seq: int, parents: set[str]) -> None:
    db.execute("DELETE FROM revision_parent WHERE revision = ?", (seq,))
    db.executemany("INSERT INTO revision_parent VALUES (?, ?)", [(seq, p) for p in parents])


def _missing(db: sqlite3.Connection, proven: list[int]) -> tuple[MissingRun, ...]:
    """Which running numbers of each device are not among what is proven."""
    there: dict[str, set[int]] = {}
    for seq in proven:
        device, number = db.execute(
            "SELECT device, number FROM revision WHERE seq = ?", (seq,)
        ).fetchone()
        there.setdefault(device, set()).add(number)
    most = {device: max(numbers) for device, numbers in there.items()}
    # A number far beyond all others is what a flipped bit made of another.
    for device, number in db.execute("SELECT device, number FROM made ORDER BY number").fetchall():
        if device in most and most[device] < number <= most[device] + _NEAR:
            most[device] = number
    return tuple(
        MissingRun(device, *run)
        for device, last in sorted(most.items())
        for run in _runs(last, there[device])
    )


def _runs(last: int, there: set[int]) -> Iterator[tuple[int, int]]:
    expected = 1
    for number in sorted(there | {last + 1}):
        if number > expected:
            yield expected, number - 1
        expected = number + 1


def _write_log(
    wreck: sqlite3.Connection, proven: list[int], target: Path, missing: tuple[MissingRun, ...]
) -> None:
    with closing(connect(target, "rwc")) as out:
        choose_journal(out)
        make_durable(out)
        out.execute("BEGIN IMMEDIATE")
        schema.migrate(out)
        for table in ("content", "file"):
            where = "(sha256, body)"
            out.executemany(
                f"INSERT INTO {table} {where} VALUES (?, ?)",  # noqa: S608 - our own words
                wreck.execute(f"SELECT sha256, body FROM {table} ORDER BY sha256"),  # noqa: S608
            )
        for seq in proven:
            _copy(wreck, out, seq)
        write_gaps(out, missing)
        heads.rebuild(out)
        search.rebuild(out)
        out.execute("COMMIT")


def _copy(wreck: sqlite3.Connection, out: sqlite3.Connection, seq: int) -> None:
    for table, place in (("revision", "seq"), ("revision_parent", "revision")):
        rows = wreck.execute(f"SELECT * FROM {table} WHERE {place} = ?", (seq,)).fetchall()  # noqa: S608
        marks = ", ".join("?" * len(rows[0])) if rows else ""
        out.executemany(f"INSERT INTO {table} VALUES ({marks})", rows) if rows else None  # noqa: S608
    rows = wreck.execute(
        "SELECT * FROM change WHERE revision = ? ORDER BY position", (seq,)
    ).fetchall()
    out.executemany("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
    touches.add(out, rows)


class _Mending:
    """The one revision that makes of what was proven a project that can be worked with.

    Args:
        store: the copy, which holds the proven log.
        held: records that stand twice in the damaged file, by their keys.
        title: of the project, if its own is lost.
    """

    def __init__(self, store: SqliteStore, held: dict[Key, Record], title: str) -> None:
        self._store = store
        self._texts = self._all_texts()
        self.losses: list[Loss] = []
        self.held = {key: record for key, record in held.items() if self._has_its_text(record)}
        self._changes = [
            Change(layer, store.record(type(record), id_, layer), record)
            for (_, id_, layer), record in self.held.items()
        ]
        self._device = Device(f"d-{uuid.uuid4().hex}", "")
        self._drop_without_text()
        self.unnamed = self._name_texts()
        self._found(title)

    def commit(self) -> None:
        """Write it."""
        changes = [c for c in self._changes if c.before != c.after]
        parents = set(self._store.heads(c.key for c in changes).values())
        self._store.commit(
            Revision(
                id=str(uuid.uuid4()),
                device=self._device.id,
                number=1,
                reviewer=None,
                verb=RECOVER,
                changes=tuple(changes),
                parents=tuple(sorted(parents)),
                time=datetime.now(UTC).isoformat(timespec="milliseconds"),
            )
        )

    def _all_texts(self) -> dict[str, int]:
        with self._store._reading() as db:  # noqa: SLF001 - the same package's
            return dict(db.execute("SELECT sha256, number FROM content").fetchall())

    def _has_its_text(self, record: Record) -> bool:
        return not isinstance(record, Document) or record.sha256 in self._texts

    def _drop_without_text(self) -> None:
        """Take articles away whose text is lost, with what stood in them; the history keeps it."""
        lost = {d.id for d in self._store.records(Document) if not self._has_its_text(d)} - {
            record.id for record in self.held.values() if isinstance(record, Document)
        }
        self.losses += [Loss(TEXT, id_, "", id_) for id_ in sorted(lost)]
        with self._store._reading() as db:  # noqa: SLF001 - the same package's
            keys = heads.keys(db) if lost else []
            for key in keys:
                record = heads.record(db, key)
                if record is not None and (record.id in lost or documents_of(record) & lost):
                    self._changes = [c for c in self._changes if c.key != key]
                    self._changes.append(Change(key[2], record, None))
                    self.losses.append(Loss(key[0], key[1], key[2], min(lost & _near(record))))

    def _name_texts(self) -> int:
        """Make articles of texts that no article of the log ever had."""
        with self._store._reading() as db:  # noqa: SLF001 - the same package's
            named = {
                touches.fields(text).get("sha256")
                for pair in db.execute("SELECT before, after FROM change WHERE kind = 'Document'")
                for text in pair
            } | {r.sha256 for r in self.held.values() if isinstance(r, Document)}
            nameless = sorted(self._texts.keys() - named)
            for sha256 in nameless:
                (body,) = db.execute(
                    "SELECT body FROM content WHERE sha256 = ?", (sha256,)
                ).fetchone()
                title = " ".join(body.split())[:_TITLE]
                made = Document(f"recovered-{sha256[:12]}", title, sha256, len(body))
                self._changes.append(Change(SHARED_LAYER, None, made))
        return len(nameless)

    def _found(self, title: str) -> None:
        self._changes.append(Change(SHARED_LAYER, None, self._device))
        infos = [r for r in self.held.values() if isinstance(r, ProjectInfo)]
        if not infos and not self._store.records(ProjectInfo):
            info = ProjectInfo(f"p-{uuid.uuid4().hex}", title)
            self._changes.append(Change(SHARED_LAYER, None, info))


def _near(record: Record) -> frozenset[str]:
    return documents_of(record) | {record.id}


def _lost_files(db: sqlite3.Connection) -> list[Loss]:
    from kzannotate.domain.case import Case

    cases = [r for r in heads.records(db, Case, SHARED_LAYER, None) if isinstance(r, Case)]
    wanted = {e.attachment.sha256 for c in cases for e in c.exhibits if e.attachment}
    return [Loss(FILE, sha256) for sha256 in sorted(wanted) if log.file(db, sha256) is None]


def _nobody(_done: int, _total: int) -> None:
    pass
