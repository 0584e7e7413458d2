"""How words are looked for: a row of choices that can be turned on and off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton

from kzannotate.gui.i18n import QT_TRANSLATE_NOOP
from kzannotate.gui.parts import Panel
from kzannotate.gui.plain import set_plain_tooltip
from kzannotate.gui.remarks.wrapping import WrappingRow
from kzannotate.text.seeking import Sought

if TYPE_CHECKING:
    from collections.abc import Iterable

CHOICES = {
    "whole": (
        QT_TRANSLATE_NOOP("SearchChoices", "Whole words"),
        QT_TRANSLATE_NOOP("SearchChoices", "Not inside longer words"),
    ),
    "prefixes": (
        QT_TRANSLATE_NOOP("SearchChoices", "Prefixes"),
        QT_TRANSLATE_NOOP("SearchChoices", "Whole words, also behind و ف ب ك ل س ال"),
    ),
    "exact": (
        QT_TRANSLATE_NOOP("SearchChoices", "Exact letters"),
        QT_TRANSLATE_NOOP("SearchChoices", "Vowel signs, hamzas and capitals count too"),
    ),
    "pattern": (
        QT_TRANSLATE_NOOP("SearchChoices", "Pattern"),
        QT_TRANSLATE_NOOP("SearchChoices", "What is typed is a regular expression"),
    ),
}
"""For each choice its words and what they mean, in their order."""


class SearchChoices(Panel):
    """The choices as small buttons that go on in the next line."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__("bare")
        row = WrappingRow(self)
        self.buttons: dict[str, QPushButton] = {}
        for name in CHOICES:
            made = self.buttons[name] = QPushButton()
            made.setCheckable(True)
            made.setProperty("role", "toggle")
            made.toggled.connect(self._on_toggled)
            row.addWidget(made)
        self.choose(("prefixes",))
        self.retranslate()

    def retranslate(self) -> None:
        for name, (words, meaning) in CHOICES.items():
            self.buttons[name].setText(QCoreApplication.translate("SearchChoices", words))
            said = QCoreApplication.translate("SearchChoices", meaning)
            set_plain_tooltip(self.buttons[name], said)
            self.buttons[name].setAccessibleDescription(said)

    def chosen(self) -> tuple[str, ...]:
        """Names of the choices that hold."""
        return tuple(name for name, made in self.buttons.items() if made.isChecked())

    def choose(self, names: Iterable[str]) -> None:
        """Let these choices hold, silently."""
        held = set(names)
        for name, made in self.buttons.items():
            made.blockSignals(True)
            made.setChecked(name in held)
            made.blockSignals(False)
        self._allow()

    def sought(self, words: str) -> Sought:
        """What is looked for when these words are typed."""
        held = self.chosen()
        return Sought(words, *(name in held for name in CHOICES))

    def _on_toggled(self) -> None:
        self._allow()
        self.changed.emit()

    def _allow(self) -> None:
        """Prefixes mean something to whole words alone, and nothing to patterns."""
        held = self.chosen()
        self.buttons["prefixes"].setEnabled("whole" in held and "pattern" not in held)
