"""What a format cannot hold of a data set, counted before a file is written."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.domain.loss import Loss, Tally
from kzannotate.domain.span import Span
from kzannotate.formats.datasets.model import MarkKind
from kzannotate.text.offset_units import OffsetMap, OffsetUnit
from kzannotate.text.sentences import sentences
from kzannotate.text.words import word_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from kzannotate.formats.datasets.format import Holds
    from kzannotate.formats.datasets.model import DataDocument, DataSet, Mark

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def losses(
    data: DataSet,
    holds: Holds,
    unit: OffsetUnit,
    *,
    step: Callable[[], None] | None = None,
) -> tuple[Loss, ...]:
    """All that a format does not hold, each sort with its count and an example.

    Args:
        data: what is to be written.
        holds: what the format has room for.
        unit: of the format's offsets.
        step: called after each document; may raise to stop.
    """
    count = LossCount(data, holds, unit)
    for _ in count.watched().documents():
        if step is not None:
            step()
    return count.losses()


class LossCount:
    """Counts what a format does not hold, while the documents pass by.

    Args:
        data: what is to be written.
        holds: what the format has room for.
        unit: of the format's offsets.
    """

    def __init__(self, data: DataSet, holds: Holds, unit: OffsetUnit) -> None:
        self._data, self._holds, self._unit = data, holds, unit
        self._tally, self._passes = Tally(), 0

    def watched(self) -> DataSet:
        """The same data set, whose documents are counted when they are first passed through."""
        return replace(self._data, documents=self._documents)

    def losses(self) -> tuple[Loss, ...]:
        """All that was counted, and the ties between documents."""
        if not self._holds.cross_document:
            for tie in self._data.cross_ties():
                self._tally.add("relations between two articles are left out", tie.kind)
        return self._tally.losses()

    def _documents(self) -> Iterator[DataDocument]:
        self._passes += 1
        is_first = self._passes == 1
        for document in self._data.documents():
            if is_first:
                _count_document(document, self._holds, self._unit, self._tally)
            yield document


def is_whole(text: str, span: Span) -> bool:
    """Whether a span begins and ends where words do."""
    first, last = word_at(text, span.start), word_at(text, max(span.start, span.end - 1))
    cuts_first = first is not None and first.start < span.start < first.end
    return not cuts_first and not (last is not None and last.start < span.end < last.end)


def _count_document(document: DataDocument, holds: Holds, unit: OffsetUnit, tally: Tally) -> None:
    _count_facts(document, holds, tally)
    if holds.only_mentions:
        document = _only_mentions(document, tally)
    _count_overlaps(document, holds, tally)
    places = OffsetMap(document.text, unit)
    ends = [] if holds.sentences else [s.end for s in sentences(document.text)]
    for mark in document.marks:
        cover = mark.cover
        if ends and bisect_right(ends, cover.start) < bisect_left(ends, cover.end):
            tally.add("marks over the end of a sentence become one in each", mark.quote.exact)
        _count_mark(mark, document.text, holds, tally)
        if not all(map(places.holds, mark.spans)):
            tally.add(f"marks begin or end between two {unit.value}", mark.quote.exact)
    if not holds.ties:
        for tie in document.ties:
            tally.add("relations between marks are left out", tie.kind)


def _only_mentions(document: DataDocument, tally: Tally) -> DataDocument:
    mentions = []
    for mark in document.marks:
        if mark.kind is MarkKind.MENTION:
            mentions.append(mark)
        else:
            tally.add(f"marks of the kind {mark.kind.value} are left out", mark.quote.exact)
    return replace(document, marks=tuple(mentions))


def _count_facts(document: DataDocument, holds: Holds, tally: Tally) -> None:
    about = document.document
    if not holds.document_facts and (about.source or about.published):
        tally.add("source, dates and language of articles are left out", about.title)
    if not holds.document_notes:
        for words in (*document.notes, *document.tags):
            tally.add("notes and tags on whole articles are left out", words)
    if not holds.unmarked and not document.marks:
        tally.add("articles without marks are left out", about.title)
    if not holds.controls and (found := _CONTROL.search(document.text)):
        tally.add("control characters become spaces", f"U+{ord(found.group()):04X}")


def _count_mark(mark: Mark, text: str, holds: Holds, tally: Tally) -> None:
    words = mark.quote.exact
    lost = (
        (holds.fragments or len(mark.spans) == 1, "discontinuous words become one stretch"),
        (holds.empty or any(map(len, mark.spans)), "marks of no letters are left out"),
        (
            holds.outer_blanks or words == words.strip(),
            "blanks at the ends of marks are left out, and marks of nothing else",
        ),
        (holds.entities or mark.entity is None, "links to entities are left out"),
        (holds.properties or not mark.properties, "what else is known of marks is left out"),
        (holds.notes or not mark.note, "notes on marks are left out"),
        (holds.makers or mark.maker is None, "who made a mark, and when, is left out"),
    )
    for held, sentence in lost:
        if not held:
            tally.add(sentence, words)
    if not holds.half_words and not all(is_whole(text, span) for span in mark.spans):
        tally.add("marks inside of words grow to whole words", words)


def _count_overlaps(document: DataDocument, holds: Holds, tally: Tally) -> None:
    if holds.nested and holds.crossing and holds.same_span:
        return
    for mark, how in overlapping(document.marks):
        if how == "same" and not holds.same_span:
            tally.add("marks on the same words as another are left out", mark.quote.exact)
        elif how == "nested" and not holds.nested:
            tally.add("marks inside of others are left out", mark.quote.exact)
        elif how == "crossing" and not holds.crossing:
            tally.add("marks that overlap others are left out", mark.quote.exact)


def overlapping(marks: Sequence[Mark]) -> Iterable[tuple[Mark, str]]:
    """Marks that share letters with one before them: ``same``, ``nested`` or ``crossing``.

    Longer marks come before shorter ones that begin at the same place; what is left out of a flat
    format is just what this gives, so that the losses that are told are those that happen.
    """
    # What is kept shares no letters, so only the last of it that has any reaches furthest.
    rival = Span(0, 0)
    for mark in sorted(marks, key=_order):
        cover = mark.cover
        if not rival.overlaps(cover):
            rival = cover if len(cover) else rival
        elif rival == cover:
            yield mark, "same"
        else:
            yield mark, "nested" if rival.covers(cover) else "crossing"


def _order(mark: Mark) -> tuple[int, int, str]:
    return mark.spans[0].start, -mark.spans[-1].end, mark.id


def flat(marks: Sequence[Mark]) -> list[Mark]:
    """The marks without those that share letters with one before them, in the text's order."""
    dropped = {mark.id for mark, _ in overlapping(marks)}
    return sorted(
        (m for m in marks if m.id not in dropped),
        key=lambda m: (m.spans[0].start, m.spans[-1].end),
    )
