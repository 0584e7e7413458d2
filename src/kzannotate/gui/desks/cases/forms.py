"""Forms of the desk of cases: an exhibit, and the scale of ratings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from kzannotate.domain.case import Rating
from kzannotate.gui import wording
from kzannotate.gui.entities.forms import Form, note_field
from kzannotate.gui.parts import GAP, Words

if TYPE_CHECKING:
    from kzannotate.domain.case import Exhibit, RatingScale

LANGUAGES = ("ar", "en", "ru", "kk")


class ExhibitForm(Form):
    """Title, address, dates, quotation and note of an exhibit.

    Args:
        exhibit: as it is.
        fresh: it is not in the case yet.
    """

    def __init__(self, exhibit: Exhibit, parent: QWidget, *, fresh: bool = False) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(
            self.tr("Write down an address") if fresh else self.tr("Change the evidence")
        )
        self.done_.setText(self.tr("Add") if fresh else self.tr("Keep"))
        self._exhibit, source = exhibit, exhibit.source
        self.title, self.address = QLineEdit(source.title), QLineEdit(source.address or "")
        self.date, self.retrieved = QLineEdit(source.date or ""), QLineEdit(source.retrieved or "")
        self.quote, self.note = note_field(source.quote), note_field(exhibit.note)
        self.address.setPlaceholderText("https://")
        for field in (self.date, self.retrieved):
            field.setPlaceholderText(self.tr("such as 2024-02-29"))
        self.form.addRow(self.tr("&Title"), self.title)
        self.form.addRow(self.tr("&Address (never opened)"), self.address)
        self.form.addRow(self.tr("&Published"), self.date)
        self.form.addRow(self.tr("&Seen on"), self.retrieved)
        self.form.addRow(self.tr("&Quotation"), self.quote)
        self.form.addRow(self.tr("N&ote"), self.note)
        self.quote.setEnabled(exhibit.passage is None)
        self.finish()

    def tell(self) -> None:
        source = replace(
            self._exhibit.source,
            title=self.title.text(),
            address=self.address.text() or None,
            date=self.date.text() or None,
            retrieved=self.retrieved.text() or None,
            quote=self.quote.toPlainText() or None,
        )
        note = self.note.toPlainText()
        self.described.emit(replace(self._exhibit, source=source, note=note))


class ScaleForm(Form):
    """The ratings as a table: a number, and the words in each language."""

    def __init__(self, scale: RatingScale, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("The project's rating scale"))
        self.done_.setText(self.tr("Keep"))
        self.setMinimumWidth(90 * GAP)
        self.table = QTableWidget(0, 1 + len(LANGUAGES))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Number"), *(wording.language(code) for code in LANGUAGES)]
        )
        self.table.setAccessibleName(self.tr("Ratings, the worst first"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setMinimumHeight(36 * GAP)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for rating in scale.ratings:
            self._add(rating)
        self.form.addRow(self.table)
        self.form.addRow(self._tools())
        self.finish()

    def tell(self) -> None:
        rows = range(self.table.rowCount())
        self.described.emit([self._rating(row) for row in rows])

    def _tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        add, remove = QPushButton(self.tr("Add a rating")), QPushButton(self.tr("Take out"))
        add.setAutoDefault(False)
        remove.setAutoDefault(False)
        add.clicked.connect(lambda: self._add(Rating("", self._free(), ())))
        remove.clicked.connect(lambda: self.table.removeRow(self.table.currentRow()))
        row.addWidget(add)
        row.addWidget(remove)
        row.addStretch(1)
        return tools

    def _free(self) -> int:
        """The number after the best one."""
        typed = [self._text(row, 0) for row in range(self.table.rowCount())]
        return max((int(number) for number in typed if number.isdecimal()), default=0) + 1

    def _add(self, rating: Rating) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        labels = dict(rating.labels)
        number = "" if rating.value is None else str(rating.value)
        for column, text in enumerate((number, *(labels.get(code, "") for code in LANGUAGES))):
            self.table.setItem(row, column, QTableWidgetItem(text))
        first = self.table.item(row, 0)
        if first is not None:
            first.setData(0x0100, rating.id)
        self.table.setCurrentCell(row, 1)

    def _rating(self, row: int) -> Rating:
        from kzannotate.workbench.rating import new_rating

        first = self.table.item(row, 0)
        id_ = first.data(0x0100) if first is not None else ""
        number = self._text(row, 0)
        labels = tuple((c, self._text(row, n)) for n, c in enumerate(LANGUAGES, 1))
        made = new_rating(int(number) if number.isdecimal() else None, labels)
        return replace(made, id=id_) if id_ else made

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text().strip() if item is not None else ""


class OrganisationForm(Form):
    """What the desk that publishes is called, and the address of its page."""

    def __init__(self, name: str, page: str, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Name of the desk"))
        self.done_.setText(self.tr("Keep"))
        self.named, self.page = QLineEdit(name), QLineEdit(page)
        self.page.setPlaceholderText("https://")
        self.form.addRow(self.tr("&Name"), self.named)
        self.form.addRow(self.tr("&Address of its page"), self.page)
        self.finish()

    def tell(self) -> None:
        self.described.emit((self.named.text(), self.page.text()))


class PersonForm(Form):
    """The name of somebody who has not joined yet; ``described`` tells it."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, "", parent)
        self.done_.setText(self.tr("Choose"))
        self.named = QLineEdit()
        self.form.addRow(self.tr("&Name"), self.named)
        hint = self.tr("As they will sign: the project knows them by this name.")
        self.form.addRow("", Words(hint, limit=2, muted=True, aside=True))
        self.named.textChanged.connect(lambda typed: self.done_.setEnabled(bool(typed.strip())))
        self.done_.setEnabled(False)
        self.finish()

    def tell(self) -> None:
        self.described.emit(self.named.text())
