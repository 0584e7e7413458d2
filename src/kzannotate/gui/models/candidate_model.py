"""Entities that a typed name may mean, as a list that ends in «new entity»."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt

from kzannotate.gui import wording
from kzannotate.gui.models.rows import RowModel
from kzannotate.gui.plain import tooltip_markup

if TYPE_CHECKING:
    from kzannotate.detection.names.candidates import Candidate


@dataclass(frozen=True, slots=True)
class Choice:
    """One row of the palette.

    Args:
        entity: id, or None for the row that makes a new entity.
        title: the name that is shown large.
        others: names in the other languages.
        score: 0 to 100.
    """

    entity: str | None
    title: str
    kind: str = ""
    others: tuple[str, ...] = ()
    why: str = ""
    score: float = 100.0

    @classmethod
    def of(cls, candidate: Candidate, title: str, others: tuple[str, ...]) -> Choice:
        """What a candidate looks like in the list."""
        entity = candidate.entity
        why = wording.reason(candidate.why)
        return cls(entity.id, title, entity.kind, others, why, candidate.score)


class CandidateModel(RowModel[Choice]):
    """The best candidate first."""

    def id_of(self, row: Choice) -> str:
        return row.entity or ""

    def words(self, row: Choice, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title if row.entity else new_entity_words(row.title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_markup("\n".join((row.title, *row.others, row.why)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part for part in (row.title, wording.kind(row.kind), row.why) if part)
        return None


def new_entity_words(name: str) -> str:
    """What the last row says."""
    words = QCoreApplication.translate("CandidateModel", "New entity {name}…")
    return words.format(name=wording.quoted(name) if name else "")
