"""What can be done with the rows of an article beside its original."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kzannotate.gui.desks.translation.words import languages_words
from kzannotate.gui.parts import GAP, Panel, Words, button, label, rule
from kzannotate.gui.plain import set_plain_text, set_plain_tooltip

if TYPE_CHECKING:
    from kzannotate.workbench.alignment import Aligned

DEEDS = ("next", "keep", "merge", "split", "part", "free")
"""Gestures on rows, in the order of their buttons."""
FILES = ("export", "import", "turn", "unlink")

_SIGN, _SCROLL_BAR = 22, 12
"""Room for the rows' signs and for their scroll bar, in pixels."""


class PairBar(Panel):
    """Titles of both articles, how many problems there are, and a button for each gesture."""

    wanted = Signal(str)
    """One of ``DEEDS`` or ``FILES``."""

    def __init__(self) -> None:
        super().__init__("page")
        self.buttons = {deed: button("toggle") for deed in (*DEEDS, *FILES)}
        self.original, self.translation = Words(bold=True), Words(bold=True)
        self.count = label("small", wrap=True)
        self._pair: Aligned | None = None
        self._lay_out()
        for deed, made in self.buttons.items():
            made.clicked.connect(lambda _=False, d=deed: self.wanted.emit(d))
        self.retranslate()

    def show_pair(self, pair: Aligned | None) -> None:
        """Say which articles these are."""
        self._pair = pair
        self.original.say(pair.original.title if pair else "")
        self.translation.say(pair.document.title if pair else "")
        self._say()

    def retranslate(self) -> None:
        self.buttons["next"].setText(self.tr("Next problem (N)"))
        self.buttons["keep"].setText(self.tr("Confirm (C)"))
        self.buttons["merge"].setText(self.tr("Pair as one (M)"))
        self.buttons["split"].setText(self.tr("Split (S)"))
        self.buttons["part"].setText(self.tr("Stand alone (A)"))
        self.buttons["free"].setText(self.tr("Align anew (Z)"))
        self.buttons["export"].setText(self.tr("Export TMX…"))
        self.buttons["import"].setText(self.tr("Import TMX…"))
        self.buttons["turn"].setText(self.tr("Swap original and translation"))
        self.buttons["unlink"].setText(self.tr("Unlink"))
        told = {
            "next": self.tr("Go to the next row with a problem; with Shift to the one before"),
            "keep": self.tr("Say that the chosen rows are right as they are"),
            "merge": self.tr("Make one pair of all sentences of the chosen rows"),
            "split": self.tr("Pair the sentences of a row one by one"),
            "part": self.tr("Say that the sentences stand for none"),
            "free": self.tr("Take back what you said of the chosen rows"),
            "export": self.tr("Write the pairs of sentences for another program"),
            "import": self.tr("Pair sentences as a file of another program does"),
            "turn": self.tr("The article is the original, not the translation"),
            "unlink": self.tr("Say no longer that the one is a translation of the other"),
        }
        for deed, made in self.buttons.items():
            set_plain_tooltip(made, told[deed])
        self._say()

    def _say(self) -> None:
        pair = self._pair
        if pair is None:
            self.count.setText("")
            return
        kept = sum(row.kept is not None for row in pair.rows)
        said = self.tr("{rows} rows · {problems} with problems · {kept} confirmed · {languages}")
        told = said.format(
            rows=len(pair.rows),
            problems=len(pair.problems),
            kept=kept,
            languages=languages_words(pair.original, pair.document),
        )
        set_plain_text(self.count, told)

    def _lay_out(self) -> None:
        titles, deeds, files = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        # Spaces, not margins: these stay where they are when the window is mirrored.
        titles.setContentsMargins(2 * GAP, 0, 2 * GAP, 0)
        titles.addSpacing(_SIGN)
        titles.setSpacing(3 * GAP)
        titles.addWidget(self.original, 1)
        titles.addWidget(self.translation, 1)
        titles.addSpacing(_SCROLL_BAR)
        for row, names in ((deeds, DEEDS), (files, FILES)):
            row.setContentsMargins(2 * GAP, 0, 2 * GAP, 0)
            row.setSpacing(GAP)
            for name in names:
                row.addWidget(self.buttons[name])
        deeds.addStretch(1)
        files.insertWidget(0, self.count, 1)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, GAP, 0, 0)
        body.setSpacing(GAP)
        for part in (files, deeds, titles):
            body.addLayout(part)
        body.addWidget(rule())
