"""The corrections of articles as a reviewer sees them: kept ones, and what rules suggest."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kzannotate.domain.document import Document
from kzannotate.domain.finding import Finding, Reason
from kzannotate.domain.mention import Standing
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.domain.span import Passage
from kzannotate.domain.verdict import Correction, Ruling, Verdict
from kzannotate.text.joining import Care, cares, carried, joined, written_before
from kzannotate.workbench.ids import new_id
from kzannotate.workbench.ruling import correction_id, verdict_id
from kzannotate.workbench.wordings import wordings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from kzannotate.domain.span import Span
    from kzannotate.workbench.session import Workbench


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """One correction with all that is needed to decide on it.

    Args:
        id: of its record, also where none is kept yet.
        words: to read instead, as they are written there: لصندوق behind the ل of للصندوق.
        finding: that it mends; None for one made by hand, or where the finding is gone.
        note: why, in the words of the person who ruled or corrected.
        record: as the reviewer saw it; None for a suggestion nobody has decided on.
        cares: what a person must see to, since grammar settles it.
        crosses: ids of others in force that share letters with it; they cannot both be made.
        touches: ids of others that begin where it ends or end where it begins.
    """

    id: str
    passage: Passage
    words: str
    standing: Standing
    finding: Finding | None = None
    note: str = ""
    record: Correction | None = None
    cares: tuple[Care, ...] = ()
    crosses: tuple[str, ...] = ()
    touches: tuple[str, ...] = ()

    @property
    def rule(self) -> str | None:
        """The rule that found what it mends; None for one made by hand."""
        return self.finding.rule if self.finding is not None else None

    @property
    def reason(self) -> Reason | None:
        """The rule's reason, where a rule proposed it."""
        return self.finding.reason if self.finding is not None else None

    @property
    def likeness(self) -> tuple[str, str]:
        """What corrections of the same words have in common: the old words and the new."""
        from kzannotate.text.fold import fold_word

        return " ".join(fold_word(self.passage.text).split()), self.words


def corrections(
    bench: Workbench,
    document: str | None = None,
    *,
    cancelled: Callable[[], bool] | None = None,
) -> list[CorrectionRow]:
    """The corrections of an article, or of all in their order; refused ones included.

    Args:
        bench: the open project.
        document: id of the article, None: all.
        cancelled: asked before each article; what was read so far is returned.
    """
    found: list[CorrectionRow] = []
    by_document = _by_document(bench, document)
    ids = [document] if document is not None else [d.id for d in bench.store.records(Document)]
    for id_ in ids:
        if cancelled is not None and cancelled():
            break
        if rows := by_document.get(id_):
            found += _fitted(bench.store.text(id_), rows)
    return found


def elsewhere(
    bench: Workbench, row: CorrectionRow, *, cancelled: Callable[[], bool] | None = None
) -> list[CorrectionRow]:
    """Other places of the same words, past proclitics, that no correction is about."""
    from kzannotate.workbench.likewise import Pattern, documents_with

    pattern = Pattern(row.passage.text)
    found: list[CorrectionRow] = []
    for id_ in sorted(documents_with(bench, row.passage.text)):
        if cancelled is not None and cancelled():
            break
        text, known = bench.store.text(id_), [r.passage.span for r in corrections(bench, id_)]
        spans = [s for s in pattern.spans(text) if not any(s.overlaps(k) for k in known)]
        fresh = [
            CorrectionRow(
                new_id("correction"),
                Passage.at(id_, text, span),
                carried(span.of(text), row.words),
                Standing.PROPOSED,
                note=row.note,
            )
            for span in spans
        ]
        found += _fitted(text, fresh)
    return found


def crossing(rows: Sequence[CorrectionRow]) -> dict[str, tuple[str, ...]]:
    """Ids of the rows in force that share letters with each, by its id; those alone left out."""
    return _neighbours(rows, lambda one, other: one.overlaps(other))


