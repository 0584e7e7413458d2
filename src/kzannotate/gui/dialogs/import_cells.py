"""How cells of an import are drawn and typed into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kzannotate.gui import wording
from kzannotate.gui.entities.forms import chosen_of, open_choice
from kzannotate.gui.entities.grid import GridDelegate
from kzannotate.gui.models.import_model import (
    ENCODING,
    LANGUAGE,
    SHARED,
    TAKEN,
    TITLE,
    ImportModel,
)
from kzannotate.gui.models.row_delegate import line_height
from kzannotate.gui.parts import GAP
from kzannotate.gui.sheet import theme_now

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent

    Index = QModelIndex | QPersistentModelIndex

_WIDTHS = (68, 0, 118, 112, 112, 104, 130, 64, 150, 136)
_LEAST = 180
_BOX = 16


class ImportDelegate(GridDelegate):
    """Cells in the direction of their own words; choices for language and encoding."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if index.column() == TAKEN:
            ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            _draw_box(painter, option, ticked)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, _option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click anywhere in the cell ticks its row."""
        if index.column() != TAKEN or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(index, state, Qt.ItemDataRole.CheckStateRole)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        if index.column() == LANGUAGE:
            typed = str(index.data(Qt.ItemDataRole.EditRole) or "")
            box = open_choice(wording.LANGUAGE_NAMES, wording.language, typed)
            box.setParent(parent)
            return box
        if index.column() == ENCODING:
            from kzannotate.formats.articles.encodings import ENCODINGS

            choice = QComboBox(parent)
            choice.addItems(ENCODINGS)
            return choice
        return QLineEdit(parent)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        typed = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QLineEdit):
            editor.clear()
            editor.insert(typed)
            editor.selectAll()
        elif isinstance(editor, QComboBox) and index.column() == ENCODING:
            editor.setCurrentText(typed)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())
        elif isinstance(editor, QComboBox):
            chosen = editor.currentText() if index.column() == ENCODING else chosen_of(editor)
            model.setData(index, chosen)


class ImportTable(QTableView):
    """Rows that are ticked with the space bar and typed into with F2; several at once.

    What is typed into source, date, language or author goes to all rows that are chosen.
    """

    pointed = Signal(int)
    """Number of the row one is at; -1: there is none."""

    def __init__(self, model: ImportModel) -> None:
        super().__init__()
        self._rows = model
        self.setProperty("role", "rows")
        self.setModel(model)
        self.setItemDelegate(ImportDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        height = round(line_height(self.font())) + 2 * (GAP - 2) + 4
        self.verticalHeader().setDefaultSectionSize(height)
        self.horizontalHeader().setHighlightSections(False)
        for column, width in enumerate(_WIDTHS):
            if width:
                self.setColumnWidth(column, width)
        self.horizontalHeader().setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(48)
        self.selectionModel().currentChanged.connect(self._on_current)
        model.modelReset.connect(self._on_reset)

    def chosen(self) -> list[int]:
        """Numbers of the rows that are chosen, from the top."""
        # Qt's own list of rows asks every cell whether it may be chosen.
        chosen = self.selectionModel().selection()
        parts = (chosen.at(number) for number in range(chosen.count()))
        return sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})

    def tick_chosen(self) -> None:
        """Tick the chosen rows, or untick them where the current one is ticked."""
        chosen, current = self.chosen(), self.currentIndex().row()
        if chosen:
            at = current if current in chosen else chosen[0]
            self._rows.tick(chosen, not self._rows.at(at).taken)

    def commitData(self, editor: QWidget) -> None:
        """What was typed goes to all rows that are chosen, where that makes sense."""
        index, places = self.currentIndex(), self.chosen()
        if index.column() == ENCODING and len(places) > 1 and isinstance(editor, QComboBox):
            self._rows.want_encoding(places, editor.currentText())
            return
        before = index.data(Qt.ItemDataRole.EditRole)
        super().commitData(editor)
        after = index.data(Qt.ItemDataRole.EditRole)
        if index.column() in SHARED and len(places) > 1 and after != before:
            self._rows.write(places, index.column(), str(after or ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() == Qt.Key.Key_Space and not editing:
            self.tick_chosen()
        elif event.key() == Qt.Key.Key_Delete and not editing:
            self._rows.tick(self.chosen(), taken=False)
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        known = super().viewportEvent(event)
        if event.type() == QEvent.Type.Resize:
            self._fit()  # the table itself hears of its size before it has it
        return known

    def _fit(self) -> None:
        """Keep room for titles where the table is narrow."""
        room = self.viewport().width() - _LEAST
        share = min(1.0, max(0.55, room / sum(_WIDTHS)))
        for column, width in enumerate(_WIDTHS):
            if width:
                self.setColumnWidth(column, round(width * share))

    def point_at(self, row: int) -> None:
        """Choose a row that is shown."""
        flags = QItemSelectionModel.SelectionFlag
        # Qt's own selectRow finds no column in a table that runs from right to left.
        index = self._rows.index(row, TAKEN)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _on_reset(self) -> None:
        if self._rows.rowCount():
            self.point_at(0)
        else:
            self.pointed.emit(-1)

    def _on_current(self, index: QModelIndex) -> None:
        self.pointed.emit(index.row() if index.isValid() else -1)


def _draw_box(painter: QPainter, option: QStyleOptionViewItem, ticked: bool) -> None:
    theme, room = theme_now(), QRectF(option.rect)
    rtl = option.direction == Qt.LayoutDirection.RightToLeft
    left = room.right() - GAP - _BOX if rtl else room.left() + GAP
    top = room.top() + GAP - 2 + (line_height(option.font) - _BOX) / 2
    box = QRectF(left, top, _BOX, _BOX)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.accent if ticked else theme.muted, 1.2))
    painter.setBrush(theme.accent if ticked else theme.page)
    painter.drawRoundedRect(box, 3, 3)
    if ticked:
        painter.setPen(QPen(theme.on_accent, 2))
        points = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.3))
        painter.drawPolyline([box.topLeft() + QPointF(x * _BOX, y * _BOX) for x, y in points])
    painter.restore()
