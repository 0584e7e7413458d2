"""Making two entities one: which, which remains, and what would follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from kzannotate.gui.differences import counted
from kzannotate.gui.entities.field import EntityField
from kzannotate.gui.entities.forms import Form
from kzannotate.gui.parts import GAP, Words
from kzannotate.gui.plain import isolate

if TYPE_CHECKING:
    from kzannotate.gui.projection import Projection
    from kzannotate.workbench.merging import Plan


class MergeForm(Form):
    """Asks for the other entity; the plan is shown before anything is done.

    ``described`` tells the Plan that is to be carried out.
    """

    plan_wanted = Signal(str, str)
    """Ids of the entity that remains and of the one that goes."""

    def __init__(self, entity: str, projection: Projection, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Make two entities one"))
        self.done_.setText(self.tr("Merge"))
        self.setMinimumWidth(70 * GAP)
        self._entity, self._projection = entity, projection
        self._plan: Plan | None = None
        self.other = EntityField(projection)
        self.keeps_this, self.keeps_other = QRadioButton(), QRadioButton()
        self._choice = QButtonGroup(self)
        remains = QVBoxLayout()
        for made in (self.keeps_this, self.keeps_other):
            self._choice.addButton(made)
            remains.addWidget(made)
        self.keeps_this.setChecked(True)
        self._this = Words(projection.lexicon.called(entity, projection.language), limit=2)
        self.preview = Words(limit=4, aside=True)
        self.form.addRow(self.tr("This entity"), self._this)
        self.form.addRow(self.tr("&Other entity"), self.other)
        self.form.addRow(self.tr("What remains"), remains)
        self.form.addRow(self.tr("What follows it"), self.preview)
        self.finish()
        self.other.chosen.connect(self._look)
        self._choice.buttonToggled.connect(lambda *_: self._look())
        self._look()
        self.other.setFocus()

    def show_plan(self, plan: Plan) -> None:
        """Show what would follow, if it is still what is asked for."""
        if (plan.kept.id, plan.gone.id) != self._pair():
            return
        self._plan = plan
        words = [counted(dict(plan.counts()))]
        if plan.proposals:
            words.append(self.tr("%n proposal(s) at the next check", "", plan.proposals))
        said = "  ·  ".join(part for part in words if part)
        self.preview.say(said or self.tr("Nothing; the other one only disappears."))
        self.done_.setEnabled(True)

    def tell(self) -> None:
        if self._plan is not None:
            self.described.emit(self._plan)

    def _pair(self) -> tuple[str, str]:
        pair = (self._entity, self.other.entity or "")
        return pair if self.keeps_this.isChecked() else pair[::-1]

    def _called(self, entity: str | None) -> str:
        lexicon, language = self._projection.lexicon, self._projection.language
        name = lexicon.called(entity, language) if entity else "…"
        return isolate(name).replace("&", "&&")

    def _look(self, _entity: object = None) -> None:
        self._plan = None
        other = self.other.entity
        self.keeps_this.setText(self._called(self._entity))
        self.keeps_other.setText(self._called(other))
        self.done_.setEnabled(False)
        self.preview.say(self.tr("Choose the other entity first."))
        if other == self._entity:
            self.preview.say(self.tr("This is one entity. Choose another one to merge it with."))
        elif other is not None:
            self.preview.say(self.tr("Looking…"))
            self.plan_wanted.emit(*self._pair())
