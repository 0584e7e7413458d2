"""The slim bar that keeps the first side of a relation in view until the second is picked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from kzannotate.gui import wording
from kzannotate.gui.icons import icon
from kzannotate.gui.parts import GAP, Panel, Words

if TYPE_CHECKING:
    from kzannotate.domain.span import Passage


class PendingBar(Panel):
    """Hidden while nothing is to be related."""

    relate_wanted = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__("pending")
        self.passage: Passage | None = None
        self.text = Words(limit=2, aside=True)
        self.relate, self.drop = QPushButton(), QPushButton()
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.setContext(Qt.ShortcutContext.WindowShortcut)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GAP, GAP - 2, 2 * GAP, GAP - 2)
        row.setSpacing(GAP)
        row.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.relate)
        row.addWidget(self.drop)
        self.relate.clicked.connect(self.relate_wanted)
        self.drop.clicked.connect(self.dropped)
        self._escape.activated.connect(self.dropped)
        self.hold(None)
        self.retranslate()
        self.redress()

    def retranslate(self) -> None:
        self.relate.setText(self.tr("Relate the selection"))
        self.relate.setToolTip(self.tr("Relate what is selected now (Ctrl+R)"))
        self.drop.setText(self.tr("Cancel"))
        self.drop.setToolTip(self.tr("Relate nothing (Escape)"))
        self._say()

    def redress(self) -> None:
        self.relate.setIcon(icon("relate"))

    def hold(self, passage: Passage | None) -> None:
        """Keep a first side in view, or none."""
        self.passage = passage
        self._show(shown=passage is not None)

    def ask(self) -> None:
        """Ask for a first side."""
        self.passage = None
        self._show(shown=True)

    def _show(self, *, shown: bool) -> None:
        self._escape.setEnabled(shown)
        self.setVisible(shown)
        self._say()

    def _say(self) -> None:
        if self.passage is None:
            self.text.say(self.tr("Select the words that are to be related to others."))
        else:
            said = self.tr("{words} is related to … Select other words, in any article.")
            self.text.say(said.format(words=wording.quoted(_short(self.passage.text))))


def _short(words: str, longest: int = 60) -> str:
    line = " ".join(words.split())
    return line if len(line) <= longest else f"{line[:longest].rstrip()}…"
