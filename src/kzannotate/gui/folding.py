"""The three columns of the room, which fold where the window is too narrow for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSplitter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

LISTS, TEXT, REVIEW = range(3)
"""Numbers of the columns."""

NARROWEST = (200, 320, 360)
"""Pixels below which a column is no use."""

LOWEST = 240
"""Likewise, of its height: what is higher is scrolled."""

_KEPT = (TEXT, REVIEW, LISTS)
"""What stays longest when the window becomes narrow."""


class Columns(QSplitter):
    """Lists, text and review side by side; as many of them as there is room for.

    What was asked for last stays before all others; where there is room for one alone, it stands
    in the place of the text.
    """

    def __init__(self, parts: Sequence[QWidget], widths: Sequence[int]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._parts = tuple(parts)
        self._asked = TEXT
        self._closed: set[int] = set()
        for number, part in enumerate(parts):
            part.setMinimumSize(NARROWEST[number], LOWEST)
            self.addWidget(part)
            self.setStretchFactor(number, 1)
        self.setSizes(list(widths))

    def toggle(self, number: int) -> None:
        """Show a column that is folded or closed; close one that is shown."""
        if self._parts[number].isHidden():
            self.reveal(number)
            return
        self._closed.add(number)
        self._asked = TEXT
        self._fold(self.width())

    def reveal(self, number: int) -> None:
        """See to it that a column is shown, if need be in the place of another."""
        self._closed.discard(number)
        self._asked = number
        self._fold(self.width())

    def bring(self, number: int) -> None:
        """Show a column if there is room for it beside the text."""
        if self._parts[number].isHidden() and _room((TEXT, number)) <= self.width():
            self.reveal(number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold(event.size().width())
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Of the one column that is always there."""
        return QSize(max(NARROWEST), super().minimumSizeHint().height())

    def _fold(self, width: int) -> None:
        shown: list[int] = []
        for number in dict.fromkeys((self._asked, *_KEPT)):
            if number not in self._closed and _room((*shown, number)) <= width:
                shown.append(number)
        for number, part in enumerate(self._parts):
            part.setVisible(number in (shown or (TEXT,)))


def _room(numbers: Sequence[int]) -> int:
    """Pixels that columns need side by side, with what parts them."""
    return sum(NARROWEST[number] for number in numbers) + len(numbers) - 1
