"""Names of colleagues, offered below what is typed behind ``@``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget

from kzannotate.gui.plain import without_bidi_controls

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kzannotate.gui.remarks.composer import WritingField

_MOST, _LEAST = 6, 180
"""Names that are offered at most, and the least width of their list in pixels."""
_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class NameOffers(QObject):
    """A list that follows the caret; Down, Up, Enter and Escape act on it while it is shown.

    Args:
        field: that is written in.
        names: of all who may be meant, asked each time.
    """

    def __init__(self, field: WritingField, names: Callable[[], Sequence[str]]) -> None:
        super().__init__(field)
        self._field, self._names = field, names
        self.list = QListWidget(field.window())
        self.list.setWindowFlags(Qt.WindowType.ToolTip)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Colleagues"))
        self.list.itemClicked.connect(lambda _: self.take())
        field.textChanged.connect(self._offer)
        field.installEventFilter(self)
        self.list.hide()

    def take(self) -> None:
        """Write the chosen name out."""
        item = self.list.currentItem()
        if item is not None:
            name = str(item.data(Qt.ItemDataRole.UserRole))
            cursor = self._field.textCursor()
            typed = self._typed()
            begin = cursor.position() - _units(typed[typed.rfind("@") :])
            cursor.setPosition(begin, cursor.MoveMode.KeepAnchor)
            cursor.insertText(f"@{name} ")
        self.list.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.list.hide()
        if self.list.isHidden() or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        ours = key in (*_TAKES, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape)
        if event.type() == QEvent.Type.ShortcutOverride and ours:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress or not ours:
            return False
        if key == Qt.Key.Key_Escape:
            self.list.hide()
        elif key in _TAKES:
            self.take()
        else:
            step = 1 if key == Qt.Key.Key_Down else -1
            self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
        return True

    def _typed(self) -> str:
        """What stands before the caret, in its paragraph."""
        cursor = self._field.textCursor()
        text = cursor.block().text().encode("utf-16-le")
        return text[: 2 * cursor.positionInBlock()].decode("utf-16-le", "ignore")

    def _offer(self) -> None:
        from kzannotate.workbench.notices import offered_names

        found = offered_names(self._typed(), list(self._names()))[:_MOST]
        self.list.clear()
        for name in found:
            self.list.addItem(without_bidi_controls(name))
            self.list.item(self.list.count() - 1).setData(Qt.ItemDataRole.UserRole, name)
        if not found or not self._field.hasFocus():
            self.list.hide()
            return
        self.list.setCurrentRow(0)
        self.list.setLayoutDirection(self._field.layoutDirection())
        width = max(_LEAST, self.list.sizeHintForColumn(0) + 24)
        self.list.resize(width, self.list.sizeHintForRow(0) * len(found) + 6)
        below = self._field.viewport().mapToGlobal(self._field.cursorRect().bottomLeft())
        self.list.move(below)
        self.list.show()


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
