"""The slim bar that offers a decision for the same words elsewhere, all at once or one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kzannotate.gui.icons import icon
from kzannotate.gui.letter_keys import letter_of
from kzannotate.gui.parts import GAP, Panel, Words
from kzannotate.gui.quote import QuoteView
from kzannotate.gui.remarks.wrapping import WrappingRow
from kzannotate.gui.theme import MarkRole

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from kzannotate.domain.span import Passage


class ApplyPanel(Panel):
    """Hidden while nothing is offered; it takes the focus only while it asks.

    It stands below the article, so that no line moves when it comes and goes.
    """

    begun = Signal()
    """The places shall be shown one by one."""
    answered = Signal(bool)
    """Yes or no to the place that is shown."""
    here_wanted = Signal()
    """Yes to all that are left in this article."""
    all_wanted = Signal()
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__("offer")
        self.text = Words(limit=2, aside=True)
        self._place = Words(muted=True, aside=True)
        self._quote: QuoteView | None = None
        self._quotes = QVBoxLayout()
        self.each, self.yes, self.no = QPushButton(), QPushButton(), QPushButton()
        self.here, self.all, self.stop = QPushButton(), QPushButton(), QPushButton()
        self.asking, self._sure = False, True
        self._lay_out()
        self.each.clicked.connect(self.begun)
        self.yes.clicked.connect(lambda: self.answered.emit(True))
        self.no.clicked.connect(lambda: self.answered.emit(False))
        self.here.clicked.connect(self.here_wanted)
        self.all.clicked.connect(self.all_wanted)
        self.stop.clicked.connect(self.stopped)
        self.hide()
        self.retranslate()
        self.redress()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The same words elsewhere"))
        self.each.setText(self.tr("One by one"))
        self.each.setToolTip(self.tr("Look at each place (O in the text, Ctrl+J)"))
        self.yes.setText(self.tr("Yes"))
        self.yes.setToolTip(self.tr("Here too (Y or Enter)"))
        self.no.setText(self.tr("No"))
        self.no.setToolTip(self.tr("Not here (N)"))
        self.here.setText(self.tr("All in this article"))
        self.here.setToolTip(self.tr("Everywhere in this article (H)"))
        self.all.setText(self.tr("All"))
        self.all.setToolTip(self.tr("Everywhere (A)"))
        self._say_stop()

    def redress(self) -> None:
        self.yes.setIcon(icon("confirm"))
        self.no.setIcon(icon("dismiss"))
        self.each.setIcon(icon("search"))

    def offer(self, sentence: str, *, here: bool) -> None:
        """Offer to go through the places, or to take all.

        Args:
            sentence: what is offered.
            here: some of the places are in this article.
        """
        self._show_state(asking=False)
        self.text.say(sentence)
        self.here.setVisible(here)
        self.show()

    def ask(self, place: str, passage: Passage, language: str | None, *, sure: bool = True) -> None:
        """Ask about one place.

        Args:
            place: which of how many, and in which article.
            passage: the words that it is about.
            language: of the article.
            sure: Enter says yes; otherwise it says no.
        """
        self._sure = sure
        self._show_state(asking=True)
        self._place.say(place)
        quote = QuoteView(passage, language, MarkRole.SEARCH)
        quote.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._put(quote)
        # A screen reader says what has the focus: the question with its words.
        first = self.yes if sure else self.no
        first.setAccessibleDescription(f"{place}. {passage.text}")
        self.show()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = letter_of(event.text()) if self.asking else ""
        acts = {"y": self.yes, "n": self.no, "h": self.here, "a": self.all}
        if letter in acts:
            acts[letter].click()
        elif self.asking and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.answered.emit(self._sure)
        elif event.key() == Qt.Key.Key_Escape:
            self.stopped.emit()
        else:
            super().keyPressEvent(event)

    def _show_state(self, *, asking: bool) -> None:
        self.asking = asking
        self.text.setVisible(not asking)
        self._asked.setVisible(asking)
        self.each.setVisible(not asking)
        self.here.setVisible(True)
        for made in (self.yes, self.no):
            made.setVisible(asking)
        self._put(None)
        self._say_stop()

    def _say_stop(self) -> None:
        if self.asking:
            self.stop.setText(self.tr("Stop"))
            self.stop.setToolTip(self.tr("Keep what you said yes to so far (Escape)"))
        else:
            self.stop.setText(self.tr("Not now"))
            self.stop.setToolTip(self.tr("Leave the other places as they are"))

    def _put(self, quote: QuoteView | None) -> None:
        if self._quote is not None:
            self._quotes.removeWidget(self._quote)
            self._quote.hide()
            self._quote.deleteLater()
        self._quote = quote
        if quote is not None:
            self._quotes.addWidget(quote)

    def _lay_out(self) -> None:
        self._asked = QWidget()
        self._asked.setLayout(self._quotes)
        self._quotes.setContentsMargins(0, 0, 0, 0)
        self._quotes.setSpacing(2)
        self._quotes.addWidget(self._place)
        buttons = WrappingRow(gap=GAP)
        for made in (self.each, self.yes, self.no, self.here, self.all, self.stop):
            buttons.addWidget(made)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        layout.setSpacing(GAP)
        layout.addWidget(self.text)
        layout.addWidget(self._asked)
        layout.addLayout(buttons)
