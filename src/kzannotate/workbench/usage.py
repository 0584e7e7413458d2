"""Where else an entity is spoken of: how often, and a few places to look at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzannotate.domain.document import Document
from kzannotate.domain.entity import Name
from kzannotate.domain.mention import Mention
from kzannotate.domain.span import Passage
from kzannotate.workbench import viewing
from kzannotate.workbench.likewise import documents_with

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kzannotate.workbench.session import Workbench

_ALL = 300
"""Articles up to which each is looked into; of more, those with a name or an own link."""
_MOST = 1000


@dataclass(frozen=True, slots=True)
class Usage:
    """How an entity is spoken of.

    Args:
        mentions: how many, in the articles that were looked into.
        documents: in how many of them.
        passages: the first few, one from each article as far as there are so many.
    """

    mentions: int
    documents: int
    passages: tuple[Passage, ...]


def usage_of(
    bench: Workbench,
    entity: str,
    *,
    here: str | None = None,
    limit: int = 3,
    cancelled: Callable[[], bool] | None = None,
) -> Usage:
    """Count the mentions of an entity, and show some of them.

    Args:
        bench: the open project.
        entity: its id.
        here: the article that is read, whose places are shown last.
        limit: as many passages.
        cancelled: asked before each article.
    """
    firsts: list[Passage] = []
    others: list[Passage] = []
    count = documents = 0
    for id_ in _documents(bench, entity, here):
        if cancelled and cancelled():
            break
        found = [m.passage for m in viewing.mentions_in(bench, id_) if m.entity == entity]
        count += len(found)
        documents += bool(found)
        # One from each article says more than three from one; what is read says least.
        firsts += found[: id_ != here]
        others += found[id_ != here : limit + 1]
    return Usage(count, documents, tuple([*firsts, *others][:limit]))


def _documents(bench: Workbench, entity: str, here: str | None) -> Iterator[str]:
    ids = [d.id for d in bench.store.records(Document)]
    if len(ids) > _ALL:
        names = [n.text for n in bench.store.records(Name) if n.entity == entity]
        own = bench.store.records(Mention, layer=bench.layer)
        holding = {here, *(m.document for m in own if m.entity == entity)}
        holding.update(*(documents_with(bench, name) for name in names))
        ids = [id_ for id_ in ids if id_ in holding]
    yield from ids[:_MOST]
