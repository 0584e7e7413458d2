"""Collecting what can be compared: findings and places in articles that two have finished."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kzannotate.domain.document import Document
from kzannotate.workbench.reviewer_agreement.figures import ABSENT, Decided, LeftOut, What
from kzannotate.workbench.reviewers import Person
from kzannotate.workbench.standpoints import Standpoints

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzannotate.domain.finding import Finding
    from kzannotate.domain.mention import Mention
    from kzannotate.domain.span import Span
    from kzannotate.workbench.session import Workbench

UNLINKED = "?"
"""Label of a mention without an entity."""


@dataclass
class Collected:
    """What reviewers decided in articles that they have finished.

    Attributes:
        people: those who have finished an article that somebody else has finished, too.
        lengths: of the articles.
        lost: what does not count, by why, for each pair of reviewers.
    """

    people: tuple[Person, ...] = ()
    decided: list[Decided] = field(default_factory=list)
    lengths: dict[str, int] = field(default_factory=dict)
    finished: dict[str, frozenset[str]] = field(default_factory=dict)
    lost: dict[What, Counter[tuple[LeftOut, frozenset[str]]]] = field(
        default_factory=lambda: {what: Counter() for what in What}
    )

    def finished_by(self, *people: str) -> frozenset[str]:
        """Articles that all of these have finished."""
        return frozenset(d for d, who in self.finished.items() if who.issuperset(people))

    def left_out(self, what: What, people: Iterable[str]) -> Counter[LeftOut]:
        """How much of what these decided does not count, and why; of nobody: of all."""
        wanted = frozenset(people)
        found: Counter[LeftOut] = Counter()
        for (why, who), count in self.lost[what].items():
            if who & wanted or not (who and wanted):
                found[why] += count
        return found

    @property
    def starts(self) -> dict[str, int]:
        """Where each article begins when all are laid one after the other."""
        return self.laid_out(self.lengths)[0]

    def laid_out(self, documents: Iterable[str]) -> tuple[dict[str, int], int]:
        """Where articles begin when they are laid one after the other, and how long all are."""
        starts, at = {}, 0
        for document in sorted(documents):
            starts[document] = at
            at += self.lengths[document]
        return starts, at


def collect(bench: Workbench) -> Collected:
    """What can be compared, and how much cannot."""
    points = Standpoints(bench)
    shared = {d: who for d, who in points.finished.items() if len(who) > 1}
    readers = frozenset(p for who in shared.values() for p in who)
    found = Collected(
        tuple(p for p in points.people if p.id in readers),
        lengths={d.id: d.length for d in bench.store.records(Document)},
        finished=points.finished,
    )
    kinds = {e.id: e.kind for e in bench.reference().entities}
    found.decided += _rulings(points, found)
    for document in sorted({*points.own, *points.finished}):
        if document in found.lengths:
            found.decided += _places(points, document, kinds, found)
    return found


def _rulings(points: Standpoints, found: Collected) -> Iterator[Decided]:
    lost = found.lost[What.RULINGS]
    for id_, finding in sorted(points.findings.items()):
        ruled = points.rulings[id_]
        readers = [p.id for p in points.people if points.has_finished(p.id, finding.documents)]
        early = frozenset(ruled) - frozenset(readers)
        if early:
            lost[LeftOut.UNFINISHED, early] += 1
        said = [r for r in readers if r in ruled]
        if not said:
            continue
        if len(readers) < 2:
            lost[LeftOut.READ_BY_ONE, frozenset(readers)] += 1
            continue
        values = tuple(
            (p, ruled[p].verdict.ruling.value if p in ruled else ABSENT) for p in readers
        )
        yield _of_finding(finding, values)


def _of_finding(finding: Finding, values: tuple[tuple[str, str], ...]) -> Decided:
    passages = finding.sides[0].passages if finding.sides else ()
    first = passages[0] if passages else None
    return Decided(
        finding.id,
        What.RULINGS,
        first.document if first else "",
        first.span if first else None,
        first.quote.exact if first else "",
        finding.type.value,
        finding.rule,
        values,
    )


def _places(
    points: Standpoints, document: str, kinds: dict[str, str], found: Collected
) -> Iterator[Decided]:
    lost = found.lost[What.MENTIONS]
    who = points.finished.get(document, frozenset())
    readers = [p for p in points.people if p.id in who]
    early = frozenset(points.own.get(document, {})) - who
    for id_ in early:
        lost[LeftOut.UNFINISHED, frozenset((id_,))] += len(points.own[document][id_])
    if len(readers) < 2:
        for person in readers:
            count = len(points.own.get(document, {}).get(person.id, ()))
            lost[LeftOut.READ_BY_ONE, frozenset((person.id,))] += count
        return
    touched = {m.span for p in readers for m in points.touched(document, p)}
    at: defaultdict[Span, dict[str, Mention]] = defaultdict(dict)
    for person in readers:
        for mention in points.held(document, person):
            at[mention.span].setdefault(person.id, mention)
    ids = [p.id for p in readers]
    for span, by in sorted(at.items()):
        if span not in touched and len(by) == len(readers):
            lost[LeftOut.UNTOUCHED, frozenset()] += 1
            continue
        yield _of_place(document, span, by, ids, kinds)


def _of_place(
    document: str, span: Span, by: dict[str, Mention], readers: list[str], kinds: dict[str, str]
) -> Decided:
    said = [(p, f"={by[p].entity or UNLINKED}" if p in by else ABSENT) for p in readers]
    labels = Counter(kinds.get(m.entity or "", UNLINKED) for m in by.values())
    label = min(labels, key=lambda k: (k == UNLINKED, -labels[k], k))
    quote = next(iter(by.values())).quote.exact
    id_ = f"{document}@{span.start}-{span.end}"
    return Decided(id_, What.MENTIONS, document, span, quote, label, "", tuple(said))
