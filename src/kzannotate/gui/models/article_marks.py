"""What is painted in an article: its mentions and its findings as marks of the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.mention import Standing
from kzannotate.domain.verdict import Ruling
from kzannotate.gui import wording
from kzannotate.gui.reader.marks import Mark
from kzannotate.gui.signs import ROLES
from kzannotate.gui.theme import MarkRole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzannotate.domain.mention import Mention
    from kzannotate.gui.models.lexicon import Lexicon
    from kzannotate.workbench.viewing import FindingRow

CERTAIN = 0.995
"""Score from which a machine's mention counts as linked rather than proposed."""


def mention_marks(mentions: Iterable[Mention], lexicon: Lexicon, language: str) -> list[Mark]:
    """One mark for each mention, under the mention's id."""
    return [
        Mark(
            mention.id,
            mention.span,
            _role_of(mention),
            lexicon.called_shortly(mention.entity, language),
            _mention_words(mention, lexicon, language),
        )
        for mention in mentions
    ]


def finding_marks(rows: Iterable[FindingRow], document: str) -> list[Mark]:
    """A mark under the finding's id for each place that it touches; no dismissed ones."""
    return [mark for row in rows if _is_shown(row) for mark in _marks_of(row, document)]


def _is_shown(row: FindingRow) -> bool:
    dismissed = row.verdict is not None and row.verdict.ruling is Ruling.DISMISSED
    return not dismissed and not row.finding.withdrawn


def _marks_of(row: FindingRow, document: str) -> Iterator[Mark]:
    finding = row.finding
    corrected = row.verdict is not None and row.verdict.ruling is Ruling.CORRECTED
    role = MarkRole.CORRECTION if corrected else ROLES[finding.severity]
    words = f"{wording.finding_type(finding.type)}\n{wording.reason(finding.reason)}"
    label = wording.finding_type(finding.type)
    for passage in (p for side in finding.sides for p in side.passages):
        if passage.document == document:
            yield Mark(finding.id, passage.span, role, label, words)


def _role_of(mention: Mention) -> MarkRole:
    settled = mention.standing is Standing.ACCEPTED or mention.score >= CERTAIN
    return MarkRole.MENTION if settled and mention.entity else MarkRole.PROPOSAL


def _mention_words(mention: Mention, lexicon: Lexicon, language: str) -> str:
    entity = lexicon.entity(mention.entity)
    if entity is None:
        return wording.mention_status(mention.status)
    name = lexicon.called(entity.id, language)
    return f"{name}\n{wording.kind(entity.kind)}  ·  {wording.mention_status(mention.status)}"
