"""What was done to the project, in words, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListView, QPushButton, QStackedWidget, QVBoxLayout

from kzannotate.gui.icons import icon
from kzannotate.gui.models.revision_delegate import RevisionDelegate
from kzannotate.gui.parts import GAP, EmptyPage, Panel, row_view

if TYPE_CHECKING:
    from kzannotate.gui.projection import Projection


class HistoryPanel(Panel):
    """The list of gestures, with undo and redo above it."""

    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, projection: Projection) -> None:
        super().__init__()
        self._projection = projection
        self.view = row_view()
        self.undo, self.redo = QPushButton(), QPushButton()
        self._empty, self._pages = EmptyPage(), QStackedWidget()
        self._lay_out()
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        projection.refreshed.connect(self._refresh)
        self.retranslate()
        self.redress()

    def retranslate(self) -> None:
        self.undo.setText(self.tr("Undo"))
        self.redo.setText(self.tr("Redo"))
        self.undo.setToolTip(self.tr("Take the last gesture back (Ctrl+Z)"))
        self.redo.setToolTip(self.tr("Do again what was taken back (Ctrl+Shift+Z)"))
        self.view.setAccessibleName(self.tr("History"))
        self._empty.say(
            self.tr("Nothing done yet"), self.tr("Every gesture is kept here and can be undone.")
        )
        self._refresh()

    def redress(self) -> None:
        self.undo.setIcon(icon("undo"))
        self.redo.setIcon(icon("redo"))

    def _lay_out(self) -> None:
        self.view.setItemDelegate(RevisionDelegate(self.view))
        self.view.setModel(self._projection.revisions)
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._empty)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(2 * GAP, GAP + 4, 2 * GAP, GAP)
        buttons.setSpacing(GAP)
        buttons.addWidget(self.undo)
        buttons.addWidget(self.redo)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(buttons)
        layout.addWidget(self._pages)

    def _refresh(self) -> None:
        self.undo.setEnabled(self._projection.undoable is not None)
        self.redo.setEnabled(self._projection.redoable is not None)
        self._pages.setCurrentIndex(0 if self._projection.revisions.rowCount() else 1)
