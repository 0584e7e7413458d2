"""An open project and who works on it: the only place where the parts are put together."""

from __future__ import annotations

import hashlib
import threading
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from kzannotate.domain.codec import decode, encode
from kzannotate.domain.entity import Entity, Fact, Name, Reference
from kzannotate.domain.project import (
    AGREED_LAYER,
    MACHINE_LAYER,
    SHARED_LAYER,
    Layer,
    LayerKind,
    ProjectInfo,
    Reviewer,
)
from kzannotate.domain.records import Record
from kzannotate.domain.revision import JOIN, RESOLVE, Change, Revision
from kzannotate.errors import (
    DamagedProjectError,
    StaleRevisionError,
    UnconfirmedProjectError,
    UserError,
)
from kzannotate.storage.opening import create_project, open_project
from kzannotate.workbench.blindfold import Blindfold, blindfolded
from kzannotate.workbench.bulk_copies import COPY_FAILED, copy_before
from kzannotate.workbench.copy_device import bond_of, device_of_copy
from kzannotate.workbench.forgetting import closed, opened
from kzannotate.workbench.ids import new_id
from kzannotate.workbench.installation import this_device
from kzannotate.workbench.reference_after import reference_after

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from kzannotate.domain.keeping import Store
    from kzannotate.domain.project import Device

R = TypeVar("R", bound=Record)

PROJECT_SUFFIX = ".kza"

_ATTEMPTS = 3
_JOINERS = {0x200C: None, 0x200D: None}
"""Invisible letters that names of people are spelt with."""
_REFERENCE = (Entity, Name, Fact)


