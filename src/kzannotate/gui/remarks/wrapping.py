"""A row of widgets that goes on in the next line, from the leading side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayoutItem, QWidget


class WrappingRow(QLayout):
    """As many widgets a line as there is room for."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._held: list[QLayoutItem] = []
        self._gap = gap
        self._tall = 0
        """Height of all lines at the present width."""
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._held.append(item)

    def count(self) -> int:
        return len(self._held)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._held[index] if 0 <= index < len(self._held) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._held.pop(index) if 0 <= index < len(self._held) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        tall = self._arrange(rect, place=True)
        if tall != self._tall:
            self._tall = tall
            # A splitter asks for the least height alone, whatever the width is.
            self.update()

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize(0, self._tall)
        for item in self._held:
            size = size.expandedTo(QSize(40, item.minimumSize().height()))
        return size

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Put the widgets in their lines and return the height that they take."""
        x = y = height = 0
        mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for item in (held for held in self._held if not held.isEmpty()):
            hint = item.sizeHint()
            width = min(hint.width(), rect.width())
            if x and x + width > rect.width():
                x, y, height = 0, y + height + self._gap, 0
            if place:
                leading = rect.width() - x - width if mirrored else x
                item.setGeometry(
                    QRect(rect.topLeft() + QPoint(leading, y), QSize(width, hint.height()))
                )
            x += width + self._gap
            height = max(height, hint.height())
        return y + height
