"""Marks and ties of a data set as records of a project."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from kzannotate.domain.mention import Mention, MentionStatus, Standing
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.quality import Fault, FaultKind, FaultSeverity
from kzannotate.domain.relation import Relation, RelationKind
from kzannotate.domain.remark import Comment, Tag
from kzannotate.domain.span import Passage, Quote
from kzannotate.domain.verdict import Correction, Ruling, Verdict
from kzannotate.formats.datasets.model import MarkKind
from kzannotate.workbench.data_sets.marks import UNLABELLED
from kzannotate.workbench.relating import relation_id
from kzannotate.workbench.tagging import LONGEST, tag_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kzannotate.domain.records import Record
    from kzannotate.formats.datasets.model import Mark, Tie
    from kzannotate.workbench.data_sets.entities import EntityMatching

E = TypeVar("E", bound=StrEnum)

_OURS = re.compile(r"[a-z]+-[0-9a-f]{8}[0-9a-f-]*")
_FOUND_ANEW = (MarkKind.CLAIM, MarkKind.FINDING)


class MarkRecords:
    """Makes records, and counts what has no place in a project.

    Args:
        entities: finds entities.
        keep: takes layer and record.
    """

    def __init__(self, entities: EntityMatching, keep: Callable[[str, Record], None]) -> None:
        self._entities, self._keep = entities, keep
        self._places: dict[str, tuple[Passage, str]] = {}
        self._lost: Counter[str] = Counter()
        self.count = 0

    def mark(self, mark: Mark, document: str, text: str, layer: str) -> None:
        """One mark of a document."""
        passage = Passage.at(document, text, mark.cover)
        self._places[mark.id] = passage, layer
        makers = {
            MarkKind.MENTION: self._mention,
            MarkKind.FINDING: self._finding,
            MarkKind.CORRECTION: self._correction,
            MarkKind.FAULT: self._fault,
            MarkKind.TAG: self._tag,
            MarkKind.COMMENT: self._comment,
        }
        if mark.kind in _FOUND_ANEW:
            kind = mark.kind.value
            self._lost[f"marks of the kind {kind} are left out: the check makes them itself"] += 1
        elif mark.kind in makers:
            self.count += 1
        if mark.kind in makers:
            makers[mark.kind](mark, passage, layer)

    def tie(self, tie: Tie) -> None:
        """Two marks that belong together; between the sides of a finding the check makes it."""
        if tie.kind in ("differs", "agrees"):
            return
        if tie.first not in self._places or tie.second not in self._places:
            self._lost["relations lead to marks that are not there"] += 1
            return
        (first, layer), (second, _) = self._places[tie.first], self._places[tie.second]
        known = _member(RelationKind, tie.kind)
        note = tie.note if known else ": ".join(filter(None, (tie.kind, tie.note)))
        kind = known or RelationKind.RELATED
        if first == second:
            self._lost["relations between the same words"] += 1
        else:
            self._keep(layer, Relation(relation_id(first, second), kind, first, second, note))

    def tag(self, word: str, document: str, layer: str, mention: Mention | None = None) -> None:
        """A short word on a mention, or on a whole article."""
        word = _word(word)
        if word:
            span, quote = (mention.span, mention.quote) if mention else (None, None)
            bearer = mention.id if mention else None
            id_ = tag_id(word, document, span, bearer)
            self._keep(layer, Tag(id_, word, document, span, quote, bearer))

    def sentences(self) -> Iterator[str]:
        """What was left out, counted."""
        for sentence, count in sorted(self._lost.items()):
            yield f"{count} × {sentence}"

    def _mention(self, mark: Mark, passage: Passage, layer: str) -> None:
        entity = self._entities.of(mark.entity) if mark.entity else None
        if mark.entity and entity is None:
            self._lost["links lead to entities of which nothing is told"] += 1
        machine = mark.maker is not None and mark.maker.is_machine
        standing = _member(Standing, mark.told("standing"))
        made = Mention(
            _id("m", mark, passage),
            passage.document,
            passage.span,
            passage.quote,
            entity,
            _member(MentionStatus, mark.told("status")) or MentionStatus.ADMITTED,
            self._entities.name(entity, passage.text),
            _score(mark.told("score")),
            standing or (Standing.PROPOSED if machine else Standing.ACCEPTED),
            mark.told("reason"),
            mark.spans if len(mark.spans) > 1 else (),
        )
        self._keep(layer, made)
        words = [value for name, value in mark.properties if name == "tag"]
        kind = self._entities.kind(entity) if entity else UNLABELLED
        if mark.label not in (kind, UNLABELLED, *words):
            words.append(mark.label)
        for word in words:
            self.tag(word, made.document, layer, made)
        if mark.note:
            self._keep(SHARED_LAYER, _said(mark, passage, layer))

    def _finding(self, mark: Mark, _passage: Passage, layer: str) -> None:
        """Rulings come back: a finding has the same id whenever the check makes it."""
        finding, ruling = mark.told("finding"), _member(Ruling, mark.told("ruling"))
        if finding and ruling:
            verdict = Verdict(f"verdict-{finding}", finding, ruling, mark.told("ruling reason"))
            self._keep(layer, verdict)

    def _correction(self, mark: Mark, passage: Passage, layer: str) -> None:
        made = Correction(
            _id("correction", mark, passage),
            passage.document,
            passage.span,
            passage.quote,
            mark.told("replacement"),
            None,
            _member(Standing, mark.told("standing")) or Standing.PROPOSED,
            mark.note,
        )
        self._keep(layer, made)

    def _fault(self, mark: Mark, passage: Passage, layer: str) -> None:
        kind = _member(FaultKind, mark.label) or FaultKind.ACCURACY
        severity = _member(FaultSeverity, mark.told("severity")) or FaultSeverity.MINOR
        id_ = _id("fault", mark, passage)
        made = Fault(id_, passage.document, passage.span, passage.quote, kind, severity, mark.note)
        self._keep(layer, made)

    def _tag(self, mark: Mark, passage: Passage, layer: str) -> None:
        if word := _word(mark.label):
            id_ = tag_id(word, passage.document, passage.span, None)
            self._keep(layer, Tag(id_, word, passage.document, passage.span, passage.quote))

    def _comment(self, mark: Mark, passage: Passage, layer: str) -> None:
        if mark.note.strip():
            self._keep(SHARED_LAYER, _said(mark, passage, layer))


def _said(mark: Mark, passage: Passage, layer: str) -> Comment:
    quote: Quote | None = passage.quote if len(passage.span) else None
    return Comment(
        _id("comment", mark, passage),
        layer.removeprefix("layer-"),
        mark.note,
        passage.document,
        passage.span if quote else None,
        quote,
        resolved=mark.told("state") == "resolved",
    )


def _id(prefix: str, mark: Mark, passage: Passage) -> str:
    """Our own id where the mark has one, else one that follows from the mark: once is enough."""
    own = mark.id.partition("@")[0]
    if _OURS.fullmatch(own):
        return own
    parts = (passage.document, mark.id, mark.label, *(f"{s.start}-{s.end}" for s in mark.spans))
    return f"{prefix}-{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:16]}"


def _word(text: str) -> str:
    return " ".join(text.split())[:LONGEST].strip()


def _member(kind: type[E], value: str) -> E | None:
    return next((member for member in kind if member.value == value), None)


def _score(told: str) -> float:
    try:
        score = float(told)
    except ValueError:
        return 1.0
    return score if 0 <= score <= 1 else 1.0
