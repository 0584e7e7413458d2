"""All that a case rests on: its sides in context, facts, and what was decided on it before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kzannotate.domain.case import Case, RatingScale
from kzannotate.domain.document import Document, Source
from kzannotate.domain.entity import Fact
from kzannotate.domain.finding import Finding, FindingType
from kzannotate.domain.project import MACHINE_LAYER, Layer, Reviewer
from kzannotate.domain.span import AROUND, Passage, Quote
from kzannotate.domain.verdict import Verdict
from kzannotate.errors import ProjectError
from kzannotate.workbench.rating import scale_of
from kzannotate.workbench.ruling import verdict_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kzannotate.workbench.session import Workbench

_EARLIER = 50
"""Earlier verdicts and cases that are shown at most."""


@dataclass(frozen=True, slots=True)
class CaseSide:
    """One side of a case: passages of any of its findings that give one value.

    Args:
        number: from 0; exhibits name it.
        passages: each with its paragraph around it, as far as ``AROUND``.
    """

    number: int
    value: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class GivenVerdict:
    """A verdict with who gave it, on which finding."""

    finding: Finding
    verdict: Verdict
    reviewer: str


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case with all that there is to it.

    Args:
        findings: that it is about and that still are there.
        facts: of the same entity and property, contested ones among them.
        verdicts: on its own findings.
        earlier: on other findings about the same entity and property.
        cases: others about the same entity and property.
        documents: that its passages stand in, by their ids.
        sources: names of who published them, by the documents' ids.
        people: names of reviewers by their ids.
    """

    case: Case
    scale: RatingScale
    findings: tuple[Finding, ...] = ()
    sides: tuple[CaseSide, ...] = ()
    facts: tuple[Fact, ...] = ()
    verdicts: tuple[GivenVerdict, ...] = ()
    earlier: tuple[GivenVerdict, ...] = ()
    cases: tuple[Case, ...] = ()
    documents: Mapping[str, Document] = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)
    people: Mapping[str, str] = field(default_factory=dict)


def case_file(bench: Workbench, id_: str) -> CaseFile | None:
    """Gather all that there is to a case; None where there is no such."""
    case = bench.store.record(Case, id_)
    if case is None:
        return None
    found = [bench.store.record(Finding, f, MACHINE_LAYER) for f in case.findings]
    findings = tuple(f for f in found if f is not None)
    sides = sides_of(bench, findings)
    documents = _documents(bench, case, findings)
    akin = _akin(bench, findings)
    return CaseFile(
        case,
        scale_of(bench),
        findings,
        sides,
        _facts(bench, findings),
        tuple(_given(bench, findings)),
        tuple(_given(bench, akin))[:_EARLIER],
        _cases_about(bench, case, akin)[:_EARLIER],
        documents,
        _published_by(bench, documents),
        {person.id: person.name for person in bench.store.records(Reviewer)},
    )


def sides_of(bench: Workbench, findings: Sequence[Finding]) -> tuple[CaseSide, ...]:
    """The sides of findings together; those of several findings that give one value are one."""
    kept: dict[tuple[str, int], list[Passage]] = {}
    for finding in findings:
        met: Counter[str] = Counter()
        for side in finding.sides:
            value = side.value or f"{finding.id}?"
            # Spellings of one name are sides that have one value.
            kept.setdefault((value, met[value]), []).extend(side.passages)
            met[value] += 1
    values = {s.value for f in findings for s in f.sides}
    return tuple(
        CaseSide(n, value if value in values else "", in_context(bench, dict.fromkeys(passages)))
        for n, ((value, _), passages) in enumerate(kept.items())
    )


def in_context(bench: Workbench, passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """The passages with more of their paragraphs around them."""
    return tuple(_wide(bench, passage) for passage in passages)


def _wide(bench: Workbench, passage: Passage) -> Passage:
    try:
        text = bench.store.text(passage.document)
    except ProjectError:  # the article was taken away: its quotation is all there is
        return passage
    if not passage.quote.stands_at(text, passage.span):
        return passage
    start, end = passage.span.start, passage.span.end
    before = text[max(0, start - AROUND) : start].rpartition("\n")[2]
    after = text[end : end + AROUND].partition("\n")[0]
    return replace(passage, quote=Quote(passage.quote.exact, before, after))


def _facts(bench: Workbench, findings: Iterable[Finding]) -> tuple[Fact, ...]:
    named = {f.fact for f in findings if f.fact}
    about = {(f.entity, f.property_name) for f in findings if f.entity and f.property_name}
    return tuple(
        fact
        for fact in bench.reference().facts
        if fact.id in named or (fact.entity, fact.property_name) in about
    )


def _given(bench: Workbench, findings: Iterable[Finding]) -> Iterator[GivenVerdict]:
    names = _names_by_layer(bench)
    for finding in findings:
        for layer, verdict in bench.store.layers_of(Verdict, verdict_id(finding)):
            yield GivenVerdict(finding, verdict, names.get(layer, ""))


def _names_by_layer(bench: Workbench) -> dict[str, str]:
    people = {person.id: person.name for person in bench.store.records(Reviewer)}
    layers = bench.store.records(Layer)
    return {layer.id: people.get(layer.reviewer or "", "") for layer in layers}


def _akin(bench: Workbench, findings: Sequence[Finding]) -> list[Finding]:
    """Other findings about the same property of the same entity."""
    own = {f.id for f in findings}
    about = {(f.entity, f.property_name, f.type) for f in findings if f.entity}
    found = {
        other.id: other
        for entity in sorted({entity for entity, _, _ in about})
        for other in bench.store.records(Finding, layer=MACHINE_LAYER, entity=entity)
        if other.id not in own and _same_matter(other, about)
    }
    return list(found.values())


def _same_matter(other: Finding, about: set[tuple[str, str | None, FindingType]]) -> bool:
    if other.property_name is None:
        return (other.entity, None, other.type) in about
    return any((e, p) == (other.entity, other.property_name) for e, p, _ in about)


def _cases_about(bench: Workbench, case: Case, akin: Sequence[Finding]) -> tuple[Case, ...]:
    wanted = {*case.findings, *(f.id for f in akin)}
    others = (c for c in bench.store.records(Case) if c.id != case.id)
    return tuple(c for c in others if wanted.intersection(c.findings))


def _documents(bench: Workbench, case: Case, findings: Sequence[Finding]) -> dict[str, Document]:
    ids = {d for f in findings for d in f.documents}
    ids |= {e.passage.document for e in case.exhibits if e.passage is not None}
    found = (bench.store.record(Document, id_) for id_ in sorted(ids))
    return {d.id: d for d in found if d is not None}


def _published_by(bench: Workbench, documents: Mapping[str, Document]) -> dict[str, str]:
    names = {s.id: s.name for s in bench.store.records(Source)}
    return {d.id: names[d.source] for d in documents.values() if d.source in names}
