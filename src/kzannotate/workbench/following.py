"""Two windows on one project: what the other one commits is heard here as if it were done here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.domain.revision import Change

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.domain.revision import Revision
    from kzannotate.workbench.session import Workbench

_MANY = 20
"""Revisions that are told one by one; more are told as one."""


class Follower:
    """Tells a workbench's listeners what others commit; to be asked now and then, by one thread.

    Args:
        bench: the open project.
    """

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._own: set[str] = set()
        self.foreign: set[str] = set()
        """Ids of what others committed."""
        bench.store.news.begin()
        bench.listen(self._note)

    def look(self) -> list[Revision]:
        """Hear what others have committed since the last look, and tell the listeners."""
        # Between a commit of our own and its telling it would pass for another's.
        if not self._bench.telling.acquire(blocking=False):
            return []
        try:
            news = self._bench.store.news.look()
            others = [revision for revision in news if revision.id not in self._own]
            self._own.difference_update(revision.id for revision in news)
            for revision in self._told(others):
                self.foreign.add(revision.id)
                self._bench.hear(revision)
        finally:
            self._bench.telling.release()
        return others

    def _told(self, others: list[Revision]) -> list[Revision]:
        """What is told of revisions of others: their records as they are now.

        What came from another copy may have lost against what is here, and is then a branch.
        """
        if len(others) > _MANY:
            changes = tuple(change for revision in others for change in revision.changes)
            others = [replace(others[-1], changes=changes)]
        return [replace(revision, changes=self._as_now(revision.changes)) for revision in others]

    def _as_now(self, changes: Sequence[Change]) -> tuple[Change, ...]:
        first = {change.key: change for change in reversed(changes)}
        told = []
        for key, change in first.items():
            now = self._bench.store.record(type(change.record), change.record.id, change.layer)
            before = change.before if now is not None else change.record
            told.append(Change(key[2], before, now))
        return tuple(told)

    def _note(self, revision: Revision) -> None:
        if revision.id not in self.foreign:
            self._own.add(revision.id)
