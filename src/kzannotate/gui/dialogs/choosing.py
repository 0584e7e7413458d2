"""A field over a list, as palettes have them: the field keeps the focus and moves through the list.

What is offered, how it is found and what choosing it means is the palette's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QLineEdit, QListView

from kzannotate.gui.parts import row_view
from kzannotate.gui.theme import SHADOW

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject
    from PySide6.QtWidgets import QAbstractItemDelegate, QWidget

_PAUSE = 30
"""Milliseconds without a key after which is looked up what was typed."""
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Backtab: -1}


class ChoosingFrame(QFrame):
    """Floats over a window; Escape or a click outside leaves.

    Args:
        over: the window it floats over.
        model: its rows, the likeliest first; those that are not enabled are passed over.
        delegate: draws them.
    """

    left = Signal()

    def __init__(
        self, over: QWidget, model: QAbstractItemModel, delegate: type[QAbstractItemDelegate]
    ) -> None:
        super().__init__(over)
        self.setProperty("role", "palette")
        self.setAutoFillBackground(True)
        self.field, self.view = QLineEdit(), row_view()
        self._rows = model
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._dress(delegate)
        self._soon.timeout.connect(self.look_up)
        self.field.textChanged.connect(lambda _: self._soon.start())
        self.view.clicked.connect(self.take)
        self.hide()

    def retranslate(self) -> None:
        """Say every word in the language that is spoken now."""

    def look_up(self) -> None:
        """Offer what fits what was typed."""

    def take(self, index: QModelIndex) -> None:
        """Choose a row."""

    def take_shifted(self, index: QModelIndex) -> None:
        """Choose a row with Shift held."""
        self.take(index)

    def take_key(self, event: QKeyEvent) -> bool:  # noqa: ARG002 - for those who have own keys
        """Take a key that means something in this palette alone; whether it did."""
        return False

    def fill(self, words: str) -> None:
        """Put words into the field, to be typed over."""
        self.field.setText(words)
        self.field.selectAll()

    def come_up(self) -> None:
        """Show what fits what stands in the field, and let the field have the focus."""
        self._soon.stop()
        self.look_up()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def point_at(self, row: int, step: int = 1) -> None:
        """Go to a row, or past it to the next that can be chosen; round at the ends."""
        count, way = self._rows.rowCount(), 1 if step > 0 else -1
        for n in range(count):
            index = self._rows.index((row + n * way) % count, 0)
            if index.flags() & Qt.ItemFlag.ItemIsEnabled:
                self.view.setCurrentIndex(index)
                return

    def leave(self) -> None:
        """Close without choosing anything."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self.take_key(event) or self._pressed(event)
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._leave_if_left)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _ENTERS:
            if self._soon.isActive():
                self._soon.stop()
                self.look_up()
            shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            take = self.take_shifted if shifted else self.take
            take(self.view.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif key in _STEPS:
            self.point_at(self.view.currentIndex().row() + _STEPS[key], _STEPS[key])
        else:
            return False
        return True

    def _leave_if_left(self) -> None:
        focus: QWidget | None = self.window().focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self.leave()

    def _dress(self, delegate: type[QAbstractItemDelegate]) -> None:
        self.view.setItemDelegate(delegate(self.view))
        self.view.setModel(self._rows)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.field.installEventFilter(self)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(40)
        shadow.setOffset(0, 8)
        shadow.setColor(SHADOW)
        self.setGraphicsEffect(shadow)
