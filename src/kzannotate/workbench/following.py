"""Two windows on one project: what the other one commits is heard here as if it were done here."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzannotate.domain.revision import Revision
    from kzannotate.workbench.session import Workbench


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
            for revision in others:
                self.foreign.add(revision.id)
                self._bench.hear(revision)
        finally:
            self._bench.telling.release()
        return others

    def _note(self, revision: Revision) -> None:
        if revision.id not in self.foreign:
            self._own.add(revision.id)
