"""A button that does what a command of the menus does, and says its words and keys with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QPushButton, QWidget

from kzannotate.gui.actions import plain_words, with_key
from kzannotate.gui.measures import GAP
from kzannotate.gui.plain import set_plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

_LEAST = 12 * GAP
"""Pixels that a button can be narrowed to."""


class CommandButton(QPushButton):
    """Follows the command as it is called, keyed and enabled; hidden where there is none.

    Args:
        command: id of the command.
        role: look of the button, such as ``primary`` or ``link``.
        words: what it says instead of the command's own words, if anything.
    """

    def __init__(self, command: str, role: str = "") -> None:
        super().__init__()
        self.command = command
        self._face: QPushButton = self
        self._words = self._full = ""
        self._action: QAction | None = None
        self.setProperty("role", role)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(False)
        if role == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._do)

    def say(self, words: str) -> None:
        """Say this instead of the command's own words."""
        self._words = words
        self.follow()

    def showEvent(self, event: QShowEvent) -> None:
        self.follow()
        super().showEvent(event)

    def follow(self) -> None:
        """Say and show what holds of the command now."""
        action = self._found()
        if action is None:
            return
        words = self._words or f"{plain_words(action)}{'…' if '…' in action.text() else ''}"
        if self._full != words:
            self._full = words
            self._fit()
            self.updateGeometry()
        set_plain_tooltip(self, with_key(action))
        self.setEnabled(action.isEnabled())

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        spared = metrics.horizontalAdvance(self._full) - metrics.horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(spared, 0), 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(_LEAST, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say all words, or as many as there is room for; the tooltip says all of them."""
        spare = self.width() - self.sizeHint().width()
        room = self.fontMetrics().horizontalAdvance(self._full) + spare
        fits = spare >= 0 or not self.isVisible()
        dots = Qt.TextElideMode.ElideRight
        shown = self._full if fits else self.fontMetrics().elidedText(self._full, dots, room)
        if shown != self.text():
            self._face.setText(shown)

    def _found(self) -> QAction | None:
        if self._action is None:
            place: QWidget | None = self
            while place is not None and not isinstance(place, QMainWindow):
                place = place.parentWidget()
            found = place.findChild(QAction, self.command) if place is not None else None
            if isinstance(found, QAction):
                self._action = found
                found.changed.connect(self.follow)
        return self._action

    def _do(self) -> None:
        action = self._found()
        if action is not None:
            action.trigger()
