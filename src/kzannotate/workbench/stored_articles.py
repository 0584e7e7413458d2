"""The articles of a project as a row that is read where somebody looks at it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from kzannotate.domain.document import Article, Document, Source
from kzannotate.errors import ProjectError

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.workbench.session import Workbench

_AT_HAND = 256
"""Articles that stay read, since findings that follow each other are about the same ones."""


class StoredArticles(Sequence[Article]):
    """All articles of a project, in order.

    Args:
        bench: the open project.
        step: told, at each that is read, how many were and how many there are.
    """

    def __init__(self, bench: Workbench, step: Callable[[int, int], None]) -> None:
        self._store, self._step = bench.store, step
        self._sources = {s.id: s.name for s in bench.store.records(Source)}
        self._at_hand: OrderedDict[str, Article] = OrderedDict()
        self._read = 0
        self.ids = list(bench.store.listing.ids())
        """Of their documents."""

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, number: int) -> Article: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Article]: ...
    def __getitem__(self, number: int | slice) -> Article | Sequence[Article]:
        if isinstance(number, slice):
            return [self._article(id_) for id_ in self.ids[number]]
        return self._article(self.ids[number])

    def _article(self, id_: str) -> Article:
        found = self._at_hand.get(id_)
        if found is None:
            self._step(min(self._read, len(self)), len(self))
            self._read += 1
            found = self._at_hand[id_] = self._fetched(id_)
            if len(self._at_hand) > _AT_HAND:
                self._at_hand.popitem(last=False)
        return found

    def _fetched(self, id_: str) -> Article:
        document = self._store.record(Document, id_)
        if document is None:
            raise ProjectError(f"There is no document {id_} in {self._store.path.name}.")
        source = self._sources.get(document.source or "")
        return Article(document, self._store.text(id_), source)
