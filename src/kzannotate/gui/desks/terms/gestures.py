"""What is done at the desk of terms: each gesture one verb of the workbench, one revision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QWidget

from kzannotate.domain.entity import TERM_KIND, Name, NameStatus
from kzannotate.gui import wording
from kzannotate.gui.desks.terms.asking import ask
from kzannotate.gui.entities.forms import EntityForm, Form, NameForm, chosen_of, open_choice
from kzannotate.gui.entities.merge_form import MergeForm

if TYPE_CHECKING:
    from kzannotate.domain.entity import Entity
    from kzannotate.gui.desks.page import Tools
    from kzannotate.gui.desks.terms.rows import FormRow
    from kzannotate.workbench.merging import Plan
    from kzannotate.workbench.session import Workbench


class TermForm(Form):
    """A new term or entity with its preferred name; ``described`` tells kind, name, language."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("New term or entity"))
        self.done_.setText(self.tr("Add"))
        self.text = QLineEdit()
        self.language = open_choice(wording.LANGUAGE_NAMES, wording.language, language)
        self.kind = open_choice(wording.KINDS, wording.kind, TERM_KIND)
        self.form.addRow(self.tr("&Name"), self.text)
        self.form.addRow(self.tr("&Language of the name"), self.language)
        self.form.addRow(self.tr("&Kind"), self.kind)
        self.text.textChanged.connect(lambda typed: self.done_.setEnabled(bool(typed.strip())))
        self.done_.setEnabled(False)
        self.finish()

    def tell(self) -> None:
        self.described.emit((chosen_of(self.kind), self.text.text(), chosen_of(self.language)))


class TermGestures(QObject):
    """Carries what is done to terms and their names to the file."""

    def __init__(self, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools

    def add_term(self) -> None:
        """Ask for a new term or entity with its first name."""
        from kzannotate.workbench import naming

        def verb(bench: Workbench, told: tuple[str, str, str]) -> Entity:
            return naming.add_entity(bench, *told)

        ask(self._tools, TermForm(self._tools.projection.language, self._tools.window), verb)

    def add_name(self, entity: Entity | None) -> None:
        """Ask for another name of an entity."""
        from kzannotate.workbench import naming

        if entity is not None:
            language = self._tools.projection.language
            fresh = Name("", entity.id, "", language, NameStatus.ADMITTED)
            form = NameForm(fresh, self._tools.projection, self._tools.window)
            ask(self._tools, form, naming.teach_name)

    def change_name(self, name: Name | None) -> None:
        """Ask how a name shall be."""
        from kzannotate.workbench import naming

        def verb(bench: Workbench, changed: Name) -> Name:
            assert name is not None  # noqa: S101 - or no form is open
            return naming.change_name(bench, name, changed)

        if name is not None:
            ask(self._tools, NameForm(name, self._tools.projection, self._tools.window), verb)

    def remove_name(self, name: Name | None) -> None:
        """Take a name away."""
        from kzannotate.workbench import naming

        if name is not None:
            self._tools.do(lambda bench: naming.remove_name(bench, name))

    def change_entity(self, entity: Entity | None) -> None:
        """Ask for kind, field and note of an entity."""
        from kzannotate.workbench import naming

        def verb(bench: Workbench, changed: Entity) -> Entity:
            assert entity is not None  # noqa: S101 - or no form is open
            return naming.change_entity(bench, entity, changed)

        if entity is not None:
            ask(self._tools, EntityForm(entity, self._tools.window), verb)

    def merge(self, entity: Entity | None) -> None:
        """Ask which other entity is the same."""
        from kzannotate.workbench import merging

        if entity is None:
            return
        form = MergeForm(entity.id, self._tools.projection, self._tools.window)

        def plan(kept: str, gone: str) -> None:
            def look(bench: Workbench, _pulse: object) -> Plan:
                return merging.plan_merge(bench, kept, gone)

            self._tools.ask("plan", look, form.show_plan)

        form.plan_wanted.connect(plan)
        ask(self._tools, form, merging.merge)

    def prefer(self, row: FormRow | None) -> None:
        """Make a form the preferred name, and its rivals deprecated ones."""
        from kzannotate.workbench import variants

        if row is not None:
            self._tools.do(lambda bench: variants.prefer(bench, row.group, row.form))

    def admit(self, row: FormRow | None) -> None:
        """Let a form be one of the right names."""
        from kzannotate.workbench import variants

        if row is not None:
            self._tools.do(lambda bench: variants.admit(bench, row.group, row.form))
