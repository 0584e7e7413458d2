"""The ruling on a finding: four of them, why, and what to read instead of which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLineEdit, QPushButton, QVBoxLayout

from kzannotate.domain.verdict import Ruling
from kzannotate.gui.parts import GAP, Panel, button
from kzannotate.gui.plain import isolate, set_plain_tooltip, speak_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.workbench.viewing import FindingRow

_COMMANDS = {
    Ruling.CONFIRMED: "confirm",
    Ruling.CORRECTED: "correct",
    Ruling.DISMISSED: "dismiss",
    Ruling.UNCLEAR: "unclear",
}


class RulingBar(Panel):
    """Four rulings, a reason, and for a correction what to read instead of which words."""

    chosen = Signal(object, str, object)
    """Ruling, reason, words to read instead by the numbers of those they replace, or None."""
    taken_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.buttons = {ruling: QPushButton() for ruling in Ruling}
        self.reason, self.replacement = QLineEdit(), QLineEdit()
        self._take_back: QPushButton = button("link")
        self.wordings = QComboBox()
        self._instead: dict[int, str] = {}
        self._given: Ruling | None = None
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        self.buttons[Ruling.CONFIRMED].setText(self.tr("Confirm"))
        self.buttons[Ruling.CORRECTED].setText(self.tr("Correct"))
        self.buttons[Ruling.DISMISSED].setText(self.tr("Dismiss"))
        self.buttons[Ruling.UNCLEAR].setText(self.tr("Unclear"))
        tips = {
            Ruling.CONFIRMED: self.tr("The article is wrong here (Ctrl+1)"),
            Ruling.CORRECTED: self.tr("Wrong, and this is what to read instead (Ctrl+2)"),
            Ruling.DISMISSED: self.tr("The article is right; nothing to mend (Ctrl+3)"),
            Ruling.UNCLEAR: self.tr("It cannot be decided now (Ctrl+4)"),
        }
        for ruling, made in self.buttons.items():
            made.setStatusTip(tips[ruling])
            set_plain_tooltip(made, tips[ruling])
            speak_of(made, _COMMANDS[ruling])
            made.setAccessibleDescription(tips[ruling])
        self.reason.setAccessibleName(self.tr("Reason of the ruling"))
        self.replacement.setPlaceholderText(self.tr("Words to read instead"))
        self.replacement.setAccessibleName(self.tr("Words to read instead"))
        self.wordings.setAccessibleName(self.tr("Words that are wrong"))
        self._take_back.setText(self.tr("Take the ruling back"))
        self._say_what_enter_does()

    def show_row(self, row: FindingRow) -> None:
        """Show the ruling that a finding has, or that it has none."""
        verdict = row.verdict
        self._given = verdict.ruling if verdict else None
        for ruling, made in self.buttons.items():
            made.setChecked(ruling is self._given)
        self.reason.setText(verdict.reason if verdict else "")
        self._offer_wordings(row)
        self._show_words(shown=self._given is Ruling.CORRECTED)
        self._take_back.setVisible(verdict is not None)
        self._say_what_enter_does()

    def rule(self, ruling: Ruling) -> None:
        """Rule; a correction first asks for the words, unless they are in their field already."""
        asked = self.replacement.isVisible()
        instead = {number: words for number, words in self._instead.items() if words}
        if ruling is Ruling.CORRECTED and not (asked and instead):
            self._ask_for_words()
            return
        told = instead if ruling is Ruling.CORRECTED else None
        self.chosen.emit(ruling, self.reason.text().strip(), told)

    def _offer_wordings(self, row: FindingRow) -> None:
        """The words of all sides, those in doubt first; each may be read otherwise."""
        from kzannotate.workbench.wordings import corrected, in_doubt, wordings

        found = wordings(row.finding)
        self._instead = corrected(row.finding, row.corrections) or in_doubt(row.finding)
        self.wordings.clear()
        for wording in found:
            words = self.tr("Instead of {words}").format(words=isolate(wording.text))
            self.wordings.addItem(words)
        self.wordings.setCurrentIndex(min(self._instead, default=0))
        self._show_own()

    def _show_own(self) -> None:
        self.replacement.setText(self._instead.get(self.wordings.currentIndex(), ""))

    def _keep_words(self, words: str) -> None:
        self._instead[self.wordings.currentIndex()] = words.strip()

    def _show_words(self, *, shown: bool) -> None:
        self.replacement.setVisible(shown)
        self.wordings.setVisible(shown and self.wordings.count() > 1)

    def _ask_for_words(self) -> None:
        self._show_words(shown=True)
        self._say_what_enter_does()
        self.buttons[Ruling.CORRECTED].setChecked(True)
        self.replacement.setFocus(Qt.FocusReason.OtherFocusReason)
        self.replacement.selectAll()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(GAP)
        for column, made in enumerate(self.buttons.values()):
            made.setCheckable(True)
            made.setProperty("role", "ruling")
            grid.addWidget(made, 0, column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP, GAP + 4, 2 * GAP, GAP + 4)
        layout.setSpacing(GAP)
        layout.addLayout(grid)
        layout.addWidget(self.wordings)
        layout.addWidget(self.replacement)
        layout.addWidget(self.reason)
        layout.addWidget(self._take_back, 0, Qt.AlignmentFlag.AlignLeading)
        for ruling, made in self.buttons.items():
            made.clicked.connect(self._ruler(ruling))
        self.wordings.activated.connect(self._show_own)
        self.replacement.textChanged.connect(self._keep_words)
        self.replacement.returnPressed.connect(self._ruler(Ruling.CORRECTED))
        self.reason.returnPressed.connect(self._keep_reason)
        self._take_back.clicked.connect(self.taken_back)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # As narrow as the panel: words of an article may be long.
        self.wordings.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._show_words(shown=False)
        self._take_back.hide()

    def _ruler(self, ruling: Ruling) -> Callable[[], None]:
        def act() -> None:
            for each, made in self.buttons.items():
                made.setChecked(each is self._given)
            self.rule(ruling)

        return act

    @property
    def _at_hand(self) -> Ruling | None:
        """What Enter in the reason rules: the correction being written, or the ruling given."""
        return Ruling.CORRECTED if not self.replacement.isHidden() else self._given

    def _keep_reason(self) -> None:
        if self._at_hand is not None:
            self.rule(self._at_hand)

    def _say_what_enter_does(self) -> None:
        kept = self.tr("Reason (optional, Enter keeps it)")
        first = self.tr("Reason (optional), then a ruling above")
        self.reason.setPlaceholderText(first if self._at_hand is None else kept)
