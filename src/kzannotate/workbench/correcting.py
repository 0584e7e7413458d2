"""Correcting: words to read instead, proposed, accepted or refused; the article stays as it is.

A correction comes from a ruling, from a rule's suggestion, or from a person's hand. What a rule
suggests is no record before somebody decides on it. Each verb is one gesture and one revision,
however many corrections it is about.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kzannotate.domain.mention import Standing
from kzannotate.domain.revision import Change, Revision
from kzannotate.domain.span import Quote
from kzannotate.domain.verdict import Correction, Ruling, Verdict
from kzannotate.errors import StaleRevisionError, UserError
from kzannotate.workbench.corrections import CorrectionRow
from kzannotate.workbench.ids import new_id
from kzannotate.workbench.ruling import verdict_id
from kzannotate.workbench.viewing import finding as finding_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.domain.span import Span
    from kzannotate.workbench.session import Workbench

_LONGEST = 2000
"""Code points of words to read instead."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What came of a decision on several corrections.

    Args:
        left: ids of those that are left as they were, since they cross one that is accepted.
    """

    revision: Revision | None
    left: tuple[str, ...] = ()


def accept(bench: Workbench, rows: Sequence[CorrectionRow]) -> Decided:
    """Take corrections into the corrected article; a suggestion's finding counts as corrected.

    Of those that share letters the first is accepted, and so is what was accepted before.

    Raises:
        StaleRevisionError: one of them was changed meanwhile; nothing is written.
    """
    taken, left = _without_crossing(bench, rows)
    changes = [c for row in taken for c in _decided(bench, row, Standing.ACCEPTED)]
    changes += _verdicts(bench, taken)
    return Decided(bench.commit("accept correction", changes), tuple(left))


def refuse(bench: Workbench, rows: Sequence[CorrectionRow]) -> Decided:
    """Keep corrections out of the corrected article.

    Raises:
        StaleRevisionError: one of them was changed meanwhile; nothing is written.
    """
    changes = [c for row in rows for c in _decided(bench, row, Standing.REJECTED)]
    return Decided(bench.commit("refuse correction", changes))


def propose_again(bench: Workbench, rows: Sequence[CorrectionRow]) -> Decided:
    """Take a decision on corrections back."""
    decided = [row for row in rows if row.record is not None]
    changes = [c for row in decided for c in _decided(bench, row, Standing.PROPOSED)]
    return Decided(bench.commit("reopen correction", changes))


def correct(bench: Workbench, document: str, span: Span, words: str, note: str = "") -> Correction:
    """Correct any words by hand; what a person writes is accepted at once.

    Raises:
        UserError: no words are selected, nothing would change, or another correction that is
            accepted shares letters with them.
    """
    text = bench.store.text(document)
    if not 0 <= span.start < span.end <= len(text):
        raise UserError("Select at least one letter of the article first.")
    made = Correction(
        new_id("correction"),
        document,
        span,
        Quote.at(text, span),
        checked_words(words, span.of(text)),
        standing=Standing.ACCEPTED,
        note=note.strip(),
    )
    _refuse_crossing(bench, made)
    bench.commit("correct", [Change(bench.layer, None, made)])
    return made


def reword(bench: Workbench, row: CorrectionRow, words: str, note: str | None = None) -> None:
    """Write other words to read instead, or another reason.

    Raises:
        UserError: nothing would change.
        StaleRevisionError: it was changed meanwhile.
    """
    before = _known(bench, row)
    words = checked_words(words, row.passage.text)
    after = replace(
        _record(row), replacement=words, note=row.note if note is None else note.strip()
    )
    bench.commit("change correction", [Change(bench.layer, before, after)])


def take_back(bench: Workbench, rows: Sequence[CorrectionRow]) -> None:
    """Delete corrections made by hand; what came from a finding can be refused alone."""
    own = [row for row in rows if row.record is not None and row.record.verdict is None]
    changes = [Change(bench.layer, _known(bench, row), None) for row in own]
    bench.commit("remove correction", changes)


def correct_elsewhere(bench: Workbench, rows: Sequence[CorrectionRow]) -> Decided:
    """Correct by hand the places of the same words that ``corrections.elsewhere`` found."""
    taken, left = _without_crossing(bench, rows)
    changes = [
        Change(bench.layer, None, replace(_record(row), standing=Standing.ACCEPTED, verdict=None))
        for row in taken
    ]
    return Decided(bench.commit("correct", changes), tuple(left))


def _without_crossing(
    bench: Workbench, rows: Sequence[CorrectionRow]
) -> tuple[list[CorrectionRow], list[str]]:
    held: dict[str, _Held] = {}
    taken: list[CorrectionRow] = []
    left: list[CorrectionRow] = []
    for row in rows:
        document = row.passage.document
        if document not in held:
            held[document] = _Held(bench, document)
        (taken if held[document].takes(row) else left).append(row)
    return taken, [row.id for row in left]


class _Held:
    """The spans of an article that are corrected, in order; none shares letters with another."""

    def __init__(self, bench: Workbench, document: str) -> None:
        kept = bench.store.records(Correction, layer=bench.layer, document=document)
        accepted = [c for c in kept if c.standing is Standing.ACCEPTED]
        self._spans = sorted({c.span for c in accepted})
        self._words = {c.span: c.replacement for c in accepted}

    def takes(self, row: CorrectionRow) -> bool:
        """Add a row where there is room, or where the very same is there."""
        span = row.passage.span
        if self._words.get(span) in (row.words, _record(row).replacement):
            return True
        place = bisect_left(self._spans, span)
        near = self._spans[max(0, place - 1) : place + 1]
        if any(span.overlaps(other) for other in near):
            return False
        self._spans.insert(place, span)
        self._words[span] = row.words
        return True


def _refuse_crossing(bench: Workbench, made: Correction) -> None:
    row = CorrectionRow(made.id, made.passage, made.replacement, made.standing, record=made)
    if not _Held(bench, made.document).takes(row):
        raise UserError(
            "Another correction stands in these words already. Refuse or change that one first."
        )


def _decided(bench: Workbench, row: CorrectionRow, standing: Standing) -> Iterator[Change]:
    before = _known(bench, row)
    after = replace(_record(row), standing=standing)
    if before != after:
        yield Change(bench.layer, before, after)


def _verdicts(bench: Workbench, rows: Sequence[CorrectionRow]) -> list[Change]:
    """Rulings that count the findings of accepted suggestions as corrected."""
    changes: dict[str, Change] = {}
    for finding in (row.finding for row in rows if row.finding is not None):
        known = bench.store.record(Verdict, verdict_id(finding), bench.layer)
        if known is None:
            made = Verdict(verdict_id(finding), finding.id, Ruling.CORRECTED)
        else:
            made = replace(known, ruling=Ruling.CORRECTED)
        if made != known:
            changes[made.id] = Change(bench.layer, known, made)
    return [*changes.values()]


def _record(row: CorrectionRow) -> Correction:
    """The row as a record: as it is kept, or as it would be."""
    if row.record is not None:
        return row.record
    passage = row.passage
    verdict = verdict_id(row.finding) if row.finding is not None else None
    note = row.note if row.finding is None else ""
    return Correction(
        row.id, passage.document, passage.span, passage.quote, row.words, verdict, note=note
    )


def _known(bench: Workbench, row: CorrectionRow) -> Correction | None:
    """The record as it was seen.

    Raises:
        StaleRevisionError: it is another by now, or its finding is.
    """
    now = bench.store.record(Correction, row.id, bench.layer)
    finding = row.finding
    gone = finding is not None and finding_of(bench, finding.id) != finding
    if now != row.record or gone:
        raise StaleRevisionError(
            "This was changed meanwhile. Look at it again and repeat what you did.",
            expected=row.record,
            actual=now,
        )
    return now


def checked_words(words: str, old: str) -> str:
    """Words to read instead that can be kept.

    Raises:
        UserError: they are the old ones, too long, or hold a character that cannot be kept.
    """
    if words == old:
        raise UserError("These are the words that stand there already. Write others.")
    if len(words) > _LONGEST:
        raise UserError("These words are too long for a correction. Correct a shorter passage.")
    if any((ord(c) < 0x20 and c not in "\n\t") or 0xD800 <= ord(c) <= 0xDFFF for c in words):
        raise UserError("The correction holds a character that cannot be kept. Type it again.")
    return words
