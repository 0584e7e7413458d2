"""The address of a shared project, and the password where the server wants one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit

from kzannotate.gui.entities.forms import Form
from kzannotate.gui.parts import Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Entry(NamedTuple):
    """What somebody wrote to come in.

    Args:
        password: None: the one that the keyring has.
        remember: keep it there.
    """

    address: str
    password: str | None
    remember: bool


class OpenSharedForm(Form):
    """``described`` tells an Entry.

    Args:
        address: of a project whose password alone is wanted; empty: of any.
        parent: of the dialog.
    """

    def __init__(self, address: str, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Open a shared project"))
        self.done_.setText(self.tr("Open"))
        self.address, self.password = QLineEdit(address), QLineEdit()
        self.remember = QCheckBox(self.tr("&Keep the password in the keyring of this system"))
        self.remember.setChecked(True)
        self.address.setPlaceholderText("postgresql://login@server/project")
        self.address.setReadOnly(bool(address))
        # An address runs from left to right in every language.
        self.address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        told = self.tr(
            "The project is fetched once and worked on here, with the server or without. What is "
            "done while the server cannot be reached is sent when it can."
        )
        self.form.addRow(Words(told, limit=4, muted=True, aside=True))
        self.form.addRow(self.tr("&Address"), self.address)
        self.form.addRow(self.tr("&Password"), self.password)
        self.form.addRow(self.remember)
        self.password.setPlaceholderText(self.tr("Empty: the one that is kept"))
        self.address.textChanged.connect(self._look)
        self.finish()
        self._look()

    def tell(self) -> None:
        self.done_.setEnabled(False)
        self.complaint.hide()
        password = self.password.text() or None
        entry = Entry(self.address.text().strip(), password, self.remember.isChecked())
        self.described.emit(entry)

    def complain(self, sentence: str) -> None:
        super().complain(sentence)
        self._look()

    def _look(self) -> None:
        self.done_.setEnabled(bool(self.address.text().strip()))
