"""The slim bar that stays in view while words of an article are picked for a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from kzannotate.gui import wording
from kzannotate.gui.parts import GAP, Panel, Words

if TYPE_CHECKING:
    from kzannotate.domain.case import Case


class PickBar(Panel):
    """Hidden while nothing is to be picked."""

    picked = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__("pending")
        self.case: Case | None = None
        self.text = Words(limit=2, aside=True)
        self.take, self.drop = QPushButton(), QPushButton()
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.setContext(Qt.ShortcutContext.WindowShortcut)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GAP, GAP - 2, 2 * GAP, GAP - 2)
        row.setSpacing(GAP)
        row.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.take)
        row.addWidget(self.drop)
        self.take.clicked.connect(self.picked)
        self.drop.clicked.connect(self.dropped)
        self._escape.activated.connect(self.dropped)
        self.hold(None)

    def retranslate(self) -> None:
        self.take.setText(self.tr("Put the selection into the case"))
        self.drop.setText(self.tr("Cancel"))
        if self.case is not None:
            said = self.tr("Select the words of any article that are evidence in {case}.")
            self.text.say(said.format(case=wording.quoted(self.case.title)))

    def hold(self, case: Case | None) -> None:
        """Pick for a case, or for none."""
        self.case = case
        self._escape.setEnabled(case is not None)
        self.setVisible(case is not None)
        self.retranslate()
