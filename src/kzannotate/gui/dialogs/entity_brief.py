"""An entity at a glance: its names in all languages, its facts, and where else it is spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kzannotate.domain.entity import NameStatus
from kzannotate.gui import wording
from kzannotate.gui.fact_words import fact_words
from kzannotate.gui.parts import GAP, Words
from kzannotate.gui.plain import isolate
from kzannotate.gui.quote import QuoteView
from kzannotate.gui.reference_notes import note_words
from kzannotate.gui.theme import MarkRole

if TYPE_CHECKING:
    from kzannotate.domain.entity import Name
    from kzannotate.gui.models.document_model import DocumentModel
    from kzannotate.gui.models.lexicon import Lexicon
    from kzannotate.workbench.usage import Usage

WIDTH = 340
"""In pixels."""
_FACTS = 5
"""How many facts are shown before the rest is only counted."""
_NAMES = 2
"""How many names of one language."""


class EntityBrief(QScrollArea):
    """Shows one entity, and its usage as soon as that is known."""

    def __init__(self) -> None:
        super().__init__()
        self.entity = ""
        self._usage = QVBoxLayout()
        self.setFixedWidth(WIDTH)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_entity(self, entity: str, lexicon: Lexicon, language: str) -> None:
        """Show an entity by its id; empty, or one that is not known: nothing."""
        self.entity = entity
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(GAP, 0, GAP, GAP)
        body.setSpacing(GAP - 2)
        known = lexicon.entity(entity)
        self._usage = QVBoxLayout()
        self._usage.setSpacing(GAP - 2)
        if known is not None:
            body.addWidget(Words(lexicon.called(entity, language), limit=3, bold=True))
            marks = [wording.kind(known.kind), isolate(known.wikidata) if known.wikidata else ""]
            body.addWidget(Words("  ·  ".join(m for m in marks if m), muted=True, aside=True))
            if known.note:
                body.addWidget(Words(note_words(known.note), limit=3, muted=True))
            self._say_names(body, lexicon.names(entity))
            body.addLayout(self._usage)
            self._say_facts(body, entity, lexicon, language)
        body.addStretch(1)
        self.setWidget(inside)

    def show_usage(self, entity: str, usage: Usage, documents: DocumentModel) -> None:
        """Show where an entity is spoken of, if it is still the one that is shown."""
        if entity != self.entity:
            return
        counted = self.tr("%n mention(s)", "", usage.mentions)
        among = self.tr("%n article(s)", "", usage.documents)
        words = f"{counted}  ·  {among}" if usage.mentions else self.tr("Not mentioned yet")
        self._usage.addSpacing(GAP // 2)
        self._usage.addWidget(Words(words, bold=True, aside=True))
        for passage in usage.passages:
            row = documents.row(passage.document)
            language = row.document.language if row else None
            quote = QuoteView(passage, language, MarkRole.MENTION)
            quote.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            quote.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._usage.addWidget(quote)

    def turn(self, pages: int) -> None:
        """Scroll on or back, for those who do not use the mouse."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep() * 3 // 4)

    def _say_names(self, body: QVBoxLayout, names: list[Name]) -> None:
        shown: dict[str, list[Name]] = {}
        for name in names:
            if name.status is not NameStatus.DEPRECATED:
                shown.setdefault(name.language, []).append(name)
        for code, group in shown.items():
            row = QHBoxLayout()
            row.setSpacing(GAP)
            tongue = Words(wording.language(code), muted=True, aside=True)
            tongue.setFixedWidth(11 * GAP)
            row.addWidget(tongue, 0, Qt.AlignmentFlag.AlignTop)
            column = QVBoxLayout()
            column.setSpacing(1)
            for name in group[:_NAMES]:
                column.addWidget(Words(name.text, limit=2))
            row.addLayout(column, 1)
            body.addLayout(row)

    def _say_facts(self, body: QVBoxLayout, entity: str, lexicon: Lexicon, language: str) -> None:
        facts = lexicon.facts(entity)
        if not facts:
            return
        body.addSpacing(GAP // 2)
        body.addWidget(Words(self.tr("Facts"), bold=True, aside=True))
        for fact in facts[:_FACTS]:
            body.addWidget(Words(fact_words(fact, lexicon, language), limit=2, aside=True))
        more = len(facts) - _FACTS
        if more > 0:
            body.addWidget(Words(self.tr("and %n more", "", more), muted=True, aside=True))
