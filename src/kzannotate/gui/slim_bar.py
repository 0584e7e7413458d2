"""A slim bar that stays in view while words are picked for something."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from kzannotate.gui.parts import GAP, Panel, Words


class SlimBar(Panel):
    """What is asked for, a button that takes the selection, and one that drops it, as Escape does.

    It is hidden while nothing is asked for.
    """

    taken = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__("pending")
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
        self.take.clicked.connect(self.taken)
        self.drop.clicked.connect(self.dropped)
        self._escape.activated.connect(self.dropped)
        self.ask(shown=False)

    def ask(self, *, shown: bool) -> None:
        """Ask for words, or no longer."""
        self._escape.setEnabled(shown)
        self.setVisible(shown)
