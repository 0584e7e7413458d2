"""Which column of a table holds what, chosen above its first rows before its articles are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QTableWidget, QTableWidgetItem, QWidget

from kzannotate.gui.entities.forms import Form
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP
from kzannotate.gui.parts import GAP, Words
from kzannotate.gui.plain import isolate

if TYPE_CHECKING:
    from kzannotate.formats.articles.tables.columns import Shape

FIELDS = {
    "": QT_TRANSLATE_NOOP("ArticleColumn", "pass over"),
    "text": QT_TRANSLATE_NOOP("ArticleColumn", "text"),
    "title": QT_TRANSLATE_NOOP("ArticleColumn", "title"),
    "source": QT_TRANSLATE_NOOP("ArticleColumn", "source"),
    "published": QT_TRANSLATE_NOOP("ArticleColumn", "date"),
    "language": QT_TRANSLATE_NOOP("ArticleColumn", "language"),
    "author": QT_TRANSLATE_NOOP("ArticleColumn", "author"),
    "address": QT_TRANSLATE_NOOP("ArticleColumn", "address"),
    "id": QT_TRANSLATE_NOOP("ArticleColumn", "identifier"),
    "as_of": QT_TRANSLATE_NOOP("ArticleColumn", "date it speaks of"),
    "translated_from": QT_TRANSLATE_NOOP("ArticleColumn", "translated from"),
}
_ROWS, _COLUMNS, _WIDTH = 8, 60, 20 * GAP


class TableColumnsForm(Form):
    """``described`` tells a mapping of the fields of an article to columns; empty: none has it.

    Args:
        shape: of the table, with what its columns seem to be.
        file: the table's name.
    """

    def __init__(self, shape: Shape, file: str, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Columns of a table"))
        self.done_.setText(self.tr("Go on"))
        self.setMinimumWidth(112 * GAP)
        self._columns = shape.columns[:_COLUMNS]
        self.choices = [self._choice() for _ in self._columns]
        self.form.addRow(Words(isolate(file), scale=1.2, aside=True))
        words = self.tr("Which column holds the text of an article, and what do the others hold?")
        self.form.addRow(Words(words, limit=2, aside=True))
        self.form.addRow(self._table(shape))
        self.finish()
        for field, column in shape.chosen:
            if column in self._columns:
                box = self.choices[self._columns.index(column)]
                box.setCurrentIndex(box.findData(field))
        self._look()

    def tell(self) -> None:
        found = dict.fromkeys((field for field in FIELDS if field), "")
        found |= {
            str(box.currentData()): column
            for box, column in zip(self.choices, self._columns, strict=True)
            if box.currentData()
        }
        self.described.emit(found)

    def _table(self, shape: Shape) -> QTableWidget:
        rows = shape.rows[:_ROWS]
        view = QTableWidget(len(rows) + 1, len(self._columns))
        view.setAccessibleName(self.tr("The first rows; above each column what it holds"))
        view.setHorizontalHeaderLabels([isolate(name) for name in self._columns])
        view.verticalHeader().hide()
        view.setMinimumHeight(44 * GAP)
        view.setHorizontalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        for column, box in enumerate(self.choices):
            view.setCellWidget(0, column, box)
            view.setColumnWidth(column, _WIDTH)
            for number, row in enumerate(rows, 1):
                item = QTableWidgetItem(row[column] if column < len(row) else "")
                item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
                view.setItem(number, column, item)
        view.setRowHeight(0, 5 * GAP)
        return view

    def _choice(self) -> QComboBox:
        box = QComboBox()
        for field, words in FIELDS.items():
            box.addItem(QCoreApplication.translate("ArticleColumn", words), field)
        box.currentIndexChanged.connect(lambda _: self._on_choice(box))
        return box

    def _on_choice(self, chosen: QComboBox) -> None:
        """What one column holds no other does."""
        for box in self.choices:
            if box is not chosen and chosen.currentData() == box.currentData():
                box.setCurrentIndex(0)
        self._look()

    def _look(self) -> None:
        self.done_.setEnabled(any(box.currentData() == "text" for box in self.choices))
