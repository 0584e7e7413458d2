"""What is painted in an article: its mentions, claims and findings as marks of the reader."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kzannotate.domain.mention import Standing
from kzannotate.domain.verdict import Ruling
from kzannotate.gui import wording
from kzannotate.gui.reader.marks import MACHINE, Facet, Mark, Trait
from kzannotate.gui.signs import ROLES
from kzannotate.gui.theme import MarkRole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzannotate.domain.claim import Claim
    from kzannotate.domain.mention import Mention, MentionStatus
    from kzannotate.gui.models.lexicon import Lexicon
    from kzannotate.workbench.viewing import FindingRow

CERTAIN = 0.995
"""Score from which a machine's mention counts as linked rather than proposed."""


def mention_marks(
    mentions: Iterable[Mention], lexicon: Lexicon, language: str, reviewer: str = ""
) -> list[Mark]:
    """One mark for each mention, under the mention's id."""

    # A long article speaks of the same few entities again and again.
    @cache
    def said(entity: str | None, status: MentionStatus) -> tuple[str, str]:
        words = _mention_words(entity, status, lexicon, language)
        return lexicon.called_shortly(entity, language), words

    @cache
    def traits(role: MarkRole, standing: Standing) -> frozenset[Trait]:
        return _mention_traits(role, standing, reviewer)

    return [
        Mark(
            mention.id,
            mention.span,
            role := _role_of(mention),
            *said(mention.entity, mention.status),
            traits(role, mention.standing),
        )
        for mention in mentions
    ]


def claim_marks(claims: Iterable[Claim], lexicon: Lexicon, language: str) -> list[Mark]:
    """One mark for each thing that the article states, under the claim's id."""
    return [
        Mark(
            claim.id,
            claim.span,
            MarkRole.CLAIM,
            _claimed(claim),
            f"{lexicon.called(claim.entity, language)}\n{_claimed(claim)}".strip(),
            _CLAIM_TRAITS,
        )
        for claim in claims
    ]


def finding_marks(rows: Iterable[FindingRow], document: str, reviewer: str = "") -> list[Mark]:
    """A mark under the finding's id for each place that it touches; no dismissed ones."""
    return [mark for row in rows if _is_shown(row) for mark in _marks_of(row, document, reviewer)]


_CLAIM_TRAITS = frozenset({Trait(Facet.KIND, "claim"), Trait(Facet.WHO, MACHINE)})


def _claimed(claim: Claim) -> str:
    said = f"{wording.property_name(claim.property_name)}: {wording.read_value(claim.value)}"
    return f"{said} ({claim.when})" if claim.when and claim.when[:4] not in claim.value else said


def _mention_traits(role: MarkRole, standing: Standing, reviewer: str) -> frozenset[Trait]:
    decided = standing is not Standing.PROPOSED
    return frozenset(
        {
            Trait(Facet.KIND, role.value),
            Trait(Facet.STATE, standing.value),
            Trait(Facet.WHO, reviewer if decided else MACHINE),
        }
    )


def _finding_traits(row: FindingRow, role: MarkRole, reviewer: str) -> frozenset[Trait]:
    finding, verdict = row.finding, row.verdict
    corrected = role is MarkRole.CORRECTION
    return frozenset(
        {
            Trait(Facet.KIND, "correction" if corrected else "finding"),
            Trait(Facet.SEVERITY, finding.severity.value),
            Trait(Facet.RULE, finding.rule),
            Trait(Facet.STATE, verdict.ruling.value if verdict else "open"),
            Trait(Facet.WHO, reviewer if verdict else MACHINE),
        }
    )


def _is_shown(row: FindingRow) -> bool:
    dismissed = row.verdict is not None and row.verdict.ruling is Ruling.DISMISSED
    return not dismissed and not row.finding.withdrawn


def _marks_of(row: FindingRow, document: str, reviewer: str) -> Iterator[Mark]:
    finding = row.finding
    corrects = row.verdict is not None and row.verdict.ruling is Ruling.CORRECTED
    words = f"{wording.finding_type(finding.type)}\n{wording.reason(finding.reason)}"
    for passage in (p for side in finding.sides for p in side.passages):
        if passage.document == document:
            instead = row.instead_of(passage) if corrects else None
            role = ROLES[finding.severity] if instead is None else MarkRole.CORRECTION
            label = instead or wording.finding_type(finding.type)
            traits = _finding_traits(row, role, reviewer)
            yield Mark(finding.id, passage.span, role, label, words, traits)


def _role_of(mention: Mention) -> MarkRole:
    settled = mention.standing is Standing.ACCEPTED or mention.score >= CERTAIN
    return MarkRole.MENTION if settled and mention.entity else MarkRole.PROPOSAL


def _mention_words(
    entity_id: str | None, status: MentionStatus, lexicon: Lexicon, language: str
) -> str:
    entity = lexicon.entity(entity_id)
    if entity is None:
        return wording.mention_status(status)
    name = lexicon.called(entity.id, language)
    return f"{name}\n{wording.kind(entity.kind)}  ·  {wording.mention_status(status)}"
