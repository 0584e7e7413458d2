"""The list of corrections, as far as it passes the filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QItemSelection, Qt

from kzannotate.gui import correction_words as words
from kzannotate.gui.models.rows import RowModel, SignedRole
from kzannotate.gui.plain import isolate, tooltip_markup
from kzannotate.workbench.corrections import CorrectionRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Sieve(NamedTuple):
    """What is listed; None: whatever it is.

    Args:
        rule: name of one; empty: made by hand.
        folded: words that stand in the old or the new words, folded.
    """

    document: str | None = None
    rule: str | None = None
    standing: str | None = None
    folded: str = ""

    def passes(self, row: CorrectionRow) -> bool:
        """Whether a row is listed."""
        if self.document is not None and row.passage.document != self.document:
            return False
        if self.rule is not None and (row.rule or "") != self.rule:
            return False
        if self.standing is not None and row.standing.value != self.standing:
            return False
        return not self.folded or self._holds(row)

    def _holds(self, row: CorrectionRow) -> bool:
        from kzannotate.text.fold import fold_word

        return self.folded in fold_word(f"{row.passage.text}\n{row.words}")


class CorrectionModel(RowModel[CorrectionRow]):
    """Rows with what is told of them.

    Args:
        title_of: names an article by its id.
    """

    def __init__(self, title_of: Callable[[str], str]) -> None:
        super().__init__()
        self._title_of = title_of

    def id_of(self, row: CorrectionRow) -> str:
        return row.id

    def words(self, row: CorrectionRow, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said = f"{isolate(row.passage.text)} → {isolate(row.words or '–')}"
            return f"{said} · {words.standing(row.standing)} · {words.rule_of(row)}"
        if role == SignedRole:
            return self._title_of(row.passage.document)
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = (row.passage.text, row.words, words.why(row), *words.warnings(row))
            return tooltip_markup("\n".join(filter(None, lines)))
        return None

    def selection(self, wanted: Callable[[CorrectionRow], bool]) -> QItemSelection:
        """All rows that are wanted, as runs."""
        chosen, run = QItemSelection(), -1
        flags = [wanted(self.at(n)) for n in range(self.rowCount())]
        for number, holds in enumerate([*flags, False]):
            if holds and run < 0:
                run = number
            elif not holds and run >= 0:
                chosen.select(self.index(run, 0), self.index(number - 1, 0))
                run = -1
        return chosen


def sifted(rows: Sequence[CorrectionRow], sieve: Sieve) -> list[CorrectionRow]:
    """The rows that are listed."""
    return [row for row in rows if sieve.passes(row)]
