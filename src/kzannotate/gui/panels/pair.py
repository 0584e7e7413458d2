"""Two articles side by side, each at the place where they disagree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from kzannotate.gui.icons import icon
from kzannotate.gui.models.document_model import origin_of, title_of
from kzannotate.gui.parts import GAP, Panel, Words, button, label, rule
from kzannotate.gui.reader.article_reader import ArticleReader

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from kzannotate.domain.span import Passage
    from kzannotate.gui.navigator import Navigator
    from kzannotate.gui.projection import Projection


class PairPanel(Panel):
    """The two sides of a finding; each can be opened alone, and Escape goes back to one."""

    left = Signal()
    mark_activated = Signal(str, str)
    """Document, id of the mark."""

    def __init__(self, projection: Projection, navigator: Navigator) -> None:
        super().__init__("page")
        self._projection = projection
        self._title, self.back = label("heading"), QPushButton()
        self.sides = (_Side(projection), _Side(projection))
        self._lay_out()
        self.back.clicked.connect(self.left)
        for side in self.sides:
            side.alone_wanted.connect(navigator.show_passage)
            side.mark_activated.connect(self.mark_activated)
        projection.article_changed.connect(self._paint)
        self.retranslate()
        self.redress()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Side by side"))
        self.back.setText(self.tr("Back to one article"))
        self.back.setToolTip(self.tr("Back to one article (Escape)"))
        for side in self.sides:
            side.retranslate()

    def redress(self) -> None:
        self.back.setIcon(icon("dismiss"))
        for side in self.sides:
            side.reader.set_page()

    def show_pair(self, first: Passage, second: Passage, mark: str | None) -> None:
        """Show a passage on each side, and the finding's mark as the active one."""
        for side, passage in zip(self.sides, (first, second), strict=True):
            side.show_passage(passage, mark)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _paint(self) -> None:
        if self.isVisible():
            for side in self.sides:
                side.paint_marks()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(3 * GAP, GAP + 4, 2 * GAP, GAP + 4)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.back)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setHandleWidth(1)
        both.setChildrenCollapsible(False)
        for side in self.sides:
            both.addWidget(side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(rule())
        layout.addWidget(both, 1)


class _Side(QWidget):
    """One article of the two."""

    alone_wanted = Signal(object)
    mark_activated = Signal(str, str)

    def __init__(self, projection: Projection) -> None:
        super().__init__()
        self._projection = projection
        self._passage: Passage | None = None
        self._document: str | None = None
        self.reader = ArticleReader()
        self._title = Words(limit=2, bold=True)
        self._origin = Words(muted=True, aside=True)
        self._alone = button("link")
        self._alone.clicked.connect(self._ask)
        self.reader.mark_activated.connect(self._activated)
        head = QVBoxLayout()
        head.setContentsMargins(2 * GAP, GAP + 4, 2 * GAP, GAP)
        head.setSpacing(GAP // 2)
        head.addWidget(self._title)
        line = QHBoxLayout()
        line.addWidget(self._origin, 1)
        line.addWidget(self._alone)
        head.addLayout(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(rule())
        layout.addWidget(self.reader, 1)

    def retranslate(self) -> None:
        self._alone.setText(self.tr("Open alone"))
        self.reader.setAccessibleName(self.tr("Text of the article"))

    def show_passage(self, passage: Passage, mark: str | None) -> None:
        row = self._projection.documents.row(passage.document)
        self._passage = passage
        if row is None:
            return
        self._title.say(title_of(row))
        self._origin.say(origin_of(row))
        if passage.document != self._document:
            self._document = passage.document
            text = self._projection.text(passage.document)
            self.reader.show_article(text, row.document.language)
        self.paint_marks()
        self.reader.activate(mark)
        # The columns get their width only when they are shown.
        QTimer.singleShot(0, self.reader, lambda: self.reader.reveal(passage.span))

    def paint_marks(self) -> None:
        if self._document is not None:
            self.reader.set_marks(self._projection.marks(self._document))

    def forget(self) -> None:
        self._document = None

    def _ask(self) -> None:
        if self._passage is not None:
            self.alone_wanted.emit(self._passage)

    def _activated(self, mark: str) -> None:
        if self._document is not None:
            self.mark_activated.emit(self._document, mark)
