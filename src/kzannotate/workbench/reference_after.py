"""The reference as it is after a commit, without reading all of it again."""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from kzannotate.domain.entity import Entity, Fact, Name, Reference
from kzannotate.domain.project import SHARED_LAYER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.domain.revision import Change

Kept = TypeVar("Kept", Entity, Name, Fact)


def reference_after(reference: Reference, changes: Sequence[Change]) -> Reference:
    """What a reference is once changes are made; records that they leave alone stay the same."""
    return replace(
        reference,
        entities=_after(reference.entities, Entity, changes),
        names=_after(reference.names, Name, changes),
        facts=_after(reference.facts, Fact, changes),
    )


def _after(
    records: tuple[Kept, ...], kind: type[Kept], changes: Sequence[Change]
) -> tuple[Kept, ...]:
    touched = {
        c.record.id: c.after if isinstance(c.after, kind) else None
        for c in changes
        if isinstance(c.record, kind) and c.layer == SHARED_LAYER
    }
    if not touched:
        return records
    left = [record for record in records if record.id not in touched]
    left += [record for record in touched.values() if record is not None]
    # As the project's file lists them; most stand in their order already.
    return tuple(sorted(left, key=attrgetter("id")))
