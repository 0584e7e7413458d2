"""What the server of a shared project did not take, why, and the way on for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout

from kzannotate.gui.complaints import in_words
from kzannotate.gui.entities.grid import Grid, GridRow
from kzannotate.gui.models.revision_model import RevisionModel, moment
from kzannotate.gui.parts import GAP, EmptyPage, Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kzannotate.workbench.syncing.not_taken import NotTaken

_SIZE = (880, 440)
_WIDTHS = (150, 0, 0)


class NotTakenDialog(QDialog):
    """A list, and a file for a lead."""

    file_wanted = Signal()
    """The copy is to be kept as a file."""

    def __init__(self, found: Sequence[NotTaken], parent: QWidget, *, only_reads: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Not taken by the server"))
        self.resize(*_SIZE)
        self.grid, self.keep = (
            Grid(_WIDTHS, (1,)),
            QPushButton(self.tr("Keep as a file for a lead…")),
        )
        self.keep.setAutoDefault(False)
        self.keep.setEnabled(bool(found))
        self.keep.clicked.connect(self.file_wanted)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        self._fill(found)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        layout.setSpacing(GAP)
        if found or only_reads:
            layout.addWidget(Words(self._told(only_reads=only_reads), limit=6, aside=True))
        layout.addWidget(self.grid if found else self._nothing(), 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.keep)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout.addLayout(buttons)

    def _told(self, *, only_reads: bool) -> str:
        parts = [
            self.tr("You may only read this project: nobody else sees what you do in this copy.")
            if only_reads
            else self.tr("This stays in your copy, and nobody else sees it."),
            self.tr(
                "It is sent again by itself when a lead gives you the right to it. Or keep it as a "
                "file: a lead merges the file into the shared project, and it counts as yours."
            ),
        ]
        return " ".join(parts)

    def _fill(self, found: Sequence[NotTaken]) -> None:
        said = RevisionModel().said
        self.grid.setAccessibleName(self.windowTitle())
        self.grid.show_rows(
            (self.tr("When"), self.tr("What you did"), self.tr("Why not")),
            [
                GridRow(n, (moment(n.revision.time), said(n.revision), in_words(n.why)))
                for n in found
            ],
        )

    def _nothing(self) -> EmptyPage:
        page = EmptyPage()
        page.say(self.tr("Everything was taken"), self.tr("Nothing that you did was refused."))
        return page
