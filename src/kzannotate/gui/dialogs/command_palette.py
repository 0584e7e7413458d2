"""The palette of everything: type a few letters of what to do or where to go, Enter does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QLineEdit, QListView, QVBoxLayout

from kzannotate.gui.models.command_delegate import CommandDelegate
from kzannotate.gui.models.command_model import Offer, OfferModel
from kzannotate.gui.models.rows import RowRole
from kzannotate.gui.parts import GAP, label, row_view

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QModelIndex, QObject
    from PySide6.QtWidgets import QWidget

WIDTH, ROWS = 640, 12
"""In pixels; rows that are seen at once."""
_PAUSE = 30
"""Milliseconds without a key after which is looked up what was typed."""
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_PageDown: ROWS - 1,
    Qt.Key.Key_PageUp: 1 - ROWS,
}


class CommandPalette(QFrame):
    """Floats at the top of the window; Escape or a click outside leaves.

    Args:
        over: the window it floats over.
    """

    chosen = Signal(object)
    """Offer."""
    left = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setProperty("role", "palette")
        self.setAutoFillBackground(True)
        self._find: Callable[[str], Sequence[Offer]] = lambda _typed: ()
        self._model = OfferModel()
        self.field, self.view, self._hint = QLineEdit(), row_view(), label("small")
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._lay_out()
        self._soon.timeout.connect(self.look_up)
        self.field.textChanged.connect(lambda _: self._soon.start())
        self.view.clicked.connect(self._take)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word in the language that is spoken now."""
        words = self.tr("What to do, or where to go: a command, an article, an entity, a project")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(self.tr("Command palette"))
        self.view.setAccessibleName(self.tr("What fits"))
        self._hint.setText(self.tr("↑ ↓ choose  ·  Enter does it  ·  Esc leaves"))

    def ask(self, find: Callable[[str], Sequence[Offer]]) -> None:
        """Open with what is likeliest.

        Args:
            find: gives what fits what was typed, the best first.
        """
        self._find = find
        self.field.clear()
        self._soon.stop()
        self.look_up()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def offers(self) -> list[Offer]:
        """What is offered just now."""
        return self._model.rows()

    def look_up(self) -> None:
        """Offer what fits what was typed."""
        self._model.show(list(self._find(self.field.text())))
        self._point_at(0, 1)
        self.view.scrollToTop()
        self._place()

    def leave(self) -> None:
        """Close without doing anything."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._leave_if_left)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._soon.isActive():
                self._soon.stop()
                self.look_up()
            self._take(self.view.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif key in _STEPS:
            self._point_at(self.view.currentIndex().row() + _STEPS[key], _STEPS[key])
        else:
            return False
        return True

    def _point_at(self, row: int, step: int) -> None:
        """Go to a row, or past it to the next that can be done."""
        rows = self._model.rows()
        way = 1 if step > 0 else -1
        for n in range(len(rows)):
            at = (row + n * way) % len(rows)
            if rows[at].enabled:
                self.view.setCurrentIndex(self._model.index(at))
                return

    def _take(self, index: QModelIndex) -> None:
        offer: Offer | None = index.data(RowRole)
        if offer is not None and offer.enabled:
            self.hide()
            # The focus goes back first, so that what is done finds it where it was.
            self.left.emit()
            self.chosen.emit(offer)

    def _leave_if_left(self) -> None:
        focus: QWidget | None = self.window().focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self.leave()

    def _place(self) -> None:
        window = self.window().rect()
        width = min(WIDTH, window.width() - 4 * GAP)
        seen = min(ROWS, self._model.rowCount())
        self.view.setFixedHeight(sum(self.view.sizeHintForRow(i) for i in range(seen)) + 4)
        height = min(self.sizeHint().height(), window.height() - 4 * GAP)
        self.setGeometry((window.width() - width) // 2, 6 * GAP, width, height)

    def _lay_out(self) -> None:
        self.view.setItemDelegate(CommandDelegate(self.view))
        self.view.setModel(self._model)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.field.installEventFilter(self)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(40)
        shadow.setOffset(0, 8)
        shadow.setColor(QColor(0, 0, 0, 90))
        self.setGraphicsEffect(shadow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP + 4, GAP + 4, GAP + 4, GAP + 4)
        layout.setSpacing(GAP)
        for part in (self.field, self.view, self._hint):
            layout.addWidget(part)
