"""What has changed since a moment, one row for each record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt

from kzannotate.domain.past import Difference
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP
from kzannotate.gui.models.lexicon import Lexicon
from kzannotate.gui.models.revision_model import moment
from kzannotate.gui.models.rows import RowModel, SignedRole
from kzannotate.gui.plain import isolate, tooltip_markup
from kzannotate.gui.record_words import record_words

if TYPE_CHECKING:
    from collections.abc import Mapping

KINDS = {
    "Document": QT_TRANSLATE_NOOP("RecordKind", "Articles"),
    "Source": QT_TRANSLATE_NOOP("RecordKind", "Sources"),
    "Entity": QT_TRANSLATE_NOOP("RecordKind", "Entities"),
    "Name": QT_TRANSLATE_NOOP("RecordKind", "Names"),
    "Fact": QT_TRANSLATE_NOOP("RecordKind", "Facts"),
    "Mention": QT_TRANSLATE_NOOP("RecordKind", "Mentions"),
    "Claim": QT_TRANSLATE_NOOP("RecordKind", "Claims"),
    "Finding": QT_TRANSLATE_NOOP("RecordKind", "Findings"),
    "Verdict": QT_TRANSLATE_NOOP("RecordKind", "Rulings"),
    "Evidence": QT_TRANSLATE_NOOP("RecordKind", "Evidence"),
    "Correction": QT_TRANSLATE_NOOP("RecordKind", "Corrections"),
    "Relation": QT_TRANSLATE_NOOP("RecordKind", "Relations"),
    "Comment": QT_TRANSLATE_NOOP("RecordKind", "Comments"),
    "Tag": QT_TRANSLATE_NOOP("RecordKind", "Tags"),
    "Note": QT_TRANSLATE_NOOP("RecordKind", "Notes"),
    "Assignment": QT_TRANSLATE_NOOP("RecordKind", "Assignments"),
    "Reading": QT_TRANSLATE_NOOP("RecordKind", "Readings"),
    "Adjudication": QT_TRANSLATE_NOOP("RecordKind", "Adjudications"),
}
"""Headings over records of a kind; kinds that nobody looks back at are left out."""


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """A difference with who made it last and when."""

    difference: Difference
    reviewer: str
    time: str


class DifferenceModel(RowModel[DifferenceRow]):
    """The latest first."""

    def __init__(self) -> None:
        super().__init__()
        self.lexicon, self.language = Lexicon(), "en"

    def id_of(self, row: DifferenceRow) -> str:
        return "/".join(row.difference.key)

    def words(self, row: DifferenceRow, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.said(row)
        if role == SignedRole:
            return self.signed(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_markup(f"{self.said(row)}\n{self.signed(row)}")
        return None

    def said(self, row: DifferenceRow) -> str:
        """The record in words, as late as it is known."""
        record = row.difference.now or row.difference.then
        return record_words(record, self.lexicon, self.language)

    def signed(self, row: DifferenceRow) -> str:
        """What became of it, who did it last, and when."""
        parts = (
            kind_of(row.difference),
            became(row.difference),
            isolate(row.reviewer),
            moment(row.time),
        )
        return "  ·  ".join(part for part in parts if part)


def became(difference: Difference) -> str:
    """Added, changed or removed since."""
    if difference.then is None:
        return QCoreApplication.translate("Difference", "added since")
    if difference.now is None:
        return QCoreApplication.translate("Difference", "removed since")
    return QCoreApplication.translate("Difference", "changed since")


def kind_of(difference: Difference) -> str:
    """Such as «Mentions»."""
    return kind_words(difference.key[0])


def counted(counts: Mapping[str, int]) -> str:
    """Such as «Mentions 12 · Rulings 3»."""
    said = (f"{kind_words(kind)} {count}" for kind, count in counts.items() if kind in KINDS)
    return "  ·  ".join(said)


def kind_words(name: str) -> str:
    """Such as «Mentions»; empty for kinds that nobody looks back at."""
    words = KINDS.get(name)
    return QCoreApplication.translate("RecordKind", words) if words else ""