def _by_document(bench: Workbench, document: str | None) -> dict[str, list[CorrectionRow]]:
    kept = bench.store.records(Correction, layer=bench.layer, document=document)
    findings = bench.store.records(Finding, layer=MACHINE_LAYER, document=document)
    by_id = {f.id: f for f in findings}
    if document is None:
        verdicts = {v.id: v for v in bench.store.records(Verdict, layer=bench.layer)}
    else:
        seen = (bench.store.record(Verdict, verdict_id(f), bench.layer) for f in findings)
        verdicts = {v.id: v for v in seen if v is not None}
    rows = [_row_of(c, by_id, verdicts) for c in kept]
    rows += _suggested(findings, verdicts, {c.id for c in kept})
    found: dict[str, list[CorrectionRow]] = {}
    for row in rows:
        found.setdefault(row.passage.document, []).append(row)
    return found


def _row_of(
    kept: Correction, findings: dict[str, Finding], verdicts: dict[str, Verdict]
) -> CorrectionRow:
    verdict = verdicts.get(kept.verdict or "")
    finding = findings.get((kept.verdict or "").removeprefix("verdict-"))
    note = kept.note or (verdict.reason if verdict is not None else "")
    words = kept.replacement
    return CorrectionRow(kept.id, kept.passage, words, kept.standing, finding, note, kept)


def _suggested(
    findings: Iterable[Finding], verdicts: dict[str, Verdict], kept: set[str]
) -> Iterator[CorrectionRow]:
    for finding in findings:
        verdict = verdicts.get(verdict_id(finding))
        dismissed = verdict is not None and verdict.ruling is Ruling.DISMISSED
        if finding.suggestion is None or finding.withdrawn or dismissed or not finding.sides:
            continue
        for number, passage in _mended(finding):
            id_ = correction_id(finding.id, number)
            if id_ not in kept and passage.text != finding.suggestion:
                note = verdict.reason if verdict is not None else ""
                yield CorrectionRow(
                    id_, passage, finding.suggestion, Standing.PROPOSED, finding, note
                )


def _mended(finding: Finding) -> list[tuple[int, Passage]]:
    """The passages that the suggestion stands for, with their numbers."""
    meant = (w for w in wordings(finding) if w.suggestion is not None)
    return sorted((place for w in meant for place in w.places), key=lambda place: place[0])


def _fitted(text: str, rows: Sequence[CorrectionRow]) -> list[CorrectionRow]:
    """Rows in the order of a text, with their words joined, and what stands in their way."""
    order = sorted(rows, key=lambda r: (r.passage.span, r.standing is not Standing.ACCEPTED, r.id))
    crosses = crossing(order)
    touches = _neighbours(order, lambda one, other: one.end == other.start)
    fitted = []
    for row in order:
        span = row.passage.span
        words = joined(written_before(text, span.start), row.words)
        fitted.append(
            replace(
                row,
                words=words,
                cares=cares(text, span, words),
                crosses=crosses.get(row.id, ()),
                touches=touches.get(row.id, ()),
            )
        )
    return fitted


def _neighbours(
    rows: Sequence[CorrectionRow], stands: Callable[[Span, Span], bool]
) -> dict[str, tuple[str, ...]]:
    """Ids of the rows that stand so to each, of those that are not refused."""
    live = [r for r in rows if r.standing is not Standing.REJECTED]
    live.sort(key=lambda r: (r.passage.document, r.passage.span))
    found: dict[str, list[str]] = {}
    for number, one in enumerate(live):
        for other in live[number + 1 :]:
            same = one.passage.document == other.passage.document
            if not same or other.passage.span.start > one.passage.span.end:
                break
            if stands(one.passage.span, other.passage.span) and not _are_one(one, other):
                found.setdefault(one.id, []).append(other.id)
                found.setdefault(other.id, []).append(one.id)
    return {id_: tuple(ids) for id_, ids in found.items()}


def _are_one(one: CorrectionRow, other: CorrectionRow) -> bool:
    """Whether two rules propose the very same."""
    return one.passage.span == other.passage.span and one.words == other.words
