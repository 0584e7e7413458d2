"""The evidence of a case: what each piece does to which side, and how more is put in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout

from kzannotate.domain.case import Stance
from kzannotate.gui.desks.cases import words
from kzannotate.gui.desks.cases.sections import Section, origin_words, side_words, source_words
from kzannotate.gui.parts import GAP, Panel, Words, button
from kzannotate.gui.plain import isolate
from kzannotate.gui.quote import QuoteView
from kzannotate.gui.theme import MarkRole

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from kzannotate.domain.case import Attachment, Exhibit
    from kzannotate.workbench.case_file import CaseFile

_ROLES = {
    Stance.SUPPORTS: MarkRole.AGREEMENT,
    Stance.REFUTES: MarkRole.ERROR,
    Stance.CONTEXT: MarkRole.NOTE,
}
_KILO = 1024


class ExhibitsSection(Section):
    """Files that are dropped here are attached."""

    quote_wanted = Signal()
    address_wanted = Signal()
    file_wanted = Signal()
    dropped = Signal(object)
    """List of paths."""
    passage_wanted = Signal(object)
    stance_chosen = Signal(object, object)
    """Exhibit, Stance."""
    side_chosen = Signal(object, object)
    """Exhibit, number of a side or None."""
    change_wanted = Signal(object)
    removed = Signal(object)
    save_wanted = Signal(object)
    open_wanted = Signal(object)
    """Attachment."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.quote, self.address, self.file = QPushButton(), QPushButton(), QPushButton()
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for made, signal in (
            (self.quote, self.quote_wanted),
            (self.address, self.address_wanted),
            (self.file, self.file_wanted),
        ):
            made.clicked.connect(signal)
            row.addWidget(made)
        row.addStretch(1)
        self._layout.addLayout(row)

    def show_file(self, file: CaseFile, *, settled: bool) -> None:
        """Show the evidence of a case; of a settled one it cannot be changed."""
        self.heading.setText(self.tr("Evidence"))
        self.quote.setText(self.tr("Quote an article…"))
        self.address.setText(self.tr("Write down an address…"))
        self.file.setText(self.tr("Attach a file…"))
        for made in (self.quote, self.address, self.file):
            made.setEnabled(not settled)
        box = QVBoxLayout()
        box.setSpacing(GAP)
        for exhibit in file.case.exhibits:
            box.addWidget(self._card(exhibit, file, settled=settled))
        if not file.case.exhibits:
            none = self.tr(
                "None yet. Quote an article, write down an address, or drop a file here."
            )
            box.addWidget(Words(none, limit=2, muted=True, aside=True))
        self.renew(box)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.file.isEnabled() and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        self.dropped.emit([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
        event.acceptProposedAction()

    def _card(self, exhibit: Exhibit, file: CaseFile, *, settled: bool) -> Panel:
        card = Panel("card")
        body = QVBoxLayout(card)
        body.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        body.setSpacing(GAP - 2)
        body.addLayout(self._choices(exhibit, file, settled=settled))
        if exhibit.passage is not None:
            self._say_passage(body, exhibit, file)
        else:
            said = source_words(exhibit.source)
            if exhibit.attachment is not None:
                said = f"{said}  ·  {isolate(self._size(exhibit.attachment))}"
            body.addWidget(Words(said, limit=4, aside=True))
            if exhibit.source.quote:
                body.addWidget(Words(exhibit.source.quote, limit=6))
        if exhibit.note:
            body.addWidget(Words(exhibit.note, limit=6, muted=True))
        body.addLayout(self._buttons(exhibit, settled=settled))
        return card

    def _say_passage(self, body: QVBoxLayout, exhibit: Exhibit, file: CaseFile) -> None:
        passage = exhibit.passage
        assert passage is not None  # noqa: S101 - asked before
        document = file.documents.get(passage.document)
        language = document.language if document else None
        view = QuoteView(passage, language, _ROLES[exhibit.stance])
        view.wanted.connect(self.passage_wanted)
        body.addWidget(view)
        body.addWidget(Words(origin_words(file, passage), limit=2, muted=True, aside=True))

    def _choices(self, exhibit: Exhibit, file: CaseFile, *, settled: bool) -> QHBoxLayout:
        stance, side = QComboBox(), QComboBox()
        stance.setAccessibleName(self.tr("What it does"))
        side.setAccessibleName(self.tr("Which side it is about"))
        for each in Stance:
            stance.addItem(words.stance(each), each)
        stance.setCurrentIndex(list(Stance).index(exhibit.stance))
        side.addItem(self.tr("the matter as a whole"), None)
        numbers = {s.number for s in file.sides} | ({exhibit.side} - {None})
        for number in sorted(n for n in numbers if n is not None):
            side.addItem(side_words(number), number)
        side.setCurrentIndex(max(side.findData(exhibit.side), 0))
        stance.activated.connect(lambda row: self.stance_chosen.emit(exhibit, list(Stance)[row]))
        side.activated.connect(lambda row: self.side_chosen.emit(exhibit, side.itemData(row)))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for box in (stance, side):
            box.setEnabled(not settled)
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(box)
        row.addStretch(1)
        return row

    def _buttons(self, exhibit: Exhibit, *, settled: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        if exhibit.passage is not None:
            go = self._link(row, self.tr("Go to the article"))
            go.clicked.connect(lambda: self.passage_wanted.emit(exhibit.passage))
        if (kept := exhibit.attachment) is not None:
            save = self._link(row, self.tr("Save a copy…"))
            save.clicked.connect(lambda: self.save_wanted.emit(kept))
            look = self._link(row, self.tr("Open…"))
            look.clicked.connect(lambda: self.open_wanted.emit(kept))
        change = self._link(row, self.tr("Change…"))
        change.clicked.connect(lambda: self.change_wanted.emit(exhibit))
        remove = self._link(row, self.tr("Take out"))
        remove.clicked.connect(lambda: self.removed.emit(exhibit))
        for made in (change, remove):
            made.setEnabled(not settled)
        row.addStretch(1)
        return row

    def _link(self, row: QHBoxLayout, said: str) -> QPushButton:
        made: QPushButton = button("link")
        made.setText(said)
        row.addWidget(made)
        return made

    def _size(self, kept: Attachment) -> str:
        if kept.size < _KILO * _KILO:
            said = self.tr("{size} KB")
            return said.format(size=max(1, round(kept.size / _KILO)))
        said = self.tr("{size} MB")
        return said.format(size=f"{kept.size / _KILO / _KILO:.1f}")
