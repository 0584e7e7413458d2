"""A line that warns where an article does not read as it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from kzannotate.domain.span import Span
from kzannotate.gui.parts import GAP, Panel, Words, button
from kzannotate.gui.plain import set_plain_tooltip
from kzannotate.gui.reader.hidden import HiddenSign, hidden_signs

if TYPE_CHECKING:
    from kzannotate.gui.reader.article_reader import ArticleReader


class OrderNotice(Panel):
    """How many invisible characters turn the order round, and the way to each of them."""

    def __init__(self, reader: ArticleReader) -> None:
        super().__init__("notice")
        self._reader = reader
        self._signs: list[HiddenSign] = []
        self._next = 0
        self.words = Words(limit=3, aside=True)
        self.show_next = button()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3 * GAP, GAP // 2, 2 * GAP, GAP // 2)
        layout.setSpacing(2 * GAP)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.show_next, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_next.clicked.connect(self._go)
        self.look()

    def retranslate(self) -> None:
        self._say()

    def look(self) -> None:
        """Look at the article that the reader shows now."""
        self._signs, self._next = _turning(self._reader.text), 0
        self.setVisible(bool(self._signs))
        self._say()

    def _say(self) -> None:
        sentence = self.tr(
            "Invisible characters here change the order in which the text is read ({count}): "
            "what you see may not be what is written."
        )
        self.words.say(sentence.format(count=len(self._signs)))
        more = len(self._signs) > 1 and self._next > 0
        self.show_next.setText(self.tr("Show the next") if more else self.tr("Show"))
        set_plain_tooltip(self.show_next, self.tr("Go to the character and select it"))

    def _go(self) -> None:
        sign = self._signs[self._next % len(self._signs)]
        place = Span(sign.index, sign.index + 1)
        self._reader.reveal(place)
        self._reader.select(place)
        self._reader.setFocus()
        self._next += 1
        self._say()


def _turning(text: str) -> list[HiddenSign]:
    return [sign for sign in hidden_signs(text) if sign.suspect]
