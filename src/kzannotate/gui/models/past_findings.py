"""The findings of one article as they were, with the rulings that held then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kzannotate.gui.models.finding_model import finding_words, headline
from kzannotate.gui.models.lexicon import Lexicon
from kzannotate.gui.models.rows import RowModel

if TYPE_CHECKING:
    from kzannotate.workbench.viewing import FindingRow


class PastFindings(RowModel["FindingRow"]):
    """One row for each, the loudest first."""

    def __init__(self) -> None:
        super().__init__()
        self.lexicon = Lexicon()
        self.language = "en"

    def id_of(self, row: FindingRow) -> str:
        return row.finding.id

    def words(self, row: FindingRow, role: int) -> Any:
        return finding_words(row, role, headline(row, self.lexicon, self.language))
