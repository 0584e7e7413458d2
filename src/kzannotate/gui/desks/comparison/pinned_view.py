"""A table whose first rows and columns stay in view while the others move under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from kzannotate.gui.desks.comparison.delegate import (
    ComparisonDelegate,
    ComparisonHead,
    row_height,
)
from kzannotate.gui.letter_keys import letter_of

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from kzannotate.gui.models.rows import Index

_MOST = 0.6
"""Share of the window that pinned columns, or rows, may take."""
_STEP_OF_WHEEL = 60


class PinnedView(QTableView):
    """The table with three narrow windows on itself over it, which never scroll one way.

    Signals:
        quote_wanted: the current cell's quotes are to be shown.
        mark_wanted: the current cell is to be marked.
        copy_wanted: what is selected is to be copied.
        pin_wanted: ``row`` or ``column`` of the current cell is to be pinned or let go.
        filter_wanted: the keyboard goes to the filter.
        menu_wanted: the menu of a head is wanted: section, and where on the screen.
    """

    quote_wanted = Signal()
    mark_wanted = Signal()
    copy_wanted = Signal()
    pin_wanted = Signal(str)
    filter_wanted = Signal()
    menu_wanted = Signal(int, QPoint)

    def __init__(self, model: QAbstractItemModel) -> None:
        super().__init__()
        self._pinned_rows = self._pinned_columns = 0
        _dress(self, model)
        self._beside, self._above, self._corner = (_Window(self) for _ in range(3))
        self._above.horizontalHeader().hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.horizontalScrollBar().valueChanged.connect(self._above.horizontalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(self._beside.verticalScrollBar().setValue)
        self.horizontalHeader().sectionResized.connect(self._on_resized)
        for view in (self, self._beside, self._corner):
            view.horizontalHeader().customContextMenuRequested.connect(
                lambda place, view=view: self._ask_menu(view, place)
            )
            if view is not self:
                view.horizontalHeader().sectionResized.connect(self._take_width)

    def pin(self, rows: int, columns: int) -> None:
        """Keep the first rows and columns in view."""
        self._pinned_rows, self._pinned_columns = rows, columns
        self._lay_windows()

    def set_width(self, column: int, width: int) -> None:
        """Give a column a width in pixels, here and in the windows."""
        for view in (self, *self._windows()):
            view.setColumnWidth(column, width)

    def set_row_height(self) -> None:
        """Take the height that two lines of the font need."""
        for view in (self, *self._windows()):
            view.verticalHeader().setDefaultSectionSize(row_height(self.font()))
            view.horizontalHeader().setFixedHeight(row_height(self.font()))

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        before = [bar.value() for bar in bars]
        super().scrollTo(index, hint)
        if index.column() < self._pinned_columns:
            bars[0].setValue(before[0])
        else:
            bars[0].setValue(bars[0].value() - self._hidden_beside(self.visualRect(index)))
        if index.row() < self._pinned_rows:
            bars[1].setValue(before[1])
        else:
            covered = self._pinned_height() - self.visualRect(index).top()
            bars[1].setValue(bars[1].value() - max(0, covered))

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._lay_windows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_windows()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self.set_row_height()
            self._lay_windows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = letter_of(event.text())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.quote_wanted.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.mark_wanted.emit()
        elif event.text() in ("/", "؟", "÷"):
            self.filter_wanted.emit()
        elif letter == "p" and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.pin_wanted.emit("column" if shift else "row")
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are keys here."""

    def _windows(self) -> tuple[QTableView, ...]:
        # Qt asks for geometries while the table is still being made.
        return (getattr(self, "_corner", None) and (self._beside, self._above, self._corner)) or ()

    def _on_resized(self, section: int, _old: int, new: int) -> None:
        for view in self._windows():
            view.setColumnWidth(section, new)
        self._lay_windows()

    def _take_width(self, section: int, _old: int, new: int) -> None:
        if self.columnWidth(section) != new:
            self.setColumnWidth(section, new)

    def _pinned_width(self) -> int:
        widths = (self.columnWidth(n) for n in range(self._pinned_columns))
        return _as_many(widths, _MOST * self.viewport().width())

    def _pinned_height(self) -> int:
        heights = (self.rowHeight(n) for n in range(self._pinned_rows))
        return _as_many(heights, _MOST * self.viewport().height())

    def _hidden_beside(self, rect: QRect) -> int:
        """How far a cell lies under the pinned columns."""
        wide = self._pinned_width()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return max(0, rect.right() - (self.viewport().width() - wide) + 1)
        return max(0, wide - rect.left())

    def _lay_windows(self) -> None:
        if not self._windows():
            return
        inside, head = self.viewport().geometry(), self.horizontalHeader().height()
        wide, high = self._pinned_width(), self._pinned_height()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = inside.right() + 1 - wide if rtl else inside.left()
        top = inside.top() - head
        self._beside.setGeometry(left, top, wide, inside.height() + head)
        self._above.setGeometry(inside.left(), inside.top(), inside.width(), high)
        self._corner.setGeometry(left, top, wide, high + head)
        self._beside.setVisible(wide > 0)
        self._above.setVisible(high > 0)
        self._corner.setVisible(wide > 0 and high > 0)
        for view in (self._above, self._beside, self._corner):
            view.raise_()
        self._above.horizontalScrollBar().setValue(self.horizontalScrollBar().value())
        self._beside.verticalScrollBar().setValue(self.verticalScrollBar().value())

    def _ask_menu(self, view: QTableView, place: QPoint) -> None:
        section = view.horizontalHeader().logicalIndexAt(place)
        self.menu_wanted.emit(section, view.horizontalHeader().mapToGlobal(place))


class _Window(QTableView):
    """A window on the table's pinned part; keys and wheel go to the table."""

    def __init__(self, table: PinnedView) -> None:
        super().__init__(table)
        self._table = table
        _dress(self, table.model())
        self.setSelectionModel(table.selectionModel())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(table)
        self.setAutoScroll(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(off)
        self.setVerticalScrollBarPolicy(off)
        self.clicked.connect(table.clicked)
        self.doubleClicked.connect(table.doubleClicked)
        self.hide()

    def wheelEvent(self, event: object) -> None:
        turned = event.angleDelta()  # type: ignore[attr-defined]
        for bar, angle in (
            (self._table.verticalScrollBar(), turned.y()),
            (self._table.horizontalScrollBar(), turned.x()),
        ):
            bar.setValue(bar.value() - angle * _STEP_OF_WHEEL // 120)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """The table scrolls, never its windows."""


def _dress(view: QTableView, model: QAbstractItemModel) -> None:
    view.setModel(model)
    view.setItemDelegate(ComparisonDelegate(view))
    view.setHorizontalHeader(ComparisonHead())
    view.setProperty("role", "rows")
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    view.horizontalHeader().setMinimumSectionSize(72)
    view.horizontalHeader().setDefaultSectionSize(176)


def _as_many(sizes: object, room: float) -> int:
    """How much the first of them take, of those that find room."""
    taken = 0
    for size in sizes:  # type: ignore[attr-defined]
        if taken + size > room:
            break
        taken += size
    return taken
