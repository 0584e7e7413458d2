"""The bar that says that an article is read blind, and ends that."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from kzannotate.gui.parts import GAP, Panel, Words


class BlindBar(Panel):
    """Hidden where the open article is not read blind."""

    finished = Signal()

    def __init__(self) -> None:
        super().__init__("pending")
        self.text, self.done = Words(limit=2, aside=True), QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GAP, GAP - 2, 2 * GAP, GAP - 2)
        row.setSpacing(GAP)
        row.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.done)
        self.done.clicked.connect(self.finished)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.text.say(
            self.tr(
                "You read this article blind: what others decided and wrote is shown when you "
                "have finished."
            )
        )
        self.done.setText(self.tr("I have finished"))
