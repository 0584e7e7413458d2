"""Cases and verdicts for others: ClaimReview, the shape of AVeriTeC, labelled pairs."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

from kzannotate.domain.document import Document, Source
from kzannotate.domain.finding import Finding, FindingType, Severity
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER, Layer, ProjectInfo, Reviewer
from kzannotate.domain.relation import Relation, RelationKind
from kzannotate.domain.revision import Change
from kzannotate.domain.verdict import Ruling, Verdict
from kzannotate.errors import UserError
from kzannotate.formats import averitec, claim_review, finding_pairs
from kzannotate.formats.averitec import Answer, CheckedClaim, Spanned
from kzannotate.formats.claim_review import Appearance, Lack, Review, Weight
from kzannotate.formats.finding_pairs import LabelledPair, PairLabel
from kzannotate.workbench import casework
from kzannotate.workbench.case_file import case_file
from kzannotate.workbench.labels import labels
from kzannotate.workbench.rating import ends_of, label_of, rating_in
from kzannotate.workbench.ruling import verdict_id
from kzannotate.workbench.whole_files import write_whole
from kzannotate.workbench.writing import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from kzannotate.domain.finding import Side
    from kzannotate.domain.span import Passage
    from kzannotate.workbench.case_file import CaseFile
    from kzannotate.workbench.session import Workbench

_LABELS = {
    Ruling.CONFIRMED: PairLabel.CONTRADICTION,
    Ruling.CORRECTED: PairLabel.CONTRADICTION,
    Ruling.DISMISSED: PairLabel.COMPATIBLE,
}
_NUMBERS = (FindingType.VALUE, FindingType.ARITHMETIC, FindingType.LIST_COUNT)


def organisation_of(bench: Workbench) -> tuple[str, str]:
    """Name of the desk that publishes, and the address of its page; empty while unsaid."""
    info = bench.store.records(ProjectInfo)[0]
    return info.organisation, info.organisation_page


def keep_organisation(bench: Workbench, name: str, page: str) -> None:
    """Say which desk publishes.

    Raises:
        UserError: the page is no address.
    """
    info = bench.store.records(ProjectInfo)[0]
    wanted = replace(
        info,
        organisation=one_line(name, "name") if name.strip() else "",
        organisation_page=casework.web_address(page) if page.strip() else "",
    )
    bench.commit("change organisation", [Change(SHARED_LAYER, info, wanted)])
    bench.info = wanted


def review_of(bench: Workbench, case: str, language: str) -> Review:
    """A case as a ClaimReview.

    Raises:
        UserError: there is no such case.
    """
    file = _file(bench, case)
    rating = rating_in(file.scale, file.case.rating)
    worst, best = ends_of(file.scale) or (1, 1)
    name, page = organisation_of(bench)
    addresses = [e.source.address for e in file.case.exhibits if e.source.address]
    return Review(
        file.case.id,
        " ".join(file.case.claim.split()),
        file.case.page,
        label_of(rating, language) if rating else "",
        rating.value if rating else None,
        worst,
        best,
        language,
        file.case.reasoning,
        file.case.decided,
        name,
        page or None,
        tuple(_appearances(bench, file)),
        tuple(dict.fromkeys(addresses)),
    )


def lacks_of(bench: Workbench, cases: Sequence[str], language: str) -> list[Lack]:
    """What cases lack to be published as ClaimReview."""
    return [k for c in cases for k in claim_review.lacks(review_of(bench, c, language))]


def write_claim_reviews(
    bench: Workbench, path: Path, cases: Sequence[str], language: str, *, incomplete: bool = False
) -> list[Lack]:
    """Write cases as JSON-LD; returns what should be mended.

    Args:
        bench: the open project.
        path: where to.
        cases: ids, one at least.
        language: of the ratings' words.
        incomplete: also those that lack what is needed, and marked so.

    Raises:
        UserError: a case lacks what is needed, or the file cannot be written.
    """
    if not cases:
        raise UserError("There is no case to export. Open one from a finding.")
    reviews = [review_of(bench, case, language) for case in cases]
    found = [lack for review in reviews for lack in claim_review.lacks(review)]
    needed = [lack for lack in found if lack.weight is Weight.NEEDED]
    if needed and not incomplete:
        raise UserError(f"ClaimReview needs more: {needed[0].sentence}")
    _write(bench, path, claim_review.write(reviews))
    return found


def write_averitec(bench: Workbench, path: Path, cases: Sequence[str]) -> None:
    """Write cases in the shape of AVeriTeC.

    Raises:
        UserError: the file cannot be written.
    """
    _write(bench, path, averitec.write([_checked(bench, _file(bench, c)) for c in cases]))


def write_pairs(bench: Workbench, path: Path) -> int:
    """Write all labelled pairs of the project as JSON lines; returns how many.

    Raises:
        UserError: the file cannot be written.
    """
    digests = {d.id: d.sha256 for d in bench.store.records(Document)}
    found = list(pairs(bench))
    lines = finding_pairs.lines(found, digests)
    _write(bench, path, "".join(f"{line}\n" for line in lines))
    return len(found)


def pairs(bench: Workbench) -> Iterator[LabelledPair]:
    """What people said of two passages, by verdicts and relations, and what agrees."""
    names = _names(bench)
    for finding in sorted(bench.store.records(Finding, layer=MACHINE_LAYER), key=lambda f: f.id):
        if finding.severity is Severity.AGREEMENT:
            yield from _labelled(finding, PairLabel.COMPATIBLE)
        elif finding.is_conflict:
            for layer, verdict in bench.store.layers_of(Verdict, verdict_id(finding)):
                label = _label(finding, verdict)
                if label is not None:
                    yield from _labelled(finding, label, names.get(layer, ""), verdict.reason)
    for layer, name in names.items():
        for relation in bench.store.records(Relation, layer=layer):
            yield _related(relation, name)


def _label(finding: Finding, verdict: Verdict) -> PairLabel | None:
    label = _LABELS.get(verdict.ruling)
    if label is PairLabel.COMPATIBLE and finding.entity is None:
        # Figures that nobody would compare: nothing says that they are of one thing.
        return PairLabel.UNRELATED
    return label


def _labelled(
    finding: Finding, label: PairLabel, reviewer: str = "", reason: str = ""
) -> Iterator[LabelledPair]:
    for number, (one, other) in enumerate(_apart(finding.sides)):
        yield LabelledPair(
            f"{finding.id}#{number}",
            label,
            one[0],
            other[0],
            finding.type.value,
            finding.basis.value,
            (one[1], other[1]),
            finding.entity,
            finding.property_name,
            reviewer,
            reason,
        )


def _apart(
    sides: Sequence[Side],
) -> Iterator[tuple[tuple[Passage, str], tuple[Passage, str]]]:
    """The first passages of each two sides; of one side alone, its passages two by two."""
    if len(sides) == 1:
        firsts = [(p, sides[0].value) for p in sides[0].passages[:2]]
    else:
        firsts = [(s.passages[0], s.value) for s in sides if s.passages]
    yield from combinations(firsts, 2)


def _related(relation: Relation, reviewer: str) -> LabelledPair:
    contradicts = relation.kind is RelationKind.CONTRADICTS
    return LabelledPair(
        relation.id,
        PairLabel.CONTRADICTION if contradicts else PairLabel.COMPATIBLE,
        relation.first,
        relation.second,
        relation.kind.value,
        "person",
        reviewer=reviewer,
        reason=relation.note,
    )


def _names(bench: Workbench) -> dict[str, str]:
    people = {p.id: p.name for p in bench.store.records(Reviewer)}
    layers = bench.store.records(Layer)
    return {y.id: people[y.reviewer] for y in layers if y.reviewer in people}


def _file(bench: Workbench, case: str) -> CaseFile:
    file = case_file(bench, case)
    if file is None:
        raise UserError(f"There is no case {case} in the project.")
    return file


def _doubted(file: CaseFile) -> list[Passage]:
    """The passages of the side in doubt, one of each article."""
    passages = file.sides[0].passages if file.sides else ()
    return list({p.document: p for p in reversed(passages)}.values())[::-1]


def _address(file: CaseFile, document: str) -> str | None:
    """The address of an article, as it was written down beside a quotation of it."""
    return next(
        (
            e.source.address
            for e in file.case.exhibits
            if e.source.address and e.passage is not None and e.passage.document == document
        ),
        None,
    )


def _appearances(bench: Workbench, file: CaseFile) -> Iterator[Appearance]:
    sources = {s.id: s for s in bench.store.records(Source)}
    for passage in _doubted(file):
        document = file.documents.get(passage.document)
        if document is None:
            continue
        source = sources.get(document.source or "")
        yield Appearance(
            document.title,
            _address(file, document.id),
            source.name if source else "",
            source.address if source else None,
            (document.published or "")[:10] or None,
        )


def _checked(bench: Workbench, file: CaseFile) -> CheckedClaim:
    case = file.case
    rating = rating_in(file.scale, case.rating)
    worst, best = ends_of(file.scale) or (1, 1)
    first = next((file.documents[p.document] for p in _doubted(file)), None)
    called = labels(bench.reference())
    entities = dict.fromkeys(f.entity for f in file.findings if f.entity)
    readers = (file.people.get(p) for p in (case.lead, case.second) if p)
    return CheckedClaim(
        case.id,
        case.claim or case.title,
        averitec.label_of(rating.value if rating else None, worst, best),
        case.reasoning,
        first.published if first else None,
        file.sources.get(first.id) if first else None,
        case.page,
        any(f.type in _NUMBERS for f in file.findings),
        file.findings[0].type.value if file.findings else "",
        file.findings[0].basis.value if file.findings else "",
        tuple(called.get(e, e) for e in entities),
        tuple(_answers(file)),
        tuple(name for name in readers if name),
    )


def _answers(file: CaseFile) -> Iterator[Answer]:
    for side in file.sides:
        for passage in side.passages[:1]:
            document = file.documents.get(passage.document)
            asked = file.sources.get(passage.document) or (document.title if document else "")
            digest = document.sha256 if document else ""
            span = Spanned(
                passage.document, passage.span.start, passage.span.end, passage.text, digest
            )
            yield Answer(asked, passage.text, _address(file, passage.document), span)
    for exhibit in file.case.exhibits:
        if exhibit.passage is None and exhibit.source.quote:
            yield Answer(exhibit.source.title, exhibit.source.quote, exhibit.source.address)


def _write(bench: Workbench, path: Path, text: str) -> None:
    if path.resolve() == bench.store.path:
        raise UserError(f"{path.name} is the open project itself: choose another name.")
    write_whole(path, text)
