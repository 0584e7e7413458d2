"""A list of facts, looked at before it comes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.gui.complaints import placed
from kzannotate.gui.entities.forms import Form
from kzannotate.gui.entities.grid import Grid, GridRow
from kzannotate.gui.fact_words import fact_words
from kzannotate.gui.parts import GAP, Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kzannotate.gui.projection import Projection
    from kzannotate.workbench.fact_table import FactPlan

_MOST = 1_000
"""Rows of either table that are shown."""


class FactImportForm(Form):
    """What a list would bring and what it leaves out; ``described`` tells the FactPlan."""

    def __init__(self, plan: FactPlan, projection: Projection, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Import facts"))
        self.done_.setText(self.tr("See what it affects…"))
        self.done_.setEnabled(bool(plan.coming))
        self.setMinimumWidth(110 * GAP)
        self._plan, self._projection = plan, projection
        new = sum(c.before is None for c in plan.coming)
        said = (
            self.tr("%n new", "", new),
            self.tr("%n changed", "", len(plan.coming) - new),
            self.tr("%n as they were", "", plan.same),
            self.tr("%n left out", "", len(plan.left_out)),
        )
        self.form.addRow(Words("  ·  ".join(said), bold=True, aside=True))
        self._show_coming()
        self._show_left_out()
        self.finish()

    def tell(self) -> None:
        self.described.emit(self._plan)

    def _show_coming(self) -> None:
        if not self._plan.coming:
            return
        lexicon, language = self._projection.lexicon, self._projection.language
        view = Grid((70, 90, 220, 0), (2, 3))
        view.setAccessibleName(self.tr("What comes in"))
        view.setMinimumHeight(28 * GAP)
        titles = (self.tr("Line"), self.tr("What"), self.tr("Entity"), self.tr("Fact"))
        rows = []
        for coming in self._plan.coming[:_MOST]:
            what = self.tr("new") if coming.before is None else self.tr("changed")
            called = lexicon.called(coming.after.entity, language)
            told = fact_words(coming.after, lexicon, language)
            line = self.locale().toString(coming.line)
            rows.append(GridRow(coming, (line, what, called, told)))
        view.show_rows(titles, rows)
        self.form.addRow(view)

    def _show_left_out(self) -> None:
        if not self._plan.left_out:
            return
        view = Grid((90, 0), (1,))
        view.setAccessibleName(self.tr("What is left out"))
        view.setMinimumHeight(14 * GAP)
        titles = (self.tr("Line"), self.tr("Why it is left out"))
        rows = []
        for out in self._plan.left_out[:_MOST]:
            line = self.locale().toString(out.line) if out.line is not None else ""
            rows.append(GridRow(out, (line, placed("", None, out.sentence))))
        view.show_rows(titles, rows)
        self.form.addRow(view)
