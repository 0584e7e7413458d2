"""Earlier copies of the project: when, why, how large; to look at, write out, or go back to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from kzannotate.domain.copies import Copy, Why
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP
from kzannotate.gui.models.revision_model import moment
from kzannotate.gui.parts import GAP, Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

_SIZE = (640, 420)
_REASONS = {
    Why.UPGRADE: QT_TRANSLATE_NOOP("Copies", "Before it was brought up to date"),
    Why.DAILY: QT_TRANSLATE_NOOP("Copies", "The first of the day"),
    Why.BULK: QT_TRANSLATE_NOOP("Copies", "Before a large change"),
    Why.MERGE: QT_TRANSLATE_NOOP("Copies", "Before another copy was merged in"),
    Why.RESTORE: QT_TRANSLATE_NOOP("Copies", "Before an earlier copy was put in its place"),
    Why.HAND: QT_TRANSLATE_NOOP("Copies", "Made by hand"),
}


class CopiesDialog(QDialog):
    """A list, and what can be done with the copy in hand."""

    look_wanted = Signal(object)
    """Copy."""
    export_wanted = Signal(object)
    """Copy."""
    restore_wanted = Signal(object)
    """Copy."""
    copy_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Earlier copies"))
        self.resize(*_SIZE)
        self.view = QTreeWidget()
        self.look, self.export, self.restore = QPushButton(), QPushButton(), QPushButton()
        self.make = QPushButton()
        self._copies: list[Copy] = []
        self._dress()
        self._lay_out()
        self._connect()
        self._choose()

    def show_copies(self, copies: Sequence[Copy]) -> None:
        """List them, the newest first."""
        self._copies = [*copies]
        self.view.clear()
        for copy in copies:
            reason = QCoreApplication.translate("Copies", _REASONS[copy.why])
            size = QLocale().formattedDataSize(copy.size)
            self.view.addTopLevelItem(QTreeWidgetItem([moment(copy.time), reason, size]))
        if copies:
            self.view.setCurrentIndex(self.view.model().index(0, 0))
        self._choose()

    @property
    def chosen(self) -> Copy | None:
        """The copy in hand."""
        row = self.view.currentIndex().row()
        return self._copies[row] if 0 <= row < len(self._copies) else None

    def _choose(self) -> None:
        for button in (self.look, self.export, self.restore):
            button.setEnabled(self.chosen is not None)

    def _dress(self) -> None:
        self.view.setHeaderLabels([self.tr("When"), self.tr("Why"), self.tr("Size")])
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setAccessibleName(self.tr("Earlier copies"))
        self.view.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.view.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.view.header().setStretchLastSection(False)
        self.look.setText(self.tr("Open to look"))
        self.export.setText(self.tr("Write as a new project…"))
        self.restore.setText(self.tr("Put in the project's place"))
        self.make.setText(self.tr("Copy now"))
        for button in (self.look, self.export, self.restore, self.make):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        told = self.tr(
            "The program copies a project once a day, before a large change and before it is "
            "brought up to date. What is put in its place leaves a copy of what stood there."
        )
        buttons = QHBoxLayout()
        for button in (self.look, self.export, self.restore):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.make)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        layout.setSpacing(GAP)
        layout.addWidget(Words(told, limit=4, muted=True, aside=True))
        layout.addWidget(self.view, 1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.view.currentItemChanged.connect(lambda *_: self._choose())
        self.view.itemActivated.connect(lambda *_: self.look.click())
        self.look.clicked.connect(lambda: self.look_wanted.emit(self.chosen))
        self.export.clicked.connect(lambda: self.export_wanted.emit(self.chosen))
        self.restore.clicked.connect(lambda: self.restore_wanted.emit(self.chosen))
        self.make.clicked.connect(self.copy_wanted)
