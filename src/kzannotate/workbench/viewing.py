"""What a reviewer sees: their own decisions over the machine's proposals."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzannotate.domain.claim import Claim
from kzannotate.domain.document import Article, Document, Source
from kzannotate.domain.finding import Finding
from kzannotate.domain.mention import Mention, Standing
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.domain.verdict import Correction, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.domain.span import Span
    from kzannotate.workbench.session import Workbench

CERTAIN = 0.995
"""Score from which a machine's mention needs nobody to accept it."""


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding with the reviewer's own ruling on it, None while it is open.

    Args:
        replacement: the words that the reviewer reads instead, where the ruling corrects.
    """

    finding: Finding
    verdict: Verdict | None
    replacement: str | None = None


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document with what there is to do in it.

    Args:
        source_name: who published it, None if unknown.
        loud: errors and warnings that touch it.
        open_loud: those of them that the reviewer has not ruled on.
    """

    document: Document
    source_name: str | None
    loud: int
    open_loud: int


def mentions_in(bench: Workbench, document_id: str) -> list[Mention]:
    """The mentions of a document as the reviewer sees them."""
    own = bench.store.records(Mention, layer=bench.layer, document=document_id)
    return seen(own, bench.store.records(Mention, layer=MACHINE_LAYER, document=document_id))


def seen(own: Sequence[Mention], machine: Sequence[Mention]) -> list[Mention]:
    """Own mentions before the machine's, rejected ones left out, in the order of the text.

    A proposal at exactly the span of an own mention is covered by it.
    """
    ids = {m.id for m in own}
    spans = {m.span for m in own if m.standing is not Standing.REJECTED}
    proposals = [m for m in machine if m.id not in ids and m.span not in spans]
    left = [m for m in (*own, *proposals) if m.standing is not Standing.REJECTED]
    return sorted(left, key=lambda m: (m.span.start, -m.span.end, m.id))


def rejected_in(bench: Workbench, document_id: str) -> frozenset[Span]:
    """Where the reviewer has said that there is no mention."""
    own = bench.store.records(Mention, layer=bench.layer, document=document_id)
    return frozenset(m.span for m in own if m.standing is Standing.REJECTED)


def is_proposal(mention: Mention) -> bool:
    """Whether a mention awaits a reviewer: the machine's, and not certain."""
    certain = mention.score >= CERTAIN and mention.entity is not None
    return mention.standing is Standing.PROPOSED and not certain


def claims_in(bench: Workbench, document_id: str) -> list[Claim]:
    """What a document states, in the order of its text."""
    claims = bench.store.records(Claim, layer=MACHINE_LAYER, document=document_id)
    return sorted(claims, key=lambda c: (c.span, c.id))


def findings(bench: Workbench, document_id: str | None = None) -> list[FindingRow]:
    """All findings, or those that touch one document, the loudest first."""
    present = {d.id for d in bench.store.records(Document)}
    verdicts = {v.finding: v for v in bench.store.records(Verdict, layer=bench.layer)}
    words = {c.verdict: c.replacement for c in bench.store.records(Correction, layer=bench.layer)}
    rows = [
        _row(f, verdicts.get(f.id), words)
        for f in bench.store.records(Finding, layer=MACHINE_LAYER, document=document_id)
        if f.documents <= present
    ]
    return sorted(rows, key=lambda row: _order(row.finding))


def finding(bench: Workbench, id_: str) -> Finding | None:
    """One finding as the rules see it now."""
    return bench.store.record(Finding, id_, MACHINE_LAYER)


def document_rows(bench: Workbench) -> list[DocumentRow]:
    """All documents in the order of import."""
    sources = {s.id: s.name for s in bench.store.records(Source)}
    loud: Counter[str] = Counter()
    open_loud: Counter[str] = Counter()
    for row in findings(bench):
        if row.finding.severity.loud and not row.finding.withdrawn:
            loud.update(row.finding.documents)
            if row.verdict is None:
                open_loud.update(row.finding.documents)
    return [
        DocumentRow(d, sources.get(d.source or ""), loud[d.id], open_loud[d.id])
        for d in bench.store.records(Document)
    ]


def articles(bench: Workbench) -> Iterator[Article]:
    """All documents with their texts, as detection reads them."""
    sources = {s.id: s.name for s in bench.store.records(Source)}
    for document in bench.store.records(Document):
        yield Article(document, bench.store.text(document.id), sources.get(document.source or ""))


def _row(finding: Finding, verdict: Verdict | None, words: dict[str | None, str]) -> FindingRow:
    return FindingRow(finding, verdict, words.get(verdict.id) if verdict else None)


_LOUDNESS = {"error": 0, "warning": 1, "note": 2, "agreement": 3}


def _order(finding: Finding) -> tuple[int, str, int, str]:
    passages = finding.sides[0].passages if finding.sides else ()
    document, start = (passages[0].document, passages[0].span.start) if passages else ("", 0)
    return _LOUDNESS[finding.severity.value], document, start, finding.id
