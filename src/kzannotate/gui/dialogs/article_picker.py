"""Choosing one of the articles, to be compared with those that are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout

from kzannotate.gui.models.document_delegate import DocumentDelegate
from kzannotate.gui.models.document_model import DocumentFilter
from kzannotate.gui.models.rows import IdRole
from kzannotate.gui.parts import GAP, row_view

if TYPE_CHECKING:
    from collections.abc import Collection, Container

    from PySide6.QtCore import QModelIndex, QObject
    from PySide6.QtWidgets import QWidget

    from kzannotate.gui.models.document_model import DocumentModel

_SIZE = (520, 560)
_LOOKED_AT = 5000
"""Articles among which one is chosen beforehand."""


class ArticlePicker(QDialog):
    """A filter and the articles that pass it.

    Args:
        shown: ids of the articles that stand there already.
    """

    picked = Signal(str)
    """Id of the article."""

    def __init__(self, model: DocumentModel, shown: Collection[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare with another article"))
        self.resize(*_SIZE)
        self._taken, self._shown = shown, DocumentFilter(model)
        self.filter, self.view = QLineEdit(), row_view()
        self.filter.setPlaceholderText(self.tr("Find by title, source, date"))
        self.filter.setAccessibleName(self.tr("Find an article"))
        self.view.setAccessibleName(self.tr("Articles"))
        self.view.setItemDelegate(DocumentDelegate(self.view))
        self.view.setModel(self._shown)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.filter.installEventFilter(self)
        self.filter.textChanged.connect(self._look_for)
        self.view.clicked.connect(self._take)
        self.view.activated.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        layout.setSpacing(GAP)
        layout.addWidget(self.filter)
        layout.addWidget(self.view, 1)
        self._look_for("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the filter, the arrows move in the list and Enter takes what is chosen."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self._shown.rowCount():
                row = (self.view.currentIndex().row() + step) % self._shown.rowCount()
                self.view.setCurrentIndex(self._shown.index(row, 0))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.view.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def point_at(self, documents: Container[str]) -> None:
        """Choose the first of some articles, such as those of a finding, that is not shown yet."""
        for row in range(min(self._shown.rowCount(), _LOOKED_AT)):
            index = self._shown.index(row, 0)
            id_ = index.data(IdRole)
            if id_ in documents and id_ not in self._taken:
                self.view.setCurrentIndex(index)
                return

    def _look_for(self, typed: str) -> None:
        self._shown.look_for(typed)
        rows = range(min(self._shown.rowCount(), len(self._taken) + 1))
        free = (r for r in rows if self._shown.index(r, 0).data(IdRole) not in self._taken)
        self.view.setCurrentIndex(self._shown.index(next(free, 0), 0))

    def _take(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(IdRole) not in self._taken:
            self.accept()
            self.picked.emit(index.data(IdRole))
