"""The keys that lead from a desk's table to its search field and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QLineEdit, QWidget

_THERE = ("/", "؟", "÷")
"""What the key of the stroke writes, on Arabic keyboards too."""
_BACK = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class SearchKeys(QObject):
    """The stroke goes to the field; Enter and Down back to the table; Escape clears it as well.

    Args:
        field: what is typed into.
        tables: where the stroke is a key.
        table: the one that is shown now.
    """

    def __init__(
        self, field: QLineEdit, tables: Sequence[QWidget], table: Callable[[], QWidget]
    ) -> None:
        super().__init__(field)
        self._field, self._tables, self._table = field, tuple(tables), table
        for watched in (field, *tables):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if watched is not self._field:
            return self._go_there(event)
        if event.key() == Qt.Key.Key_Escape:
            self._field.clear()
        elif event.key() not in _BACK:
            return False
        self._table().setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _go_there(self, event: QKeyEvent) -> bool:
        if event.text() not in _THERE:
            return False
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        return True
