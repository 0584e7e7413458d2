"""What stands behind the cells of the table: which quotes the pane below shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.gui.desks.comparison.model import ComparisonModel, Spot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.gui.desks.comparison.pinned_view import PinnedView
    from kzannotate.gui.desks.comparison.quotes import QuotesPane


class CellsBehind:
    """Shows the quotes of the cell in hand, or of two that are marked."""

    def __init__(self, model: ComparisonModel, view: PinnedView, pane: QuotesPane) -> None:
        self._model, self._view, self._pane = model, view, pane

    def show(self) -> None:
        """Show what is in hand."""
        if len(self._model.marked) == 2:
            self._show_spots(self._model.marked)
            return
        index = self._view.currentIndex()
        spot = self._model.spot(index)
        cell = self._model.cell_at(index.row(), index.column()) if index.isValid() else None
        if spot is not None and cell is not None:
            self._show_spots((spot,))
        elif index.isValid():
            self._pane.say(self._model.told(index.row(), index.column()).split("\n")[0])
        else:
            self._pane.clear()

    def go_there(self) -> None:
        """Show it, and take the keyboard there."""
        self.show()
        self._pane.focus_first()

    def show_claim(self, claim: str) -> None:
        """Show the quotes of the cell that a claim stands in."""
        table = self._model.table
        for row in table.rows:
            for number, cell in row.cells.items():
                if any(c.id == claim for c in cell.claims):
                    self._show_spots((Spot(row.id, table.columns[number].id),))
                    self._pane.focus_first()
                    return

    def mark(self) -> None:
        """Mark the cell in hand, or take its mark away; a third takes the place of the first."""
        index = self._view.currentIndex()
        spot = self._model.spot(index)
        if spot is None or self._model.cell_at(index.row(), index.column()) is None:
            return
        marked = self._model.marked
        if spot in marked:
            self._model.mark([s for s in marked if s != spot])
        else:
            self._model.mark([*marked[-1:], spot])
        self.show()

    def _show_spots(self, spots: Sequence[Spot]) -> None:
        table, words = self._model.table, self._model.words
        rows = {row.id: n for n, row in enumerate(table.rows)}
        columns = {column.id: n for n, column in enumerate(table.columns)}
        shown, titles = [], []
        for spot in spots:
            if spot.row not in rows or spot.column not in columns:
                continue
            number = columns[spot.column]
            cell = table.rows[rows[spot.row]].cells.get(number)
            if cell is not None:
                told = words[rows[spot.row]]
                titles.append(" · ".join(w for w in (told.thing, told.about) if w))
                shown.append((table.columns[number].title, cell))
        self._pane.show_cells("  /  ".join(dict.fromkeys(titles)), shown)
