"""Tags, relations and corrections by hand in which reviewers differ."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.domain.adjudication import Matter
from kzannotate.domain.mention import Standing
from kzannotate.domain.relation import Relation
from kzannotate.domain.remark import Tag
from kzannotate.domain.span import Span
from kzannotate.domain.verdict import Correction
from kzannotate.workbench.adjudicating.dispute import Dispute, Opinion
from kzannotate.workbench.standpoints import stretches

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.domain.adjudication import Adjudication
    from kzannotate.workbench.adjudicating.dispute import Thing
    from kzannotate.workbench.reviewers import Person
    from kzannotate.workbench.standpoints import Standpoints

NOWHERE = Span(0, 0)
"""Where an article's own tags stand."""


def of_matters(
    points: Standpoints, settled: Sequence[Adjudication], document: str | None = None
) -> Iterator[Dispute]:
    """What at least two reviewers say of tags, relations and corrections, agreed or not.

    Args:
        points: where each reviewer stands.
        settled: what was settled of such.
        document: an article that alone is looked at.
    """
    known = {a.id: a for a in settled}
    for found in (_of_tags(points), _of_relations(points), _of_corrections(points, settled)):
        for each in found:
            if document in (None, each.document):
                made = replace(each, adjudication=known.get(each.id))
                if made.adjudication is not None or len(made.opinions) > 1:
                    yield replace(made, slight=not made.differs and _for_other_reasons(made))


def bearer(tag: Tag) -> tuple[str, Span]:
    """What bears a tag: an article, and words in it or none."""
    return tag.document, tag.span or NOWHERE


def _of_tags(points: Standpoints) -> Iterator[Dispute]:
    """Who has put no tag into an article at all is not asked about its tags."""
    by: defaultdict[tuple[str, Span], defaultdict[str, list[Tag]]]
    by = defaultdict(lambda: defaultdict(list))
    taggers: defaultdict[str, set[str]] = defaultdict(set)
    for person in points.people:
        for tag in points.kept(Tag, person):
            by[bearer(tag)][person.id].append(tag)
            taggers[tag.document].add(person.id)
    for (document, span), tags in sorted(by.items()):
        place = f"{document}@{span.start}-{span.end}" if span else document
        asked = [p for p in points.people if p.id in taggers[document]]
        heard = tuple(
            Opinion(p, things=(*sorted(tags[p.id], key=_word),))
            for p in asked
            if p.id in tags or points.has_finished(p.id, (document,))
        )
        id_ = f"{Matter.TAGS}-{place}"
        yield Dispute(id_, document, span, heard, matter=Matter.TAGS)


def _of_relations(points: Standpoints) -> Iterator[Dispute]:
    by: defaultdict[str, dict[str, Relation]] = defaultdict(dict)
    for person in points.people:
        for relation in points.kept(Relation, person):
            by[relation.id][person.id] = relation
    for id_, said in sorted(by.items()):
        one = next(iter(said.values()))
        heard = tuple(
            Opinion(p, things=(said[p.id],) if p.id in said else ())
            for p in points.people
            if p.id in said or points.has_finished(p.id, one.documents)
        )
        first = min(one.first, one.second, key=lambda p: (p.document, p.span))
        yield Dispute(
            f"{Matter.RELATION}-{id_}", first.document, first.span, heard, matter=Matter.RELATION
        )


def _of_corrections(points: Standpoints, settled: Sequence[Adjudication]) -> Iterator[Dispute]:
    """Corrections by hand; those of findings are told with the rulings on them."""
    by: defaultdict[str, list[tuple[Person, Correction]]] = defaultdict(list)
    for person in points.people:
        for correction in points.kept(Correction, person):
            if correction.verdict is None:
                by[correction.document].append((person, correction))
    for document, made in sorted(by.items()):
        here = [a for a in settled if a.document == document and a.matter is Matter.CORRECTION]
        spans = [c.span for _, c in made] + [a.span for a in here if a.span is not None]
        for stretch in stretches(spans):
            ours = next((a for a in here if a.span and a.span.overlaps(stretch)), None)
            id_ = ours.id if ours else f"{Matter.CORRECTION}-{document}@{stretch.start}"
            heard = tuple(_on_correction(points, made, document, stretch))
            yield Dispute(id_, document, stretch, heard, matter=Matter.CORRECTION)


def _on_correction(
    points: Standpoints, made: list[tuple[Person, Correction]], document: str, stretch: Span
) -> Iterator[Opinion]:
    for person in points.people:
        own = [c for who, c in made if who.id == person.id and c.span.overlaps(stretch)]
        if own or points.has_finished(person.id, (document,)):
            held = [c for c in own if c.standing is not Standing.REJECTED]
            yield Opinion(person, things=(*sorted(held, key=_place),))


def _for_other_reasons(dispute: Dispute) -> bool:
    notes = {_note(thing) for o in dispute.opinions for thing in o.things}
    return len(notes) > 1 and dispute.matter is not Matter.TAGS


def _note(thing: Thing) -> str:
    return "" if isinstance(thing, Tag) else thing.note


def _word(tag: Tag) -> str:
    return tag.text.casefold()


def _place(correction: Correction) -> tuple[Span, str]:
    return correction.span, correction.id
