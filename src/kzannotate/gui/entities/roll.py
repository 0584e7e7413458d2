"""All entities of a project as a list that is found by any name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from kzannotate.gui import wording
from kzannotate.gui.lines import Lines, direction_of
from kzannotate.gui.models.row_delegate import Canvas, RowDelegate, fonts_of, line_height
from kzannotate.gui.models.rows import Index, RowModel, RowRole
from kzannotate.gui.plain import isolate, tooltip_markup
from kzannotate.text.fold import fold
from kzannotate.text.ordering import ordered

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFont

    from kzannotate.gui.models.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class EntityRow:
    """One entity.

    Args:
        name: in the language of the interface.
        others: names in other languages, the first of each.
        words: all names, folded, to be found in.
    """

    id: str
    name: str
    kind: str
    others: tuple[str, ...]
    words: str


def rows_of(
    lexicon: Lexicon, language: str, cancelled: Callable[[], bool] | None = None
) -> list[EntityRow]:
    """All entities by their names; takes long where there are many."""
    found = []
    for entity in lexicon.entities():
        if cancelled and cancelled():
            break
        names = lexicon.names(entity.id)
        called = lexicon.called(entity.id, language)
        first = {n.language: n.text for n in reversed(names) if n.status.value != "deprecated"}
        others = tuple(dict.fromkeys(text for text in first.values() if text != called))
        words = fold("\n".join((called, *(n.text for n in names), entity.wikidata or ""))).text
        found.append(EntityRow(entity.id, called, entity.kind, others, words))
    return ordered(found, lambda row: row.words)


class RollModel(RowModel[EntityRow]):
    """The entities that fit what was typed."""

    def id_of(self, row: EntityRow) -> str:
        return row.id

    def words(self, row: EntityRow, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_markup("\n".join((row.name, wording.kind(row.kind), *row.others)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join((row.name, wording.kind(row.kind), *row.others))
        return None

    def look_for(self, rows: Sequence[EntityRow], typed: str, kind: str | None) -> int:
        """Show those with all typed words in their names; how many."""
        # Folding loads what the window does not need to appear.
        wanted = fold(typed).text.split() if typed else []
        found = [row for row in rows if kind is None or row.kind == kind]
        for word in wanted:
            found = [row for row in found if word in row.words]
        self.beginResetModel()
        self._rows = found
        self.endResetModel()
        return len(found)


class EntityDelegate(RowDelegate):
    """Two lines: the name in its own direction; its kind with other names."""

    def height(self, font: QFont, index: Index) -> float:  # noqa: ARG002
        _, bold, small = fonts_of(font)
        return line_height(bold) + line_height(small)

    def draw(self, canvas: Canvas, index: Index) -> None:
        row: EntityRow = index.data(RowRole)
        inside, line = canvas.inside, line_height(canvas.bold)
        name = Lines(row.name, canvas.bold, inside.width())
        name.draw(canvas.painter, inside.left(), inside.top(), canvas.theme.text)
        said = "  ·  ".join(isolate(part) for part in (wording.kind(row.kind), *row.others))
        below = Lines(
            said,
            canvas.small,
            inside.width(),
            direction=canvas.direction,
            side=direction_of(row.name),
        )
        below.draw(canvas.painter, inside.left(), inside.top() + line, canvas.theme.muted)