class Workbench:
    """An open project, the reviewer who works on it, and the one way to change it.

    Verbs run on one thread; reads may come from any.
    """

    def __init__(self, store: Store, reviewer: Reviewer, device: Device, info: ProjectInfo) -> None:
        self.reviewer, self.device, self.info = reviewer, device, info
        self.layer = layer_of(reviewer)
        self.blindfold = Blindfold(store, reviewer.id, self.layer)
        self.store = blindfolded(store, self.blindfold)
        self.memory: dict[str, object] = {}
        """What verbs keep between calls, by the name of their module; never saved."""
        self._listeners: list[Callable[[Revision], None]] = []
        self.telling = threading.RLock()
        """Held while a revision is committed and told, so that it is told once and in its order."""
        self._lock = threading.Lock()
        self._reference: Reference | None = None
        opened(self)

    def commit(  # noqa: PLR0913 - most gestures need none of the last ones
        self,
        verb: str,
        changes: Sequence[Change],
        *,
        texts: Mapping[str, str] | None = None,
        files: Mapping[str, bytes] | None = None,
        of: str | None = None,
        machine: bool = False,
        step: Callable[[int, int], None] | None = None,
    ) -> Revision | None:
        """Write all changes of one gesture, or none; then tell the listeners.

        Args:
            verb: what was done, such as ``link``.
            changes: each with the record as the reviewer saw it before.
            texts: of new documents, by their digest.
            files: attached, by their digest.
            of: id of the revision that an undo or redo is about.
            machine: it was not the reviewer's doing.
            step: told how many steps of how many are done; what it raises takes all back.

        Returns:
            The revision, or None where nothing would change.

        Raises:
            StaleRevisionError: a record was changed meanwhile; nothing is written.
        """
        revision = self._made(verb, changes, None if machine else self.reviewer.id, of)
        return self._keep(revision, texts, files, step)

    def commit_at_length(
        self,
        verb: str,
        changes: Sequence[Change],
        step: Callable[[int, int], None] | None,
        *,
        of: str | None = None,
        machine: bool = False,
    ) -> Revision | None:
        """Commit many changes, which may take long.

        Args:
            verb: what was done.
            changes: all of them.
            step: told how many steps of how many are done; what it raises takes all back.
            of: id of the revision that an undo or redo is about.
            machine: it was not the reviewer's doing.
        """
        revision = self._made(verb, changes, None if machine else self.reviewer.id, of)
        return self._keep(revision, None, None, step)

    def resolve(self, change: Change, ends: Iterable[str]) -> Revision | None:
        """Commit the word that holds on a record with several last ones.

        Args:
            change: from a version that does not hold to the one that does.
            ends: ids of the revisions that said the last words, all of them.

        Raises:
            StaleRevisionError: there is another one meanwhile; nothing is written.
        """
        made = self._made(RESOLVE, [change], self.reviewer.id, None)
        return self._keep(replace(made, parents=tuple(ends)), None, None, None)

    def listen(self, listener: Callable[[Revision], None]) -> None:
        """Call it after every commit, in the thread that committed."""
        self._listeners.append(listener)

    def hear(self, revision: Revision) -> None:
        """Take note of a revision that was committed, here or elsewhere, and tell the listeners."""
        self._forget(revision)
        self.blindfold.forget(revision)
        for listener in self._listeners:
            listener(revision)

    def reference(self) -> Reference:
        """The project's entities, names and facts as they are now."""
        with self._lock:
            if self._reference is None:
                self._reference = Reference(
                    entities=tuple(self.store.records(Entity)),
                    names=tuple(self.store.records(Name)),
                    facts=tuple(self.store.records(Fact)),
                    title=self.info.title,
                )
            return self._reference

    def own(self, record: R) -> R | None:
        """The record in the reviewer's own layer, None if it is the machine's alone.

        Args:
            record: as the reviewer saw it.

        Raises:
            StaleRevisionError: what was seen is no longer so, in the own or the machine's layer.
        """
        own = self.store.record(type(record), record.id, self.layer)
        now = own
        if own is None:
            now = self.store.record(type(record), record.id, MACHINE_LAYER)
        if now != record:
            raise StaleRevisionError(
                "This was changed meanwhile. Look at it again and repeat what you did.",
                expected=record,
                actual=now,
            )
        return own

    def close(self) -> None:
        """Let go of the project file, and of what was read of it."""
        self.store.close()
        closed(self)

    def _made(
        self, verb: str, changes: Sequence[Change], reviewer: str | None, of: str | None
    ) -> Revision:
        wanted = [c for c in map(_as_stored, changes) if c.before != c.after]
        return Revision(
            id=new_id(),
            device=self.device.id,
            number=0,
            reviewer=reviewer,
            verb=verb,
            changes=tuple(wanted),
            time=datetime.now(UTC).isoformat(timespec="milliseconds"),
            of=of,
        )

    def _keep(
        self,
        revision: Revision,
        texts: Mapping[str, str] | None,
        files: Mapping[str, bytes] | None,
        step: Callable[[int, int], None] | None,
    ) -> Revision | None:
        if not revision.changes:
            return None
        failed = copy_before(self.store, revision)
        if failed is not None:
            self.memory[COPY_FAILED] = failed
        with self.telling:
            revision = self._write(revision, texts, files, step)
            self.hear(revision)
        return revision

    def _write(
        self,
        revision: Revision,
        texts: Mapping[str, str] | None,
        files: Mapping[str, bytes] | None,
        step: Callable[[int, int], None] | None,
    ) -> Revision:
        for attempt in range(_ATTEMPTS):
            placed = self._placed(revision)
            try:
                self.store.commit(placed, texts, files, step=step)
            except UnconfirmedProjectError:
                self.hear(placed)  # it is in the file, whatever becomes of that
                raise
            except StaleRevisionError:
                with self._lock:
                    self._reference = None
                # Another window may have saved between our look and our commit: only if the
                # records themselves are still as seen is it worth another attempt.
                if attempt == _ATTEMPTS - 1 or not self._unchanged(revision):
                    raise
            else:
                return placed
        raise AssertionError  # pragma: no cover

    def _placed(self, revision: Revision) -> Revision:
        number, previous = self.store.past.last_of(revision.device)
        heads = self.store.heads(c.key for c in revision.changes)
        return replace(
            revision,
            number=number + 1,
            previous=previous,
            parents=tuple(sorted(set(revision.parents or heads.values()))),
        )

    def _unchanged(self, revision: Revision) -> bool:
        # What resolves a branch need not start from what is shown: its parents are what it saw.
        return revision.verb == RESOLVE or all(
            self.store.record(type(c.record), c.record.id, c.layer) == c.before
            for c in revision.changes
        )

    def _forget(self, revision: Revision) -> None:
        if any(isinstance(c.record, _REFERENCE) for c in revision.changes):
            with self._lock:
                if self._reference is not None:
                    self._reference = reference_after(self._reference, revision.changes)


