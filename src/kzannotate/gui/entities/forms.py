"""Forms for an entity, a name and a fact; they stay open until what they say has been kept."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from kzannotate.domain.entity import Entity, Name, NameStatus
from kzannotate.gui import wording
from kzannotate.gui.entities.field import EntityField
from kzannotate.gui.parts import GAP, Words
from kzannotate.gui.plain import isolate
from kzannotate.gui.remarks.composer import ProseField

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kzannotate.gui.projection import Projection


class Form(QDialog):
    """A dialog with fields and one button that says what it does.

    The button tells what was written; who keeps it closes the form. What is refused stays.
    """

    described = Signal(object)
    """The record as it shall be."""

    def __init__(self, title: str, done: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(56 * GAP)
        self.form = QFormLayout(self)
        self.form.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        self.form.setVerticalSpacing(GAP + 4)
        self.form.setHorizontalSpacing(2 * GAP)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.done_ = self._buttons.addButton(done, QDialogButtonBox.ButtonRole.AcceptRole)
        self.done_.setDefault(True)
        self.complaint = Words(limit=4, bold=True, aside=True)
        self.complaint.hide()
        self._buttons.accepted.connect(self.tell)
        self._buttons.rejected.connect(self.reject)

    def finish(self) -> None:
        """Put the buttons below the fields."""
        self.form.addRow(self.complaint)
        self.form.addRow(self._buttons)

    def tell(self) -> None:
        """Say what was written."""

    def complain(self, sentence: str) -> None:
        """Say why it was refused."""
        self.complaint.say(f"⚠ {sentence}")
        self.complaint.show()

    def kept(self, _record: object = None) -> None:
        """Close, as what was written is in the file."""
        self.accept()


class EntityForm(Form):
    """Kind, domain, identifier and note of an entity."""

    def __init__(self, entity: Entity, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Change the entity"))
        self.done_.setText(self.tr("Keep"))
        self._entity = entity
        self.kind = open_choice(wording.KINDS, wording.kind, entity.kind)
        self.domain = QLineEdit(entity.domain or "")
        self.wikidata = QLineEdit(entity.wikidata or "")
        self.wikidata.setPlaceholderText("Q232")
        self.note = note_field(entity.note)
        self.form.addRow(self.tr("&Kind"), self.kind)
        self.form.addRow(self.tr("&Subject field"), self.domain)
        self.form.addRow(self.tr("&Wikidata identifier"), self.wikidata)
        self.form.addRow(self.tr("N&ote"), self.note)
        self.finish()

    def tell(self) -> None:
        self.described.emit(
            replace(
                self._entity,
                kind=chosen_of(self.kind),
                domain=self.domain.text(),
                wikidata=self.wikidata.text(),
                note=self.note.toPlainText(),
            )
        )


class NameForm(Form):
    """A name with its language, status, note and topic.

    Args:
        name: as it is; with an empty id: a new one.
    """

    def __init__(self, name: Name, projection: Projection, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Change the name") if name.id else self.tr("Add a name"))
        self.done_.setText(self.tr("Keep") if name.id else self.tr("Add"))
        self._name = name
        self.text = QLineEdit(name.text)
        self.language = open_choice(wording.LANGUAGE_NAMES, wording.language, name.language)
        self.status = open_choice(
            wording.NAME_STATUSES, lambda s: wording.name_status(NameStatus(s)), name.status.value
        )
        self.status.setEditable(False)
        self.note = note_field(name.note)
        self.topic = EntityField(projection, name.topic)
        self.topic.setToolTip(
            self.tr("Only where the text is about this entity is the name wrong.")
        )
        separator = QCoreApplication.translate("TermTable", ", ")
        self.context = QLineEdit(separator.join(name.context))
        self.context.setPlaceholderText(self.tr("Words, with commas between them"))
        self.context.setToolTip(
            self.tr("Only where one of these words stands in the same sentence is the name wrong.")
        )
        self.form.addRow(self.tr("&Name"), self.text)
        self.form.addRow(self.tr("&Language of the name"), self.language)
        self.form.addRow(self.tr("&Status"), self.status)
        self.form.addRow(self.tr("N&ote"), self.note)
        self.form.addRow(self.tr("Wrong only about"), self.topic)
        self.form.addRow(self.tr("Wrong only beside"), self.context)
        self.status.currentIndexChanged.connect(self._look)
        self.text.textChanged.connect(self._look)
        self.finish()
        self._look()

    def tell(self) -> None:
        status = NameStatus(self.status.currentData())
        guarded = status is NameStatus.DEPRECATED
        self.described.emit(
            replace(
                self._name,
                text=self.text.text(),
                language=chosen_of(self.language),
                status=status,
                note=self.note.toPlainText().strip() or None,
                topic=self.topic.entity if guarded else None,
                context=_words_of(self.context.text()) if guarded else (),
            )
        )

    def _look(self) -> None:
        self.done_.setEnabled(bool(self.text.text().strip()))
        deprecated = self.status.currentData() == NameStatus.DEPRECATED.value
        self.form.setRowVisible(self.topic, deprecated)
        self.form.setRowVisible(self.context, deprecated)


def _words_of(typed: str) -> tuple[str, ...]:
    words = (" ".join(part.split()) for part in re.split("[,،;؛\n]", typed))
    return tuple(dict.fromkeys(filter(None, words)))


def open_choice(table: Iterable[str], words: Callable[[str], str], value: str) -> QComboBox:
    """A choice of known values to which others may be written."""
    box = QComboBox()
    box.setEditable(True)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    keys = dict.fromkeys([*table, *([value] if value else [])])
    for key in keys:
        box.addItem(words(key), key)
    box.setCurrentIndex(box.findData(value))
    if not value:
        box.setEditText("")
    return box


def chosen_of(box: QComboBox) -> str:
    """The value that is chosen, or what was written instead."""
    typed = box.currentText().strip()
    place = box.findText(typed, Qt.MatchFlag.MatchFixedString)
    return str(box.itemData(place)) if place >= 0 else typed


def note_field(note: str | None) -> ProseField:
    """A few lines for a note."""
    field = ProseField(note or "")
    field.setFixedHeight(9 * GAP)
    return field


def short(words: str) -> str:
    """Words fenced off, for a list."""
    return isolate(" ".join(words.split()))
