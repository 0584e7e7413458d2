"""All that a project holds about one entity: who speaks of it where, and what they state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kzannotate.domain.claim import Claim
from kzannotate.domain.document import Document
from kzannotate.domain.mention import Mention
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.workbench.remarks import Thread, threads_about
from kzannotate.workbench.viewing import seen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kzannotate.workbench.session import Workbench


@dataclass(frozen=True, slots=True)
class Dossier:
    """What articles and people say of an entity.

    Args:
        entity: its id.
        mentions: as the reviewer sees them, by article, the oldest first.
        claims: what articles state of it, the earliest time first; those that name no time count
            for the day of their article.
        threads: comments on it.
        documents: those that mentions and claims stand in, by their ids.
    """

    entity: str
    mentions: tuple[Mention, ...] = ()
    claims: tuple[Claim, ...] = ()
    threads: tuple[Thread, ...] = ()
    documents: Mapping[str, Document] = field(default_factory=dict)


def dossier_of(
    bench: Workbench, entity: str, *, cancelled: Callable[[], bool] | None = None
) -> Dossier:
    """Gather it.

    Args:
        bench: the open project.
        entity: its id.
        cancelled: asked before each article; what was found so far is given then.
    """
    mentions = mentions_of(bench, entity, cancelled=cancelled)
    claims = bench.store.records(Claim, layer=MACHINE_LAYER, entity=entity)
    ids = {m.document for m in mentions} | {c.document for c in claims}
    documents = _documents(bench, ids)
    mentions = [m for m in mentions if m.document in documents]
    mentions.sort(key=lambda m: (_day_of(documents[m.document]), m.document))
    claims = [c for c in claims if c.document in documents]
    claims.sort(key=lambda c: (c.when or _day_of(documents[c.document]), c.document, c.span))
    threads = threads_about(bench, "entity", entity)
    return Dossier(entity, tuple(mentions), tuple(claims), threads, documents)


def mentions_of(
    bench: Workbench, entity: str, *, cancelled: Callable[[], bool] | None = None
) -> list[Mention]:
    """All mentions of an entity as the reviewer sees them, article by article."""
    own = bench.store.records(Mention, layer=bench.layer, entity=entity)
    machine = _by_document(bench.store.records(Mention, layer=MACHINE_LAYER, entity=entity))
    documents = dict.fromkeys([*(m.document for m in own), *machine])
    found: list[Mention] = []
    for document in documents:
        if cancelled and cancelled():
            break
        decided = bench.store.records(Mention, layer=bench.layer, document=document)
        shown = seen(decided, machine.get(document, ()))
        found += [m for m in shown if m.entity == entity]
    return found


def _by_document(mentions: Iterable[Mention]) -> dict[str, list[Mention]]:
    found: dict[str, list[Mention]] = {}
    for mention in mentions:
        found.setdefault(mention.document, []).append(mention)
    return found


def _documents(bench: Workbench, ids: set[str]) -> dict[str, Document]:
    found = (bench.store.record(Document, id_) for id_ in sorted(ids))
    return {d.id: d for d in found if d is not None}


def _day_of(document: Document) -> str:
    return document.as_of or document.published or ""
