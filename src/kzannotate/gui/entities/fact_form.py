"""The form for a fact: property, value, time, sources."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kzannotate.domain.entity import Evidence, Fact, FactStatus
from kzannotate.gui import wording
from kzannotate.gui.entities.field import EntityField
from kzannotate.gui.entities.forms import Form, chosen_of, note_field, open_choice
from kzannotate.gui.parts import GAP, button
from kzannotate.gui.value_words import PROPERTIES, UNITS

if TYPE_CHECKING:
    from kzannotate.domain.entity import FactValue
    from kzannotate.gui.projection import Projection

_TEXT, _ENTITIES = range(2)


class FactForm(Form):
    """A fact.

    Args:
        fact: as it is; with an empty id: a new one.
    """

    def __init__(self, fact: Fact, projection: Projection, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Change the fact") if fact.id else self.tr("Add a fact"))
        self.done_.setText(self.tr("Keep") if fact.id else self.tr("Add"))
        self.setMinimumWidth(92 * GAP)
        self._fact = fact
        self.named = open_choice(PROPERTIES, wording.property_name, fact.property_name)
        self.sort, self._values = QComboBox(), QStackedWidget()
        self.value, self.entities = QLineEdit(), EntityList(projection)
        self.unit = open_choice(["", *UNITS], lambda u: wording.unit(u or None), "")
        self.first, self.last = QLineEdit(fact.valid_from or ""), QLineEdit(fact.valid_to or "")
        self.note, self.sources = note_field(fact.note), SourceTable(fact.sources)
        self.owner = EntityField(projection, fact.entity or None)
        self.status = open_choice(
            wording.FACT_STATUSES, lambda s: wording.fact_status(FactStatus(s)), fact.status.value
        )
        self.status.setEditable(False)
        self._show_value(fact)
        self._lay_out()
        self.value.textChanged.connect(self._look)
        self.named.editTextChanged.connect(self._look)
        self.owner.chosen.connect(self._look)
        self.sort.setCurrentIndex(_ENTITIES if isinstance(fact.value, tuple) else _TEXT)
        self.sort.currentIndexChanged.connect(self._turn)
        self._turn()

    def tell(self) -> None:
        self.described.emit(
            replace(
                self._fact,
                entity=self.owner.entity or self._fact.entity,
                status=FactStatus(self.status.currentData()),
                property_name=chosen_of(self.named),
                value=self._read_value(),
                unit=chosen_of(self.unit) or None,
                valid_from=self.first.text().strip() or None,
                valid_to=self.last.text().strip() or None,
                note=self.note.toPlainText().strip() or None,
                sources=self.sources.evidence(),
            )
        )

    def _lay_out(self) -> None:
        self.sort.addItem(self.tr("Number or text"), _TEXT)
        self.sort.addItem(self.tr("List of entities"), _ENTITIES)
        self.sort.setAccessibleName(self.tr("What the value is"))
        value = QWidget()
        inside = QHBoxLayout(value)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.value, 2)
        inside.addWidget(self.unit, 1)
        self.unit.setAccessibleName(self.tr("Unit"))
        if (line := self.unit.lineEdit()) is not None:
            line.setPlaceholderText(self.tr("Unit"))
        self._values.addWidget(value)
        self._values.addWidget(self.entities)
        days = QHBoxLayout()
        days.setSpacing(GAP)
        for field, words in (
            (self.first, self.tr("First day, as 2024-02-29")),
            (self.last, self.tr("Last day, as 2024-02-29")),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
            days.addWidget(field)
        self.form.addRow(self.tr("&Entity"), self.owner)
        self.form.setRowVisible(self.owner, not self._fact.id)
        self.form.addRow(self.tr("&Property"), self.named)
        self.form.addRow(self.tr("Value &is"), self.sort)
        self.form.addRow(self.tr("&Value"), self._values)
        self.form.addRow(self.tr("Holds"), days)
        self.form.addRow(self.tr("S&tatus"), self.status)
        self.form.addRow(self.tr("N&ote"), self.note)
        self.form.addRow(self.tr("S&ources"), self.sources)
        self.finish()

    def _show_value(self, fact: Fact) -> None:
        value = fact.value
        if isinstance(value, tuple):
            self.entities.hold(value)
        else:
            self.value.setText(str(value))
        place = self.unit.findData(fact.unit or "")
        if place < 0:
            self.unit.addItem(wording.unit(fact.unit), fact.unit)
            place = self.unit.count() - 1
        self.unit.setCurrentIndex(place)

    def _read_value(self) -> FactValue:
        if self.sort.currentData() == _ENTITIES:
            return self.entities.held()
        typed = self.value.text().strip()
        # A number that was a text before, such as an edition, stays one.
        if typed == self._fact.value:
            return typed
        for number in (int, float):
            try:
                return number(typed)
            except ValueError:
                continue
        return typed

    def _turn(self) -> None:
        self._values.setCurrentIndex(self.sort.currentIndex())
        # A stack is as high as its highest page, were the others not told to stay small.
        self.entities.setVisible(self._values.currentIndex() == _ENTITIES)
        self._values.setMaximumHeight(
            self._values.currentWidget().sizeHint().height()  # type: ignore[union-attr]
        )
        self._look()

    def _look(self, _entity: object = None) -> None:
        named = bool(self.named.currentText().strip()) and self.owner.entity is not None
        listed = self.sort.currentData() == _ENTITIES
        self.done_.setEnabled(named and (listed or bool(self.value.text().strip())))


class EntityList(QWidget):
    """Some entities in an order; one more is found by a few letters."""

    def __init__(self, projection: Projection) -> None:
        super().__init__()
        self._projection = projection
        self.field, self.view = EntityField(projection), QListWidget()
        self.view.setFixedHeight(13 * GAP)
        self.view.setAccessibleName(self.tr("Entities of the list"))
        remove = button("link")
        remove.setText(self.tr("Take the chosen one out"))
        remove.setAutoDefault(False)
        remove.clicked.connect(lambda: self.view.takeItem(self.view.currentRow()))
        self.field.chosen.connect(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        layout.addWidget(self.view)
        layout.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeading)

    def hold(self, entities: tuple[str, ...]) -> None:
        """Show these entities."""
        for entity in entities:
            words = self._projection.lexicon.called(entity, self._projection.language)
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, entity)
            self.view.addItem(item)

    def held(self) -> tuple[str, ...]:
        """Their ids in order."""
        rows = range(self.view.count())
        return tuple(str(self.view.item(r).data(Qt.ItemDataRole.UserRole)) for r in rows)

    def _add(self, entity: str | None) -> None:
        if entity is not None:
            if entity not in self.held():
                self.hold((entity,))
            self.field.hold(None)


class SourceTable(QWidget):
    """Sources of a fact: title, address, date; written into the cells, those against it ticked."""

    def __init__(self, sources: tuple[Evidence, ...]) -> None:
        super().__init__()
        self.table = QTableWidget(0, 5)
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("Title"),
                self.tr("Address"),
                self.tr("Date"),
                self.tr("Looked up"),
                self.tr("Against it"),
            ]
        )
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column in (2, 3, 4):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setFixedHeight(15 * GAP)
        self.table.setAccessibleName(self.tr("Sources"))
        for source in sources:
            self._put(source)
        more, less = button("link"), button("link")
        more.setText(self.tr("Add a source"))
        less.setText(self.tr("Take the chosen one out"))
        more.clicked.connect(self._add)
        less.clicked.connect(lambda: self.table.removeRow(self.table.currentRow()))
        row = QHBoxLayout()
        for made in (more, less):
            made.setAutoDefault(False)
            row.addWidget(made)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        layout.addLayout(row)

    def evidence(self) -> tuple[Evidence, ...]:
        """The sources as they are written now; rows without a title and an address are none."""
        found = []
        for row in range(self.table.rowCount()):
            first = self.table.item(row, 0)
            known = first.data(Qt.ItemDataRole.UserRole) if first is not None else None
            title, address, date, retrieved = (
                (item.text().strip() if (item := self.table.item(row, column)) else "")
                for column in range(4)
            )
            if title or address:
                changed = replace(
                    known or Evidence("", ""),
                    title=title or address,
                    address=address or None,
                    date=date or None,
                    retrieved=retrieved or None,
                    against=self._is_against(row),
                )
                found.append(changed)
        return tuple(found)

    def _is_against(self, row: int) -> bool:
        item = self.table.item(row, 4)
        return item is not None and item.checkState() is Qt.CheckState.Checked

    def _put(self, source: Evidence) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        told = (source.title, source.address, source.date, source.retrieved)
        items = [QTableWidgetItem(w or "") for w in told]
        items[0].setData(Qt.ItemDataRole.UserRole, source)
        against = QTableWidgetItem()
        against.setFlags(against.flags() & ~Qt.ItemFlag.ItemIsEditable)
        checked = Qt.CheckState.Checked if source.against else Qt.CheckState.Unchecked
        against.setCheckState(checked)
        items.append(against)
        for column, item in enumerate(items):
            self.table.setItem(row, column, item)
        self.table.setCurrentItem(items[0])

    def _add(self) -> None:
        self._put(Evidence("", ""))
        item = self.table.currentItem()
        if item is not None:
            self.table.editItem(item)
