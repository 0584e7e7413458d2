"""Records of a project as marks of a data set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.formats.datasets.model import Mark, MarkKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kzannotate.domain.claim import Claim
    from kzannotate.domain.finding import Finding
    from kzannotate.domain.mention import Mention
    from kzannotate.domain.quality import Fault
    from kzannotate.domain.remark import Comment, Tag
    from kzannotate.domain.span import Passage
    from kzannotate.domain.verdict import Correction, Verdict

UNLABELLED = "name"
"""Label of a mention without an entity or a tag."""


def of_mention(mention: Mention, kind: str | None, tags: Sequence[str] = ()) -> Mark:
    """A mention; its label is the kind of its entity, or else its first tag."""
    return Mark(
        mention.id,
        MarkKind.MENTION,
        kind or (tags[0] if tags else UNLABELLED),
        mention.fragments or (mention.span,),
        mention.quote,
        mention.entity,
        _told(
            ("status", mention.status.value),
            ("standing", mention.standing.value),
            ("score", "" if mention.score == 1 else f"{mention.score:.6g}"),
            ("reason", mention.reason),
            *(("tag", tag) for tag in tags),
        ),
    )


def of_claim(claim: Claim) -> Mark:
    """A claim; its label is its property."""
    amount = claim.quantity
    return Mark(
        claim.id,
        MarkKind.CLAIM,
        claim.property_name,
        (claim.span,),
        claim.quote,
        claim.entity,
        _told(
            ("value", claim.value),
            ("when", claim.when),
            ("status", claim.status.value),
            ("low", _number(amount.low) if amount else None),
            ("high", _number(amount.high) if amount else None),
            ("unit", amount.unit if amount else None),
            ("relation", amount.relation.value if amount else None),
            ("others", str(amount.others) if amount and amount.others else None),
        ),
    )


def of_finding(
    finding: Finding, document: str, verdict: Verdict | None, replacement: str | None = None
) -> Iterator[Mark]:
    """The passages of a finding in one document, each a mark; its label is the rule."""
    shared = (
        ("finding", finding.id),
        ("type", finding.type.value),
        ("basis", finding.basis.value),
        ("severity", finding.severity.value),
        ("property", finding.property_name),
        ("reason", str(finding.reason)),
        ("suggestion", finding.suggestion),
        ("fact", finding.fact),
        ("ruling", verdict.ruling.value if verdict else None),
        ("ruling reason", verdict.reason if verdict else None),
        ("replacement", replacement),
    )
    for side, number, passage in passages_of(finding):
        if passage.document == document:
            yield Mark(
                side_id(finding, side, number),
                MarkKind.FINDING,
                finding.rule,
                (passage.span,),
                passage.quote,
                finding.entity,
                _told(*shared, ("side", str(side + 1)), ("side value", finding.sides[side].value)),
            )


def passages_of(finding: Finding) -> Iterator[tuple[int, int, Passage]]:
    """Number of side, number in the side, passage."""
    for side, said in enumerate(finding.sides):
        for number, passage in enumerate(said.passages):
            yield side, number, passage


def side_id(finding: Finding, side: int, number: int) -> str:
    """Id of the mark of one passage of a finding."""
    return f"{finding.id}.{side + 1}.{number + 1}"


def of_correction(correction: Correction) -> Mark:
    """Words to read instead."""
    return Mark(
        correction.id,
        MarkKind.CORRECTION,
        "correction",
        (correction.span,),
        correction.quote,
        None,
        _told(("replacement", correction.replacement), ("standing", correction.standing.value)),
        correction.note,
    )


def of_fault(fault: Fault) -> Mark:
    """A fault that somebody marked; its label is the category of MQM."""
    severity = ("severity", fault.severity.value)
    return Mark(
        fault.id,
        MarkKind.FAULT,
        fault.kind.value,
        (fault.span,),
        fault.quote,
        None,
        _told(severity),
        fault.note,
    )


def of_tag(tag: Tag) -> Mark | None:
    """A tag on words; None where the article or a mention bears it."""
    if tag.span is None or tag.quote is None or tag.mention is not None:
        return None
    return Mark(tag.id, MarkKind.TAG, tag.text, (tag.span,), tag.quote)


def of_thread(first: Comment, replies: Iterable[Comment]) -> Mark | None:
    """A comment on words with what was answered; None where it is about something else."""
    if first.span is None or first.quote is None:
        return None
    said = "\n\n".join(comment.text for comment in (first, *replies))
    state = ("state", "resolved" if first.resolved else "open")
    return Mark(
        first.id,
        MarkKind.COMMENT,
        "comment",
        (first.span,),
        first.quote,
        first.entity,
        _told(state),
        said,
    )


def of_passage(id_: str, passage: Passage) -> Mark:
    """One end of a relation on words that bear no other mark."""
    return Mark(id_, MarkKind.PASSAGE, "passage", (passage.span,), passage.quote)


def _told(*properties: tuple[str, str | None]) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value in properties if value)


def _number(value: float | None) -> str | None:
    return None if value is None else f"{value:.15g}"
