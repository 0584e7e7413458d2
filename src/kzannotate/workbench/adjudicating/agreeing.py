"""What settling changes in the agreed layer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.domain.adjudication import Matter
from kzannotate.domain.mention import Mention, Standing
from kzannotate.domain.project import AGREED_LAYER, MACHINE_LAYER
from kzannotate.domain.records import Record
from kzannotate.domain.relation import Relation
from kzannotate.domain.remark import Tag
from kzannotate.domain.verdict import Correction, Verdict
from kzannotate.workbench.adjudicating.matters import bearer
from kzannotate.workbench.changes_between import changes_between
from kzannotate.workbench.ruling import verdict_id
from kzannotate.workbench.standpoints import Ruled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.domain.revision import Change
    from kzannotate.workbench.adjudicating.dispute import Dispute
    from kzannotate.workbench.session import Workbench

Holds = Ruled | tuple[Record, ...]
"""A ruling, or the mentions or other records that hold."""


def agreed_changes(bench: Workbench, seen: Dispute, holds: Holds | None) -> list[Change]:
    """Changes of the agreed layer, so that it says this and no more.

    Args:
        bench: the open project.
        seen: what it is about.
        holds: a ruling, or the records that hold; None: nothing is agreed on.
    """
    things = holds if isinstance(holds, tuple) else None
    if seen.finding is not None:
        return _of_ruling(bench, seen, holds if isinstance(holds, Ruled) else None, things or ())
    if seen.matter is not None:
        before = list(_of_matter(bench, seen, seen.matter))
        return changes_between(AGREED_LAYER, before, things or ())
    held = None if things is None else tuple(m for m in things if isinstance(m, Mention))
    return _of_mentions(bench, seen, held)


def _of_matter(bench: Workbench, seen: Dispute, matter: Matter) -> Iterator[Record]:
    """What the agreed layer says of it now."""
    store, document = bench.store, seen.document
    if matter is Matter.RELATION:
        known = store.record(Relation, seen.id.removeprefix(f"{matter}-"), AGREED_LAYER)
        yield from filter(None, [known])
    elif matter is Matter.TAGS:
        tags = store.records(Tag, layer=AGREED_LAYER, document=document)
        yield from (t for t in tags if bearer(t) == (document, seen.span))
    else:
        corrections = store.records(Correction, layer=AGREED_LAYER, document=document)
        by_hand = (c for c in corrections if c.verdict is None)
        yield from (c for c in by_hand if c.span.overlaps(seen.span))


def _of_ruling(
    bench: Workbench, seen: Dispute, holds: Ruled | None, refused: Sequence[Record]
) -> list[Change]:
    finding = seen.finding
    if finding is None:
        return []
    id_ = verdict_id(finding)
    known = bench.store.record(Verdict, id_, AGREED_LAYER)
    before: list[Record] = [known] if known is not None else []
    before += [
        c
        for d in sorted(finding.documents)
        for c in bench.store.records(Correction, layer=AGREED_LAYER, document=d)
        if c.verdict == id_
    ]
    after: list[Record] = [*refused]
    if holds is not None:
        after = [holds.verdict, *holds.corrections]
    return changes_between(AGREED_LAYER, before, after)


def _of_mentions(
    bench: Workbench, seen: Dispute, holds: tuple[Mention, ...] | None
) -> list[Change]:
    store, document = bench.store, seen.document
    before = [
        m
        for m in store.records(Mention, layer=AGREED_LAYER, document=document)
        if m.span.overlaps(seen.span)
    ]
    if holds is None:
        return changes_between(AGREED_LAYER, before, ())
    taken = {m.id: replace(m, standing=Standing.ACCEPTED) for m in holds}
    machine = store.records(Mention, layer=MACHINE_LAYER, document=document)
    refused = [
        replace(m, standing=Standing.REJECTED)
        for m in machine
        if m.id not in taken and m.span.overlaps(seen.span)
    ]
    return changes_between(AGREED_LAYER, before, (*taken.values(), *refused))
