"""Writing around the articles: comments, tags, relations, notes, and who has what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kzannotate.domain.span import Passage
from kzannotate.gui import wording
from kzannotate.gui.columns import NOTES
from kzannotate.gui.dialogs.relation import RelationDialog
from kzannotate.gui.remark_gestures import RemarkGestures
from kzannotate.gui.remarks.pending import PendingBar
from kzannotate.workbench.commenting import Subject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kzannotate.domain.mention import Mention
    from kzannotate.domain.relation import Relation
    from kzannotate.domain.remark import Comment
    from kzannotate.domain.span import Span
    from kzannotate.gui.actions import Acts
    from kzannotate.gui.columns import ReviewColumn
    from kzannotate.gui.flows.open_texts import OpenTexts
    from kzannotate.gui.gestures import Gestures
    from kzannotate.gui.navigator import Navigator
    from kzannotate.gui.panels.article import ArticlePanel
    from kzannotate.gui.panels.notes import NotesPanel
    from kzannotate.gui.panels.pair import PairPanel
    from kzannotate.gui.projection import Projection


class RemarkFlow(QObject):
    """From words in the reader to what is written about them."""

    def __init__(
        self,
        window: QWidget,
        reading: tuple[ArticlePanel, PairPanel, OpenTexts],
        notes: tuple[NotesPanel, ReviewColumn],
        projection: Projection,
        navigator: Navigator,
        gestures: Gestures,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._article, self._pair, self._texts = reading
        self._notes, self._column = notes
        self._projection, self._navigator = projection, navigator
        self._do = RemarkGestures(gestures)
        self.bar = PendingBar()
        self._tagged: tuple[Span | None, Mention | None] = (None, None)
        self._connect()

    def acts(self) -> Acts:
        """What actions do here."""
        return {
            "comment": self.comment,
            "comment_entity": self.comment_on_entity,
            "comment_finding": self.comment_on_finding,
            "tag": self.tag,
            "relate": self.relate,
        }

    def comment(self) -> None:
        """Write a comment on the selection, the mention in hand, or the article."""
        document = self._navigator.document
        if document is None:
            return
        span, words = self._in_hand()
        self._begin(Subject(document, span), words)

    def comment_on_entity(self) -> None:
        """Write a comment on the entity of the mention in hand."""
        mention = self._navigator.mention
        if mention is not None and mention.entity is not None:
            self.comment_on(mention.entity)

    def comment_on(self, entity: str) -> None:
        """Write a comment on an entity."""
        name = self._projection.lexicon.called(entity, self._projection.language)
        self._begin(Subject(entity=entity), name)

    def comment_on_finding(self) -> None:
        """Write a comment on the finding in hand."""
        row = self._projection.findings.row(self._navigator.finding)
        if row is not None:
            self._begin(Subject(finding=row.finding.id), wording.finding_type(row.finding.type))

    def tag(self) -> None:
        """Tag the selection, the mention in hand, or the article."""
        if self._navigator.document is None:
            return
        span, words = self._in_hand()
        mention = self._navigator.mention if not self._texts.reader.selected_span() else None
        self._tagged = (span, mention if words else None)
        self._column.turn_to(NOTES)
        self._notes.begin_tag(words)
        self._notes.tag_field.setFocus()

    def relate(self) -> None:
        """Pick the first side of a relation, or its second; of two articles at once, both."""
        picked = self._pair.selected() if self._pair.isVisible() else []
        if len(picked) > 1:
            self._ask(picked[0], picked[1])
            return
        passage = picked[0] if picked else self._passage_in_hand()
        if passage is None and self.bar.passage is None:
            self.bar.ask_for_first()
        elif self.bar.passage is None:
            self.bar.hold(passage)
        elif passage is not None and passage != self.bar.passage:
            self._ask(self.bar.passage, passage)

    def choose(self, mark: str) -> bool:
        """Show the thread or the relation of a mark; False where it is of something else."""
        ours = mark.startswith(("comment-", "rel-"))
        if ours:
            self._column.turn_to(NOTES)
            self._notes.reveal(mark)
        return ours

    def drop(self) -> None:
        """Relate nothing after all."""
        self.bar.hold(None)
        self._texts.reader.setFocus()

    def leave(self) -> None:
        """Forget what was under way, as when a project is closed."""
        self.bar.hold(None)
        self._notes.note.forget()
        self._notes.composer.forget()

    def _connect(self) -> None:
        notes, do = self._notes, self._do
        for way, act in (
            (self.bar.taken, self.relate),
            (self.bar.dropped, self.drop),
            (notes.relate_wanted, self.relate),
            (notes.note.written, do.write_note),
            (notes.tag_given, self._on_tag),
            (notes.tag_left, self._leave_tag),
            (notes.tags.removed, do.untag),
            (notes.tags.wanted, self._navigator.show_passage),
            (notes.composer.commented, do.comment),
            (notes.composer.replied, do.reply),
            (notes.composer.changed, do.change_comment),
            (notes.composer.left, self._renew_subject),
            (notes.threads.went, self._navigator.show_passage),
            (notes.threads.found, self._navigator.choose_finding),
            (notes.threads.answered, notes.composer.answer),
            (notes.threads.amended, notes.composer.amend),
            (notes.threads.removed, do.remove_comment),
            (notes.threads.settled, self._settle),
            (notes.relations.went, self._navigator.show_passage),
            (notes.relations.changed, self._judge),
            (notes.relations.removed, do.remove_relation),
            (self._article.assignee_wanted, self._assign),
            (self._navigator.document_taken, self._renew_subject),
        ):
            way.connect(act)

    def _begin(self, subject: Subject, words: str) -> None:
        self._column.turn_to(NOTES)
        self._notes.composer.begin(subject, words)
        self._notes.composer.field.setFocus()

    def _in_hand(self) -> tuple[Span | None, str]:
        """The selected words or the mention in hand; none: the whole article."""
        span, mention = self._texts.reader.selected_span(), self._navigator.mention
        if span is not None and len(span):
            return span, span.of(self._texts.reader.text)
        if mention is not None and mention.document == self._navigator.document:
            return mention.span, mention.quote.exact
        return None, ""

    def _passage_in_hand(self) -> Passage | None:
        document, (span, _) = self._navigator.document, self._in_hand()
        if document is not None and span is not None:
            return Passage.at(document, self._texts.reader.text, span)
        mention = self._navigator.mention
        return mention.passage if mention is not None else None

    def _on_tag(self, words: str) -> None:
        document, (span, mention) = self._navigator.document, self._tagged
        if document is not None:
            self._do.tag(words, document, span, mention)
        self._leave_tag()

    def _leave_tag(self) -> None:
        worked_on_words = self._tagged[0] is not None
        self._tagged = (None, None)
        self._notes.begin_tag("")
        if worked_on_words:
            self._texts.reader.setFocus()

    def _settle(self, comment: Comment, settled: bool) -> None:
        self._do.resolve(comment, resolved=settled)

    def _renew_subject(self, _document: str = "") -> None:
        document = self._navigator.document
        if document is not None and not self._notes.composer.at_work:
            self._notes.composer.begin(Subject(document), "")

    def _ask(self, first: Passage, second: Passage, known: Relation | None = None) -> None:
        titles = (self._title_of(first), self._title_of(second))
        dialog = RelationDialog((first, second), titles, self._window, known)
        dialog.related.connect(self._do.relate)
        dialog.related.connect(self._on_related)
        dialog.open()

    def _on_related(self) -> None:
        self.bar.hold(None)
        self._column.turn_to(NOTES)

    def _judge(self, relation: Relation) -> None:
        self._ask(relation.first, relation.second, relation)

    def _title_of(self, passage: Passage) -> str:
        row = self._projection.documents.row(passage.document)
        return row.document.title if row and row.document.title else passage.document

    def _assign(self, name: str | None) -> None:
        document = self._navigator.document
        if document is not None:
            self._do.assign(document, name, self._projection.assignment(document))
