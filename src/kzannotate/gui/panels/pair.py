"""Two articles side by side, each at the place where they disagree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from kzannotate.domain.span import Passage
from kzannotate.gui.icons import icon
from kzannotate.gui.models.document_model import day_of, title_of
from kzannotate.gui.parts import GAP, Panel, button, label, rule
from kzannotate.gui.reader.pair import Header, PairReader, PairSide

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from kzannotate.gui.projection import Projection


class PairPanel(Panel):
    """Two places of a finding; either can be opened alone, and Escape goes back to one."""

    left = Signal()
    alone_wanted = Signal(object)
    """Passage to be shown in its article alone."""
    mark_activated = Signal(str)

    def __init__(self, projection: Projection) -> None:
        super().__init__("page")
        self._projection = projection
        self._passages: tuple[Passage, Passage] | None = None
        self._title = label("heading")
        self.alone = (button("link"), button("link"))
        self.back = QPushButton()
        self.pair = PairReader()
        self._lay_out()
        self.back.clicked.connect(self.left)
        for number, made in enumerate(self.alone):
            made.clicked.connect(lambda _=False, n=number: self._ask(n))
        self.pair.mark_activated.connect(self.mark_activated)
        projection.article_changed.connect(self._paint)
        self.retranslate()
        self.redress()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Side by side"))
        self.back.setText(self.tr("Back to one article"))
        self.back.setToolTip(self.tr("Back to one article (Escape)"))
        for made in self.alone:
            made.setText(self.tr("Open alone"))

    def redress(self) -> None:
        self.back.setIcon(icon("dismiss"))
        for reader in self.pair.readers:
            reader.set_page()

    @property
    def documents(self) -> tuple[str, ...]:
        """Ids of the documents that are shown."""
        return tuple(p.document for p in self._passages or ())

    def show_pair(self, first: Passage, second: Passage, mark: str) -> None:
        """Show a passage on each side, and the finding's marks as the active ones."""
        self._passages = (first, second)
        self.pair.show_pair(self._side(first), self._side(second))
        for reader in self.pair.readers:
            reader.activate(mark)

    def selected(self) -> list[Passage]:
        """What is selected on either side."""
        return [
            Passage.at(document, reader.text, span)
            for document, reader in zip(self.documents, self.pair.readers, strict=False)
            if (span := reader.selected_span()) is not None and len(span)
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _side(self, passage: Passage) -> PairSide:
        row = self._projection.documents.row(passage.document)
        header = Header(passage.document)
        if row is not None:
            day = day_of(row.document.published)
            header = Header(title_of(row), row.source_name or "", day)
        return PairSide(
            self._projection.text(passage.document),
            row.document.language if row is not None else None,
            header,
            self._projection.marks(passage.document),
            passage.span,
        )

    def _paint(self) -> None:
        if self.isVisible():
            for document, reader in zip(self.documents, self.pair.readers, strict=True):
                reader.set_marks(self._projection.marks(document))

    def _ask(self, number: int) -> None:
        if self._passages is not None:
            self.alone_wanted.emit(self._passages[number])

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(3 * GAP, GAP + 2, 2 * GAP, GAP + 2)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.back)
        below = QHBoxLayout()
        below.setContentsMargins(2 * GAP, GAP // 2, 2 * GAP, GAP // 2)
        for made in self.alone:
            below.addWidget(made, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(rule())
        layout.addWidget(self.pair, 1)
        layout.addWidget(rule())
        layout.addLayout(below)
