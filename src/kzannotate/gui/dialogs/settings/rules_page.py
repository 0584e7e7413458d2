"""The rules of the open project: which run, and how loud their findings are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QToolButton, QWidget

from kzannotate.domain.finding import Severity
from kzannotate.domain.rule_choice import RuleChoice
from kzannotate.gui import wording
from kzannotate.gui.dialogs.settings.row import lay_out
from kzannotate.gui.dialogs.settings.section import Section
from kzannotate.gui.icons import icon
from kzannotate.gui.panel import GAP
from kzannotate.gui.plain import isolate, set_plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.workbench.rule_choices import RuleRow


class RulesPage(Section):
    """All rules as the project has them.

    Signals:
        chosen: list of RuleChoice that are to hold.
    """

    chosen = Signal(object)

    def __init__(self, title: str, told: str, rows: Sequence[RuleRow], *, writable: bool) -> None:
        super().__init__(title, told)
        self._by_name: dict[str, _Rule] = {}
        for row in rows:
            made = _Rule(row)
            made.setEnabled(writable)
            made.chosen.connect(lambda choice: self.chosen.emit([choice]))
            self._by_name[row.info.name] = made
            self.add(made)
        self.reset = QPushButton()
        self.reset.setText(QCoreApplication.translate("SettingsDialog", "All rules as they came"))
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(
            lambda: self.chosen.emit([RuleChoice(name) for name in self._by_name])
        )
        ways = QHBoxLayout()
        ways.addWidget(self.reset)
        ways.addStretch(1)
        self.body.addSpacing(GAP)
        self.body.addLayout(ways)
        self.reset.setVisible(bool(rows))
        self._writable = writable
        self.show_rows(rows)

    def show_rows(self, rows: Sequence[RuleRow]) -> None:
        """Show what holds now."""
        for row in rows:
            self._by_name[row.info.name].show_choice(row.choice)
        changed = any(row.choice != RuleChoice(row.info.name) for row in rows)
        self.reset.setEnabled(changed and self._writable)

    def row(self, name: str) -> _Rule:
        """The row of a rule."""
        return self._by_name[name]


class _Rule(QWidget):
    chosen = Signal(object)
    """RuleChoice that is to hold."""

    def __init__(self, row: RuleRow) -> None:
        super().__init__()
        self._info = row.info
        self._choice = row.choice
        title = wording.rule(row.info.name)
        told = " · ".join(
            (
                isolate(row.info.name),
                wording.basis(row.info.basis),
                wording.finding_type(row.info.type),
            )
        )
        self.sought = f"{title}\n{told}\n{row.info.title}"
        self.runs, self.loud = QCheckBox(), QComboBox()
        self.runs.setText(QCoreApplication.translate("Settings", "On"))
        own = QCoreApplication.translate("SettingsDialog", "{severity} (its own)")
        self.loud.addItem(own.format(severity=wording.severity(row.info.severity)), None)
        for severity in (Severity.ERROR, Severity.WARNING, Severity.NOTE):
            self.loud.addItem(wording.severity(severity), severity)
        self.runs.setAccessibleName(title)
        self.loud.setAccessibleName(
            QCoreApplication.translate("SettingsDialog", "How loud: {rule}").format(rule=title)
        )
        self.back = QToolButton()
        self.back.setIcon(icon("undo"))
        words = QCoreApplication.translate("SettingsDialog", "{rule}: as it came")
        set_plain_tooltip(self.back, words.format(rule=title))
        self.back.setAccessibleName(words.format(rule=title))
        editors = QWidget()
        both = QHBoxLayout(editors)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(GAP)
        both.addWidget(self.runs)
        both.addWidget(self.loud, 1)
        lay_out(self, (title, told), editors, self.back)
        self.runs.toggled.connect(lambda on: self._tell(replace(self._choice, runs=on)))
        self.loud.currentIndexChanged.connect(self._on_loud)
        self.back.clicked.connect(lambda: self._tell(RuleChoice(self._info.name)))

    def show_choice(self, choice: RuleChoice) -> None:
        """Show what holds now."""
        self._choice = choice
        for editor in (self.runs, self.loud):
            editor.blockSignals(True)
        self.runs.setChecked(choice.runs)
        self.loud.setCurrentIndex(self.loud.findData(choice.severity) if choice.severity else 0)
        self.loud.setEnabled(choice.runs)
        for editor in (self.runs, self.loud):
            editor.blockSignals(False)
        self.back.setEnabled(choice != RuleChoice(self._info.name))

    def _on_loud(self) -> None:
        self._tell(replace(self._choice, severity=self.loud.currentData()))

    def _tell(self, choice: RuleChoice) -> None:
        if choice != self._choice:
            self.chosen.emit(choice)
