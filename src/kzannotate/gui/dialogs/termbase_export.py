"""The glossary for another program: in which form and languages, and what the form cannot hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QListWidget, QListWidgetItem, QWidget

from kzannotate.gui import wording
from kzannotate.gui.complaints import in_words
from kzannotate.gui.dialogs.termbase_import import FORMS, form_words
from kzannotate.gui.entities.forms import Form
from kzannotate.gui.entities.grid import Grid, GridRow
from kzannotate.gui.parts import GAP, Words
from kzannotate.gui.plain import isolate
from kzannotate.workbench.term_exchange import TermFile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.domain.loss import Loss

SUFFIXES = {
    "tbx": "tbx", "tbx2": "tbx", "csv": "csv", "utx": "utx", "forbidden": "csv",
    "reconciliation": "json",
}  # fmt: skip
"""How the files of each form end."""


class TermbaseExportForm(Form):
    """Form, languages and what is lost; ``described`` tells the TermFile that is wanted."""

    count_wanted = Signal(object)
    """TermFile whose losses are to be counted."""

    def __init__(self, languages: Sequence[str], parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Export the glossary"))
        self.done_.setText(self.tr("Choose where…"))
        self.setMinimumWidth(90 * GAP)
        self.kind, self.languages = QComboBox(), QListWidget()
        for form in FORMS:
            self.kind.addItem(form_words(form), form)
        for code in languages:
            item = QListWidgetItem(wording.language(code))
            item.setData(Qt.ItemDataRole.UserRole, code)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.languages.addItem(item)
        self.languages.setFixedHeight(15 * GAP)
        self.facts = QCheckBox(self.tr("Tell facts in the notes"))
        self.right_only = QCheckBox(self.tr("Leave deprecated names out"))
        self.losses = Grid((80, 0, 220), (1, 2))
        self.losses.setAccessibleName(self.tr("What is lost"))
        self.losses.setMinimumHeight(18 * GAP)
        self._said = Words("", bold=True, aside=True, limit=2)
        self.form.addRow(self.tr("&Form"), self.kind)
        self.form.addRow(self.tr("&Languages"), self.languages)
        self.form.addRow("", self.facts)
        self.form.addRow("", self.right_only)
        self.form.addRow(self._said)
        self.form.addRow(self.losses)
        self.finish()
        self.kind.currentIndexChanged.connect(self.count)
        self.languages.itemChanged.connect(self.count)
        self.facts.toggled.connect(self.count)
        self.right_only.toggled.connect(self.count)

    def wanted(self) -> TermFile:
        """What is chosen."""
        rows = (self.languages.item(row) for row in range(self.languages.count()))
        checked = [r for r in rows if r.checkState() == Qt.CheckState.Checked]
        return TermFile(
            str(self.kind.currentData()),
            tuple(str(row.data(Qt.ItemDataRole.UserRole)) for row in checked),
            with_facts=self.facts.isChecked(),
            without_deprecated=self.right_only.isChecked(),
        )

    def tell(self) -> None:
        self.described.emit(self.wanted())

    def count(self, _choice: object = None) -> None:
        """Ask what would be lost."""
        wanted = self.wanted()
        self.facts.setEnabled(wanted.form in ("tbx", "tbx2"))
        self.done_.setEnabled(bool(wanted.languages))
        self.complaint.hide()
        self._said.say(self.tr("Counting…"))
        self.losses.show_rows((), [])
        if wanted.languages:
            self.count_wanted.emit(wanted)
        else:
            self._said.say(self.tr("Choose at least one language."))

    def show_losses(self, losses: Sequence[Loss]) -> None:
        """Say what the form cannot hold."""
        if losses:
            self._said.say(self.tr("This form cannot hold everything:"))
        else:
            self._said.say(self.tr("This form holds everything."))
        titles = (self.tr("How many"), self.tr("What becomes of it"), self.tr("Such as"))
        rows = []
        for loss in losses:
            count, told = self.locale().toString(loss.count), in_words(loss.sentence)
            rows.append(GridRow(loss, (count, told, isolate(wording.property_name(loss.example)))))
        self.losses.show_rows(titles, rows)
