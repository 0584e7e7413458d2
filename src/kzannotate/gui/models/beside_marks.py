"""What other reviewers decided in an article, as marks in their colours beside one's own."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.domain.mention import Mention
from kzannotate.domain.project import AGREED_LAYER, MACHINE_LAYER
from kzannotate.domain.verdict import Verdict
from kzannotate.gui import wording
from kzannotate.gui.plain import isolate
from kzannotate.gui.reader.marks import Facet, Mark, Trait
from kzannotate.gui.signs import ROLES
from kzannotate.gui.theme import MarkRole
from kzannotate.workbench.reviewers import people
from kzannotate.workbench.ruling import verdict_id
from kzannotate.workbench.standpoints import is_rejected

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzannotate.domain.span import Span
    from kzannotate.gui.models.lexicon import Lexicon
    from kzannotate.workbench.reviewers import Person
    from kzannotate.workbench.session import Workbench
    from kzannotate.workbench.viewing import FindingRow

OWN, BESIDE, DIFFERENCES = "own", "beside", "differences"
"""Whose decisions are shown: one's own, everybody's, or where others differ from one's own."""
BEFORE = "beside-"
"""Begins the ids of marks that are nobody's to change here."""


def beside_marks(
    bench: Workbench, document: str, rows: list[FindingRow], lexicon: Lexicon, language: str,
    mode: str,
) -> list[Mark]:  # fmt: skip
    """Marks of the others' mentions and rulings.

    Args:
        bench: the open project.
        document: id of the article.
        rows: its findings, with one's own rulings.
        lexicon: what entities are called.
        language: of the window.
        mode: one of ``BESIDE`` and ``DIFFERENCES``; of ``OWN`` there are none.
    """
    if mode == OWN:
        return []
    return _told_once(_marks(bench, document, rows, lexicon, language, mode))


def _marks(
    bench: Workbench, document: str, rows: list[FindingRow], lexicon: Lexicon, language: str,
    mode: str,
) -> Iterator[Mark]:  # fmt: skip
    own = bench.store.records(Mention, layer=bench.layer, document=document)
    machine = bench.store.records(Mention, layer=MACHINE_LAYER, document=document)
    mine = {(m.span, m.entity) for m in own if not is_rejected(m)}
    mine |= {(m.span, m.entity) for m in machine if m.id not in {o.id for o in own}}
    refused = {m.span for m in own if is_rejected(m)}
    for person in _others(bench):
        for mention in bench.store.records(Mention, layer=person.layer, document=document):
            same = (mention.span, mention.entity) in mine and mention.span not in refused
            if is_rejected(mention):
                same = mention.span in refused or mention.span not in {s for s, _ in mine}
            if mode == BESIDE or not same:
                yield _of_mention(mention, person, lexicon, language)
        for row in rows:
            verdict = bench.store.record(Verdict, verdict_id(row.finding), person.layer)
            alike = verdict and row.verdict and verdict.ruling is row.verdict.ruling
            if verdict is not None and (mode == BESIDE or not alike):
                yield from _of_ruling(row, verdict, person, document)


def rulings_beside(bench: Workbench, finding: str) -> list[tuple[Person, Verdict]]:
    """What others ruled on a finding, by their names."""
    known = {p.layer: p for p in _others(bench)}
    found = bench.store.layers_of(Verdict, f"verdict-{finding}")
    told = [(known[layer], verdict) for layer, verdict in found if layer in known]
    return sorted(told, key=lambda t: (t[0].name.casefold(), t[0].id))


def _told_once(marks: Iterable[Mark]) -> list[Mark]:
    """The marks with one label for all on the same words: labels would stand over one another."""
    found = list(marks)
    labels: defaultdict[Span, list[str]] = defaultdict(list)
    for mark in found:
        labels[mark.span].append(mark.label)
    return [replace(m, label="  ".join(labels.pop(m.span, ()))) for m in found]


def _others(bench: Workbench) -> list[Person]:
    """All but who looks, and what was agreed on as one more."""
    from kzannotate.gui.reviewer_words import agreed_person

    others = [p for p in people(bench) if p.id != bench.reviewer.id]
    return [*others, agreed_person(AGREED_LAYER)]


def _of_mention(mention: Mention, person: Person, lexicon: Lexicon, language: str) -> Mark:
    called = "✕" if is_rejected(mention) else lexicon.called_shortly(mention.entity, language)
    return Mark(
        f"{BEFORE}{person.layer}-{mention.id}",
        mention.span,
        MarkRole.MENTION,
        f"{person.initials} {called}".strip(),
        f"{isolate(person.name)}\n{isolate(called)}",
        frozenset({Trait(Facet.KIND, "mention"), Trait(Facet.WHO, person.name)}),
        person.hue,
    )


def _of_ruling(row: FindingRow, verdict: Verdict, person: Person, document: str) -> Iterator[Mark]:
    said = wording.ruling(verdict.ruling)
    for passage in (p for side in row.finding.sides[:1] for p in side.passages[:1]):
        if passage.document == document:
            yield Mark(
                f"{BEFORE}{person.layer}-{verdict.id}",
                passage.span,
                ROLES[row.finding.severity],
                f"{person.initials} {said}",
                "\n".join(filter(None, (isolate(person.name), said, isolate(verdict.reason)))),
                frozenset({Trait(Facet.KIND, "finding"), Trait(Facet.WHO, person.name)}),
                person.hue,
            )
