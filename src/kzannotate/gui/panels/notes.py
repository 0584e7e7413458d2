"""What people wrote beside the open article: its note, tags, comments and relations."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kzannotate.gui import wording
from kzannotate.gui.parts import GAP, EmptyPage, Panel, Words, button, rule
from kzannotate.gui.plain import isolate, speak_of
from kzannotate.gui.remarks.article_note import ArticleNote
from kzannotate.gui.remarks.chips import TagField, TagRow
from kzannotate.gui.remarks.composer import Composer
from kzannotate.gui.remarks.name_offers import NameOffers
from kzannotate.gui.remarks.relations import RelationCard, RelationSignals
from kzannotate.gui.remarks.threads import ThreadCard, ThreadSignals

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from kzannotate.domain.relation import Relation
    from kzannotate.gui.navigator import Navigator
    from kzannotate.gui.projection import Projection
    from kzannotate.workbench.remarks import Held, Remarks, Thread

T = TypeVar("T")

_CARDS = 20
"""Threads or relations that are shown at first, and how many more when they are wanted."""


class NotesPanel(Panel):
    """Reads what there is when it is in view; drafts outlive what is shown anew."""

    tag_given = Signal(str)
    tag_left = Signal()
    relate_wanted = Signal()

    def __init__(self, projection: Projection, navigator: Navigator) -> None:
        super().__init__()
        self._projection, self._navigator = projection, navigator
        self.remarks: Remarks | None = None
        self.threads, self.relations = ThreadSignals(self), RelationSignals(self)
        self.tags, self.tag_field = TagRow(), TagField(projection.known_tags)
        self.note, self.composer = ArticleNote(), Composer()
        self.offers = NameOffers(self.composer.field, self._colleagues)
        self.settled: QPushButton = button("link")
        self.relate: QPushButton = button("link")
        self._tag_title, self._thread_title = _title(), _title()
        self._relation_title = _title()
        self._comments, self._related = QVBoxLayout(), QVBoxLayout()
        self._scroll = QScrollArea()
        self._empty, self._pages = EmptyPage(), QStackedWidget()
        self._cards: dict[str, tuple[object, QWidget]] = {}
        self._limit = _CARDS
        self._tagged = ""
        self._with_settled = False
        self._lay_out()
        self.tag_field.given.connect(self.tag_given)
        self.tag_field.left.connect(self.tag_left)
        self.settled.clicked.connect(self._turn_settled)
        self.relate.clicked.connect(self.relate_wanted)
        navigator.document_taken.connect(self._on_document)
        projection.remarks_changed.connect(self.refresh)
        projection.lexicon_changed.connect(self.renew)
        self.retranslate()

    def retranslate(self) -> None:
        self._empty.say(
            self.tr("No article open"),
            self.tr("Comments, tags and relations of the open article stand here."),
            *("go_documents", "import_files"),
        )
        self.tag_field.setAccessibleName(self.tr("Add a tag"))
        self._tag_title.say(self.tr("Tags"))
        self._thread_title.say(self.tr("Comments"))
        self._relation_title.say(self.tr("Relations"))
        self.relate.setText(self.tr("Relate passages…"))
        self.relate.setToolTip(self.tr("Relate what is selected to other words (Ctrl+R)"))
        speak_of(self.relate, "relate")
        self._say_tagged()
        self.renew()

    def redress(self) -> None:
        self.renew()

    def _colleagues(self) -> list[str]:
        """Names of the other reviewers."""
        people, _, own = self._projection.people_for(self._navigator.document or "")
        return [name for id_, name in people.items() if id_ != own]

    def begin_tag(self, words: str) -> None:
        """Take a tag for words of the article; empty: for the article."""
        self._tagged = words
        self._say_tagged()
        if words:
            self._scroll.ensureWidgetVisible(self.tag_field)

    def refresh(self) -> None:
        """Read again, now or when next in view."""
        self.remarks = None
        if self.isVisible():
            self._read()
        else:
            self._put_away()

    def _put_away(self) -> None:
        """Keep no card that nobody sees: it may be hidden from who looks next."""
        self._cards.clear()
        for layout in (self._comments, self._related):
            _drop(self._take_out(layout))
        self.tags.show_tags(())
        self.note.forget()

    def renew(self) -> None:
        """Make every card anew, as for other words or colours."""
        self._cards.clear()
        self.refresh()

    def reveal(self, id_: str) -> None:
        """Bring the card of a thread or a relation into view."""
        if self.remarks is None:
            self._read()
        thread = next((t for t in self._threads() if t.id == id_), None)
        if thread is not None and thread.resolved and not self._with_settled:
            self._turn_settled()
        for layout in (self._comments, self._related):
            for place in range(layout.count()):
                item = layout.itemAt(place)
                card = item.widget() if item is not None else None
                if card is not None and card.objectName() == id_:
                    self._body.activate()
                    self._scroll.ensureWidgetVisible(card, 0, 2 * GAP)
                    return

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.remarks is None:
            self._read()

    def _lay_out(self) -> None:
        self._inside = QWidget()
        body = self._body = QVBoxLayout(self._inside)
        body.setContentsMargins(2 * GAP, 2 * GAP - 4, 2 * GAP, 2 * GAP)
        body.setSpacing(GAP)
        for part in (self.note, self._tag_title, self.tags, self.tag_field):
            body.addWidget(part)
        body.addSpacing(GAP)
        body.addLayout(_headed(self._thread_title, self.settled))
        body.addLayout(self._comments)
        body.addSpacing(GAP)
        body.addLayout(_headed(self._relation_title, self.relate))
        body.addLayout(self._related)
        body.addStretch(1)
        for layout in (self._comments, self._related):
            layout.setSpacing(GAP)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._inside)
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(rule())
        whole.addWidget(self.composer)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def _read(self) -> None:
        document = self._navigator.document
        self.remarks = self._projection.remarks(document) if document else None
        self._pages.setCurrentIndex(0 if self.remarks is None else 1)
        if self.remarks is not None:
            self.note.show_note(self.remarks.document, self.remarks.note)
            self.tags.show_tags(self.remarks.tags)
            self._fill_comments()
            self._fill_relations(self.remarks)

    def _threads(self) -> tuple[Thread, ...]:
        return self.remarks.threads if self.remarks is not None else ()

    def _fill_comments(self) -> None:
        kept = self._take_out(self._comments)
        settled = [t for t in self._threads() if t.resolved]
        shown = [t for t in self._threads() if self._with_settled or not t.resolved]
        self.settled.setVisible(bool(settled))
        words = (
            self.tr("Hide the resolved")
            if self._with_settled
            else self.tr("%n resolved", "", len(settled))
        )
        self.settled.setText(words)
        if not shown:
            self._comments.addWidget(_hint(self.tr("None yet. Select words and press Ctrl+M.")))
        for thread in shown[: self._limit]:
            self._comments.addWidget(self._card(thread.id, thread, self._thread_card, kept))
        self._say_rest(self._comments, len(shown))
        _drop(kept)

    def _card(
        self, id_: str, told: T, make: Callable[[T], QWidget], kept: dict[str, QWidget]
    ) -> QWidget:
        """The card that told the same before, or a new one."""
        known = self._cards.get(id_)
        if known is None or known[0] != told or id_ not in kept:
            self._cards[id_] = (told, make(told))
            self._cards[id_][1].setObjectName(id_)
        else:
            kept.pop(id_)
        return self._cards[id_][1]

    def _thread_card(self, thread: Thread) -> ThreadCard:
        document, bench = thread.subject.document, self._projection.bench
        row = self._projection.documents.row(document)
        language = row.document.language if row else None
        own = bench.reviewer.id if bench else ""
        return ThreadCard(thread, own, language, self._about(thread), self.threads)

    def _about(self, thread: Thread) -> str:
        subject, lexicon = thread.subject, self._projection.lexicon
        finding = self._projection.findings.row(subject.finding)
        if finding is not None:
            return wording.finding_type(finding.finding.type)
        if subject.entity is not None:
            return isolate(lexicon.called(subject.entity, self._projection.language))
        return self.tr("On the article")

    def _fill_relations(self, remarks: Remarks) -> None:
        kept = self._take_out(self._related)
        if not remarks.relations:
            self._related.addWidget(_hint(self.tr("None yet. Select words and press Ctrl+R.")))
        for held in remarks.relations[: self._limit]:
            self._related.addWidget(self._card(held.record.id, held, self._relation_card, kept))
        self._say_rest(self._related, len(remarks.relations))
        _drop(kept)

    def _relation_card(self, held: Held[Relation]) -> RelationCard:
        here = self.remarks.document if self.remarks is not None else ""
        return RelationCard(held, self._projection.documents, here, self.relations)

    def _say_rest(self, layout: QVBoxLayout, count: int) -> None:
        if count > self._limit:
            more: QPushButton = button("link")
            more.setText(self.tr("Show %n more", "", min(_CARDS, count - self._limit)))
            more.clicked.connect(self._show_more)
            layout.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)

    def _show_more(self) -> None:
        self._limit += _CARDS
        self.refresh()

    def _on_document(self, document: str) -> None:
        if self.remarks is None or self.remarks.document != document:
            self._limit = _CARDS
            self._cards.clear()
        self.refresh()

    def _take_out(self, layout: QVBoxLayout) -> dict[str, QWidget]:
        """Empty a layout; what may be shown again comes back by its id."""
        kept = {}
        while (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget.objectName() in self._cards:
                kept[widget.objectName()] = widget
            elif widget is not None:
                _drop({"": widget})
        return kept

    def _turn_settled(self) -> None:
        self._with_settled = not self._with_settled
        self._fill_comments()

    def _say_tagged(self) -> None:
        if self._tagged:
            words = self.tr("Tag for {words}").format(words=wording.quoted(self._tagged))
        else:
            words = self.tr("Tag for the article")
        self.tag_field.setPlaceholderText(words)


def _title() -> Words:
    return Words(bold=True, aside=True)


def _hint(words: str) -> Words:
    return Words(words, limit=2, muted=True, aside=True)


def _headed(title: Words, beside: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(title, 1, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(beside)
    return row


def _drop(widgets: dict[str, QWidget]) -> None:
    for old in widgets.values():
        old.hide()
        old.deleteLater()
