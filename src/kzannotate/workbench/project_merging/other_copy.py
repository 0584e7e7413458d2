"""Another copy of a project, which is hostile until it has proven itself."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from kzannotate.detection.running.progress import Cancelled
from kzannotate.domain.document import Document
from kzannotate.domain.shared import files_of
from kzannotate.errors import DamagedProjectError, UserError
from kzannotate.storage.opening import borrow_project

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kzannotate.domain.keeping import Store
    from kzannotate.domain.revision import Revision
    from kzannotate.workbench.session import Workbench

_CHECKS = 60
"""Hundredths of the way that the check of the whole file takes; copying takes the rest."""
_WHOLE = 100


class OtherCopy:
    """What another copy of a project has that the open one has not.

    It is read from a copy of one's own, which nobody else can change after it was proven.

    Args:
        bench: the open project.
        path: of the other file, which is only read.
        progress: told how many steps of how many are done.
        cancelled: asked now and then.

    Raises:
        UserError: it is not to be trusted, or no copy of this project; nothing was taken from it.
        Cancelled: ``cancelled`` said so.
    """

    def __init__(
        self,
        bench: Workbench,
        path: Path,
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self.path, self._bench = path, bench
        self._tell, self._stop = progress or _tell_nobody, cancelled or _never
        _not_itself(bench, path)
        self._folder = tempfile.TemporaryDirectory(prefix="kzannotate-")
        try:
            target = Path(self._folder.name) / "other.kza"
            self.store: Store = borrow_project(path, target, step=self._copied)
        except BaseException:
            self._folder.cleanup()
            raise
        try:
            self.fresh, self.known = self._compared()
            self._prove()
        except BaseException:
            self.close()
            raise

    def revisions(self) -> Iterator[Revision]:
        """Those that the open project lacks, in the order of the other log."""
        return self.store.exchange.revisions(self.fresh)

    def texts(self) -> Iterator[tuple[str, str]]:
        """The texts of their articles, with their digests."""
        wanted = {sha256: None for revision in self.revisions() for sha256 in _texts_of(revision)}
        for sha256 in wanted:
            yield from self.store.texts([sha256]).items()

    def files(self) -> Iterator[tuple[str, bytes]]:
        """The files that their cases hold, with their digests."""
        wanted = {sha256: None for revision in self.revisions() for sha256 in files_of(revision)}
        for sha256 in wanted:
            body = self.store.exchange.file(sha256)
            if body is not None:
                yield sha256, body

    def close(self) -> None:
        """Throw the copy away."""
        self.store.close()
        self._folder.cleanup()

    def __enter__(self) -> OtherCopy:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _compared(self) -> tuple[tuple[str, ...], int]:
        """Ids of what is new in it, and how many revisions both have."""
        own, theirs = self._bench.store.exchange.digests(), self.store.exchange.digests()
        both = own.keys() & theirs.keys()
        if not both:
            raise UserError(
                f"{self.path.name} did not grow from the same project as "
                f"{self._bench.store.path.name}. Only copies of one project can be merged: import "
                "its articles and its glossary instead."
            )
        if any(own[id_] != theirs[id_] for id_ in both):
            raise _altered(self.path, "it tells the common history otherwise")
        return tuple(id_ for id_ in theirs if id_ not in own), len(both)

    def _prove(self) -> None:
        problem = next(self.store.verify(self._checked), None)
        if problem is not None:
            raise _altered(self.path, problem.sentence)
        for revision in self.revisions():
            self._prove_bodies(revision)

    def _prove_bodies(self, revision: Revision) -> None:
        if self._stop():
            raise Cancelled
        mine, theirs = self._bench.store, self.store
        for sha256 in _texts_of(revision):
            if not (theirs.texts([sha256]) or mine.texts([sha256])):
                raise _altered(self.path, f"the text {sha256[:12]}… is missing")
        for sha256 in files_of(revision):
            if theirs.exchange.file(sha256) is None and mine.exchange.file(sha256) is None:
                raise _altered(self.path, f"the file {sha256[:12]}… is missing")

    def _copied(self, done: int, total: int) -> None:
        self._step(done * (_WHOLE - _CHECKS) // max(1, total))

    def _checked(self, done: int, total: int) -> None:
        self._step(_WHOLE - _CHECKS + done * _CHECKS // max(1, total))

    def _step(self, done: int) -> None:
        if self._stop():
            raise Cancelled
        self._tell(done, _WHOLE)


def _texts_of(revision: Revision) -> Iterator[str]:
    for change in revision.changes:
        if isinstance(change.after, Document):
            yield change.after.sha256


def _not_itself(bench: Workbench, path: Path) -> None:
    if path.resolve() == bench.store.path:
        raise UserError(f"{path.name} is the open project itself. Choose another file.")


def _altered(path: Path, why: str) -> DamagedProjectError:
    return DamagedProjectError(
        f"{path.name} is not what its own digests say ({why}). Nothing was taken from it. Ask for "
        "another copy of it, or bring it back first."
    )


def _tell_nobody(_done: int, _total: int) -> None:
    pass


def _never() -> bool:
    return False
