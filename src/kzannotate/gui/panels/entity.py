"""The mention in hand and its entity: names by language and status, facts with their sources."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kzannotate.domain.entity import NameStatus
from kzannotate.domain.mention import Standing
from kzannotate.gui import wording
from kzannotate.gui.command_button import CommandButton
from kzannotate.gui.fact_words import fact_sources, fact_words
from kzannotate.gui.parts import GAP, EmptyPage, Panel, Words, button, rule
from kzannotate.gui.plain import isolate, plain_label, speak_of
from kzannotate.gui.reference_notes import note_words

if TYPE_CHECKING:
    from kzannotate.domain.entity import Entity, Name
    from kzannotate.domain.mention import Mention
    from kzannotate.gui.navigator import Navigator
    from kzannotate.gui.projection import Projection


class EntityPanel(Panel):
    """What a mention is linked to, with the gestures on the link."""

    link_wanted = Signal()
    unlink_wanted = Signal()
    accept_wanted = Signal()
    remove_wanted = Signal()
    name_wanted = Signal(str)
    """Id of the entity that another name is wanted for."""
    """Id of the entity whose page is wanted."""

    def __init__(self, projection: Projection, navigator: Navigator) -> None:
        super().__init__()
        self._projection = projection
        self._mention: Mention | None = None
        self.link, self.unlink = QPushButton(), QPushButton()
        self.accept, self.remove = QPushButton(), QPushButton()
        self._empty, self._pages, self._scroll = EmptyPage(), QStackedWidget(), QScrollArea()
        self._lay_out()
        self.link.clicked.connect(self.link_wanted)
        self.unlink.clicked.connect(self.unlink_wanted)
        self.accept.clicked.connect(self.accept_wanted)
        self.remove.clicked.connect(self.remove_wanted)
        navigator.mention_chosen.connect(self.show_mention)
        projection.lexicon_changed.connect(self._fill)
        self.retranslate()

    def retranslate(self) -> None:
        self._scroll.setAccessibleName(self.tr("The mention in hand"))
        self.link.setText(self.tr("Link to another…"))
        self.unlink.setText(self.tr("Unlink"))
        self.accept.setText(self.tr("Accept"))
        self.remove.setText(self.tr("Delete"))
        self.link.setToolTip(self.tr("Link to another entity (Ctrl+L)"))
        self.unlink.setToolTip(self.tr("Keep the mention, without an entity (Ctrl+U)"))
        self.accept.setToolTip(self.tr("Take the proposal over (Ctrl+Enter)"))
        self.remove.setToolTip(self.tr("Delete the mention (Ctrl+Delete)"))
        speak_of(self.link, "link")
        speak_of(self.unlink, "unlink")
        speak_of(self.accept, "accept")
        speak_of(self.remove, "remove")
        self._empty.say(
            self.tr("No mention chosen"),
            self.tr("Click a marked name, or select words and press Ctrl+L to link them."),
            "next_duty",
        )
        self._fill()

    def show_mention(self, mention: Mention | None) -> None:
        """Show a mention with its entity, or that none is in hand."""
        self._mention = mention
        self._fill()
        self._scroll.verticalScrollBar().setValue(0)

    def _lay_out(self) -> None:
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        buttons = QGridLayout()
        buttons.setSpacing(GAP)
        for place, made in enumerate((self.link, self.unlink, self.accept, self.remove)):
            buttons.addWidget(made, place // 2, place % 2)
        buttons.setContentsMargins(2 * GAP, GAP + 4, 2 * GAP, GAP + 4)
        body = QVBoxLayout(page)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self._scroll, 1)
        body.addWidget(rule())
        body.addLayout(buttons)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def _fill(self) -> None:
        mention = self._mention
        self._pages.setCurrentIndex(0 if mention is None else 1)
        if mention is None:
            return
        self.accept.setEnabled(mention.standing is Standing.PROPOSED)
        self.unlink.setEnabled(mention.entity is not None)
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        body.setSpacing(GAP)
        self._say_mention(body, mention)
        entity = self._projection.lexicon.entity(mention.entity)
        if entity is None:
            words = self.tr("Not linked to an entity. Press Ctrl+L to choose one.")
            body.addWidget(Words(words, limit=3, muted=True, aside=True))
        else:
            self._say_entity(body, entity)
        body.addStretch(1)
        self._scroll.setWidget(inside)

    def _say_mention(self, body: QVBoxLayout, mention: Mention) -> None:
        body.addWidget(Words(mention.quote.exact, limit=3, scale=1.25, bold=True))
        status = wording.mention_status(mention.status)
        standing = {
            Standing.PROPOSED: self.tr("proposed"),
            Standing.ACCEPTED: self.tr("accepted"),
            Standing.REJECTED: self.tr("rejected"),
        }[mention.standing]
        body.addWidget(Words(f"{status}  ·  {standing}", muted=True, aside=True))

    def _say_entity(self, body: QVBoxLayout, entity: Entity) -> None:
        lexicon, language = self._projection.lexicon, self._projection.language
        body.addWidget(rule())
        body.addWidget(Words(lexicon.called(entity.id, language), limit=3, bold=True))
        marks = [wording.kind(entity.kind), isolate(entity.wikidata) if entity.wikidata else ""]
        body.addWidget(Words("  ·  ".join(m for m in marks if m), muted=True, aside=True))
        if entity.note:
            body.addWidget(Words(note_words(entity.note), limit=4, muted=True))
        self._say_names(body, entity)
        facts = lexicon.facts(entity.id)
        if facts:
            self._say_title(body, self.tr("Facts"))
        for fact in facts:
            body.addWidget(Words(fact_words(fact, lexicon, language), limit=4, aside=True))
            for source in fact_sources(fact):
                body.addWidget(Words(source, limit=2, muted=True))

    def _say_names(self, body: QVBoxLayout, entity: Entity) -> None:
        self._say_title(body, self.tr("Names"))
        names = self._projection.lexicon.names(entity.id)
        for code, group in groupby(names, key=lambda name: name.language):
            row = QHBoxLayout()
            row.setSpacing(GAP)
            tongue = Words(wording.language(code), muted=True, aside=True)
            tongue.setFixedWidth(11 * GAP)
            row.addWidget(tongue, 0, Qt.AlignmentFlag.AlignTop)
            row.addLayout(self._column_of(list(group)), 1)
            body.addLayout(row)
        page = CommandButton("open_entity", "link")
        page.say(self.tr("Open its page"))
        body.addWidget(page, 0, Qt.AlignmentFlag.AlignLeading)
        made: QPushButton = button("link")
        made.setText(self.tr("Add a name…"))
        made.clicked.connect(lambda: self.name_wanted.emit(entity.id))
        body.addWidget(made, 0, Qt.AlignmentFlag.AlignLeading)

    def _column_of(self, names: list[Name]) -> QLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        said = None
        for name in names:
            row = QHBoxLayout()
            row.addWidget(Words(name.text, limit=3, bold=name.status is NameStatus.PREFERRED), 1)
            if name.status is not NameStatus.PREFERRED:
                chip = plain_label(wording.name_status(name.status))
                chip.setProperty("role", "chip")
                row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
            if name.note and name.note != said:
                said = name.note
                column.addWidget(Words(note_words(name.note), limit=3, muted=True))
        return column

    def _say_title(self, body: QVBoxLayout, words: str) -> None:
        body.addSpacing(GAP)
        body.addWidget(Words(words, bold=True, aside=True))
