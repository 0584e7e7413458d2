"""Revisions for tests: made by hand, or by chance on several devices."""

from __future__ import annotations

import itertools
import random
from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.domain.document import Document, digest
from kzannotate.domain.entity import Entity
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change, Revision

if TYPE_CHECKING:
    from kzannotate.domain.records import Record
    from kzannotate.storage.store import SqliteStore

_numbers = itertools.count(1)


def gesture(
    store: SqliteStore,
    before: Record | None,
    after: Record | None,
    *,
    verb: str = "change",
    layer: str = SHARED_LAYER,
) -> Revision:
    """A revision of one record on top of what the store has."""
    change = Change(layer, before, after)
    heads = store.heads([change.key])
    last = store.latest("d1")
    return Revision(
        id=f"r{next(_numbers)}",
        device="d1",
        number=last.number + 1 if last else 1,
        reviewer="aigul",
        verb=verb,
        changes=(change,),
        parents=tuple(heads.values()),
        previous=last.digest() if last else "",
    )


def document(id_: str, text: str) -> tuple[Document, dict[str, str]]:
    """A document with its text by digest, as ``commit`` takes them."""
    return Document(id_, id_, digest(text), len(text), "ar"), {digest(text): text}


def random_history(seed: int, *, devices: int = 3, gestures: int = 14) -> list[Revision]:
    """What several devices do while they only now and then hear of one another.

    Every device keeps what it saw last of three entities; a revision changes one or two.
    """
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    seen: list[dict[str, tuple[str, Entity | None]]] = [{} for _ in range(devices)]
    history: list[Revision] = []
    for number in range(gestures):
        device = chance.randrange(devices)
        if chance.random() < 0.3:
            seen[device] = dict(chance.choice(seen))
        ids = chance.sample(["a", "b", "c"], chance.choice([1, 1, 2]))
        revision = _random_revision(chance, number, device, seen[device], ids)
        history.append(revision)
        seen[device].update(
            {c.record.id: (revision.id, _entity(c.after)) for c in revision.changes}
        )
    return history


def _random_revision(
    chance: random.Random,
    number: int,
    device: int,
    seen: dict[str, tuple[str, Entity | None]],
    ids: list[str],
) -> Revision:
    changes, parents = [], set()
    for id_ in ids:
        head, before = seen.get(id_, (None, None))
        parents |= {head} if head else set()
        after = Entity(id_, "organisation", note=str(chance.randrange(3)))
        gone = before is not None and chance.random() < 0.2
        changes.append(Change(SHARED_LAYER, before, None if gone else after))
    return Revision(
        f"r{number}", f"d{device}", number, None, "x", tuple(changes), tuple(sorted(parents))
    )


def _entity(record: Record | None) -> Entity | None:
    assert record is None or isinstance(record, Entity)
    return record


def renamed(entity: Entity, note: str) -> Entity:
    return replace(entity, note=note)
