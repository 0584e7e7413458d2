"""Correcting words by hand, and marking them as faulty."""

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
    QVBoxLayout,
)

from kzannotate.domain.quality import FaultKind, FaultSeverity
from kzannotate.gui import correction_words as words
from kzannotate.gui.parts import GAP, Words
from kzannotate.gui.quote import QuoteView
from kzannotate.gui.remarks.composer import ProseField
from kzannotate.gui.theme import MarkRole

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kzannotate.domain.quality import Fault
    from kzannotate.domain.span import Passage


class CorrectionDialog(QDialog):
    """What to read instead of a passage, and why."""

    written = Signal(str, str)
    """New words and the reason."""
    removed = Signal()

    def __init__(
        self, passage: Passage, parent: QWidget, instead: str = "", note: str = "",
        *, known: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Correct words"))
        self.setMinimumWidth(66 * GAP)
        self._old = passage.text
        self.words, self.note = ProseField(instead or passage.text), QLineEdit(note)
        self.words.setMaximumHeight(14 * GAP)
        self.words.selectAll()
        form = QFormLayout()
        form.addRow(self.tr("&Read instead"), self.words)
        form.addRow(self.tr("R&eason"), self.note)
        self.note.setPlaceholderText(self.tr("Optional"))
        keep = self.tr("Correct")
        self.done_button = _lay_out(self, passage, form, keep)
        if known:
            _offer_removal(self, self.tr("Delete the correction"), self.removed.emit)
        self.words.textChanged.connect(self._allow)
        self.accepted.connect(lambda: self.written.emit(self.text(), self.note.text().strip()))
        self._allow()
        self.words.setFocus()

    def text(self) -> str:
        """The new words as they are written; empty ones delete."""
        return self.words.toPlainText()

    def _allow(self) -> None:
        self.done_button.setEnabled(self.text() != self._old)


class FaultDialog(QDialog):
    """What is wrong with a passage, and how much it harms."""

    described = Signal(object, object, str)
    """FaultKind, FaultSeverity, note."""
    removed = Signal()

    def __init__(self, passage: Passage, parent: QWidget, known: Fault | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Mark a fault"))
        self.setMinimumWidth(66 * GAP)
        self.kind, self.severity = QComboBox(), QComboBox()
        for kind in FaultKind:
            told = words.fault_kind(kind)
            self.kind.addItem(f"    {told}" if "/" in kind.value else told, kind.value)
        for severity in FaultSeverity:
            self.severity.addItem(words.fault_severity(severity), severity.value)
        self.kind.setMaxVisibleItems(len(FaultKind))
        chosen = known.kind if known is not None else FaultKind.WRONG_TERM
        harm = known.severity if known is not None else FaultSeverity.MINOR
        self.kind.setCurrentIndex(self.kind.findData(chosen.value))
        self.severity.setCurrentIndex(self.severity.findData(harm.value))
        self.note = QLineEdit(known.note if known is not None else "")
        self.note.setPlaceholderText(self.tr("Optional"))
        form = QFormLayout()
        form.addRow(self.tr("&Kind"), self.kind)
        form.addRow(self.tr("&Severity"), self.severity)
        form.addRow(self.tr("&Note"), self.note)
        _lay_out(self, passage, form, self.tr("Keep"))
        if known is not None:
            _offer_removal(self, self.tr("Delete the fault"), self.removed.emit)
        self.accepted.connect(self._tell)
        self.kind.setFocus()

    def _tell(self) -> None:
        kind = FaultKind(self.kind.currentData())
        severity = FaultSeverity(self.severity.currentData())
        self.described.emit(kind, severity, self.note.text().strip())


def _lay_out(dialog: QDialog, passage: Passage, form: QFormLayout, done: str) -> QPushButton:
    """Place the passage, the form and the buttons; returns the one that keeps it."""
    quote = QuoteView(passage, None, MarkRole.CORRECTION)
    quote.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    keep = buttons.addButton(done, QDialogButtonBox.ButtonRole.AcceptRole)
    keep.setDefault(True)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
    layout.setSpacing(2 * GAP)
    layout.addWidget(Words(dialog.windowTitle(), scale=1.2, bold=True, aside=True))
    layout.addWidget(quote)
    layout.addLayout(form)
    layout.addWidget(buttons)
    return keep


def _offer_removal(dialog: QDialog, told: str, remove: Callable[[], None]) -> None:
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None  # noqa: S101 - it was laid out with them
    button = buttons.addButton(told, QDialogButtonBox.ButtonRole.DestructiveRole)
    button.setAutoDefault(False)
    button.clicked.connect(dialog.reject)
    button.clicked.connect(remove)