def create_project_session(path: Path, *, title: str, reviewer_name: str) -> Workbench:
    """Make a new project and open it.

    Raises:
        ProjectError: there is something already, or it cannot be written.
    """
    device = this_device()
    return _session(create_project(path, title, device=device), reviewer_name, device)


def open_session(
    path: Path, *, reviewer_name: str, read_only: bool = False, prove: bool = True
) -> Workbench:
    """Open a project.

    Args:
        path: of its file.
        reviewer_name: who works.
        read_only: never write.
        prove: look through the whole file first; otherwise the first write waits for that.

    Raises:
        ProjectError: one of its kinds, with a sentence that names the file.
    """
    store = open_project(path, read_only=read_only, prove=prove)
    bond = bond_of(store)
    if bond is None:
        return _session(store, reviewer_name, this_device())
    # Who works on a shared project is for its server to say, and each copy numbers for itself.
    return _session(store, bond.reviewer, device_of_copy(store))


def layer_of(reviewer: Reviewer) -> str:
    """Id of the layer that a reviewer's decisions are in."""
    return f"layer-{reviewer.id}"


def reviewer_named(store: Store, name: str) -> Reviewer:
    """The reviewer of that name, whose id follows from it: one person in every copy.

    Raises:
        UserError: the name is empty or holds an invisible character.
    """
    name = " ".join(name.split())
    if not name:
        raise UserError("Say who reviews: the name of the reviewer is empty.")
    if not name.translate(_JOINERS).isprintable():
        raise UserError("The name of the reviewer holds an invisible character. Type it again.")
    id_ = "r-" + hashlib.sha256(name.casefold().encode("utf-8", "replace")).hexdigest()[:16]
    return store.record(Reviewer, id_) or Reviewer(id_, name)


def _session(store: Store, who: str | Reviewer, device: Device) -> Workbench:
    try:
        if isinstance(who, Reviewer):
            reviewer = store.record(Reviewer, who.id) or who
        else:
            reviewer = reviewer_named(store, who)
        bench = Workbench(store, reviewer, device, _info(store))
        if not store.read_only:
            _join(bench)
    except BaseException:
        store.close()
        raise
    return bench


def _info(store: Store) -> ProjectInfo:
    found = store.records(ProjectInfo)
    if not found:
        raise DamagedProjectError(f"{store.path.name} does not say which project it is.")
    return found[0]


def _join(bench: Workbench) -> None:
    own = Layer(bench.layer, LayerKind.REVIEWER, bench.reviewer.id)
    wanted: list[Record] = [
        Layer(SHARED_LAYER, LayerKind.SHARED),
        Layer(MACHINE_LAYER, LayerKind.MACHINE),
        Layer(AGREED_LAYER, LayerKind.AGREED),
        bench.reviewer,
        bench.device,
        own,
    ]
    missing = [r for r in wanted if bench.store.record(type(r), r.id) is None]
    bench.commit(JOIN, [Change(SHARED_LAYER, None, record) for record in missing], machine=True)


def _as_stored(change: Change) -> Change:
    """The change with its record as the log gives it back: 1.0 where 1 stands for a fraction."""
    if change.after is None:
        return change
    return replace(change, after=decode(type(change.after), encode(change.after)))
