"""What a reviewer sees: their own decisions over the machine's proposals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from kzannotate.domain.claim import Claim
from kzannotate.domain.document import Article, Document, Source
from kzannotate.domain.finding import Finding
from kzannotate.domain.mention import Mention, Standing
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.domain.verdict import Correction, Verdict
from kzannotate.workbench.ruling import verdict_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kzannotate.domain.revision import Revision
    from kzannotate.domain.span import Passage, Span
    from kzannotate.workbench.session import Workbench

Corrected: TypeAlias = "dict[str | None, tuple[Correction, ...]]"
"""Corrections by the ids of the verdicts that they belong to."""
CERTAIN = 0.995
"""Score from which a machine's mention needs nobody to accept it."""


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding with the reviewer's own ruling on it, None while it is open.

    Args:
        corrections: what the reviewer reads instead, where the ruling corrects.
    """

    finding: Finding
    verdict: Verdict | None
    corrections: tuple[Correction, ...] = ()

    @property
    def replacements(self) -> tuple[str, ...]:
        """All words that the reviewer reads instead."""
        return tuple(dict.fromkeys(c.replacement for c in self.corrections if c.replacement))

    def instead_of(self, passage: Passage) -> str | None:
        """What the reviewer reads instead of a passage; None: it stands as it is."""
        at = (passage.document, passage.span)
        return next((c.replacement for c in self.corrections if (c.document, c.span) == at), None)


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
    present, rulings = _Present(bench), _Rulings(bench)
    if document_id is None:
        rulings.read_all()
    rows = [
        rulings.row(f)
        for f in bench.store.records(Finding, layer=MACHINE_LAYER, document=document_id)
        if all(map(present.holds, f.documents))
    ]
    return loudest_first(rows)


def loudest_first(rows: Iterable[FindingRow]) -> list[FindingRow]:
    """Findings in the order in which they are told."""
    return sorted(rows, key=lambda row: _order(row.finding))


def finding_row(bench: Workbench, id_: str) -> FindingRow | None:
    """One finding with the ruling on it as it is now; None where there is no such."""
    found = finding(bench, id_)
    if found is None or not all(map(_Present(bench).holds, found.documents)):
        return None
    return ruled(bench, found)


def other_findings(revision: Revision) -> bool:
    """Whether a revision may change which findings there are, not only the rulings on them."""
    changed = any(isinstance(c.record, Finding) for c in revision.changes)
    return changed or other_documents(revision)


def documents_of_findings(revision: Revision) -> set[str]:
    """Documents that the findings touch which came, went or changed."""
    ends = (end for change in revision.changes for end in (change.before, change.after))
    return {document for end in ends if isinstance(end, Finding) for document in end.documents}


def other_documents(revision: Revision) -> bool:
    """Whether a revision brought or took away documents."""
    return any(
        isinstance(c.record, Document) and None in (c.before, c.after) for c in revision.changes
    )


def ruled_in(bench: Workbench, revision: Revision) -> set[str]:
    """Ids of the findings that a revision ruled on, or took a ruling from, for this reviewer."""
    records = [c.record for c in revision.changes if c.layer == bench.layer]
    found = {r.finding for r in records if isinstance(r, Verdict)}
    verdicts = (r.verdict for r in records if isinstance(r, Correction) and r.verdict)
    return found | {_finding_of(verdict) for verdict in verdicts}


def documents_ruled_in(bench: Workbench, revision: Revision) -> set[str]:
    """Documents of what a revision ruled on, or took a ruling from, for this reviewer."""
    records = [c.record for c in revision.changes if c.layer == bench.layer]
    corrected = {r.document for r in records if isinstance(r, Correction)}
    mended = {_finding_of(r.verdict) for r in records if isinstance(r, Correction) and r.verdict}
    rest = {r.finding for r in records if isinstance(r, Verdict)} - mended
    found = (finding(bench, id_) for id_ in rest)
    return corrected.union(*(f.documents for f in found if f is not None))


def ruled(bench: Workbench, finding: Finding) -> FindingRow:
    """A finding with the ruling on it as it is now."""
    return _Rulings(bench).row(finding)


def _finding_of(verdict: str) -> str:
    """Id of the finding that a verdict of this id is about."""
    return verdict.removeprefix("verdict-")


class _Rulings:
    """The reviewer's rulings; asked finding by finding, unless all are wanted."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._verdicts: dict[str, Verdict] | None = None
        self._words: dict[str | None, Corrected] = {}

    def read_all(self) -> None:
        """Read them at one go."""
        store, layer = self._bench.store, self._bench.layer
        self._verdicts = {v.finding: v for v in store.records(Verdict, layer=layer)}
        self._words = {None: by_verdict(store.records(Correction, layer=layer))}

    def row(self, finding: Finding) -> FindingRow:
        """A finding with the ruling on it."""
        if self._verdicts is not None:
            verdict = self._verdicts.get(finding.id)
            return _row(finding, verdict, self._words[None])
        verdict = self._bench.store.record(Verdict, verdict_id(finding), self._bench.layer)
        words: Corrected = {}
        if verdict is not None:
            for document in sorted(finding.documents):
                for id_, found in self._in(document).items():
                    words[id_] = (*words.get(id_, ()), *found)
        return _row(finding, verdict, words)

    def _in(self, document: str) -> Corrected:
        if document not in self._words:
            store, layer = self._bench.store, self._bench.layer
            found = store.records(Correction, layer=layer, document=document)
            self._words[document] = by_verdict(found)
        return self._words[document]


