"""The rows of an article beside its original, and the pairs of articles to the side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt

from kzannotate.gui.desks.translation.words import languages_words, problem_words, quiet_words
from kzannotate.gui.models.rows import RowModel
from kzannotate.gui.models.titled_rows import TitledModel
from kzannotate.gui.plain import isolate
from kzannotate.workbench.alignment import Aligned, PairRow

if TYPE_CHECKING:
    from kzannotate.domain.document import Document
    from kzannotate.domain.translation import Translation
    from kzannotate.workbench.translations import Suggestion

OriginalRole = Qt.ItemDataRole.UserRole + 20
"""Words of the original; empty where there are none."""
TranslationRole = Qt.ItemDataRole.UserRole + 21
ProblemRole = Qt.ItemDataRole.UserRole + 22
QuietRole = Qt.ItemDataRole.UserRole + 23


class PairModel(RowModel[PairRow]):
    """Sentences beside each other, in the order of the texts."""

    def __init__(self) -> None:
        super().__init__()
        self.pair: Aligned | None = None
        self._said: dict[PairRow, dict[int, str]] = {}
        """Words of rows as they were asked for: all rows are laid out after each gesture."""

    def show_pair(self, pair: Aligned | None) -> None:
        """Show an article beside its original, or nothing."""
        if pair is None or self.pair is None or pair.texts != self.pair.texts:
            self.show(())
            self._said.clear()
        self.pair = pair
        self.show(pair.rows if pair is not None else ())

    def id_of(self, row: PairRow) -> str:
        return row.id

    def say_again(self) -> None:
        self._said.clear()
        super().say_again()

    def words(self, row: PairRow, role: int) -> Any:
        if row not in self._said:
            self._said[row] = self._words_of(row)
        return self._said[row].get(role)

    def _words_of(self, row: PairRow) -> dict[int, str]:
        texts = self.pair.texts if self.pair is not None else ("", "")
        one, other = (
            " ".join(span.of(text).split()) if span is not None else ""
            for span, text in zip((row.original, row.translation), texts, strict=True)
        )
        problem, quiet = problem_words(row), quiet_words(row)
        return {
            Qt.ItemDataRole.DisplayRole: one,
            OriginalRole: one,
            TranslationRole: other,
            ProblemRole: problem,
            QuietRole: quiet,
            Qt.ItemDataRole.AccessibleTextRole: "\n".join(
                filter(None, (problem, quiet, one, other))
            ),
        }


class LinkRow(NamedTuple):
    """Two articles that are linked, or that may be.

    Args:
        link: None for a suggestion.
        names: how many entities a suggestion rests on; ``values``: how many numbers and dates.
    """

    document: Document
    original: Document
    link: Translation | None = None
    suggestion: Suggestion | None = None


class LinkModel(TitledModel[LinkRow]):
    """Linked articles first, then what is suggested."""

    def id_of(self, row: LinkRow) -> str:
        return row.link.id if row.link is not None else f"{row.document.id} {row.original.id}"

    def title_of(self, row: LinkRow) -> str:
        return row.document.title

    def said_of(self, row: LinkRow) -> str:
        return said_of(row)


def said_of(row: LinkRow) -> str:
    """From which article it was made, or why that is suggested."""
    if row.suggestion is None:
        said = QCoreApplication.translate("Translation", "{languages} · from {original}")
    else:
        said = QCoreApplication.translate(
            "Translation",
            "Suggested · {languages} · in common with {original}: names {names}, values {values}",
        )
    found = row.suggestion
    return said.format(
        languages=languages_words(row.original, row.document),
        original=isolate(row.original.title),
        names=found.names if found is not None else 0,
        values=found.values if found is not None else 0,
    )
