"""What is known of the correction in hand, and what can be done with those that are chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from kzannotate.gui import correction_words as words
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP
from kzannotate.gui.parts import GAP, Panel, Words, label
from kzannotate.gui.plain import set_plain_text, set_plain_tooltip
from kzannotate.gui.remarks.wrapping import WrappingRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.workbench.corrections import CorrectionRow

DEEDS = {
    "accept": ("a", QT_TRANSLATE_NOOP("Decisions", "Accept")),
    "refuse": ("r", QT_TRANSLATE_NOOP("Decisions", "Refuse")),
    "propose": ("p", QT_TRANSLATE_NOOP("Decisions", "Propose again")),
    "reword": ("e", QT_TRANSLATE_NOOP("Decisions", "Other words…")),
    "same_words": ("w", QT_TRANSLATE_NOOP("Decisions", "Choose the same words")),
    "same_rule": ("u", QT_TRANSLATE_NOOP("Decisions", "Choose all of the rule")),
    "elsewhere": ("o", QT_TRANSLATE_NOOP("Decisions", "Same words elsewhere…")),
}
"""What can be done, with its key and its words."""


class Decisions(Panel):
    """The card below the list."""

    wanted = Signal(str)
    """Which of the deeds."""

    def __init__(self) -> None:
        super().__init__("page")
        self._why, self._place = Words(limit=4, aside=True), Words(muted=True, aside=True)
        self._warning, self._count = label("wrong", wrap=True), label("small")
        self.buttons: dict[str, QPushButton] = {name: QPushButton() for name in DEEDS}
        self._rows: Sequence[CorrectionRow] = ()
        self.buttons["accept"].setProperty("role", "primary")
        row = WrappingRow()
        for name, made in self.buttons.items():
            made.clicked.connect(lambda _=False, deed=name: self.wanted.emit(deed))
            row.addWidget(made)
        head = QHBoxLayout()
        head.addWidget(self._place, 1)
        head.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        layout.setSpacing(GAP)
        layout.addLayout(head)
        layout.addWidget(self._why)
        layout.addWidget(self._warning)
        layout.addLayout(row)
        self.retranslate()

    def retranslate(self) -> None:
        for name, (key, said) in DEEDS.items():
            told = QCoreApplication.translate("Decisions", said)
            self.buttons[name].setText(told)
            set_plain_tooltip(self.buttons[name], f"{told}  ({key.upper()})")
        self.show_rows(self._rows, None)

    def show_rows(self, chosen: Sequence[CorrectionRow], current: CorrectionRow | None) -> None:
        """Tell of the row in hand, and of how many are chosen."""
        self._rows = chosen
        self._place.say(words.rule_of(current) if current is not None else "")
        self._why.say(words.why(current) if current is not None else "")
        warnings = words.warnings(current) if current is not None else []
        set_plain_text(self._warning, "\n".join(warnings))
        self._warning.setVisible(bool(warnings))
        many = len(chosen) > 1
        set_plain_text(self._count, self.tr("%n chosen", "", len(chosen)) if many else "")
        for name, made in self.buttons.items():
            made.setEnabled(bool(chosen) and (name in _FOR_MANY or not many))


_FOR_MANY = frozenset(("accept", "refuse", "propose", "same_words", "same_rule"))
