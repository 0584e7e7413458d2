"""The list of cases: title, state, rating, and who has it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from kzannotate.gui.desks.cases import words
from kzannotate.gui.models.titled_rows import TitledModel
from kzannotate.gui.plain import isolate

if TYPE_CHECKING:
    from kzannotate.domain.case import Case


class CaseRow(NamedTuple):
    """A case with the words for what it names by ids.

    Args:
        rating: its label in the interface's language; empty while it has none.
        lead: name of who has it, empty if nobody.
        second: name of the second reader, empty if nobody.
    """

    case: Case
    rating: str
    lead: str
    second: str


class CaseModel(TitledModel[CaseRow]):
    """Cases in the order in which they are worked on."""

    def id_of(self, row: CaseRow) -> str:
        return row.case.id

    def title_of(self, row: CaseRow) -> str:
        return row.case.title

    def said_of(self, row: CaseRow) -> str:
        return said_of(row)


def said_of(row: CaseRow) -> str:
    """State, rating and people on one line."""
    parts = [words.state(row.case.state)]
    if row.rating:
        parts.append(isolate(row.rating))
    if row.lead:
        said = QCoreApplication.translate("CaseModel", "lead: {name}")
        parts.append(said.format(name=isolate(row.lead)))
    if row.second:
        said = QCoreApplication.translate("CaseModel", "second reader: {name}")
        parts.append(said.format(name=isolate(row.second)))
    return "  ·  ".join(parts)
