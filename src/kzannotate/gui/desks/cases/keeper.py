"""Keeps what is typed into a field: written when one leaves it, and never lost when refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from kzannotate.gui.remarks.composer import ProseField


class Keeper(QObject):
    """Watches one field.

    What is in the file is shown until something is typed; then what was typed stays, whatever
    happens in the file, until it has been written.
    """

    left = Signal(str)
    """What was typed, when the field is left with something else in it than the file has."""
    typed = Signal(str)

    def __init__(self, field: QLineEdit | ProseField) -> None:
        super().__init__(field)
        self.field = field
        self._base = ""
        self._handed: str | None = None
        field.installEventFilter(self)
        field.textChanged.connect(self._tell)

    @property
    def text(self) -> str:
        """What the field holds."""
        if isinstance(self.field, QLineEdit):
            return self.field.text()
        return self.field.toPlainText()

    @property
    def pending(self) -> bool:
        """Whether the field holds something that the file does not."""
        return self.text.strip() != self._base.strip()

    def show(self, text: str, draft: str | None = None) -> None:
        """Show what is in the file, unless something else was typed."""
        kept = draft if draft is not None else self.text if self.pending else None
        if text != self._base:
            self._base, self._handed = text, None
        self._put(text if kept is None else kept)

    def begin(self, text: str, draft: str | None = None) -> None:
        """Show what is in the file of another case."""
        self._base, self._handed = self.text, None
        self.show(text, draft)

    def settle(self, text: str) -> None:
        """Know that this is in the file now."""
        self._base, self._handed = text, None

    def flush(self) -> None:
        """Hand over what was typed, once: what is refused is handed over again when it changes."""
        if self.pending and self.text != self._handed:
            self._handed = self.text
            self.left.emit(self.text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _sends(event):
            self.flush()
            return True
        return super().eventFilter(watched, event)

    def _put(self, text: str) -> None:
        if text == self.text:
            return
        blocked = self.blockSignals(True)
        if isinstance(self.field, QLineEdit):
            self.field.clear()
            self.field.insert(text)
            self.field.setCursorPosition(0)
        else:
            self.field.setPlainText(text)
        self.blockSignals(blocked)

    def _tell(self) -> None:
        self.typed.emit(self.text)


def _sends(event: QKeyEvent) -> bool:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
