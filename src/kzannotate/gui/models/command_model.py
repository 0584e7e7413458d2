"""What the command palette offers: commands, articles, entities, projects, the likeliest first."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt

from kzannotate.gui.i18n import QT_TRANSLATE_NOOP
from kzannotate.gui.models.rows import Index, RowModel
from kzannotate.gui.plain import tooltip_markup

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_WHOLE, _WORDS, _INSIDE, _SCATTERED = range(4)
"""How well something fits: it begins so, its words do, they hold it, its letters come in order."""


class Sort(StrEnum):
    """What is offered."""

    COMMAND = "command"
    ARTICLE = "article"
    ENTITY = "entity"
    PROJECT = "project"


SORTS = {
    Sort.ARTICLE: QT_TRANSLATE_NOOP("CommandPalette", "Article"),
    Sort.ENTITY: QT_TRANSLATE_NOOP("CommandPalette", "Entity"),
    Sort.PROJECT: QT_TRANSLATE_NOOP("CommandPalette", "Project"),
}


@dataclass(frozen=True, slots=True)
class Offer:
    """One row.

    Args:
        id: of the command, article or entity; path of the project.
        detail: the menu of a command, the origin of an article, the kind of an entity.
        sought: folded words by which it is found, in every language, a line each.
    """

    sort: Sort
    id: str
    title: str
    detail: str = ""
    keys: str = ""
    enabled: bool = True
    sought: str = ""


def fitness(typed: Sequence[str], sought: str) -> tuple[int, int] | None:
    """How well folded words fit what is sought, the lower the better; None: not at all.

    Each line of ``sought`` is tried alone, as words of one language.
    """
    found = [fit for line in sought.split("\n") if (fit := _fitness_in_line(typed, line))]
    return min(found, default=None)


def _fitness_in_line(typed: Sequence[str], line: str) -> tuple[int, int] | None:
    words = line.split()
    if line.startswith(" ".join(typed)):
        return _WHOLE, len(line)
    if all(any(word.startswith(t) for word in words) for t in typed):
        return _WORDS, len(line)
    if all(t in line for t in typed):
        return _INSIDE, len(line)
    if _comes_in_order("".join(typed), words):
        return _SCATTERED, len(line)
    return None


def _comes_in_order(letters: str, words: Sequence[str]) -> bool:
    """Whether letters come in their order, each beginning a word or following the one before."""
    ways = {0}
    for word in words:
        ways |= {at + n for at in ways for n in _shared(letters[at:], word)}
    return len(letters) > 1 and len(letters) in ways


def _shared(letters: str, word: str) -> Iterable[int]:
    for n in range(1, min(len(letters), len(word)) + 1):
        if not word.startswith(letters[:n]):
            return
        yield n


class OfferModel(RowModel[Offer]):
    """The best first; what cannot be done now is greyed."""

    def id_of(self, row: Offer) -> str:
        return f"{row.sort}:{row.id}"

    def words(self, row: Offer, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_markup("\n".join(filter(None, (row.title, row.detail))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(filter(None, (row.title, sort_words(row.sort), row.detail, row.keys)))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        rows = self._rows
        if index.isValid() and index.row() < len(rows) and not rows[index.row()].enabled:
            return flags & ~Qt.ItemFlag.ItemIsEnabled
        return flags


def sort_words(of: Sort) -> str:
    """Such as «Article»; nothing for commands."""
    return QCoreApplication.translate("CommandPalette", SORTS[of]) if of in SORTS else ""
