"""The ground of every part of the window; light enough for the first paint."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from kzannotate.gui.measures import GAP
from kzannotate.gui.plain import plain_label

__all__ = ["GAP", "Panel", "button", "label"]


class Panel(QFrame):
    """A part of the window: says its words again in another language, redraws in other colours."""

    def __init__(self, role: str = "column", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)

    def retranslate(self) -> None:
        """Say every word in the language that is spoken now."""

    def redress(self) -> None:
        """Draw pictures again in the colours that hold now."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.redress()


def button(role: str = "") -> QPushButton:
    """A button without words yet, such as ``primary`` or ``link``."""
    made = QPushButton()
    made.setProperty("role", role)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if role == "link":
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def label(role: str = "", *, wrap: bool = False) -> QLabel:
    """A label for the interface's own words, such as ``heading``, ``small`` or ``chip``."""
    made = plain_label()
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made
