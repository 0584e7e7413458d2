"""The same words elsewhere: each place in its sentence, to be corrected with one revision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QVBoxLayout,
)

from kzannotate.gui.desks.corrections.delegate import CorrectionDelegate
from kzannotate.gui.desks.corrections.model import CorrectionModel
from kzannotate.gui.parts import GAP, Words, row_view

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from kzannotate.workbench.corrections import CorrectionRow


class ElsewhereDialog(QDialog):
    """All places are chosen at first; those that are not wanted are let go."""

    chosen = Signal(object)
    """Rows to correct."""

    def __init__(
        self,
        row: CorrectionRow,
        found: Sequence[CorrectionRow],
        title_of: Callable[[str], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The same words elsewhere"))
        self.resize(90 * GAP, 60 * GAP)
        self.model, self.list = CorrectionModel(title_of), row_view()
        self.model.show(found)
        self.list.setModel(self.model)
        self.list.setItemDelegate(CorrectionDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.list.selectAll()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        said = self.tr("Correct the chosen places")
        self.keep = buttons.addButton(said, QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep.setEnabled(bool(found))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        layout.setSpacing(GAP)
        none = self.tr("These words stand nowhere else without a correction.")
        some = self.tr("%n place(s) that no correction is about", "", len(found))
        layout.addWidget(Words(row.passage.text, scale=1.2, bold=True))
        layout.addWidget(Words(some if found else none, muted=True, aside=True, limit=2))
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self.accepted.connect(self._tell)

    def _tell(self) -> None:
        rows = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        if rows:
            self.chosen.emit([self.model.at(number) for number in rows])
