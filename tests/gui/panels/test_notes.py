"""The notes beside an article, worked as a reviewer works them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kzannotate.domain.relation import Relation, RelationKind
from kzannotate.domain.remark import Assignment, Comment, Note, Tag
from kzannotate.domain.span import Span
from kzannotate.gui.columns import NOTES
from kzannotate.gui.remarks.threads import ThreadCard
from kzannotate.gui.theme import MarkRole
from kzannotate.workbench import assigning, commenting
from kzannotate.workbench.commenting import Subject
from kzannotate.workbench.session import open_session

CTRL = Qt.KeyboardModifier.ControlModifier
WORDS, OTHERS = Span(0, 4), Span(5, 9)


@pytest.fixture
def desk(at_work, qtbot):
    """Shorthands for what a reviewer does and sees."""

    class Desk:
        program, window, notes = at_work, at_work.window, at_work.window.notes
        article = at_work.navigator.document
        reader = at_work.window.article.reader

        def do(self, id_):
            at_work.window.actions_[id_].trigger()

        def settle(self):
            qtbot.waitUntil(lambda: at_work.jobs.at_rest, timeout=5000)
            qtbot.wait(20)

        def pairs(self, row):
            return at_work.window.reviewing.pair_of(row) is not None

        def kept(self, kind, layer=None):
            bench = at_work.desk.bench
            return bench.store.records(kind, layer=layer or "shared")

        def own(self, kind):
            return self.kept(kind, at_work.desk.bench.layer)

        def say(self, words):
            field = self.notes.composer.field
            field.setPlainText(words)
            QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
            self.settle()

        def comment(self, words, span=WORDS):
            self.reader.select(span)
            self.do("comment")
            self.say(words)
            return self.kept(Comment)[-1]

    return Desk()


def test_a_comment_on_selected_words_is_kept_and_marked(desk):
    made = desk.comment("Which one?")
    assert desk.window.review.tabs.currentIndex() == NOTES
    assert (made.text, made.span) == ("Which one?", WORDS)
    marks = desk.program.projection.marks(desk.article)
    assert [m.span for m in marks if m.role is MarkRole.COMMENT] == [WORDS]


def test_a_reply_goes_into_the_thread(desk):
    first = desk.comment("Which one?")
    desk.notes.threads.answered.emit(first, "Aliya")
    desk.say("The second.")
    (thread,) = desk.notes.remarks.threads
    assert [s.comment.text for s in thread.replies] == ["The second."]


def test_an_own_comment_is_changed_and_deleted(desk):
    first = desk.comment("Which one?")
    desk.notes.threads.amended.emit(first)
    assert desk.notes.composer.field.toPlainText() == "Which one?"
    desk.say("Which of the two?")
    (changed,) = desk.kept(Comment)
    assert changed.text == "Which of the two?"
    desk.notes.threads.removed.emit(changed)
    desk.settle()
    assert desk.kept(Comment) == []


def test_a_resolved_thread_steps_back(desk):
    first = desk.comment("Which one?")
    desk.notes.threads.settled.emit(first, True)
    desk.settle()
    assert desk.notes.settled.text() == "1 resolved"
    assert desk.notes.settled.isVisible()


def test_what_somebody_else_said_cannot_be_changed_here(desk, sample):
    desk.comment("Which one?")
    other = open_session(sample, reviewer_name="Berik")
    (first,) = other.store.records(Comment)
    answer = commenting.reply(other, first, "Both.")
    other.close()
    desk.notes.threads.amended.emit(answer)
    desk.say("None.")
    assert "Only who wrote a comment" in desk.window.notice.text.text()
    assert desk.notes.composer.field.toPlainText() == "None."


def test_a_click_on_a_comments_mark_brings_its_card(desk):
    made = desk.comment("Which one?")
    desk.window.review.turn_to(0)
    desk.reader.mark_activated.emit(made.id)
    assert desk.window.review.tabs.currentIndex() == NOTES


def test_a_draft_outlives_another_article(desk):
    desk.do("comment")
    desk.notes.composer.field.setPlainText("half a thou")
    other = next(
        r for r in desk.program.projection.documents.rows() if r.document.id != desk.article
    )
    desk.program.navigator.open_document(other.document.id)
    assert desk.notes.composer.field.toPlainText() == "half a thou"


def test_a_tag_is_put_on_words_and_taken_off(desk):
    desk.reader.select(WORDS)
    desk.do("tag")
    QTest.keyClicks(desk.notes.tag_field, "headline")
    QTest.keyClick(desk.notes.tag_field, Qt.Key.Key_Return)
    desk.settle()
    (tag,) = desk.own(Tag)
    assert (tag.text, tag.span) == ("headline", WORDS)
    desk.notes.tags.removed.emit(tag)
    desk.settle()
    assert desk.own(Tag) == []


def test_a_relation_is_made_by_picking_both_sides(desk, qtbot):
    desk.reader.select(WORDS)
    desk.do("relate")
    assert desk.window.remarking.bar.isVisible()
    desk.reader.select(OTHERS)
    desk.do("relate")
    dialog = QApplication.activeModalWidget()
    dialog.kind.setCurrentIndex(dialog.kind.findData(RelationKind.QUOTES))
    dialog.turn.click()
    dialog.accept()
    desk.settle()
    (relation,) = desk.own(Relation)
    assert (relation.kind, relation.first.span, relation.second.span) == (
        *(RelationKind.QUOTES, OTHERS, WORDS),
    )
    assert desk.window.remarking.bar.isHidden()


def test_without_words_in_hand_the_bar_asks_for_some(desk):
    desk.notes.relate_wanted.emit()
    assert desk.window.remarking.bar.isVisible()
    desk.reader.select(WORDS)
    desk.do("relate")
    assert desk.window.remarking.bar.passage.span == WORDS


def test_what_is_selected_on_both_sides_is_related_at_once(desk, qtbot):
    row = next(r for r in desk.program.projection.findings.rows() if desk.pairs(r))
    desk.program.navigator.choose_finding(row.finding.id)
    qtbot.waitUntil(desk.window.pair.isVisible, timeout=2000)
    for reader in desk.window.pair.pair.readers:
        reader.select(WORDS)
    desk.do("relate")
    dialog = QApplication.activeModalWidget()
    dialog.accept()
    desk.settle()
    (relation,) = desk.own(Relation)
    assert relation.documents == set(desk.window.pair.documents)


def test_escape_drops_the_first_side(desk, qtbot):
    desk.reader.select(WORDS)
    desk.do("relate")
    desk.window.remarking.bar._escape.activated.emit()
    assert desk.window.remarking.bar.isHidden()


def test_an_entity_and_a_finding_are_commented_on(desk):
    finding = desk.program.projection.findings.rows()[0].finding
    desk.program.navigator.choose_finding(finding.id)
    desk.do("comment_finding")
    desk.say("Not so.")
    mention = next(m for m in desk.program.projection.mentions(desk.article) if m.entity)
    desk.program.navigator.choose_mention(mention)
    desk.do("comment_entity")
    desk.say("Ask the editor.")
    made = sorted(desk.kept(Comment), key=lambda c: c.text)
    assert [(c.finding, c.entity) for c in made] == [(None, mention.entity), (finding.id, None)]


def test_what_is_being_written_is_kept_when_the_project_is_closed(desk, sample, qtbot):
    desk.window.review.turn_to(NOTES)
    desk.notes.note.field.setPlainText("half a thought")
    desk.program.desk.close()
    qtbot.waitUntil(lambda: desk.program.jobs.at_rest, timeout=5000)
    again = open_session(sample, reviewer_name="Aliya")
    assert [n.text for n in again.store.records(Note)] == ["half a thought"]
    again.close()
    assert desk.notes.note.field.toPlainText() == ""


def test_the_note_is_kept_when_the_field_is_left(desk):
    desk.window.review.turn_to(NOTES)
    desk.notes.note.field.setPlainText("From the morning bulletin")
    desk.notes.note.keep()
    desk.notes.note.keep()
    desk.settle()
    assert [n.text for n in desk.kept(Note)] == ["From the morning bulletin"]
    assert desk.window.notice.isHidden()


def test_a_note_that_somebody_else_wrote_meanwhile_is_refused_once(desk, sample):
    desk.window.review.turn_to(NOTES)
    desk.notes.note.field.setPlainText("mine")
    other = open_session(sample, reviewer_name="Berik")
    assigning.write_note(other, desk.article, "theirs", None)
    other.close()
    desk.notes.note.keep()
    desk.settle()
    assert "changed meanwhile" in desk.window.notice.text.text()
    desk.notes.refresh()
    desk.notes.note.field.setPlainText("mine and theirs")
    desk.notes.note.keep()
    desk.notes.note.field.setPlainText("mine and theirs!")
    desk.notes.note.keep()
    desk.settle()
    assert [n.text for n in desk.kept(Note)] == ["mine and theirs!"]


def test_an_article_is_handed_to_somebody(desk):
    desk.window.article.assignee._on_named("Dana")
    desk.settle()
    assert [a.document for a in desk.kept(Assignment)] == [desk.article]
    assert "Dana" in desk.window.article.assignee.text()


def test_cards_that_tell_the_same_are_not_made_anew(desk):
    desk.comment("Which one?")
    (first,) = _cards(desk)
    desk.comment("And this?", OTHERS)
    assert first in _cards(desk)
    desk.notes.threads.settled.emit(first.thread_.first.comment, True)
    desk.settle()
    assert [card.thread_.subject.text for card in _cards(desk)] == ["And this?"]


def test_of_many_threads_some_are_shown_at_first(desk):
    for number in range(23):
        commenting.comment(desk.program.desk.bench, Subject(desk.article), f"No. {number}")
    desk.window.review.turn_to(NOTES)
    desk.settle()
    assert len(_cards(desk)) == 20
    desk.notes._show_more()
    assert len(_cards(desk)) == 23


def _cards(desk):
    layout = desk.notes._comments
    found = [layout.itemAt(place).widget() for place in range(layout.count())]
    return [card for card in found if isinstance(card, ThreadCard)]


def test_the_caret_of_an_empty_field_stands_where_arabic_begins(at_work):
    at_work.wardrobe.speak("ar")
    at_work.window.actions_["comment"].trigger()
    field = at_work.window.notes.composer.field
    assert field.cursorRect().x() > field.width() / 2
    field.setPlainText("Astana")
    assert field.cursorRect().x() < field.width() / 2
    field.setPlainText("كتب")
    assert field.cursorRect().x() > field.width() / 2
