"""Alignment: an article's sentences beside those of its original, and what departs in them."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kzannotate.detection.passages.bilingual import (
    Departure,
    NameUse,
    Told,
    departures,
    joined,
    told_in,
)
from kzannotate.detection.running.progress import Cancelled
from kzannotate.domain.document import Document
from kzannotate.domain.entity import TERM_KIND, Entity
from kzannotate.domain.finding import Severity
from kzannotate.domain.mention import MentionStatus
from kzannotate.domain.relation import Relation, RelationKind
from kzannotate.domain.span import Span
from kzannotate.domain.translation import Translation
from kzannotate.errors import StaleRevisionError
from kzannotate.text.sentence_alignment import Bead, Measured, align, in_order
from kzannotate.text.sentences import paragraphs, sentences
from kzannotate.workbench.viewing import is_proposal, mentions_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kzannotate.domain.entity import Reference
    from kzannotate.domain.mention import Mention
    from kzannotate.workbench.session import Workbench

_STEP = 64
_REMEMBERED = 8
"""Articles whose sentences are kept as they were read."""
_WRONG = frozenset((MentionStatus.DEPRECATED, MentionStatus.BROKEN))


@dataclass(frozen=True, slots=True)
class TermUse:
    """A term of the glossary in the original, and what stands for it in the translation.

    Args:
        words: as the original has it.
        used: as the translation has it; None where no name of the term stands there.
        status: of the name that is used.
    """

    entity: str
    words: str
    used: str | None = None
    status: MentionStatus | None = None

    @property
    def wrong(self) -> bool:
        """Whether a deprecated or a broken name is used."""
        return self.status in _WRONG


@dataclass(frozen=True, slots=True)
class PairRow:
    """Sentences that stand for each other; one side may be empty.

    Args:
        original: from the first to the last sentence; None: nothing stands for the translation.
        count: how many sentences of the original, and of the translation.
        kept: what the reviewer said of just these sentences.
        parted: the reviewer said that it stands alone.
    """

    original: Span | None
    translation: Span | None
    count: tuple[int, int]
    kept: Relation | None = None
    parted: bool = False
    departures: tuple[Departure, ...] = ()
    terms: tuple[TermUse, ...] = ()

    @property
    def id(self) -> str:
        """What tells a row from the others of its pair."""
        ends = (self.original, self.translation)
        return " ".join("-" if s is None else f"{s.start}-{s.end}" for s in ends)

    @property
    def whole(self) -> bool:
        """Whether both sides speak."""
        return self.original is not None and self.translation is not None

    @property
    def severity(self) -> Severity | None:
        """How loud the row is; None where there is nothing to say."""
        if any(d.opposed for d in self.departures):
            return Severity.ERROR
        if self.departures or any(t.wrong for t in self.terms):
            return Severity.WARNING
        if not self.whole or any(t.used is None for t in self.terms):
            return None if self.parted else Severity.NOTE
        return Severity.AGREEMENT if self.kept else None


@dataclass(frozen=True, slots=True)
class Aligned:
    """An article beside its original.

    Args:
        texts: of the original and of the translation.
    """

    link: Translation
    original: Document
    document: Document
    texts: tuple[str, str]
    rows: tuple[PairRow, ...]

    @property
    def problems(self) -> list[PairRow]:
        """Rows that somebody must look at."""
        return [r for r in self.rows if r.severity is not None and r.severity.loud]


def aligned(
    bench: Workbench, link: Translation, *, cancelled: Callable[[], bool] | None = None
) -> Aligned:
    """Work out which sentences stand for which; what the reviewer said holds.

    Args:
        bench: the open project.
        link: which article was made from which.
        cancelled: asked now and then.

    Raises:
        StaleRevisionError: one of the articles is gone.
        Cancelled: ``cancelled`` said so.
    """
    original = bench.store.record(Document, link.original)
    document = bench.store.record(Document, link.document)
    if original is None or document is None:
        raise StaleRevisionError(
            "One of the two articles is no longer in the project.", expected=link, actual=None
        )
    sides = (_Side(bench, original, cancelled), _Side(bench, document, cancelled))
    kept = _kept_beads(bench, sides)
    alone = _alone(bench, link, sides, kept)
    beads = _beads(sides, kept, alone)
    telling = _Telling(sides, bench.reference())
    rows = [telling.row(n, beads, kept, alone) for n in range(len(beads))]
    return Aligned(link, original, document, (sides[0].text, sides[1].text), tuple(rows))


class _Side:
    """One article as sentences, with what each tells and names."""

    def __init__(
        self, bench: Workbench, document: Document, cancelled: Callable[[], bool] | None
    ) -> None:
        self.document = document
        self.language = document.language or ""
        self.text = bench.store.text(document.id)
        self.spans, figures = _read(bench, document, self.text, cancelled)
        self._starts = [s.start for s in self.spans]
        self.mentions: dict[int, list[Mention]] = defaultdict(list)
        for mention in mentions_in(bench, document.id):
            if mention.entity is not None and not is_proposal(mention):
                self.mentions[self.place(mention.span.start)].append(mention)
        kinds = {e.id: e.kind for e in bench.reference().entities}
        self.told = [
            replace(told, names=_names(self.mentions.get(n, ()), kinds))
            for n, told in enumerate(figures)
        ]

    def place(self, index: int) -> int:
        """Number of the sentence that a position is in, or the one before it."""
        return max(0, bisect_right(self._starts, index) - 1)

    def places(self, span: Span) -> tuple[int, int]:
        """Numbers of the sentences that a span touches, half-open."""
        first = bisect_right([s.end for s in self.spans], span.start)
        last = bisect_right(self._starts, max(span.start, span.end - 1))
        return first, max(first, last)

    def span(self, first: int, end: int) -> Span | None:
        """From one sentence to another, half-open; None of none."""
        return Span(self.spans[first].start, self.spans[end - 1].end) if first < end else None

    def measured(self) -> list[Measured]:
        """The sentences as alignment looks at them."""
        opening = {p.start for p in paragraphs(self.text)}
        return [
            Measured(len(s), told.anchors, s.start in opening)
            for s, told in zip(self.spans, self.told, strict=True)
        ]


_Kept = dict[Bead, Relation]
_Sides = tuple[_Side, _Side]
_Places = tuple[frozenset[int], frozenset[int]]


def _read(
    bench: Workbench, document: Document, text: str, cancelled: Callable[[], bool] | None
) -> tuple[list[Span], list[Told]]:
    """The sentences of a text with their numbers and dates; a text never changes."""
    memory = bench.memory.setdefault(__name__, {})
    assert isinstance(memory, dict)  # noqa: S101 - nobody else writes there
    key = document.sha256, document.language
    if key not in memory:
        spans, told = sentences(text), []
        for number, span in enumerate(spans):
            if number % _STEP == 0 and cancelled is not None and cancelled():
                raise Cancelled
            told.append(told_in(span.of(text), document.language))
        while len(memory) >= _REMEMBERED:
            memory.pop(next(iter(memory)), None)
        memory[key] = spans, told
    spans, told = memory[key]
    return spans, told


def _names(mentions: Sequence[Mention], kinds: Mapping[str, str]) -> tuple[NameUse, ...]:
    """Who is named; of names inside names only that they are there."""
    found, past = [], 0
    for m in mentions:
        kind = kinds.get(m.entity or "", "")
        if kind != TERM_KIND:
            found.append(NameUse(m.entity or "", m.quote.exact, kind, m.span.end <= past))
            past = max(past, m.span.end)
    return tuple(found)


def _kept_beads(bench: Workbench, sides: _Sides) -> _Kept:
    """What the reviewer paired, as far as it is in order."""
    one, other = sides
    found: _Kept = {}
    for relation in relations_between(bench, one.document.id, other.document.id):
        bead = Bead(*one.places(relation.second.span), *other.places(relation.first.span))
        if bead.first < bead.first_end and bead.second < bead.second_end:
            found[bead] = relation
    return {bead: found[bead] for bead in in_order(found)}


def relations_between(bench: Workbench, original: str, document: str) -> list[Relation]:
    """The reviewer's own pairs of sentences of two articles, the translation's first."""
    return [
        r
        for r in bench.store.records(Relation, layer=bench.layer, document=document)
        if r.kind is RelationKind.TRANSLATION_OF
        and (r.first.document, r.second.document) == (document, original)
    ]


def _alone(bench: Workbench, link: Translation, sides: _Sides, kept: _Kept) -> _Places:
    """Sentences of which the reviewer said that they stand for none."""
    own = bench.store.record(Translation, link.id, bench.layer)
    found: tuple[set[int], set[int]] = (set(), set())
    for passage in own.alone if own is not None else ():
        for side, places in zip(sides, found, strict=True):
            if side.document.id == passage.document:
                places.update(range(*side.places(passage.span)))
    for bead in kept:
        found[0].difference_update(range(bead.first, bead.first_end))
        found[1].difference_update(range(bead.second, bead.second_end))
    return frozenset(found[0]), frozenset(found[1])


def _beads(sides: _Sides, kept: _Kept, alone: _Places) -> list[Bead]:
    """All rows in order: sentences that stand alone are set aside first and put back then."""
    measured = [side.measured() for side in sides]
    left = [[n for n in range(len(m)) if n not in a] for m, a in zip(measured, alone, strict=True)]
    back = [{n: number for number, n in enumerate(each)} for each in left]
    here, there = back
    fixed = [
        Bead(here[b.first], here[b.first_end - 1] + 1, there[b.second], there[b.second_end - 1] + 1)
        for b in kept
    ]
    found = align([measured[0][n] for n in left[0]], [measured[1][n] for n in left[1]], fixed)
    rows = [
        ([left[0][n] for n in range(b.first, b.first_end)],
         [left[1][n] for n in range(b.second, b.second_end)])
        for b in found
    ]  # fmt: skip
    return _put_back(rows, alone)


def _put_back(rows: Sequence[tuple[list[int], list[int]]], alone: _Places) -> list[Bead]:
    """The rows with those of single sentences where these stand in their text."""
    beads: list[Bead] = []
    done = [0, 0]

    def take(firsts: int, seconds: int) -> None:
        beads.append(Bead(done[0], done[0] + firsts, done[1], done[1] + seconds))
        done[0], done[1] = done[0] + firsts, done[1] + seconds

    def take_alone() -> None:
        while done[0] in alone[0]:
            take(1, 0)
        while done[1] in alone[1]:
            take(0, 1)

    for row in rows:
        take_alone()
        # A sentence that stands alone in the middle of a row parts what is behind it.
        runs = [_run(side) for side in row]
        take(*runs)
        for side, numbers in enumerate(row):
            for _ in numbers[runs[side] :]:
                take_alone()
                take(int(side == 0), int(side == 1))
    take_alone()
    return beads


def _run(numbers: Sequence[int]) -> int:
    """How many numbers follow each other from the first on."""
    return next(
        (n for n in range(1, len(numbers)) if numbers[n] != numbers[n - 1] + 1), len(numbers)
    )


class _Telling:
    """Says of each row what departs in it."""

    def __init__(self, sides: _Sides, reference: Reference) -> None:
        self._sides = sides
        spoken: dict[str, set[str]] = defaultdict(set)
        for name in reference.names:
            spoken[name.language].add(name.entity)
        self._known = tuple(frozenset(spoken[side.language]) for side in sides)
        self._terms = frozenset(e.id for e in reference.entities if _is_term(e))

    def row(
        self, number: int, beads: Sequence[Bead], kept: Mapping[Bead, Relation], alone: _Places
    ) -> PairRow:
        bead = beads[number]
        one, other = self._sides
        row = PairRow(
            one.span(bead.first, bead.first_end),
            other.span(bead.second, bead.second_end),
            (bead.first_end - bead.first, bead.second_end - bead.second),
            kept.get(bead),
            parted=bead.first in alone[0]
            if bead.first < bead.first_end
            else bead.second in alone[1],
        )
        if not row.whole:
            return row
        found = departures(
            joined(one.told[bead.first : bead.first_end]),
            joined(other.told[bead.second : bead.second_end]),
            near=self._near(bead),
            may_miss=self._known[1].__contains__,
            may_add=self._known[0].__contains__,
        )
        return replace(row, departures=tuple(found), terms=self._term_uses(bead))

    def _near(self, bead: Bead) -> tuple[frozenset[str], frozenset[str]]:
        ends = ((bead.first, bead.first_end), (bead.second, bead.second_end))
        here, there = (
            frozenset(n.entity for n_told in side.told[max(0, a - 1) : b + 1] for n in n_told.names)
            for side, (a, b) in zip(self._sides, ends, strict=True)
        )
        return here, there

    def _term_uses(self, bead: Bead) -> tuple[TermUse, ...]:
        one, other = self._sides
        there = [m for n in range(bead.second, bead.second_end) for m in other.mentions.get(n, ())]
        used = {m.entity: m for m in reversed(there)}
        found: dict[str, TermUse] = {}
        for number in range(bead.first, bead.first_end):
            for m in one.mentions.get(number, ()):
                entity = m.entity or ""
                if entity in self._terms & self._known[1] and entity not in found:
                    hit = used.get(entity)
                    found[entity] = TermUse(
                        entity, m.quote.exact,
                        hit.quote.exact if hit else None, hit.status if hit else None,
                    )  # fmt: skip
        return tuple(found.values())


def _is_term(entity: Entity) -> bool:
    return entity.kind == TERM_KIND
