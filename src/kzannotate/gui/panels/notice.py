"""The bar under the menus that says in one sentence what went wrong and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout

from kzannotate.errors import StaleRevisionError
from kzannotate.gui.complaints import complaint
from kzannotate.gui.icons import icon
from kzannotate.gui.parts import GAP, Panel, Words
from kzannotate.gui.record_words import record_words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from kzannotate.errors import UserError
    from kzannotate.gui.models.lexicon import Lexicon


class NoticePanel(Panel):
    """Not in the way of anything; goes when it is told to, or with Escape."""

    def __init__(self) -> None:
        super().__init__("notice")
        self.text = Words(limit=6, aside=True)
        self._versions = QVBoxLayout()
        self.dismiss = QPushButton()
        self._lay_out()
        self.dismiss.clicked.connect(self.hide)
        self.hide()
        self.retranslate()
        self.redress()

    def retranslate(self) -> None:
        self.dismiss.setText(self.tr("Got it"))
        self.setAccessibleName(self.tr("Message"))

    def redress(self) -> None:
        self.dismiss.setIcon(icon("dismiss"))

    def say(self, sentence: str) -> None:
        """Show a sentence."""
        self._clear()
        self.text.stand_alone(False)
        self.text.say(sentence)
        self.show()

    def tell(self, error: UserError, lexicon: Lexicon, language: str) -> None:
        """Show an error's sentence, and both versions where a record was changed meanwhile."""
        said = complaint(error)
        self.say(said)
        # A sentence that nobody translated is English in every interface.
        self.text.stand_alone(said == str(error))
        if isinstance(error, StaleRevisionError):
            seen = self.tr("You saw: {record}")
            now = self.tr("It is now: {record}")
            for words, record in ((seen, error.expected), (now, error.actual)):
                said = words.format(record=record_words(record, lexicon, language))
                self._versions.addWidget(Words(said, limit=3, muted=True, aside=True))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * GAP, GAP + 2, 2 * GAP, GAP + 2)
        grid.setHorizontalSpacing(2 * GAP)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.text, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(self._versions, 1, 0)
        grid.addWidget(self.dismiss, 0, 1, Qt.AlignmentFlag.AlignTop)

    def _clear(self) -> None:
        while (item := self._versions.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
