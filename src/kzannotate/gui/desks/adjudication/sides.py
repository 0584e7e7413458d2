"""What each reviewer says of a dispute, as articles side by side with that reviewer's marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.relation import Relation
from kzannotate.domain.remark import Tag
from kzannotate.domain.span import Span
from kzannotate.domain.verdict import Correction
from kzannotate.gui import reviewer_words as words
from kzannotate.gui import wording
from kzannotate.gui.plain import isolate
from kzannotate.gui.reader.marks import Mark
from kzannotate.gui.reader.pair import MOST_SIDES, Header, PairSide
from kzannotate.gui.signs import ROLES
from kzannotate.gui.theme import MarkRole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.gui.models.lexicon import Lexicon
    from kzannotate.workbench.adjudicating.dispute import Dispute, Opinion, Thing

_MARKED = {
    Tag: MarkRole.COMMENT,
    Relation: MarkRole.RELATION,
    Correction: MarkRole.CORRECTION,
}


def sides_of(
    dispute: Dispute, text: str, language: str | None, lexicon: Lexicon, spoken: str
) -> list[PairSide]:
    """One side for each opinion, as many as there is room for.

    Args:
        dispute: on something in an article.
        text: of that article.
        language: of it.
        lexicon: what entities are called.
        spoken: language of the window.
    """
    told = dispute.opinions[:MOST_SIDES]
    sides = [
        PairSide(
            text,
            language,
            Header(opinion.person.name, words.role(opinion.person.role)),
            _marks(dispute, opinion, lexicon, spoken),
            dispute.span,
        )
        for opinion in told
    ]
    return sides if len(sides) > 1 else [*sides, *sides]


def _marks(dispute: Dispute, opinion: Opinion, lexicon: Lexicon, spoken: str) -> list[Mark]:
    person = opinion.person
    if dispute.finding is None and dispute.matter is None:
        return [
            Mark(
                m.id,
                m.span,
                MarkRole.MENTION,
                f"{person.initials} {lexicon.called_shortly(m.entity, spoken)}".strip(),
                isolate(lexicon.called(m.entity, spoken)),
                hue=person.hue,
            )
            for m in opinion.mentions
        ]
    finding = dispute.finding
    if finding is None:
        return list(_marks_of_things(dispute, opinion))
    said = words.said(opinion, {})
    ruling = wording.ruling(opinion.ruled.verdict.ruling) if opinion.ruled else "–"
    return [
        Mark(
            finding.id,
            p.span,
            ROLES[finding.severity],
            f"{person.initials} {ruling}",
            said,
            hue=person.hue,
        )
        for side in finding.sides
        for p in side.passages
        if p.document == dispute.document
    ]


def _marks_of_things(dispute: Dispute, opinion: Opinion) -> Iterator[Mark]:
    """The passages of tags, a relation or corrections, as far as they stand in this article."""
    person = opinion.person
    for thing in opinion.things:
        said = words.held(thing)
        for span, label in _spans(thing, dispute.document):
            told = f"{person.initials} {label}".strip()
            yield Mark(thing.id, span, _MARKED[type(thing)], told, said, hue=person.hue)


def _spans(thing: Thing, document: str) -> Iterator[tuple[Span, str]]:
    match thing:
        case Relation(first=first, second=second):
            ends = (p for p in (first, second) if p.document == document)
            yield from ((end.span, wording.relation(thing.kind)) for end in ends)
        case Correction(span=span, replacement=instead):
            yield span, isolate(instead)
        case Tag(span=Span() as span, text=text):
            yield span, isolate(f"#{text}")
