"""The bar that keeps the first side of a relation in view until the second is picked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.gui import wording
from kzannotate.gui.icons import icon
from kzannotate.gui.plain import speak_of
from kzannotate.gui.slim_bar import SlimBar

if TYPE_CHECKING:
    from kzannotate.domain.span import Passage


class PendingBar(SlimBar):
    """Says what is related, or that something is to be."""

    def __init__(self) -> None:
        super().__init__()
        self.passage: Passage | None = None
        self.retranslate()
        self.redress()

    def retranslate(self) -> None:
        self.take.setText(self.tr("Relate the selection"))
        self.take.setToolTip(self.tr("Relate what is selected now (Ctrl+R)"))
        speak_of(self.take, "relate")
        self.drop.setText(self.tr("Cancel"))
        self.drop.setToolTip(self.tr("Relate nothing (Escape)"))
        self._say()

    def redress(self) -> None:
        self.take.setIcon(icon("relate"))

    def hold(self, passage: Passage | None) -> None:
        """Keep a first side in view, or none."""
        self.passage = passage
        self.ask(shown=passage is not None)
        self._say()

    def ask_for_first(self) -> None:
        """Ask for a first side."""
        self.passage = None
        self.ask(shown=True)
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
