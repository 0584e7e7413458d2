"""How long a person would take: what they do is counted, and what they must read before it.

The keystroke-level model (Card, Moran, Newell 1983) gives the time of somebody who knows the way
and makes no mistake. A newcomer reads what the window shows and looks for what to do next: that is
added, in words and in decisions. It is an estimate from counts, not a measurement of people.
"""

from __future__ import annotations

import json
import sys
import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from kzannotate.gui.parts import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint
    from reviewer import Reviewer

KEY, POINT, PRESS, HOMING, MENTAL = 0.28, 1.1, 0.2, 0.4, 1.35
"""Seconds: of a key, of pointing, of a click, of a hand's way to the mouse, of a thought."""
WORD = 0.3
"""Seconds of a word that is read for the first time, in a language that is not one's first."""
SEARCH = 4.0
"""Seconds in which a newcomer finds what to do next on a page that they never saw."""


@dataclass
class Counted:
    """What was done."""

    clicks: int = 0
    keys: int = 0
    turns: int = 0
    """Of the hand between mouse and keyboard."""
    decisions: int = 0
    words: int = 0
    waited: float = 0.0
    """Seconds in which the program worked."""

    @property
    def practised(self) -> float:
        """Seconds of somebody who knows the way."""
        hands = self.clicks * (POINT + PRESS) + self.keys * KEY + self.turns * HOMING
        return hands + self.decisions * MENTAL + self.waited

    @property
    def new_to_it(self) -> float:
        """Seconds of somebody who never saw the window."""
        return self.practised + self.words * WORD + self.decisions * SEARCH


class Paced:
    """A reviewer whose doings are counted."""

    def __init__(self, reviewer: Reviewer) -> None:
        self.reviewer = reviewer
        self.counted = Counted()
        self._at_keys = False

    def decide(self, *seen: QWidget) -> None:
        """Read all words of some parts of the window and make up one's mind."""
        self.counted.decisions += 1
        self.counted.words += sum(words_in(widget) for widget in seen)

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Click on something."""
        self._turn(to_keys=False)
        self.counted.clicks += 1
        self.reviewer.click(widget, place)

    def type(self, words: str) -> None:
        """Type words."""
        self._turn(to_keys=True)
        self.counted.keys += len(words)
        self.reviewer.type(words)

    def from_menu(self, menu: str, action: str) -> None:
        """Choose from a menu with the mouse, after reading it."""
        self._turn(to_keys=False)
        entries = self.reviewer.window.actions_.menu(menu).actions()
        self.counted.words += sum(len(entry.text().split()) for entry in entries)
        self.counted.clicks += 2
        self.reviewer.choose_from_menu(menu, action)

    def wait(self, seen: Callable[[], object], what: str) -> None:
        """Wait for the program."""
        began = time.monotonic()
        self.reviewer.wait(seen, what)
        self.counted.waited += time.monotonic() - began

    def tell(self, story: str) -> None:
        """Print what was counted, for whoever plays the story."""
        counted = self.counted
        figures = {**asdict(counted), "practised": counted.practised, "new": counted.new_to_it}
        sys.stdout.write(json.dumps({"story": story, **figures}) + "\n")

    def _turn(self, *, to_keys: bool) -> None:
        self.counted.turns += to_keys is not self._at_keys
        self._at_keys = to_keys


def words_in(widget: QWidget) -> int:
    """How many words a part of the window shows."""
    inside = [widget, *widget.findChildren(QWidget)]
    shown = [w for w in inside if w.isVisible() and not w.visibleRegion().isEmpty()]
    return sum(len(_said(each).split()) for each in shown)


def _said(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return widget.placeholderText()
    return widget.text() if isinstance(widget, (QLabel, QAbstractButton, Words)) else ""