class _Present:
    """Which documents there are; asked one by one, since findings are about few of them."""

    def __init__(self, bench: Workbench) -> None:
        self._store = bench.store
        self._known: dict[str, bool] = {}

    def holds(self, document: str) -> bool:
        if document not in self._known:
            self._known[document] = self._store.listing.place(document) is not None
        return self._known[document]


def finding(bench: Workbench, id_: str) -> Finding | None:
    """One finding as the rules see it now."""
    return bench.store.record(Finding, id_, MACHINE_LAYER)


def document_row(
    bench: Workbench, document_id: str, tally: tuple[int, int] = (0, 0)
) -> DocumentRow | None:
    """One document as the list shows it, with its tally; None where there is no such."""
    document = bench.store.record(Document, document_id)
    if document is None:
        return None
    source = bench.store.record(Source, document.source) if document.source else None
    return DocumentRow(document, source.name if source else None, *tally)


def tally(rows: Iterable[FindingRow]) -> tuple[int, int]:
    """How many rows are loud and still hold, and how many of these are not ruled on."""
    loud = [r for r in rows if r.finding.severity.loud and not r.finding.withdrawn]
    return len(loud), sum(row.verdict is None for row in loud)


def articles(bench: Workbench) -> Iterator[Article]:
    """All documents with their texts, as detection reads them."""
    sources = {s.id: s.name for s in bench.store.records(Source)}
    for document in bench.store.records(Document):
        yield Article(document, bench.store.text(document.id), sources.get(document.source or ""))


def by_verdict(corrections: Iterable[Correction]) -> Corrected:
    """Corrections by the ids of the verdicts that they belong to."""
    found: Corrected = {}
    for each in corrections:
        found[each.verdict] = (*found.get(each.verdict, ()), each)
    return found


def _row(finding: Finding, verdict: Verdict | None, words: Corrected) -> FindingRow:
    return FindingRow(finding, verdict, words.get(verdict.id, ()) if verdict else ())


_LOUDNESS = {"error": 0, "warning": 1, "note": 2, "agreement": 3}


def _order(finding: Finding) -> tuple[int, str, int, str]:
    passages = finding.sides[0].passages if finding.sides else ()
    document, start = (passages[0].document, passages[0].span.start) if passages else ("", 0)
    return _LOUDNESS[finding.severity.value], document, start, finding.id
