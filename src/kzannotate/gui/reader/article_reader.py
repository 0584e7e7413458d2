"""The reader: an article with its marks, read and marked by mouse and keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QMenu, QWidget

from kzannotate.gui.plain import show_plain_tooltip
from kzannotate.gui.reader.handles import Handles
from kzannotate.gui.reader.keyboard import Keyboard
from kzannotate.gui.reader.marked_page import MarkedPage
from kzannotate.gui.reader.pointer import Pointer

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QMouseEvent, QPaintEvent


class ArticleReader(MarkedPage):
    """What a reviewer reads and marks an article on.

    The actions added to it stand in its context menu.

    Signals:
        span_selected: the selected Span, or None, whenever it becomes another.
        mark_activated: id of the mark that the user clicked or stepped to.
        entered: the focus came here.
        link_requested: the user wants to link what is selected.
        ends_moved: the Span that the words with handles shall have.
        reading_zoomed: the new zoom, when the user changed it.
    """

    mark_activated = Signal(str)
    entered = Signal()
    link_requested = Signal()
    ends_moved = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, room_below: bool = False) -> None:
        super().__init__(parent, room_below=room_below)
        self.handles = Handles(self, self.ends_moved.emit)
        self._pointer = Pointer(self, self.handles, self._click)
        self.overview.mark_wanted.connect(self._activate_by_hand)
        link = self.link_requested.emit
        self._keyboard = Keyboard(self, self.handles, link, self._open_mark)

    def step_mark(self, step: int) -> bool:
        """Go to the next (1) or previous (-1) mark in the text; whether there is one."""
        marks = self.marks()
        order = sorted(range(len(marks)), key=lambda i: (marks[i].span.start, -marks[i].span.end))
        active = self.active_index()
        if active is not None:
            place = order.index(active) + step
        else:
            before = sum(marks[i].span.start < self.caret() for i in order)
            place = before if step > 0 else before - 1
        if not 0 <= place < len(order):
            return False
        self._activate_by_hand(order[place])
        return True

    def event(self, event: QEvent) -> bool:
        asks = event.type() == QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent) and self._keyboard.wants(event):
            event.accept()
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            show_plain_tooltip(event.globalPos(), self.tooltip_at(event.pos()), self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self.hover(None)
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self.handles.paint(painter)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._keyboard.pressed(event):
            event.accept()
        else:
            super().keyPressEvent(event)
            self.tell_selection()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from mark to mark, and out of the reader after the last."""
        return self.step_mark(1 if forward else -1) or super().focusNextPrevChild(forward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._pointer.pressed(event):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._pointer.double_clicked(event):
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons():
            marks = self.marks_at(event.position().toPoint())
            self.hover(marks[0] if marks else None)
        if not self._pointer.moved(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._pointer.released(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addActions(self.actions())
        menu.addSeparator()
        copy = menu.addAction(self.tr("&Copy"), self.copy)
        copy.setEnabled(self.selected_span() is not None)
        menu.addAction(self.tr("Select &all"), self.selectAll)
        menu.exec(event.globalPos())
        menu.deleteLater()
        self.tell_selection()

    def _click(self, place: QPoint) -> None:
        """Activate the mark at a place; clicking again goes on to the mark around it."""
        marks = self.marks_at(place)
        active = self.active_index()
        if not marks:
            self.set_active(None)
        elif active in marks:
            self._activate_by_hand(marks[(marks.index(active) + 1) % len(marks)])
        else:
            self._activate_by_hand(marks[0])

    def _open_mark(self) -> None:
        active = self.active_mark()
        if active is not None:
            self.mark_activated.emit(active)

    def _activate_by_hand(self, index: int) -> None:
        mark = self.marks()[index]
        self.set_active(index)
        self.reveal(mark.span)
        self.mark_activated.emit(mark.id)
