"""A whole project from a file onto a server, and from a server into a file."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from kzannotate.domain.shared import files_of, texts_of
from kzannotate.errors import DamagedProjectError, ProjectError
from kzannotate.storage.connection import BUSY_SECONDS
from kzannotate.storage.folders import sync_folder
from kzannotate.storage.opening import lay_out
from kzannotate.storage.server import log
from kzannotate.storage.store import SqliteStore
from kzannotate.storage.unfinished import beside, sweep, take_away

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from kzannotate.domain.revision import Revision
    from kzannotate.storage.server.line import Line

_MOST_REVISIONS, _MOST_CHANGES = 200, 5_000
"""That go over at once, unless one revision has more."""


def write_file(line: Line, target: Path) -> None:
    """Write all that a line sees as a new project file, and look through the file.

    Args:
        line: within a transaction of one view.
        target: where it is to be; what is there is replaced.

    Raises:
        ProjectError: it cannot be written.
        DamagedProjectError: what was written is not whole.
    """
    target = target.absolute()
    unfinished = beside(target)
    sweep(target)
    try:
        lay_out(unfinished)
        with closing(SqliteStore(unfinished, "rw", busy_seconds=BUSY_SECONDS)) as store:
            for batch in batches(log.revisions(line)):
                texts, files = _bodies(line, batch)
                store.append(batch, texts, files)
            store.exchange.take((), gaps=log.gaps(line))
            problem = next(store.verify(), None)
        if problem is not None:
            raise DamagedProjectError(f"{line.address.name} is damaged. {problem.sentence}")
        unfinished.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise ProjectError(f"{target.name} cannot be written ({error.strerror}).") from error
    finally:
        take_away(unfinished)


def put(store: SqliteStore, line: Line, told: Callable[[int], None] | None = None) -> int:
    """Append all that a project file holds, in the order of its log.

    Args:
        store: open for reading.
        line: of a lead or the owner.
        told: how many revisions have gone over.

    Returns:
        How many the server did not have.
    """
    added, done = 0, 0
    line.ask_many(
        "INSERT INTO gap VALUES (%s, %s, %s, 'lost') ON CONFLICT DO NOTHING",
        [(run.device, run.first, run.last) for run in store.exchange.gaps()],
    )
    for batch in batches(store.revisions()):
        texts = store.texts(set().union(*map(texts_of, batch)))
        files = {sha256: store.file(sha256) for sha256 in set().union(*map(files_of, batch))}
        with line.transaction():
            sent = log.send(line, batch, texts, files)
        added += sum(one.outcome in ("added", "branched") for one in sent)
        refused = next((one.why for one in sent if one.outcome == "refused"), None)
        if refused is not None:
            raise DamagedProjectError(
                f"The server cannot read something in {store.path.name} ({refused})."
            )
        done += len(batch)
        if told:
            told(done)
    return added


def batches(revisions: Iterable[Revision]) -> Iterator[list[Revision]]:
    """The revisions in groups that go over at once."""
    batch: list[Revision] = []
    size = 0
    for revision in revisions:
        size += len(revision.changes)
        if batch and (len(batch) == _MOST_REVISIONS or size > _MOST_CHANGES):
            yield batch
            batch, size = [], len(revision.changes)
        batch.append(revision)
    if batch:
        yield batch


def _bodies(line: Line, batch: list[Revision]) -> tuple[dict[str, str], dict[str, bytes]]:
    texts = log.texts(line, set().union(*map(texts_of, batch)))
    return texts, log.files(line, set().union(*map(files_of, batch)))
