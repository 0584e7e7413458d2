"""A relation as a card: both quotes, how one stands to the other, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from kzannotate.gui import wording
from kzannotate.gui.parts import GAP, Words, button
from kzannotate.gui.plain import isolate
from kzannotate.gui.quote import QuoteView
from kzannotate.gui.theme import MarkRole

if TYPE_CHECKING:
    from kzannotate.domain.relation import Relation
    from kzannotate.gui.models.document_model import DocumentModel
    from kzannotate.workbench.remarks import Held


class RelationSignals(QObject):
    """What may be wanted of any relation; one for all cards."""

    went = Signal(object)
    """Passage."""
    changed = Signal(object)
    """Relation to be judged anew: an own one, or another's to take over."""
    removed = Signal(object)
    """Relation."""


class RelationCard(QFrame):
    """One relation, one's own or another reviewer's."""

    def __init__(
        self, held: Held[Relation], documents: DocumentModel, here: str, signals: RelationSignals
    ) -> None:
        super().__init__()
        self.held = held
        self.setProperty("role", "card")
        relation = held.record
        body = QVBoxLayout(self)
        body.setContentsMargins(GAP + 4, GAP + 2, GAP + 4, GAP)
        body.setSpacing(GAP - 2)
        for passage in (relation.first, relation.second):
            row = documents.row(passage.document)
            if passage.document != here:
                title = row.document.title if row and row.document.title else passage.document
                body.addWidget(Words(title, muted=True))
            language = row.document.language if row else None
            quote = QuoteView(passage, language, MarkRole.RELATION)
            quote.wanted.connect(signals.went)
            body.addWidget(quote)
            if passage is relation.first:
                body.addWidget(
                    Words(f"↓  {wording.relation(relation.kind)}", bold=True, aside=True)
                )
        if relation.note:
            body.addWidget(Words(relation.note, limit=12))
        body.addLayout(self._foot(signals))

    def _foot(self, signals: RelationSignals) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        relation = self.held.record
        change: QPushButton = button("link")
        remove: QPushButton = button("link")
        change.setText(self.tr("Change…") if self.held.own else self.tr("Judge it yourself…"))
        change.clicked.connect(lambda: signals.changed.emit(relation))
        if not self.held.own:
            row.addWidget(
                Words(
                    self.tr("by {name}").format(name=isolate(self.held.reviewer)),
                    muted=True,
                    aside=True,
                )
            )
        row.addWidget(change)
        if self.held.own:
            remove.setText(self.tr("Delete"))
            remove.clicked.connect(lambda: signals.removed.emit(relation))
            row.addWidget(remove)
            row.addStretch(1)
        return row
