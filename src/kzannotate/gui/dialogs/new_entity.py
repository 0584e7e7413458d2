"""Making an entity, or teaching an entity another name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
)

from kzannotate.domain.entity import NameStatus
from kzannotate.gui import wording
from kzannotate.gui.parts import GAP
from kzannotate.gui.plain import isolate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget


class NewEntityDialog(QDialog):
    """Kind, name and language of a new entity."""

    described = Signal(str, str, str)
    """Kind, name, language."""

    def __init__(self, name: str, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New entity"))
        self.name, self.kind = QLineEdit(name), _choice(wording.KINDS, wording.kind)
        self.language = _choice(wording.LANGUAGE_NAMES, wording.language)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        form = _form(self)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Kind"), self.kind)
        form.addRow(self.tr("&Language of the name"), self.language)
        _finish(self, form, self.name, self.tr("Make and link"))
        self.accepted.connect(self._tell)

    def _tell(self) -> None:
        kind, language = self.kind.currentData(), self.language.currentData()
        self.described.emit(kind, self.name.text().strip(), language)


class NewNameDialog(QDialog):
    """Another name of an entity, with its language and status."""

    described = Signal(str, str, object)
    """Name, language, NameStatus."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add a name"))
        self.name = QLineEdit()
        self.language = _choice(wording.LANGUAGE_NAMES, wording.language)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.status = _choice(wording.NAME_STATUSES, lambda s: wording.name_status(NameStatus(s)))
        form = _form(self)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Language of the name"), self.language)
        form.addRow(self.tr("&Status"), self.status)
        _finish(self, form, self.name, self.tr("Add"))
        self.accepted.connect(self._tell)

    def _tell(self) -> None:
        status = NameStatus(self.status.currentData())
        self.described.emit(self.name.text().strip(), self.language.currentData(), status)


class ReviewerDialog(QDialog):
    """The name that gestures are signed with."""

    named = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Your name"))
        self.name = QLineEdit(name)
        form = _form(self)
        form.addRow(self.tr("&Name"), self.name)
        _finish(self, form, self.name, self.tr("Sign with it"))
        self.accepted.connect(lambda: self.named.emit(self.name.text().strip()))


def _choice(table: Iterable[str], words: Callable[[str], str]) -> QComboBox:
    box = QComboBox()
    for key in table:
        box.addItem(isolate(words(key)), key)
    return box


def _form(dialog: QDialog) -> QFormLayout:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    form = QFormLayout(dialog)
    form.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
    form.setVerticalSpacing(GAP + 4)
    form.setHorizontalSpacing(2 * GAP)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    return form


def _finish(dialog: QDialog, form: QFormLayout, needed: QLineEdit, words: str) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    done: QPushButton = buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
    done.setDefault(True)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    needed.setMinimumWidth(40 * GAP)
    needed.textChanged.connect(lambda text: done.setEnabled(bool(text.strip())))
    done.setEnabled(bool(needed.text().strip()))
    form.addRow(buttons)
