"""What a change of facts would do to the findings, before it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from kzannotate.gui.desks.facts.words import finding_words
from kzannotate.gui.entities.forms import Form
from kzannotate.gui.models.document_model import title_of
from kzannotate.gui.parts import GAP, Words
from kzannotate.gui.plain import isolate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kzannotate.domain.finding import Finding
    from kzannotate.gui.projection import Projection
    from kzannotate.workbench.fact_table import Effects

_MOST = 200
"""Findings of one sort that are listed."""


class EffectsForm(Form):
    """Findings that would appear, vanish or change; one button keeps, one leaves it.

    ``described`` tells the Effects when they are agreed to.
    """

    def __init__(self, effects: Effects, projection: Projection, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("What it affects"))
        self.done_.setText(self.tr("Keep"))
        leave = self._buttons.button(self._buttons.StandardButton.Cancel)
        leave.setText(self.tr("Leave"))
        self.setMinimumWidth(96 * GAP)
        self._effects, self._projection = effects, projection
        if effects.count:
            said = self.tr("%n finding(s) would be others.", "", effects.count)
        else:
            said = self.tr("No finding would appear, vanish or change.")
        self.form.addRow(Words(said, limit=2, bold=True, aside=True))
        self._list(self.tr("Would appear"), effects.appearing)
        self._list(self.tr("Would vanish"), effects.vanishing)
        before = {after.id: was for was, after in effects.changed}
        self._list(self.tr("Would change"), tuple(a for _, a in effects.changed), before)
        self.finish()

    def tell(self) -> None:
        self.described.emit(self._effects)

    def _list(
        self,
        words: str,
        findings: tuple[Finding, ...],
        before: Mapping[str, Finding] | None = None,
    ) -> None:
        if not findings:
            return
        view = QListWidget()
        view.setWordWrap(True)
        view.setAlternatingRowColors(True)
        view.setAccessibleName(words)
        view.setMinimumHeight(min(6 * len(findings) + 3, 18) * GAP)
        for finding in findings[:_MOST]:
            was = (before or {}).get(finding.id)
            said = f"{self._where(finding)}\n{finding_words(finding, was)}"
            view.addItem(QListWidgetItem(said))
        self.form.addRow(Words(f"{words} ({self.locale().toString(len(findings))})", aside=True))
        self.form.addRow(view)

    def _where(self, finding: Finding) -> str:
        row = self._projection.documents.row(finding.sides[0].passages[0].document)
        return isolate(title_of(row)) if row is not None else ""
