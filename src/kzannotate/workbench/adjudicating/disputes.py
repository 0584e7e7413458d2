"""Where reviewers differ: read anew from their layers each time that one looks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.domain.adjudication import Adjudication
from kzannotate.domain.project import AGREED_LAYER
from kzannotate.domain.span import Span
from kzannotate.workbench.adjudicating.dispute import Dispute, Opinion, Status
from kzannotate.workbench.adjudicating.matters import of_matters
from kzannotate.workbench.standpoints import Standpoints, stretches, within

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kzannotate.domain.document import Document
    from kzannotate.domain.finding import Finding
    from kzannotate.workbench.session import Workbench


def disputes(bench: Workbench, cancelled: Callable[[], bool] | None = None) -> list[Dispute]:
    """All on which reviewers differ, and what was settled; open ones first, then as one reads."""
    found = [d for d in spoken_of(bench, cancelled) if d.differs or d.slight or d.adjudication]
    order = {Status.OPEN: 0, Status.CHANGED: 0, Status.SETTLED: 1}
    return sorted(found, key=lambda d: (order[d.status], d.slight))


def dispute(bench: Workbench, id_: str, document: str | None = None) -> Dispute | None:
    """One of them as it is now.

    Args:
        bench: the open project.
        id_: of the dispute.
        document: that it is in, where that is known: no other is looked at.
    """
    return next((d for d in spoken_of(bench, document=document) if d.id == id_), None)


def spoken_of(
    bench: Workbench,
    cancelled: Callable[[], bool] | None = None,
    *,
    document: str | None = None,
) -> Iterator[Dispute]:
    """Everything on which at least two reviewers have spoken, whether they agree or not.

    Args:
        bench: the open project.
        cancelled: whether it is no longer wanted.
        document: an article whose words alone are looked at; findings all are.
    """
    points = Standpoints(bench)
    settled = bench.store.records(Adjudication, layer=AGREED_LAYER)
    about = {a.finding: a for a in settled if a.finding}
    yield from _of_findings(points, about)
    for each in points.documents():
        if cancelled is not None and cancelled():
            return
        if document in (None, each.id):
            here = [a for a in settled if a.document == each.id and a.matter is None]
            yield from _of_words(points, each, [a for a in here if a.span is not None])
    yield from of_matters(points, [a for a in settled if a.matter is not None], document)


def _of_findings(points: Standpoints, about: dict[str, Adjudication]) -> Iterator[Dispute]:
    for id_, finding in sorted(points.findings.items(), key=lambda f: _place(f[1])):
        ruled, refused = points.rulings[id_], points.refused.get(id_, {})
        heard = [
            Opinion(p, ruled.get(p.id), things=refused.get(p.id, ()))
            for p in points.people
            if p.id in ruled or p.id in refused or points.has_finished(p.id, finding.documents)
        ]
        if len(heard) > 1 or id_ in about:
            document, span = _first(finding)
            made = Dispute(f"adjudication-{id_}", document, span, tuple(heard), finding)
            reasons = {r.verdict.reason for r in ruled.values()}
            slight = not made.differs and len(reasons) > 1
            yield replace(made, adjudication=about.get(id_), slight=slight)


def _of_words(
    points: Standpoints, document: Document, settled: Sequence[Adjudication]
) -> Iterator[Dispute]:
    readers = points.readers(document.id)
    held = {p.id: points.held(document.id, p) for p in readers}
    touched = {p.id: points.touched(document.id, p) for p in readers}
    spans = [m.span for by in (held, touched) for mentions in by.values() for m in mentions]
    spans += [a.span for a in settled if a.span is not None]
    for stretch in stretches(spans):
        heard = [
            Opinion(p, mentions=tuple(within(held[p.id], stretch)))
            for p in readers
            if points.has_finished(p.id, (document.id,)) or within(touched[p.id], stretch)
        ]
        decided = any(within(touched[o.person.id], stretch) for o in heard)
        ours = next((a for a in settled if a.span and a.span.overlaps(stretch)), None)
        if ours is not None or (decided and len(heard) > 1):
            id_ = ours.id if ours else f"adjudication-{document.id}@{stretch.start}"
            yield Dispute(id_, document.id, stretch, tuple(heard), adjudication=ours)


def _first(finding: Finding) -> tuple[str, Span]:
    passages = [p for side in finding.sides for p in side.passages]
    return (passages[0].document, passages[0].span) if passages else ("", Span(0, 0))


def _place(finding: Finding) -> tuple[str, Span, str]:
    return *_first(finding), finding.id
